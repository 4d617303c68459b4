/**
 * One configuration: its files, read and checked, and what they say of each article. Loaded only where there is one;
 * in the command it is a part of its own (see src/tools/lazy-chunks.ts), so it shares types with the rest, and no state.
 */
import {dirname, relative, sep} from 'node:path'
import {matchingGlob} from './globs.ts'
import {layerOf, NOTHING, type Layer, type StyleReference} from './layer.ts'
import type {ArticleSettings, Surroundings} from './load.ts'
import {lastStyle, mergeLayers} from './merge.ts'
import {ConfigurationError} from './problem.ts'
import {ConfigurationReader, type Section} from './read.ts'
import {checkRules} from './rule-names.ts'
import type {Settings, Sourced} from './settings.ts'

export class Configuration {
  /** The file that was found, as it is shown to people. */
  private readonly file: string | undefined
  private readonly layers: readonly Layer[]
  private readonly reader: ConfigurationReader
  /** The folder that globs start from. */
  private readonly base: string
  private readonly bySelection = new Map<string, Promise<Settings>>()

  private constructor(
    file: string | undefined,
    layers: readonly Layer[],
    reader: ConfigurationReader,
    base: string
  ) {
    this.file = file
    this.layers = layers
    this.reader = reader
    this.base = base
  }

  /**
   * @param files the configurations that were found in one folder; more than one is an error, none stands for the
   *   settings that only a command line or an article makes
   * @throws ConfigurationError
   */
  static async load(
    files: readonly string[],
    base: string,
    surroundings: Surroundings
  ): Promise<Configuration> {
    const [file, second] = files
    if (second !== undefined) {
      const names = files.map((path) => surroundings.shown(path)).join(' and ')
      throw new ConfigurationError([
        {message: `there are several configurations in one folder: ${names}; keep one`}
      ])
    }
    const reader = new ConfigurationReader(surroundings)
    const sections = file === undefined ? [] : reader.sections(file)
    const layers = await readLayers(sections, reader)
    return new Configuration(file && surroundings.shown(file), layers, reader, base)
  }

  /** @throws ConfigurationError where a house style cannot be used */
  settingsFor(path: string, article: ArticleSettings): Promise<Settings> {
    const below = this.belowBase(path)
    const selected = this.layers.filter(
      ({files}) => files === undefined || matchingGlob(files, below) !== undefined
    )
    const style = this.reader.styleOf(article.style, dirname(path)) ?? lastStyle(selected)
    const key = [...selected.map((layer) => this.layers.indexOf(layer)), style?.value.path].join(' ')
    let settings = this.bySelection.get(key)
    if (settings === undefined) {
      settings = this.merge(selected, style)
      this.bySelection.set(key, settings)
    }
    return settings
  }

  private async merge(
    selected: readonly Layer[],
    style: Sourced<StyleReference> | undefined
  ): Promise<Settings> {
    const layers =
      style === undefined ? selected : [await this.styleLayer(style), ...selected, {...NOTHING, style}]
    return mergeLayers(layers, this.file, this.reader.known)
  }

  private async styleLayer(style: Sourced<StyleReference>): Promise<Layer> {
    const section = this.reader.styleSection(style)
    const [layer] = await readLayers([section], this.reader)
    return layer ?? NOTHING
  }

  /** The glob that leaves an article out, or undefined. */
  ignoredBy(path: string): Sourced<string> | undefined {
    const globs = this.layers.flatMap(({ignore}) => ignore)
    const index = matchingGlob(
      globs.map(({value}) => value),
      this.belowBase(path)
    )
    return index === undefined ? undefined : globs[index]
  }

  private belowBase(path: string): string | undefined {
    const below = relative(this.base, path)
    if (below === '' || below.startsWith('..') || below === path) return undefined
    return sep === '/' ? below : below.replaceAll(sep, '/')
  }
}

/** Modules come before rules: a rule that a module brings may be named anywhere in the configuration. */
async function readLayers(sections: readonly Section[], reader: ConfigurationReader): Promise<Layer[]> {
  const layers: Layer[] = []
  for (const section of sections) {
    const {document, path, raw, style} = section
    const resolved = {
      style,
      words: reader.words(section),
      sources: reader.sources(section),
      plugins: await reader.plugins(section)
    }
    layers.push(layerOf(document, path, raw, resolved))
  }
  checkRules(sections, reader.known)
  return layers
}
