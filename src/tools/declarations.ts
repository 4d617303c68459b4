/**
 * dist/types: the declarations that the public entries reach, and no others. Packages that give us only types (zod
 * in a rule's options, nlcst in a tree) are copied in, so that who installs copyedit need not install them.
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, relative} from 'node:path'
import ts from 'typescript'

const ENTRIES: readonly string[] = ['src/index.ts', 'src/core.ts']

/** Packages that come with copyedit's own dependencies; their types are imported by name. */
const INSTALLED: ReadonlySet<string> = new Set(['unified', 'vfile', 'vfile-message', 'unist'])

/** Where the types of a package begin. */
const COPIED: Readonly<Record<string, string>> = {
  nlcst: '@types/nlcst/index.d.ts',
  zod: 'zod/index.d.ts'
}

/** The declaration files by their path under dist/types. */
export function declarations(root: string): Map<string, string> {
  const emitted = emit(root)
  const reached = new Map<string, string>()
  const queue = ENTRIES.map((entry) => entry.replace(/\.ts$/, '.d.ts'))
  for (const path of queue) {
    if (reached.has(path)) continue
    const content = emitted.get(path) ?? readFileSync(sourceOf(root, path), 'utf8')
    let result = ''
    let copiedTo = 0
    for (const {text, start, end} of importsIn(content)) {
      const target = targetOf(path, text)
      if (target === undefined) continue
      queue.push(target)
      result += content.slice(copiedTo, start) + relativeImport(path, target)
      copiedTo = end
    }
    reached.set(path, result + content.slice(copiedTo))
  }
  return reached
}

interface Import {
  readonly text: string
  /** The place between the quotes. */
  readonly start: number
  readonly end: number
}

/** What a declaration file imports, in order of the places. */
function importsIn(content: string): Import[] {
  const imports: Import[] = []
  const file = ts.createSourceFile('file.d.ts', content, ts.ScriptTarget.Latest)
  const visit = (node: ts.Node): void => {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined
    if (from !== undefined && ts.isStringLiteral(from)) {
      imports.push({text: from.text, start: from.getStart(file) + 1, end: from.end - 1})
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return imports
}

/** The file under dist/types that an import leads to; undefined for what is installed beside copyedit. */
function targetOf(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return declarationAt(join(dirname(from), specifier).replaceAll('\\', '/'))
  const copied = COPIED[specifier]
  if (copied !== undefined) return `packages/${copied.replace(/^@types\//, '')}`
  if (INSTALLED.has(specifier)) return undefined
  throw new Error(
    `${from} imports the types of ${specifier}, which would not be there where copyedit is installed`
  )
}

function declarationAt(path: string): string {
  return path.replace(/(?<!\.d)\.ts$|\.js$/, '.d.ts')
}

function relativeImport(from: string, target: string): string {
  const path = relative(dirname(from), target)
    .replaceAll('\\', '/')
    .replace(/\.d\.ts$/, '.js')
  return path.startsWith('.') ? path : `./${path}`
}

/** Where the declarations of a copied package lie. */
function sourceOf(root: string, path: string): string {
  const [, name = '', ...rest] = path.split('/')
  const first = COPIED[name]
  if (!path.startsWith('packages/') || first === undefined) throw new Error(`no declarations at ${path}`)
  const folder = first.startsWith('@types/') ? `@types/${name}` : name
  const manifest = createRequire(join(root, 'package.json')).resolve(`${folder}/package.json`)
  return join(dirname(manifest), ...rest)
}

/** What the compiler says of our own files, by path under the root. */
function emit(root: string): Map<string, string> {
  const {config} = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: unknown
  }
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(
    ENTRIES.map((entry) => join(root, entry)),
    {...options, noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: join(root, 'types')}
  )
  const files = new Map<string, string>()
  program.emit(
    undefined,
    (path, content) => files.set(relative(join(root, 'types'), path).replaceAll('\\', '/'), content),
    undefined,
    true
  )
  return files
}
