import {dayOrHourAt} from '../../src/entities/day-time.ts'
import {inTense, verbGroupAt, type VerbGroup} from '../../src/entities/verb-group.ts'
import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'perfect-with-day',
  summary: 'A perfect beside the day or hour it happened: “have arrested the pair on Monday”.',
  why: `The perfect says that something is done by now, not when. Where the day or the hour is given, the simple past goes with
it: “arrested the pair on Monday”, “happened at 7.40am”.

What has been planned for a day (“have called a strike on Friday”) and what goes on from it (“since Friday”) are left alone.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  zones: ['body', 'standfirst'],
  messages: {
    past: (d: {verb: string; past: string; time: string}) =>
      `“${d.time}” says when, so the simple past goes with it: “${d.past}”, not “${d.verb}”.`
  },
  examples: {
    bad: [
      {text: 'The blast ⟦has happened⟧ at about 3.15pm on Sunday.', message: 'past', becomes: 'happened'},
      {text: 'Detectives ⟦have arrested⟧ a third man on Friday night.', message: 'past', becomes: 'arrested'},
      {text: 'The wreck ⟦has been⟧ found on Tuesday by divers.', message: 'past', becomes: 'was'},
      {text: 'The bishop ⟦has died⟧ on Monday at his home in Ely.', message: 'past', becomes: 'died'},
      {text: 'Keepers ⟦have found⟧ the cub at 6am near a weir.', message: 'past', becomes: 'found'}
    ],
    good: [
      {
        text: 'Guards have called a strike on Friday, and a march has been planned on Sunday.',
        because: 'plans'
      },
      {text: 'The pier has been shut since a fire on Monday.', because: 'it goes on'},
      {text: 'He has won on Saturday and on Sunday alike.', because: 'more than one day'},
      {text: 'Police have named the man killed on Friday.', because: 'the killing was on Friday'},
      {text: 'The shop has opened on Sunday mornings since May.', because: 'a habit'},
      {text: 'They have found a witness to the crash on Friday.', because: 'the crash was on Friday'}
    ]
  },
  visit: {
    words: [
      ['on', 'at'],
      (word, {report, article}) => {
        if (word.isInQuotation) return
        const time = dayOrHourAt(word)
        if (time === undefined) return
        const group = perfectBefore(word)
        if (group === undefined || isHabit(group, time.last)) return
        const {span, text} = inTense(group, 'past')
        const when = article.slice({start: word.start, end: time.last.end})
        report('past', span, {data: {verb: article.slice(span), past: text, time: when}, expected: [text]})
      }
    ]
  }
})

/** What is done to somebody or something, of which nothing is planned. Lemmas. */
const DONE_TO =
  wordSet(`arrest detain stop find rescue kill injure hit shoot stab seize recover free release jail acquit convict charge question
   evacuate search raid destroy damage steal rob attack beat defeat hurt wound save catch capture spot see meet tell win lose
   bury identify intercept board storm sink douse extinguish pull`)
/** What happens to nobody else. Lemmas. */
const HAPPENS =
  wordSet(`happen occur die arrive leave land crash collapse fall break erupt explode begin start end finish sink drown resign
   appear vanish disappear escape flee strike return depart derail hit burst open close come go plead`)
/** Of them the day may be one to come: “has been called on Friday”. Lemmas. */
const PLANNED =
  wordSet(`plan schedule set call arrange organise organize book fix announce approve cancel postpone move delay bring invite ask
   expect offer order summon tell advise warn close shut open ban bar fear forecast predict agree confirm pencil name
   select pick rest need require reserve hold stage list line allow give drop move rearrange put take`)

/** The perfect that the time belongs to: straight before it, or with an object that is no event. */
function perfectBefore(time: Token): VerbGroup | undefined {
  for (let distance = -1; distance >= -8; distance--) {
    const token = time.at(distance)
    if (token === undefined) return undefined
    if (token.upos === 'VERB') {
      const group = groupWith(token)
      return group !== undefined && mayHaveDay(group, distance === -1) ? group : undefined
    }
    if (
      token.upos === 'ADP' &&
      distance < -1 &&
      !/^(?:since|until|till|after|before|for|to)$/.test(token.lower)
    )
      continue
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADV)$/.test(token.upos) || token.feature === 'wh') return undefined
    if (EVENTS.has(token.lower)) return undefined
  }
  return undefined
}

function groupWith(verb: Token): VerbGroup | undefined {
  for (let distance = 0; distance >= -4; distance--) {
    const first = verb.at(distance)
    if (first === undefined || !/^(?:VERB|AUX|ADV|PART)$/.test(first.upos)) return undefined
    if (!/^(?:has|have)$/.test(first.lower)) continue
    const group = verbGroupAt(first)
    return group?.tense === 'perfect' && group.last.index === verb.index ? group : undefined
  }
  return undefined
}

function mayHaveDay({lemma, voice, between}: VerbGroup, isNext: boolean): boolean {
  if (
    voice === 'progressive' ||
    between.some((word) => /^(?:always|never|often|already|ever|only)$/.test(word))
  )
    return false
  if (voice === 'passive') return !PLANNED.has(lemma)
  return HAPPENS.has(lemma) ? isNext : DONE_TO.has(lemma)
}

/** What takes place on a day of its own: “a witness to the crash on Friday”. */
const EVENTS =
  wordSet(`crash fire blast explosion attack shooting murder robbery raid match game final race fight meeting hearing march protest
   strike vote election ballot debate march rally concert show event session talks trip visit flight tour wedding funeral
   accident incident collision stabbing killing storm flood floods riot riots violence clash clashes ceremony service
   deadline trial inquest inquiry interview speech address broadcast programme program party dinner lunch closure launch
   opening defeat win victory draw loss derby tie fixture semi-final tournament bid move decision announcement appearance`)

/** “since 1998”, “on Sunday mornings” */
function isHabit({first}: VerbGroup, last: Token): boolean {
  const near = [-4, -3, -2, -1].map((distance) => first.at(distance)?.lower ?? '')
  for (let token: Token | undefined = last; token !== undefined; token = token.at(1))
    if (/^(?:since|every|each|mornings|nights|evenings|afternoons)$/.test(token.lower)) return true
  return near.some((word) => /^(?:since|every|who|which|that|nobody|never|if|when)$/.test(word))
}
