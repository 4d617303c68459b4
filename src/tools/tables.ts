/**
 * The long texts in the rules' lists of words, taken out of the command into one file. Inside, they would be shipped
 * twice, in the command and in what V8 recorded of it, and be read twice at each start.
 */
import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Plugin} from 'esbuild'
import {globSync} from 'tinyglobby'

/** A shorter text costs less where it is than taking it from the file would. */
const SHORTEST = 500

export class Tables {
  private readonly root: string
  private text = ''
  /** The modules with calls of `table` (src/cli/tables.ts) in the place of the texts, by path. */
  private readonly modules = new Map<string, string>()

  private constructor(root: string) {
    this.root = root
  }

  /** Takes the texts out of all the modules of data. */
  static async of(root: string): Promise<Tables> {
    const tables = new Tables(root)
    for (const name of globSync(['rules/**/*.data.ts', 'src/**/*.data.ts'], {cwd: root}).sort()) {
      const path = join(root, name)
      const {data} = (await import(pathToFileURL(path).href)) as {data: unknown}
      tables.modules.set(path, tables.literal(data))
    }
    return tables
  }

  /** Each character is a byte. */
  get content(): Buffer {
    return Buffer.from(this.text, 'latin1')
  }

  /** Changes with the content, so that a command that runs while another is built finds its own. */
  get fileName(): string {
    return `command-${createHash('sha256').update(this.content).digest('hex').slice(0, 8)}.tables`
  }

  get plugin(): Plugin {
    const source = JSON.stringify(join(this.root, 'src/cli/tables.ts'))
    return {
      name: 'tables',
      setup: ({onLoad}) => {
        onLoad({filter: /\.data\.ts$/}, ({path}) => ({
          contents: `import {table} from ${source}\nexport const data = ${String(this.modules.get(path))}\n`,
          loader: 'ts'
        }))
      }
    }
  }

  private literal(data: unknown): string {
    if (typeof data === 'string' && data.length >= SHORTEST && !/[^\0-\xff]/.test(data)) {
      const start = this.text.length
      this.text += data
      return `table(${String(start)}, ${String(this.text.length)})`
    }
    if (typeof data !== 'object' || data === null) return JSON.stringify(data)
    if (Array.isArray(data)) return `[${data.map((value: unknown) => this.literal(value)).join()}]`
    const entries = Object.entries(data).map(
      ([key, value]) => `${JSON.stringify(key)}: ${this.literal(value)}`
    )
    return `{${entries.join()}}`
  }
}
