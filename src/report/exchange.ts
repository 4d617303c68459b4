/** The formats that other programs and services take. Most runs need none of them: they lie in a part of their own. */
export {github} from './github.ts'
export {junit} from './junit.ts'
export {markdown} from './markdown.ts'
export {sarif} from './sarif.ts'
