/** What the configuration makes of each input: its settings, its engine, its sources, whether it is left out. */
import {Engine} from '../check.ts'
import {SettingsLoader} from '../config/load.ts'
import {isConfigurationError} from '../config/problem.ts'
import {engineSettings, type Settings} from '../config/settings.ts'
import type {Language} from '../language/language.ts'
import type {CheckOptions} from './options.ts'
import {STYLES_FOLDER} from './package-files.ts'
import {InputError} from './read.ts'

/** The options of the command line that the configuration has, or that say where it is. */
export type ConfiguringOptions = Pick<
  CheckOptions,
  'config' | 'language' | 'style' | 'failOn' | 'maxWarnings'
>

/** Finds what applies to an article. */
export function settingsLoader({config, ...commandLine}: ConfiguringOptions): SettingsLoader {
  const {language, style, failOn, maxWarnings} = commandLine
  return new SettingsLoader({
    config: config === false ? undefined : config,
    noConfig: config === false,
    commandLine: {language, style, failOn, maxWarnings},
    stylesFolder: STYLES_FOLDER
  })
}

export class Configured {
  private readonly loader: SettingsLoader
  private readonly english: () => Language
  private readonly engines = new Map<Settings, Engine>()

  constructor(options: ConfiguringOptions, english: () => Language) {
    this.loader = settingsLoader(options)
    this.english = english
  }

  /**
   * @param style the house style that the article's front matter names
   * @throws ConfigurationError, and InputError where the article's own style cannot be used
   */
  async settingsFor(path: string, style: string | undefined): Promise<Settings> {
    const settings = await this.loader.settingsFor(path)
    if (style === undefined) return settings
    try {
      return await this.loader.settingsFor(path, {style})
    } catch (error) {
      throw isConfigurationError(error) ? new InputError(error.message) : error
    }
  }

  /** Articles with the same settings share an engine. */
  engineFor(settings: Settings): Engine {
    let engine = this.engines.get(settings)
    if (engine === undefined) {
      engine = new Engine({language: this.english(), ...engineSettings(settings)})
      this.engines.set(settings, engine)
    }
    return engine
  }

  /** Whether the configuration leaves an article out; one that cannot be read says so when the article is checked. */
  async leavesOut(path: string): Promise<boolean> {
    try {
      return (await this.loader.ignoredBy(path)) !== undefined
    } catch (error) {
      if (isConfigurationError(error)) return false
      throw error
    }
  }
}
