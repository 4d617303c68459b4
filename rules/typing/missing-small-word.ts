import {pastOnly} from '../../src/language/verb-forms.ts'
import type {Article} from '../../src/article/article.ts'
import {EditPatterns, type EditMatch} from '../../src/article/edit-pattern.ts'
import {PhraseTable} from '../../src/article/phrase-table.ts'
import type {Token} from '../../src/article/token.ts'
import {lostAuxiliary} from '../../src/entities/lost-auxiliary.ts'
import {lostBe} from '../../src/entities/lost-be.ts'
import {lostBeforePlace} from '../../src/entities/lost-place.ts'
import {lostSubject} from '../../src/entities/lost-subject.ts'
import {lostVerb, lostVerbInClause} from '../../src/entities/lost-verb.ts'
import {lostInPassive, type LostWord} from '../../src/entities/lost-passive.ts'
import {lostAfterNoun, lostAfterVerb, lostTo} from '../../src/entities/lost-preposition.ts'
import {PATTERN_GROUPS} from '../../src/language/pattern-groups.ts'
import {defineRule, type PhraseMatch} from '../../src/rule.ts'
import {data} from './missing-small-word.data.ts'

/** Phrases that are a word short; many of the list `loose` meet by chance where a clause ends or begins. */
const PHRASES = new PhraseTable(data.phrases)
const FRAMES = new EditPatterns(data.frames, PATTERN_GROUPS)

export default defineRule({
  id: 'missing-small-word',
  summary: 'A small word is missing: “one the most”, “according police”, “able play”.',
  why: `Of, to, the, a and been are so short that the eye supplies them. These phrases are never right without.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body', 'list'],
  messages: {
    missing: (d: {words: string; whole: string}) => `A word is missing in “${d.words}”: “${d.whole}”.`
  },
  examples: {
    bad: [
      {text: 'It is ⟦one the most⟧ popular parks in Leeds.', message: 'missing', becomes: 'one of the most'},
      {
        text: 'Two men fled, ⟦according police⟧ in Durban.',
        message: 'missing',
        becomes: 'according to police'
      },
      {text: 'She has not been ⟦able play⟧ since May.', message: 'missing', becomes: 'able to play'},
      {
        text: 'The strike brought ⟦thousands workers⟧ to the square.',
        message: 'missing',
        becomes: 'thousands of workers'
      },
      {text: '⟦In wake of⟧ the flood, schools closed.', message: 'missing', becomes: 'In the wake of'},
      {
        text: 'The locks ⟦had not replaced⟧, the jury heard.',
        message: 'missing',
        becomes: 'had not been replaced'
      },
      {text: 'He kept a coin ⟦which found⟧ in the well.', message: 'missing', becomes: 'which was found'},
      {text: 'The tram was ⟦hit a⟧ crane.', message: 'missing', becomes: 'hit by a'},
      {text: 'The date will ⟦depend the⟧ tides.', message: 'missing', becomes: 'depend on the'},
      {text: 'The club is not ⟦able track⟧ the cost.', message: 'missing', becomes: 'able to track'},
      {text: 'She said the ⟦parcel been⟧ opened.', message: 'missing', becomes: 'parcel has been'},
      {text: 'The bishop ⟦said would⟧ step down at Easter.', message: 'missing', becomes: 'said he would'},
      {text: 'He swore that ⟦he in⟧ the cellar all night.', message: 'missing', becomes: 'he is in'},
      {
        text: 'A ⟦diver rescued⟧ from the lock and is stable.',
        message: 'missing',
        becomes: 'diver was rescued'
      },
      {text: 'The ⟦firm planning⟧ a mine near Oban.', message: 'missing', becomes: 'firm is planning'},
      {
        text: 'The new ⟦ointment great⟧ for the burns of cooks.',
        message: 'missing',
        becomes: 'ointment is great'
      },
      {text: '⟦There a⟧ long queue at the ferry gate.', message: 'missing', becomes: 'There is a'},
      {text: 'He moves when ⟦he a⟧ free man.', message: 'missing', becomes: 'he was a'},
      {text: 'He said ⟦they rescued⟧ by a tug from Hull.', message: 'missing', becomes: 'they were rescued'},
      {text: 'The old ⟦kiln destroyed⟧ by fire in June.', message: 'missing', becomes: 'kiln is destroyed'},
      {text: 'The rebels lost ⟦control the⟧ pass.', message: 'missing', becomes: 'control of the'},
      {text: 'She had no ⟦choice to⟧ sell.', message: 'missing', becomes: 'choice but to'},
      {text: 'The painter was ⟦born Lagos⟧ and died there.', message: 'missing', becomes: 'born in Lagos'},
      {text: 'The owner ⟦wants reduce⟧ the rent.', message: 'missing', becomes: 'wants to reduce'}
    ],
    good: [
      {
        text: 'The sound of men working at night. My plans on debt sharing, tax and rates. Help the same sort of people.',
        because: 'a sight, a list and a command'
      },
      {text: 'The men rescued by the tug were cold.', because: 'a participle that says which men'},
      {text: 'I find it hard to say, and the coal they moved by rail was wet.', because: 'objects'},
      {text: 'The grey was beaten a neck and the bay a short head.', because: 'by how much'},
      {text: 'We free up time. What remains is shame.', because: 'a verb, and no single case'},
      {text: 'Five men had taken their own lives.', because: 'a verb with its object'},
      {text: 'The bells ring every half hour.', because: 'an hour is not meant'},
      {
        text: 'It did not last for long, and six families left the chapel and nine members the choir.',
        because: '“for long”; a verb is left out'
      },
      {
        text: 'Had the boats been sound, all would have lived.',
        because: 'the verb stands before its subject'
      },
      {text: 'The valley makes nine tonnes of honey concentrate a year.', because: 'so much in each year'},
      {text: 'The saws are not expected back in stores.', because: 'to come back'},
      {text: 'On the day he was due the rent was paid.', because: 'two clauses meet'},
      {text: 'Some of the best players were one by one sold.', because: 'nothing is missing'},
      {text: 'He is an able seaman who wants peace.', because: 'able stands before its noun'},
      {text: 'She is proud her son has won.', because: 'a clause follows “proud”'},
      {text: 'Seldom had a player been given such praise.', because: 'the verb stands before its subject'},
      {
        text: 'The locks that they had not replaced were old, and when he was hit the man fell.',
        because: 'objects before the verb, and the subject of the next clause'
      },
      {text: 'They waited the whole day and gave the school the money.', because: 'a time, and two objects'},
      {text: 'Thousands marched through the capital.', because: 'no noun follows'},
      {
        text: 'The man police said had fled was found; the plan, he said, would fail.',
        because: 'the subject stands before the verb of saying'
      },
      {
        text: 'Her brother, who in 1866 had no money, was created Count of Lorne.',
        because: 'the verb follows later; what somebody is made'
      },
      {text: 'Pictures taken from the tower by night.', because: 'a caption without a verb'},
      {
        text: 'They wait us out, and the league wants to rid the game of cheats.',
        because: 'verbs with an object'
      },
      {text: 'It was ten percent the month before and nine percent the year after.', because: 'a time'},
      {text: 'It was a war that cost the lives of many and may damage the roof.', because: 'verbs'},
      {text: 'He is a different player from the one the fans knew.', because: 'no “that” before the clause'},
      {text: 'As a result the firm closed; at the end the crowd left.', because: 'a phrase of its own'},
      {text: 'He believes in no such thing as luck.', because: 'a set phrase'},
      {text: 'Jobs cross borders, and so can new threats.', because: 'the verb stands before its subject'},
      {text: 'It is alleged the firm, once rich, let the boat sail.', because: 'that is left out'},
      {text: 'Their hopes are high. We the people vote no.', because: 'nouns and names for us'},
      {
        text: 'When police arrived the men had gone, and ten miles away the hunt began.',
        because: 'times and places'
      }
    ]
  },
  visit: {
    words: [
      FRAMES,
      (token, {report}) => {
        if (token.type.isAllCaps) return
        const match = FRAMES.matchAt(token)
        if (match === undefined) return
        if (isRate(token.article, match)) return
        if (HOPES_HAVE.test(match.words) || isPastWithObject(match)) return
        if (/\w-\w+ing$/.test(match.words)) return // “we have-knowing”: a dash
        if (NAME.test(match.words) || isInverted(token, match.words)) return
        const [whole = ''] = match.expected
        report('missing', match, {judged: match, data: {words: match.words, whole}, expected: match.expected})
      }
    ],
    tags: [
      ['VERB', 'NOUN', 'DET', 'PRON', 'PRON.poss', 'PRON.wh', 'AUX', 'PROPN', 'SCONJ'],
      (token, {report, article}) => {
        const lost = lostAt(token)
        if (lost === undefined || token.isInQuotation) return
        const [whole = ''] = lost.expected
        report('missing', lost, {
          judged: lost,
          data: {words: article.slice(lost), whole},
          expected: lost.expected
        })
      }
    ],
    sentence: (sentence, {report, article}) => {
      const lost = lostVerb(article, sentence)
      if (lost === undefined) return
      const [whole = ''] = lost.expected
      report('missing', lost, {
        judged: lost,
        data: {words: article.slice(lost), whole},
        expected: lost.expected
      })
    },
    phrases: [
      PHRASES,
      (match, {report, article}) => {
        const {phrase, first, start, end} = match
        const line = PHRASES.lineOf(phrase)
        if (line === undefined || isByChance(match, line.list === 'loose')) return
        if (first.type.isAllCaps || (first.isCapitalised && !first.isFirstInSentence)) return
        const expected = first.isCapitalised
          ? line.right.charAt(0).toUpperCase() + line.right.slice(1)
          : line.right
        report('missing', match, {
          judged: match,
          data: {words: article.text.slice(start, end), whole: line.right},
          expected: [expected]
        })
      }
    ]
  }
})

function lostAt(token: Token): LostWord | undefined {
  switch (token.upos) {
    case 'VERB':
      return (
        lostInPassive(token) ??
        lostAuxiliary(token) ??
        lostAfterVerb(token) ??
        lostTo(token) ??
        lostVerbInClause(token)
      )
    case 'SCONJ':
      return lostVerbInClause(token)
    case 'NOUN':
      return lostTo(token)
    case 'AUX':
      return lostSubject(token)
    case 'PROPN':
      return lostBeforePlace(token)
    case 'PRON':
      return token.feature === 'poss' ? lostAfterNoun(token) : lostBe(token)
    default:
      return lostAfterNoun(token)
  }
}

/** “Hopes have faded”: a noun and its verb. */
const HOPES_HAVE = /^(?:hopes|plans|attempts|promises|offers|threats|moves|needs|claims|aims|bids|efforts) /i

/** “each swam the bay”: a verb and its object, not some of something. */
function isPastWithObject({words, expected}: EditMatch): boolean {
  const first = words.split(' ')[0]?.toLowerCase() ?? ''
  return pastOnly(first) !== undefined && expected[0]?.includes(' of ') === true
}

/** In words. */
const LONGEST_SUBJECT = 6

/** “Had the boat been sound”: the verb stands before its subject. */
function isInverted(token: Token, words: string): boolean {
  if (!words.endsWith(' been')) return false
  for (let distance = 1; distance <= LONGEST_SUBJECT; distance++) {
    const before = token.at(-distance)
    if (before === undefined || before.upos === 'PUNCT') return false
    if (before.lemma === 'have') return true
  }
  return false
}

/** “nine tonnes of honey a year”: so much in each, not a noun that lacks its preposition. */
function isRate(article: Article, {start, end, words}: EditMatch): boolean {
  const rest = article.text.slice(words.endsWith(' a') ? end : start, end + 12)
  return (
    words.endsWith(' a') &&
    /^ (?:second|minute|hour|day|night|week|month|quarter|year|season|head|tonne|ton|barrel|litre|mile|share)\b/.test(
      rest
    )
  )
}

/** “the Quality Care Trust” */
const NAME = /^\p{Lu}\S* \p{Lu}/u

/** Two clauses that meet (“the day he was due the rent …”), or a question (“have be”). */
function isByChance({phrase, first, last}: PhraseMatch, isLoose: boolean): boolean {
  if (phrase === 'the rest the') return first.at(-1)?.lower === 'and' // “two acres were the house’s and the rest the farm’s”
  // a grant for first time buyers, in United States history
  if (phrase === 'for first time' || phrase.startsWith('in united'))
    return /^(?:NOUN|PROPN|ADJ)$/.test(last.at(1)?.upos ?? '')
  if (!isLoose) return false
  const before = first.at(-1)
  if (before === undefined) return phrase.includes(' be')
  if (phrase === 'due the') return before.text !== ','
  if (phrase.endsWith(' be')) return before.upos !== 'PRON' && before.upos !== 'NOUN'
  return !(before.text === ',' || before.upos === 'NOUN')
}
