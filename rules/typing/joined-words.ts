import {isSpokenInDialect} from '../../src/entities/dialect-speech.ts'
import {isFormation} from '../../src/language/lexicon/formations.ts'
import {isPureVerb} from '../../src/language/pure-verbs.ts'
import {SHORT_FORMS} from '../../src/language/short-forms.ts'
import {isIrregularParticiple, pastOnly} from '../../src/language/verb-forms.ts'
import {defineRule} from '../../src/rule.ts'
import type {Article} from '../../src/article/article.ts'
import type {WordType} from '../../src/language/word-type.ts'
import {wordSet} from '../../src/language/word-set.ts'

/** Shorter tails ("Smiths", "Putina") are endings and spellings, not words that were run in. */
const SHORTEST_TAIL = 4
/** How common, on the lexicon's scale of 0 to 15, a word must be to have been run into another. */
const COMMON = 3
const VERY_COMMON = 13
/** … to be one of two that make no compound. */
const FREQUENT = 7

export default defineRule({
  id: 'joined-words',
  summary: 'Two words run together, with the space between them lost.',
  why: `The space bar is missed more often than any other key. A spelling checker offers odd replacements for the
result, and takes a name with a verb stuck to it for another name.

Reported are a name of the article with a common word stuck to it, and two common words that make no word together.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    joined: (d: {actual: string; split: string}) => `“${d.actual}” is two words run together: “${d.split}”.`
  },
  examples: {
    bad: [
      {
        text: 'Ms Mokoena left early. ⟦Mokoenareturned⟧ on Friday to face reporters.',
        message: 'joined',
        becomes: 'Mokoena returned'
      },
      {text: 'The league had ⟦alot⟧ of money.', message: 'joined', becomes: 'a lot'},
      {text: 'The company ⟦saidthat⟧ it would appeal.', message: 'joined', becomes: 'said that'},
      {
        text: 'A spokesman for ⟦theministry⟧ declined to comment.',
        message: 'joined',
        becomes: 'the ministry'
      },
      {text: 'Police found the car ⟦nearthe⟧ station.', message: 'joined', becomes: 'near the'},
      {text: 'The club wants ⟦togive⟧ the cup away.', message: 'joined', becomes: 'to give'},
      {text: 'The price ⟦fellto⟧ nine cents.', message: 'joined', becomes: 'fell to'},
      {text: 'A ⟦massivefire⟧ closed the road.', message: 'joined', becomes: 'massive fire'},
      {
        text: 'Ms Petridou won by nine votes. The court heard ⟦thatPetridou⟧ had asked for a recount.',
        message: 'joined',
        becomes: 'that Petridou'
      }
    ],
    good: [
      {
        text: 'The Putinist party and the Thatcherite wing agreed.',
        because: 'endings make new words of names'
      },
      {text: 'Mr Johnson met Ms Johnsonbaugh.', because: 'the longer one is another name'},
      {text: 'He boarded the ferry at Newhaven for Fishguard.', because: 'place names are made of words'},
      {text: 'Her smartwatch and her podcast paid the rent.', because: 'both are words now'},
      {text: 'A weblink to the interconnector failed.', because: 'words that end like other words'},
      {text: 'They baked parkin for bonfire night.', because: 'a dialect word that ends like another'},
      {text: 'Sales of the iPhone and the eBook rose.', because: 'brands with a capital inside'}
    ]
  },
  visit: {
    article(article, {report}) {
      const seen = new Map<WordType, string | undefined>()
      article.types.forEach((type, index) => {
        if (type.kind !== 'word' || type.text.length < 4) return
        if (
          type.varieties !== 0 ||
          type.lowerVarieties !== 0 ||
          type.hasDigit ||
          type.isHyphenated ||
          type.isAllCaps
        )
          return
        if (!seen.has(type)) seen.set(type, splitOf(article, type))
        const split = seen.get(type)
        if (split === undefined) return
        const token = article.token(index)
        if (token !== undefined && isSpokenInDialect(token)) return
        const span = {start: article.starts[index] ?? 0, end: article.ends[index] ?? 0}
        report('joined', span, {data: {actual: type.text, split}, expected: [split]})
      })
    }
  }
})

function splitOf(article: Article, type: WordType): string | undefined {
  if (article.ownWords.has(type.lower) || SHORT_FORMS.has(type.lower)) return undefined
  if (OTHERWISE_WRONG.test(type.lower)) return undefined
  const known = RUN_IN.get(type.lower)
  if (known !== undefined) return type.isCapitalised ? known.charAt(0).toUpperCase() + known.slice(1) : known
  if (type.text.length < 5) return undefined
  if (type.isCapitalised) return nameAndWord(article, type.text)
  return type.isMixedCase ? wordAndName(article, type.text) : twoWords(article, type.text)
}

/** "Putininstructed": a name that stands elsewhere in the article, then a common word. */
function nameAndWord(article: Article, text: string): string | undefined {
  if (article.countOf(text) > 1 || article.people.some(({given}) => given === text)) return undefined
  for (let cut = text.length - SHORTEST_TAIL; cut >= 3; cut--) {
    const head = text.slice(0, cut)
    const tail = text.slice(cut)
    if (tail !== tail.toLowerCase() || !isNameElsewhere(article, head)) continue
    if (PLACE_ENDINGS.has(tail)) return undefined
    const {lexicon} = article.language
    // Movielink beside a Movie Channel is a name made of words
    const common = lexicon.lookup(head.toLowerCase()) === 0 ? COMMON : VERY_COMMON
    if (lexicon.frequencyClass(tail) >= common) return `${head} ${tail}`
  }
  return undefined
}

/** Hettledale beside a Ms Hettle is another name, not two words. */
const PLACE_ENDINGS =
  wordSet(`bank beach bourne bridge brook burgh burn bury castle chester church cliff combe cote court croft dale dean dene don
   down downs fell field fields fleet ford gate glen grange green grove hall ham hampton haven head heath hill hills hithe holm
   holme house hurst keep lake land lands lane law leigh ley lock lode low ly marsh mead mere minster moor mouth park
   pool port quay ridge rise shaw shire side stead sted stoke stone stow street thorp thorpe thwaite ton town vale view
   ville wade water waters way well well wells wich wick wold wood woods worth wyke kirk fontein burg stad dorp
   berg baugh stein mann berger wright smith maker son sons daughter like type style based themed owned`)

/** "thatHaldeman": a common word, then a name of the article. Brands such as iPhone have no word before the capital. */
function wordAndName(article: Article, text: string): string | undefined {
  const [, head, tail] = /^([a-z]{2,})([A-Z][^A-Z]+)$/.exec(text) ?? []
  if (head === undefined || tail === undefined || article.countOf(text) > 1) return undefined
  const isCommon = article.language.lexicon.frequencyClass(head) >= COMMON
  return isCommon && isNameElsewhere(article, tail) ? `${head} ${tail}` : undefined
}

/** "addedthat": of two words one is of a closed class, so that it can be no part of an unknown compound. */
function twoWords(article: Article, text: string): string | undefined {
  const {lexicon} = article.language
  if (article.countOf(text) > 1) return undefined
  const isBuilt = isFormation(lexicon, text) // interconnector, weblink
  let best: string | undefined
  let bestScore = 0
  for (let cut = 2; cut <= text.length - 2; cut++) {
    const head = text.slice(0, cut)
    const tail = text.slice(cut)
    if (isVerbWithParticle(article, head, tail) || isNoCompound(article, head, tail)) return `${head} ${tail}`
    const [closed, open] = FUNCTION_WORDS.has(head) ? [head, tail] : [tail, head]
    if (!FUNCTION_WORDS.has(closed) || lexicon.lookup(open) === 0) continue
    if (isBuilt && closed.length < 3) continue
    // a short word is often an ending ("parkin"), unless it stands before a long one ("toprevent")
    const areBothClosed = FUNCTION_WORDS.has(head) && FUNCTION_WORDS.has(tail)
    if (text.length < 6 && !areBothClosed) continue
    if (!areBothClosed && open.length < (closed.length > 2 ? 2 : closed === head ? 5 : 7)) continue
    const score = lexicon.frequencyClass(closed) + lexicon.frequencyClass(open)
    if (lexicon.frequencyClass(open) >= COMMON && score > bestScore) {
      best = `${head} ${tail}`
      bestScore = score
    }
  }
  return best
}

/** “blownoff”, “carriedout”: a form with an ending makes no noun with a particle, as “blow-off” does. */
function isVerbWithParticle({language}: Article, head: string, tail: string): boolean {
  if (!PARTICLES.has(tail) || head.length < 3) return false
  return language.lexicon.frequencyClass(head) >= COMMON && language.inflectedVerb(head) !== undefined
}

/** Endings of adverbs and adjectives that begin no compound: “currentlyserving”, “massivefire”. */
const CLOSES = /^.{3,}(?:ly|ous|ive|ical|ional|able|ible|less|ful)$/
/** After the form of a verb these are words of their own, and no endings: “fellto”, “bornat”. */
const AFTER_VERBS = wordSet('to at on in of from with for by as the this that his her their')

/** “togive”, “fellto”, “massivefire”: what no word is made of. */
function isNoCompound({language}: Article, head: string, tail: string): boolean {
  const {lexicon} = language
  if (head === 'to') return isPureVerb(tail) && lexicon.frequencyClass(tail) >= FREQUENT
  if (lexicon.frequencyClass(head) < FREQUENT || lexicon.frequencyClass(tail) < FREQUENT) return false
  if (AFTER_VERBS.has(tail))
    return (
      head.length > 2 &&
      (language.inflectedVerb(head) !== undefined ||
        isIrregularParticiple(head) ||
        pastOnly(head) !== undefined)
    )
  return CLOSES.test(head) && tail.length >= SHORTEST_TAIL && !language.lexicon.isRare(head + tail)
}

/** Forms that are wrong in another way: rules of grammar say how. */
const OTHERWISE_WRONG = /^(?:hisself|theirsel\w+|themsel\w+|ourself\w*|informations|passerbys)$/

/** Pairs that are so often run together that no word is thought of. */
const RUN_IN: ReadonlyMap<string, string> = new Map(
  `a lot|in fact|as well|no one|in case|in front|in spite|of course|every time|at least|in order|up to|thank you|a bit
   each other|high school|all right|per cent|so far|even though|even if|as if|such as|in between|at all|in part|in general
   in particular|a while ago|more than|less than|rather than|according to|due to|able to|has been|have been|had been
   will be|would be|it is|it was|for example|next door|as soon|as long|as far|as many|as much|as part|each of|one of
   some of|most of|many of|part of|all of|both of|none of|out of|because of|instead of|ahead of|end of|front of|number of
   was able|were able|is able|be able|going to|want to|wants to|wanted to|need to|needs to|used to|likely to|expected to
   ought to|tried to|trying to|began to|agreed to|led to|close to|prior to|next to|back to|at first|at last|at once
   no longer|no doubt|not yet|so long|so many|so much|too many|too much|how many|how much|very much|a few|such a
   last year|last week|last month|last night|next year|next week|this year|this week|any more|once again|there is|there was
   there are|there were|did not|does not|do not|is not|was not|were not|has not|have not|had not|would not|could not
   should not|can be|may be|must be|might be|should be|could be|who had|who has|which is|which was|she said|he said`
    .split(/\s*[|\n]\s*/)
    .map((pair): [string, string] => [pair.replaceAll(' ', ''), pair])
)

/** Words of the closed classes: too common to be the part of an unknown compound. */
const FUNCTION_WORDS =
  wordSet(`the that this these those his her its their our your and but for from with was were are has have had not who
   which what when where while than then they them she said will would could should been being of to in is be by
   at as it an he we on or if no some any every each another because although though whether until since
   against between through during within without upon again also only just never ever there here very too now so
   such us him whom whose must may might can did does do more most many much both other after before into onto per
   went came made took gave got says told asked`)

/** After a verb these two letters or more are a word of their own: “blownoff”, “carriedout”, “rungup”. */
const PARTICLES = wordSet('off out up down over away back on in through along around apart aside ahead')

function isNameElsewhere(article: Article, head: string): boolean {
  return article.nameWords.has(head.toLowerCase()) && article.countOf(head) > 0
}
