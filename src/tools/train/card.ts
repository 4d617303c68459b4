/** Writes the document that goes with the model file. */
import type {Accuracy} from './evaluate.ts'
import type {Settings} from './learn.ts'

/** The figures of one test set. */
export interface Row {
  readonly name: string
  /** Words as the corpus has them. */
  readonly asGiven: Accuracy
  /** Hyphenated compounds joined to one word, as at run time. */
  readonly joined: Accuracy
  /** Every sentence written like a headline. */
  readonly titleCase: Accuracy
  /** Every sentence in capitals. */
  readonly capitals: Accuracy
  /** A model trained on GUM alone, words as the corpus has them. */
  readonly gumOnly: Accuracy
}

/** The model card, in Markdown. Sizes are in bytes. */
export function modelCard(
  rows: readonly Row[],
  size: {readonly raw: number; readonly compressed: number},
  settings: Settings
): string {
  const table = alignedTable([
    ['test set', 'words', 'UPOS', 'full tag', 'joined', 'title case', 'capitals', 'GUM alone'],
    ...rows.map((row) => [
      row.name,
      String(row.asGiven.words),
      percent(row.asGiven.upos),
      percent(row.asGiven.full),
      ...[row.joined, row.titleCase, row.capitals, row.gumOnly].map(({upos}) => percent(upos))
    ])
  ])
  return `# english.model

The weights and the tag dictionary of the part-of-speech tagger. This file is written by \`npm run train\`.

## What it is

A softmax over hashed features, greedy from left to right, with sparse eight-bit weights, and a dictionary of the tags that words
had in training (hashes of words, no text). The tags are those of \`tags.ts\`: UPOS with the features that grammar
rules need. The format is described in \`model.ts\`. ${String(size.raw)} bytes; ${String(size.compressed)} when compressed with gzip.

## Where it comes from

- Universal Dependencies English EWT, the training part (Silveira et al. 2014), annotations under CC BY-SA 4.0:
  <https://universaldependencies.org/treebanks/en_ewt/>
- GUM, the Georgetown University Multilayer corpus, the first four fifths of its training part (Zeldes 2017),
  annotations under CC BY 4.0: <https://gucorpling.org/gum/>

None of their text is in this project.

## Licence

The weights, \`english.model\`, are under the Creative Commons Attribution-ShareAlike 4.0 International licence
(CC BY-SA 4.0, <https://creativecommons.org/licenses/by-sa/4.0/>), as EWT is. They are data that the program reads;
the program itself is under the MIT licence.

## Accuracy

Shares of words in per cent, with the corpus's own division into words; "joined" has hyphenated compounds joined to
one word, as copyedit has them; "title case" and "capitals" are the same sentences written as headlines. The last
column is a model of GUM alone, which would have no share-alike licence; all columns but "full tag" are UPOS.

${table}

## Train it again, or put another in its place

\`npm run train -- FOLDER\`, where FOLDER holds \`ewt-train.tsv\`, \`ewt-dev.tsv\`, \`ewt-test.tsv\` and \`gum-train.tsv\`:
one word a line with its lemma, UPOS tag, Penn tag and, where no space follows, \`nospace\`, separated by tabs; a blank
line after each sentence. The same folder gives the same bytes. Any file in the format of \`model.ts\` with the tags of
\`tags.ts\` can take the place of this one.

Settings: ${Object.entries(settings)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ')}.
`
}

function percent(share: number): string {
  return (100 * share).toFixed(2)
}

/** A Markdown table as Prettier lays it out: the first column to the left, the others to the right. */
function alignedTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length))
  )
  const cell = (text: string, column: number): string => {
    const width = widths[column] ?? 0
    return column === 0 ? text.padEnd(width) : text.padStart(width)
  }
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  const [head = [], ...body] = rows.map((row) => row.map(cell))
  return [head, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
