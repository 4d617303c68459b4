/** Loading a module of `plugins`. */
import {ModuleError, readModule, type ModuleContent} from './modules.ts'
import {failure, type Place} from './problem.ts'

/** @throws ConfigurationError */
export async function importModule(name: string, url: string, place: Place): Promise<ModuleContent> {
  let module: Readonly<Record<string, unknown>>
  try {
    module = (await import(url)) as Readonly<Record<string, unknown>>
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split(
      '\n'
    )
    throw failure(place, `"${name}" could not be loaded: ${reason}`)
  }
  try {
    return readModule(module)
  } catch (error) {
    if (error instanceof ModuleError) throw failure(place, `"${name}" ${error.message}`)
    throw error
  }
}
