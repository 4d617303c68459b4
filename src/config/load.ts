/**
 * Loading settings. A `SettingsLoader` looks for the configuration of each article and keeps what it has read, so
 * that a thousand articles of one folder cost one reading. Nothing but find.ts is loaded until there is one.
 */
import {basename, dirname, relative, resolve, sep} from 'node:path'
import {builtIn, type RegisteredRule} from '../registry.ts'
import type {Configuration} from './configuration.ts'
import {findUpward} from './find.ts'
import {
  NO_SETTINGS,
  withCommandLine,
  type CommandLineSettings,
  type Settings,
  type Sourced
} from './settings.ts'

export interface LoadOptions {
  /** This configuration file for every article, relative to `cwd`. */
  readonly config?: string | undefined
  /** No configuration at all; the command line counts all the same. */
  readonly noConfig?: boolean | undefined
  readonly commandLine?: CommandLineSettings | undefined
  /** The working folder; default: the process's. */
  readonly cwd?: string | undefined
  /** Where the house styles lie that come with copyedit; without it there are none. */
  readonly stylesFolder?: string | undefined
}

/** What the article itself says; it wins over files and gives way to the command line. */
export interface ArticleSettings {
  /** A house style named in the front matter; a file is taken from the article's folder. */
  readonly style?: string | undefined
}

export class SettingsLoader {
  private readonly options: LoadOptions
  private readonly cwd: string
  private readonly byFolder = new Map<string, Promise<Configuration | undefined>>()
  private readonly bySettings = new Map<Settings, Settings>()
  private readonly byFile = new Map<string, Promise<Configuration>>()

  constructor(options: LoadOptions = {}) {
    this.options = options
    this.cwd = options.cwd ?? process.cwd()
  }

  /**
   * What applies to an article. Articles to which the same applies get the same object, so that an engine can be
   * kept by it.
   *
   * @param articlePath absolute, or relative to `cwd`; the article need not exist
   * @throws ConfigurationError
   */
  async settingsFor(articlePath: string, article: ArticleSettings = {}): Promise<Settings> {
    const path = resolve(this.cwd, articlePath)
    const configuration = await this.configurationFor(dirname(path), article)
    return this.finished(
      configuration === undefined ? NO_SETTINGS : await configuration.settingsFor(path, article)
    )
  }

  /** With the command line on top; equal settings stay one object. */
  private finished(settings: Settings): Settings {
    let finished = this.bySettings.get(settings)
    if (finished === undefined) {
      finished = withCommandLine(settings, this.options.commandLine ?? {})
      this.bySettings.set(settings, finished)
    }
    return finished
  }

  /**
   * The glob that leaves an article out, or undefined.
   *
   * @throws ConfigurationError
   */
  async ignoredBy(articlePath: string): Promise<Sourced<string> | undefined> {
    const path = resolve(this.cwd, articlePath)
    return (await this.configurationFor(dirname(path), {}))?.ignoredBy(path)
  }

  private configurationFor(folder: string, article: ArticleSettings): Promise<Configuration | undefined> {
    let configuration = this.byFolder.get(folder)
    if (configuration === undefined) {
      configuration = this.load(folder)
      this.byFolder.set(folder, configuration)
    }
    // a style of the article's own needs what reads styles, even where no file configures anything
    return article.style === undefined
      ? configuration
      : configuration.then((found) => found ?? this.withoutFile())
  }

  private async load(folder: string): Promise<Configuration | undefined> {
    const {config, noConfig, commandLine = {}} = this.options
    const files =
      noConfig === true ? [] : config === undefined ? findUpward(folder) : [resolve(this.cwd, config)]
    const [file] = files
    if (file !== undefined) return this.fromFiles(file, files)
    return commandLine.style === undefined ? undefined : this.withoutFile()
  }

  private fromFiles(file: string, files: readonly string[]): Promise<Configuration> {
    const base = this.options.config === undefined ? dirname(file) : this.cwd
    return this.once(file, async () => {
      const {Configuration} = await import('./configuration.ts')
      return Configuration.load(files, base, this.surroundings())
    })
  }

  private withoutFile(): Promise<Configuration> {
    return this.once('', async () => {
      const {Configuration} = await import('./configuration.ts')
      return Configuration.load([], this.cwd, this.surroundings())
    })
  }

  private once(file: string, load: () => Promise<Configuration>): Promise<Configuration> {
    let configuration = this.byFile.get(file)
    if (configuration === undefined) {
      configuration = load()
      this.byFile.set(file, configuration)
    }
    return configuration
  }

  private surroundings(): Surroundings {
    const {stylesFolder, commandLine = {}} = this.options
    return {
      builtIn: builtIn.rules,
      stylesFolder,
      style: commandLine.style,
      cwd: this.cwd,
      shown: (path) => {
        const isStyle = stylesFolder !== undefined && dirname(path) === resolve(stylesFolder)
        return isStyle ? `style:${basename(path, '.yml')}` : shownPath(path, this.cwd)
      }
    }
  }
}

/** What reading a configuration depends on beside its files. */
export interface Surroundings {
  /** The rules of copyedit, by id. */
  readonly builtIn: ReadonlyMap<string, RegisteredRule>
  readonly stylesFolder: string | undefined
  /** The house style of the command line. */
  readonly style: string | undefined
  readonly cwd: string
  /** A path as it is shown to people; a house style of copyedit's own by its name. */
  shown(path: string): string
}

/** Relative to the working folder where it lies below it, with `/`. */
function shownPath(path: string, cwd: string): string {
  const below = relative(cwd, path)
  const shown = below === '' || below.startsWith('..') ? path : below
  return sep === '/' ? shown : shown.replaceAll(sep, '/')
}

/**
 * What applies to one article; for several, a `SettingsLoader` reads each file once.
 *
 * @throws ConfigurationError
 */
export function loadSettings(articlePath: string, options: LoadOptions = {}): Promise<Settings> {
  return new SettingsLoader(options).settingsFor(articlePath)
}
