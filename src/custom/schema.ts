/** The shape of a file of rules that a newsroom writes itself, without code. */
import {z} from 'zod'

const ZONES = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'caption',
  'credit',
  'subhead',
  'list',
  'table',
  'body',
  'sign-off',
  'note'
] as const

const text = z.string().trim().min(1)
const phrase = text.regex(/^[^/]+$/, {error: 'holds a "/", which no phrase can'})
const phrases = z.union([phrase, z.array(phrase).min(1)], {error: 'must be a phrase or a list of phrases'})
const texts = z.union([text, z.array(text).min(1)], {error: 'must be a text or a list of texts'})

const example = z
  .string()
  .regex(/\[\[[^\]]+\]\]/, {error: 'must mark what is wrong: The [[police force|police service]] met.'})

const rule = z
  .strictObject({
    summary: text.describe('What it is for, in a line.'),
    message: text.describe('What a reporter reads; {found} and {right} stand for the words.'),
    why: text.describe('The reason, shown below the message.'),
    severity: z.enum(['error', 'warning', 'info']).describe('Default: warning.'),
    fix: z.enum(['safe', 'suggest', 'never']).describe('Whether the fix may be applied unseen.'),
    zones: z
      .array(z.enum(ZONES))
      .min(1)
      .describe('The parts of an article that are looked at; default: all.'),
    quotations: z.enum(['query', 'skip']).describe('query (default): ask to check the recording; or skip.'),
    swap: z.record(phrase, texts).describe('Phrases, and what they should be: one form or several.'),
    pattern: text.describe('A regular expression of the linear-time kind (RE2).'),
    tokens: text.describe('Words, =lemmas and tags in a row: fewer NOUN.sg'),
    becomes: text.describe('What a pattern or token sequence becomes; $1 is its first group or token.'),
    consistency: z.array(z.array(phrase).min(2)).min(1).describe('Forms of one thing; one is kept to.'),
    when: phrases.describe('If one of these phrases stands in an article …'),
    needs: phrases.describe('… one of these has to.'),
    count: phrases.describe('Phrases of which an article takes only so many …'),
    most: z.int().min(0).describe('… as this.'),
    examples: z.strictObject({
      bad: z
        .array(example)
        .min(1)
        .describe('Texts with the slip and its fix: [[wrong|right]], or [[wrong]].'),
      good: z.array(text).min(1).describe('Texts that the rule leaves alone.')
    })
  })
  .partial()
  .required({examples: true})

/** The schema of a file of rules. */
export const rulesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  owner: text.optional().describe('The editor who answers for these rules.'),
  rules: z.record(
    z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {error: 'is no id; an id is like "two-words"'}),
    rule
  )
})

export type RawRule = z.infer<typeof rule>

/** The keys of which a rule has exactly one, with those that go with it. */
export const KINDS = {
  swap: [],
  pattern: ['becomes'],
  tokens: ['becomes'],
  consistency: [],
  when: ['needs'],
  count: ['most']
} as const

export type Kind = keyof typeof KINDS
