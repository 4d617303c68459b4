import type {Article} from '../../src/article/article.ts'
import type {Person, PersonMention} from '../../src/article/mentions.ts'
import {titlesLost} from '../../src/facts/offices/titles-told.ts'
import {FEMALE_NAMES, MALE_NAMES} from '../../src/language/given-names.ts'
import {FEMALE_WORDS, MALE_WORDS} from '../../src/language/person-words.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

const FEMALE_TITLES: ReadonlySet<string> = new Set(['ms', 'mrs', 'miss'])
/** Names of women here and of men there. */
const EITHER = wordSet(
  `andrea jean joan robin laurence leslie lesley dana evelyn vivian beverly beverley marian shirley hilary alex sandy terry
   sam carol aubrey meredith brooke madison cameron ellis jody jodie lynn marion ira kit sasha misha jules jocelyn valentine
   leigh ashley lindsay lindsey kelly kerry shannon stacy stacey tracy dale drew jessie jamie dominique francis noel blair
   glenn carey ariel angel lee toni kim lex sol simone nicola michele gabriele luca clair clare jan nikita ilya yannis sydney
   florence curtis august mai max ali nur noor amit jaya kamala ming wei`
)
/** Where these stand, a relative of the same name may be meant. */
const KIN =
  /\b(?:husband|wife|brother|sister|son|daughter|father|mother|parents?|couple|family|married|widow|widower|uncle|aunt|cousin|spouse|twins?|nephew|niece|husband's|transgender|trans)\b/i

export default defineRule({
  id: 'wrong-honorific',
  summary: '“Mr” of a woman or “Ms” of a man: “Maria Lopez … Mr Lopez”.',
  why: `Nothing makes a reader angrier than to be called Mr when she is not. Reported is a courtesy title that does not go with
the given name (only names that nearly always belong to women or to men), or with the title that the same person has
elsewhere. Where relatives are spoken of beside the name, it is left alone: the other one may be meant.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body', 'standfirst', 'list'],
  messages: {
    given: (d: {title: string; name: string}) => ({
      message: `“${d.title}” here, but the person is ${d.name}.`,
      note: 'The given name is nearly always that of the other sex; check which is meant.'
    }),
    spouse: (d: {title: string; spouse: string}) => ({
      message: `“${d.title}” here, but “${d.spouse}” in the same sentence, which speaks of nobody else.`,
      note: 'Check which of the two is right.'
    }),
    other: (d: {title: string; name: string; first: string}) => ({
      message: `“${d.title} ${d.name}” here, but “${d.first} ${d.name}” elsewhere, and only one person of that name is introduced.`,
      note: 'Check which of the two is right.'
    })
  },
  examples: {
    bad: [
      {
        text: 'Margaret Hollis runs the ferry. “It pays,” ⟦Mr⟧ Hollis said.',
        message: 'given',
        becomes: 'Ms'
      },
      {
        text: 'Kenneth Obi wrote the report. It took ⟦Ms.⟧ Obi a year.',
        message: 'given',
        becomes: 'Mr.'
      },
      {
        text: 'Mrs Joan Amory came fourth. ⟦Mr⟧ Amory, whose husband runs the mill, was cheered.',
        message: 'other',
        becomes: 'Mrs'
      },
      {
        text: 'Sasha Petrova gave a talk. Ms Petrova then took questions. ⟦Mr⟧ Petrova answered all.',
        message: 'other',
        becomes: 'Ms'
      },
      {
        text: 'Ida and Peter Lund bought the mill. ⟦Mrs⟧ Lund, a baker, grinds the flour; his wife sells the bread.',
        message: 'spouse',
        becomes: 'Mr'
      }
    ],
    good: [
      {
        text: 'Ida and Peter Lund bought the mill in May. “It leaks,” said Ms Lund.',
        because: 'one of two who share the name'
      },
      {
        text: 'Peter Lund died at sea in May. Mr Lund was 60. Mrs Lund told the inquest that he never swam.',
        because: 'his widow'
      },
      {text: 'Margaret Hollis runs the ferry. “It pays,” Ms Hollis said.', because: 'it fits'},
      {
        text: 'Margaret Hollis and her husband run the ferry. “It pays,” Mr Hollis said.',
        because: 'the husband'
      },
      {text: 'Jordan Shah spoke. Ms Shah was cheered.', because: 'a name of both sexes'},
      {
        text: 'Margaret Hollis met Peter Hollis. “It pays,” Mr Hollis said.',
        because: 'another person of the name'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      for (const person of article.people) {
        for (const mention of person.mentions) {
          const title = titleOf(mention)
          if (title === undefined || mention.form === 'given') continue
          const spouse = spouseOf(article, mention, title)
          const titleAt = spouse === undefined ? undefined : honorificSpan(article, mention)
          if (spouse !== undefined && titleAt !== undefined) {
            const actual = article.slice(titleAt)
            report('spouse', titleAt, {
              data: {title: actual, spouse},
              expected: [inForm(actual, title === 'mr' ? 'ms' : 'mr')]
            })
            continue
          }
          const clash = clashOf(article, person, title)
          if (clash === undefined) continue
          if (
            (isFamilyNear(article, person, mention, title) && !isBornOut(article, mention, title)) ||
            mayBeWidow(article, title) ||
            hasLostTitle(article, mention)
          )
            continue
          const at = honorificSpan(article, mention)
          if (at === undefined) continue
          const actual = article.slice(at)
          const right = inForm(actual, clash.right)
          const related = [
            {start: clash.place.start, end: clash.place.end, message: `“${clash.place.text}” here`}
          ]
          if (clash.title === undefined)
            report('given', at, {data: {title: actual, name: clash.place.text}, expected: [right], related})
          else
            report('other', at, {
              data: {title: actual, name: person.surname, first: clash.title},
              expected: [right],
              related
            })
        }
      }
    }
  }
})

/** Kin who bear the title of the other sex, and cannot be meant. */
const FEMALE_KIN = /\b(?:sisters?|daughters?|mother|aunt|niece|grandmother|granddaughter|mum|mom)\b/gi
const MALE_KIN = /\b(?:brothers?|sons?|father|uncle|nephew|grandfather|grandson|dad)\b/gi

/** Whether a relative is spoken of where somebody of this surname is named. */
function isFamilyNear(article: Article, {surname}: Person, {start}: PersonMention, title: string): boolean {
  const others = title === 'mr' ? FEMALE_KIN : MALE_KIN
  const places = article.people
    .filter((other) => other.surname === surname)
    .flatMap(({mentions}) => mentions.map((mention) => mention.start))
  const blocks = new Set([start, ...places].map((at) => article.blockAt(at)))
  return [...blocks].some(
    (block) => block !== undefined && KIN.test(article.text.slice(block.start, block.end).replace(others, ''))
  )
}

/** "Mrs Pascoe, a plumber, was called Graham; his wife answered": nobody else is there whose wife she could be. */
function spouseOf(article: Article, mention: PersonMention, title: string): string | undefined {
  const sentence = article.sentenceOf(mention.firstToken)
  if (sentence === undefined || mention.firstToken - sentence.firstToken > 3) return undefined
  const spouse = title === 'mr' ? 'her husband' : 'his wife'
  const after = article.text.slice(mention.end, sentence.end)
  const at = after.search(new RegExp(String.raw`\b${spouse}\b`))
  if (at < 0) return undefined
  const from = article.tokenIndexAt(mention.end)
  const to = article.tokenIndexAt(mention.end + at)
  const others = title === 'mr' ? FEMALE_WORDS : MALE_WORDS
  const isAnother = article.people.some(({mentions}) =>
    mentions.some(({start}) => start > mention.start && start < mention.end + at)
  )
  const words = article.tokensOf({firstToken: from, endToken: to})
  return isAnother || words.some(({lower}) => others.has(lower) || OTHER_PERSON.test(lower))
    ? undefined
    : spouse
}

const OTHER_PERSON = /^(?:man|woman|boy|girl|someone|somebody|who|whose|that|said|told|says)$/

/** "Mr Gosling said that she", "Mr Morgan, whose husband": the sentence goes on with words of the other sex, and nobody else. */
function isBornOut(article: Article, {end, endToken}: PersonMention, title: string): boolean {
  const sentence = article.sentenceOf(endToken - 1)
  if (sentence === undefined) return false
  const after = article.text.slice(end, sentence.end)
  if ((title === 'mr' ? SHE_IS : HE_IS).test(after)) return true
  const says = title === 'mr' ? /^(?: \p{L}+){1,4}(?: that)? she\b/u : /^(?: \p{L}+){1,4}(?: that)? he\b/u
  return says.test(after)
}

/** “Mr Roe, whose husband”, “Mrs Roe, who is a widower”: what the next words say of the one who is named. */
const SHE_IS =
  /^, (?:whose husband|(?:who (?:is|was) )?an? (?:\p{L}+ ){0,2}(?:widow|mother|grandmother|spinster|businesswoman))\b/u
const HE_IS =
  /^, (?:whose wife|(?:who (?:is|was) )?an? (?:\p{L}+ ){0,2}(?:widower|father|grandfather|bachelor|businessman))\b/u

/** A doctor or a peer, whose own title is proposed by another rule. */
function hasLostTitle(article: Article, mention: PersonMention): boolean {
  return titlesLost(article).some(({wrong}) => wrong.mention === mention)
}

/** Where somebody has died, Mrs is as often his widow as a slip for Mr. */
function mayBeWidow(article: Article, title: string): boolean {
  return title === 'mrs' && /\b(?:died|inquest|funeral|killed)\b/.test(article.text)
}

function titleOf({honorific}: PersonMention): string | undefined {
  const title = honorific?.toLowerCase().replace(/\.$/, '').replace('mister', 'mr')
  return title === 'mr' || (title !== undefined && FEMALE_TITLES.has(title)) ? title : undefined
}

interface Clash {
  readonly right: string
  readonly place: PersonMention
  /** The title of the other place; undefined where it is the given name that clashes. */
  readonly title: string | undefined
}

/** “Ida and Peter Lund”: either may be the Ms Lund of the next sentence. */
function isOneOfCouple(article: Article, {firstToken}: PersonMention): boolean {
  return (
    /^(?:and|&)$/.test(article.token(firstToken - 1)?.lower ?? '') &&
    article.token(firstToken - 2)?.isCapitalised === true
  )
}

function clashOf(article: Article, person: Person, title: string): Clash | undefined {
  const namesakes = article.people.filter(({surname}) => surname === person.surname)
  const introduced = namesakes.filter(({given}) => given !== undefined)
  if (introduced.length !== 1) return undefined
  const [known] = introduced
  const full = known?.mentions.find(({form}) => form === 'full')
  if (known === undefined || full === undefined) return undefined
  const given = known.given?.split(' ')[0]?.toLowerCase() ?? ''
  if (isOneOfCouple(article, full)) return undefined
  const isOfEither = EITHER.has(given)
  if (known === person) return isOfEither ? undefined : againstGivenName(known, title, full)
  // a namesake without a given name, of the other sex: Ms Petrova and Mr Petrova
  if (person.mentions.length === 1 && known.mentions.every((each) => titleOf(each) === undefined)) {
    const isOther = title === 'mr' ? FEMALE_NAMES.has(given) : MALE_NAMES.has(given)
    return isOther && !isOfEither
      ? {right: title === 'mr' ? 'ms' : 'mr', place: full, title: undefined}
      : undefined
  }
  const own = known.mentions.map(titleOf).find((each) => each !== undefined)
  if (own === undefined || (own === 'mr') === (title === 'mr') || person.mentions.length > 1) return undefined
  const place = known.mentions.find((each) => titleOf(each) === own)
  return place === undefined ? undefined : {right: own, place, title: place.honorific}
}

/** The given name of the other sex than the title. */
function againstGivenName(known: Person, title: string, full: PersonMention): Clash | undefined {
  const given = known.given?.split(' ')[0]?.toLowerCase() ?? ''
  const isFemale = FEMALE_NAMES.has(given)
  const isMale = MALE_NAMES.has(given)
  if (title === 'mr' ? !isFemale || isMale : !isMale || isFemale) return undefined
  // the article calls the person so throughout: it knows better
  const titles = new Set(known.mentions.map(titleOf).filter((each) => each !== undefined))
  const others = [...titles].filter((each) => (each === 'mr') !== (title === 'mr'))
  const [other] = others
  if (other === undefined && known.mentions.filter((each) => titleOf(each) !== undefined).length > 2)
    return undefined
  return {right: other ?? (title === 'mr' ? 'ms' : 'mr'), place: full, title: undefined}
}

function honorificSpan(
  article: Article,
  {firstToken}: PersonMention
): {start: number; end: number} | undefined {
  for (let index = firstToken - 1; index >= Math.max(0, firstToken - 4); index--) {
    const token = article.token(index)
    if (token === undefined) return undefined
    if (/^(?:mr|mister|mrs|ms|miss)\.?$/.test(token.lower)) {
      const stop = token.next
      const end =
        stop?.text === '.' && !stop.hasSpaceBefore && !token.text.endsWith('.') ? stop.end : token.end
      return {start: token.start, end}
    }
  }
  return undefined
}

/** "Ms." where "Mr." stands. */
function inForm(actual: string, title: string): string {
  const word = title.charAt(0).toUpperCase() + title.slice(1)
  return actual.endsWith('.') && title !== 'miss' ? `${word}.` : word
}
