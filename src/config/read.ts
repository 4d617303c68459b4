/** Reads the files of a configuration, those that it extends, and what it names: house styles, words, modules. */
import {statSync} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {RegisteredRule} from '../registry.ts'
import {didYouMean} from './did-you-mean.ts'
import {readDocument, type ConfigurationDocument, type DocumentKind, type Path} from './document.ts'
import {PACKAGE_KEY} from './find.ts'
import {listOf, sourcedList, type StyleReference} from './layer.ts'
import type {Surroundings} from './load.ts'
import {importModule} from './import-module.ts'
import {CUSTOM_FAMILY} from './merge.ts'
import type {ModuleContent} from './modules.ts'
import {ConfigurationError, failure, type Place} from './problem.ts'
import {
  at,
  builtInStyle,
  isFileName,
  isRulesFile,
  resolveConfiguration,
  resolveFile,
  resolveModule,
  rulesFilesIn,
  styleNames
} from './resolve.ts'
import {
  configurationSchema,
  styleSchema,
  type RawConfiguration,
  type RawOverride,
  type RawStyle
} from './schema.ts'
import type {PluginSettings, Sourced} from './settings.ts'
import {textOf, wordsOfFile} from './text-file.ts'
import {validate} from './validate.ts'

/** A part of a document that makes one layer: its top, an override, or a house style. */
export interface Section {
  readonly document: ConfigurationDocument
  /** Where it lies in the document. */
  readonly path: Path
  readonly raw: RawConfiguration | RawOverride | RawStyle
  /** The folder that file names start from. */
  readonly folder: string
  readonly isStyle: boolean
  readonly style: Sourced<StyleReference> | undefined
}

export class ConfigurationReader {
  /** The built-in rules and those of the modules that were loaded, by id. */
  readonly known: Map<string, RegisteredRule>
  private readonly surroundings: Surroundings
  private readonly modules = new Map<string, Promise<ModuleContent>>()

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings
    this.known = new Map(surroundings.builtIn)
  }

  /**
   * The sections of a file, the lowest first: what it extends, its own, its overrides.
   *
   * @throws ConfigurationError
   */
  sections(file: string, chain: readonly string[] = []): Section[] {
    const document = this.document(file, 'a configuration')
    const raw = validate(document, configurationSchema([]))
    const folder = dirname(file)
    const lower = sourcedList(document, ['extends'], raw.extends).flatMap((item) =>
      this.extended(item, document, folder, [...chain, file])
    )
    const own: Section = {
      document,
      path: [],
      raw,
      folder,
      isStyle: false,
      style: this.namedStyle(document, ['style'], raw.style, folder)
    }
    const overrides = (raw.overrides ?? []).map((override, index): Section => {
      const path = ['overrides', index]
      return {
        ...own,
        path,
        raw: override,
        style: this.namedStyle(document, [...path, 'style'], override.style, folder)
      }
    })
    return [...lower, own, ...overrides]
  }

  private extended(
    {value: name, from}: Sourced<string>,
    document: ConfigurationDocument,
    folder: string,
    chain: readonly string[]
  ): Section[] {
    const place = from as Place
    const style = this.findStyle(name, folder, place, 'extends')
    if (style !== undefined) {
      return [{document, path: ['extends'], raw: {}, folder, isStyle: false, style: {value: style, from}}]
    }
    const file = at(place, () => resolveConfiguration(name, folder))
    if (chain.includes(file)) {
      const circle = [...chain.slice(chain.indexOf(file)), file].map((path) => this.surroundings.shown(path))
      throw new ConfigurationError([{place, message: `this goes round in a circle: ${circle.join(' → ')}`}])
    }
    return this.sections(file, chain)
  }

  /** @throws ConfigurationError where the file cannot be read, or is no YAML */
  private document(file: string, kind: DocumentKind): ConfigurationDocument {
    const shown = this.surroundings.shown(file)
    const stats = statSync(file, {throwIfNoEntry: false})
    if (stats === undefined) throw new ConfigurationError([{message: `${shown}: no such file`}])
    if (stats.isDirectory())
      throw new ConfigurationError([{message: `${shown}: is a folder; name the file in it`}])
    const under = basename(file) === 'package.json' ? PACKAGE_KEY : undefined
    return readDocument(textOf(file, shown), {file: shown, kind, under})
  }

  private namedStyle(
    document: ConfigurationDocument,
    path: Path,
    name: string | undefined,
    folder: string
  ): Sourced<StyleReference> | undefined {
    if (name === undefined) return undefined
    const from = document.placeOf(path)
    const value = this.findStyle(name, folder, from, 'style')
    return value === undefined ? undefined : {value, from}
  }

  /** The house style that an article names, else the one of the command line. */
  styleOf(articleStyle: string | undefined, articleFolder: string): Sourced<StyleReference> | undefined {
    const {style, cwd} = this.surroundings
    if (style !== undefined) return this.optionalStyle(style, cwd, '--style')
    return articleStyle === undefined
      ? undefined
      : this.optionalStyle(articleStyle, articleFolder, 'front matter')
  }

  private optionalStyle(name: string, folder: string, option: string): Sourced<StyleReference> | undefined {
    try {
      const value = this.findStyle(name, folder, undefined, 'style')
      return value === undefined ? undefined : {value, from: {option}}
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error
      throw new ConfigurationError(error.problems.map(({message}) => ({message: `${option}: ${message}`})))
    }
  }

  /**
   * A house style by name or file. In `extends` only a name that is a house style, or says so (`style:`), means one.
   *
   * @throws ConfigurationError
   */
  private findStyle(
    name: string,
    folder: string,
    place: Place | undefined,
    key: 'extends' | 'style'
  ): StyleReference | undefined {
    const {stylesFolder} = this.surroundings
    const bare = name.replace(/^style:/, '')
    const builtInPath = stylesFolder === undefined ? undefined : builtInStyle(bare, stylesFolder)
    if (builtInPath !== undefined) return {name: bare, path: builtInPath}
    if (key === 'style' && isFileName(name)) return {name, path: at(place, () => resolveFile(name, folder))}
    if (key === 'extends' && bare === name) return undefined
    const names = stylesFolder === undefined ? [] : styleNames(stylesFolder)
    const others = names.length === 0 ? '' : `; there are: ${names.join(', ')}`
    throw failure(place, `there is no house style "${bare}"${didYouMean(bare, names) || others}`)
  }

  /** @throws ConfigurationError */
  styleSection({value: {path}}: Sourced<StyleReference>): Section {
    const document = this.document(path, 'a house style')
    const raw = validate(document, styleSchema([]))
    return {document, path: [], raw, folder: dirname(path), isStyle: true, style: undefined}
  }

  /** The words of a section: its list, or the file that it names. */
  words({document, path, raw, folder}: Section): Array<Sourced<string>> {
    if (typeof raw.words !== 'string') {
      return sourcedList(document, [...path, 'words'], raw.words).map(({value, from}) => ({
        value: value.trim(),
        from
      }))
    }
    const name = raw.words
    const place = document.placeOf([...path, 'words'])
    const file = at(place, () =>
      resolveFile(name, folder, /^\w+$/.test(name) ? `; words stand in a list: [${name}]` : '')
    )
    return wordsOfFile(textOf(file, name), this.surroundings.shown(file))
  }

  /** The absolute paths of a section's source documents. */
  sources({document, path, raw, folder}: Section): Array<Sourced<string>> {
    if (!('sources' in raw)) return []
    return sourcedList(document, [...path, 'sources'], raw.sources).map(({value, from}) => ({
      value: at(from as Place, () => resolve(resolveFile(value, folder))),
      from
    }))
  }

  /** The modules of a section, loaded; the rules that they bring are known from then on. */
  async plugins({document, path, raw, folder}: Section): Promise<Array<Sourced<PluginSettings>>> {
    const plugins: Array<Sourced<PluginSettings>> = []
    for (const [index, item] of ('plugins' in raw ? (raw.plugins ?? []) : []).entries()) {
      const [name, ...options] = listOf<unknown>(item) as [string, unknown?]
      const itemPath = [...path, 'plugins', index]
      const place = document.placeOf(Array.isArray(item) ? [...itemPath, 0] : itemPath)
      const files = at(place, () => rulesFilesIn(name, folder)) ?? [
        at(place, () => resolveModule(name, folder))
      ]
      for (const file of files) {
        const content = await this.module(name, file, place)
        if (content.kind === 'rules' && options.length > 0) {
          throw failure(place, `"${name}" brings rules; their options stand under "rules"`)
        }
        const from = document.placeOf([...itemPath, 1])
        plugins.push({
          value: {
            name,
            url: pathToFileURL(file).href,
            options: options.length === 0 ? undefined : {value: options[0], from},
            provides:
              content.kind === 'rules'
                ? {rules: content.rules.map(({rule}) => rule.id)}
                : {pluggable: content.pluggable}
          },
          from: place
        })
      }
    }
    return plugins
  }

  private module(name: string, file: string, place: Place): Promise<ModuleContent> {
    let content = this.modules.get(file)
    if (content === undefined) {
      const loading = isRulesFile(file)
        ? this.rulesFile(file)
        : importModule(name, pathToFileURL(file).href, place)
      content = loading.then((loaded) => {
        if (loaded.kind === 'rules') this.addRules(name, loaded.rules, place)
        return loaded
      })
      this.modules.set(file, content)
    }
    return content
  }

  /** @throws ConfigurationError */
  private async rulesFile(file: string): Promise<ModuleContent> {
    const {readRulesFile} = await import('../custom/rules-file.ts')
    const shown = this.surroundings.shown(file)
    return {kind: 'rules', rules: readRulesFile(textOf(file, shown), shown)}
  }

  private addRules(name: string, rules: readonly RegisteredRule[], place: Place): void {
    for (const registered of rules) {
      const {id} = registered.rule
      const holder = this.known.get(id)
      if (holder !== undefined) {
        const whose = holder.family === CUSTOM_FAMILY ? 'another rule of yours' : 'a rule of copyedit'
        throw failure(place, `"${name}" has a rule "${id}", and ${whose} has that id; give yours another`)
      }
      this.known.set(id, registered)
    }
  }
}
