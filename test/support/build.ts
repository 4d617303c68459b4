/** Builds the command once per test run, for the tests that run it for real. */
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

export default function setup(): void {
  if (process.env['COPYEDIT_TEST_BUILT'] === '1') return // the command under test is already in dist/
  execFileSync(process.execPath, ['--import', 'tsx', 'src/tools/build.ts'], {cwd: root, stdio: 'inherit'})
}
