/** Words that show who says a quotation, and of which kind it is. Lower case. */
import {inflect} from './inflect.ts'
import {lemmaOf} from './lemma.ts'
import {wordSet, type WordSet} from './word-set.ts'

/** Verbs of saying, writing and thinking that a quoted sentence can hang on. */
const SAYING = `
  say tell ask add reply answer write explain argue warn insist claim note admit announce declare shout whisper cry
  recall remember continue conclude tweet post state stress suggest urge observe remark report respond retort repeat
  quip joke comment concede confess confirm contend deny exclaim maintain plead promise protest vow testify muse mutter
  murmur mumble mourn sigh snap sob sing scream yell laugh lament joke boast brag beg beseech bellow bark chant chide
  complain counter interject interrupt inquire enquire predict proclaim read recount reflect reiterate rejoin relate
  reveal rule scoff scrawl scribble shrug sneer text thunder wonder agree allege assert assure caution challenge
  charge coach confide declaim demand disclose email e-mail emphasise emphasize hiss implore inform instruct jeer
  jest order opine paraphrase plead point pronounce propose query quote rage rant reassure recite remind reason scold
  swear teach tease threaten tell tut volunteer wail weep write-in deadpan chime croak gasp grin groan growl grumble
  grunt howl intone moan nod pipe roar rumble shriek smile snarl stammer stutter titter trill utter venture wheeze
  whine whimper instagram blog message type carve print pray preach marvel estimate forecast`

/** Verbs that take a fragment: "called it 'timid'". */
const DESCRIBING = `
  call describe accuse praise criticise criticize condemn denounce dismiss decry deplore hail blame brand label
  characterise characterize compare credit defend deem deride berate attack blast slam apologise apologize thank
  applaud welcome pledge vow refuse reject regret celebrate commend complain congratulate depict judge lambast lament
  liken mock oppose pan portray question rebuke ridicule salute savage speak sum term urge view express voice
  acknowledge pay lash invoke advocate insist advise appeal castigate chastise contrast warn mention recommend request
  seek slate extol tout underline underscore highlight evoke`

/** Verbs of the mind: they count where no verb of saying stands farther off. */
const THINKING = 'feel fear hope think believe expect consider doubt mean find see know want'

/** With these the verb is written in two words. */
export const VERB_PARTICLES: ReadonlyMap<string, WordSet> = new Map(
  Object.entries({
    point: 'out',
    go: 'on',
    call: 'out',
    cry: 'out',
    shout: 'out back',
    carry: 'on',
    chime: 'in',
    blurt: 'out',
    hit: 'back out',
    fire: 'back',
    shoot: 'back',
    sum: 'up',
    write: 'back',
    lash: 'out',
    cut: 'in',
    break: 'in',
    butt: 'in',
    read: 'out',
    spell: 'out',
    sing: 'out',
    put: 'it',
    hold: 'forth',
    snap: 'back',
    join: 'in',
    speak: 'up',
    pipe: 'up'
  }).map(([verb, particles]) => [verb, wordSet(particles)])
)

/** Verbs that say nothing without their particle, or that are too common otherwise. */
export const NEEDS_PARTICLE = wordSet(
  'go carry blurt fire shoot cut break butt put hold join pipe point hit chime lash spell rap'
)

export interface AttributionVerb {
  readonly base: string
  /** A whole sentence can hang on it. */
  readonly isSaying: boolean
  readonly isThinking: boolean
}

let bases: Map<string, AttributionVerb> | undefined
const forms = new Map<string, AttributionVerb | undefined>()

/** The verb of attribution that a word (lower case) is a form of; worked out when the word is first met. */
export function attributionVerb(lower: string): AttributionVerb | undefined {
  if (!forms.has(lower)) forms.set(lower, verbOfForm(lower))
  return forms.get(lower)
}

function verbOfForm(lower: string): AttributionVerb | undefined {
  const table = (bases ??= baseTable())
  const itself = table.get(lower)
  if (itself !== undefined) return itself
  for (const feature of ['past', '3sg', 'ger', 'part'] as const) {
    const base = lemmaOf(lower, `VERB.${feature}`, (word) => table.has(word))
    const verb = table.get(base)
    if (verb !== undefined && inflect(base, feature) === lower) return verb
  }
  return lower === 'pled' ? table.get('plead') : undefined
}

function baseTable(): Map<string, AttributionVerb> {
  const table = new Map<string, AttributionVerb>()
  const add = (list: Iterable<string>, isSaying: boolean, isThinking = false): void => {
    for (const base of list) if (!table.has(base)) table.set(base, {base, isSaying, isThinking})
  }
  add(wordSet(SAYING), true)
  add(NEEDS_PARTICLE, true)
  add(wordSet(DESCRIBING), false)
  add(wordSet(THINKING), false, true)
  return table
}

/** A work has one of these beside it: "her film, …". */
export const WORK_NOUNS = wordSet(`
  film films movie movies song songs album albums novel novels book books play plays poem poems series show shows
  programme programmes program programs single singles painting paintings picture ship trawler yacht boat ferry tanker
  frigate schooner liner tug lifeboat paper column essay essays opera musical ballet documentary episode track tracks hit
  ballad sitcom exhibition podcast blog article articles memoir memoirs autobiography biography hymn anthem portrait
  sculpture story stories tune aria symphony sonata concerto sequel prequel thriller comedy drama melodrama sketch
  sitcom cartoon anthology collection pamphlet report study thesis dissertation lecture talk game vessel steamer
  magazine journal editorial headline entitled titled video
  installation mural print photograph tapestry statue novella soap blockbuster remake encore overture waltz lullaby
  sonnet chapter trilogy franchise musical pantomime revue cantata oratorio carol spin-off
`)

/** Words about words. */
export const TERM_NOUNS = wordSet(`
  word words term terms phrase phrases prefix suffix letter letters spelling name adjective noun verb adverb pronoun
  preposition article expression abbreviation acronym initials syllable vowel consonant entry slang synonym euphemism
  heading label category definition
`)

export const TERM_VERBS = wordSet(`
  mean means meaning meant signify signifies denote denotes translate translates translated spell spells spelt spelled
  spelling misspelt misspelled pronounce pronounces pronounced mispronounced define defines defined rhyme rhymes written
  replaces replace replaced replacing abbreviated shortened hyphenate capitalise capitalize derives comes typed
`)

/** What gives a nickname, or holds a word at arm's length. */
export const NAMING_VERBS = wordSet(`
  dubbed nicknamed christened so-called known named billed styled self-styled self-described self-proclaimed
  aka supposed alleged purported
`)
