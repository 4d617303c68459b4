import {agesOutOfRank} from '../../src/facts/time/ages-ranked.ts'
import {detailsOf} from '../../src/facts/time/contradiction.ts'
import {contraryStages} from '../../src/facts/time/contrary-stages.ts'
import {wrongOrderWords} from '../../src/facts/time/order-words.ts'
import {placesOutOfOrder} from '../../src/facts/time/places-in-order.ts'
import {playedTwice} from '../../src/facts/time/played-twice.ts'
import {ranksBehindOthers} from '../../src/facts/time/ranked-behind.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'out-of-order',
  summary: 'A place, part or stage out of its order: “first …, third …, third”, “up from 16th to 17th”.',
  why: `Things that follow each other are told by ordinals or by names of stages: the places of a race, the sets of a match,
the readings of a bill, charge, trial and sentence. One of them is easily written for its neighbour. Compared are only
those of one thing: three places of one contest, the move of one club, a stage with what the same sentence says of it.

Joint places, other cases, and stages that are told of somebody else are left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    order: (d: {reckoning: string}) => ({
      message: `This is out of its order: ${d.reckoning}.`,
      note: 'Check which of them is wrong.'
    })
  },
  examples: {
    bad: [
      {
        text: 'Marlow lost a rider on the third lap. Two laps ⟦earlier⟧, on the fifth, they lost another.',
        message: 'order',
        becomes: 'later'
      },
      {
        text: 'He failed the first ⟦three⟧ times and passed at the third attempt, in fog.',
        message: 'order',
        becomes: 'two'
      },
      {
        text: 'Two storms came. The first, in May, took the pier; the ⟦first⟧, in June, the café.',
        message: 'order',
        becomes: 'second'
      },
      {
        text: 'Una Roe took the chair in May, replacing Ida Falk. ⟦Roe⟧, her predecessor, sent flowers.',
        message: 'order',
        becomes: 'Falk'
      },
      {
        text: 'The Crown shut in 2011 and the Anchor in 2016. The ⟦last⟧ to close, the Crown, is a flat now.',
        message: 'order',
        becomes: 'first'
      },
      {
        text: 'Tamworth Bread is now the ⟦second⟧-biggest baker in the county. Only Hartwell, with 610,000 loaves, and Sunrise sold more.',
        message: 'order',
        becomes: 'third'
      },
      {
        text: 'Marlow, who began the day in fourth place, slip to ⟦third⟧ after two defeats.',
        message: 'order',
        becomes: 'fifth'
      },
      {
        text: 'Ada Peel came first with 41 points, Ivy Low ⟦third⟧ with 38 and Una Roe was third with 30.',
        message: 'order',
        becomes: 'second'
      },
      {
        text: 'The winner was Rook. Old Sam was second, a length back, and Dapple ⟦second⟧.',
        message: 'order',
        becomes: 'third'
      },
      {text: 'The win lifts Marlow from ⟦eighth⟧ to ninth.', message: 'order', becomes: 'tenth'},
      {
        text: 'The draw lifted Marlow three places, from 12th to ⟦15th⟧.',
        message: 'order',
        becomes: '9th'
      },
      {
        text: 'He was fifth at the turn and ⟦sixth⟧ at the bridge, a place better than before.',
        message: 'order',
        becomes: 'fourth'
      },
      {
        text: 'The match had three sets. Pia Oak lost the first 2-6, won the ⟦third⟧ 6-4 and, in the third, fell.',
        message: 'order',
        becomes: 'second'
      },
      {
        text: 'The Gulls, who lost Game 4 at home, won ⟦Game 4⟧ on Friday.',
        message: 'order',
        becomes: 'Game 5'
      },
      {
        text: 'There are three sisters. Joan, 50, is a vet; Kay, 44, the ⟦eldest⟧, farms; Lou, 39, sings.',
        message: 'order',
        becomes: 'middle one'
      },
      {
        text: 'Dean Foy was ⟦sentenced⟧ on Monday and will learn his punishment in May.',
        message: 'order',
        becomes: 'convicted'
      },
      {
        text: 'A clerk who was found guilty of theft will ⟦stand trial⟧ in June.',
        message: 'order',
        becomes: 'be sentenced'
      },
      {
        text: 'Peers gave the bill its ⟦second⟧ reading. It had been through committee in May.',
        message: 'order',
        becomes: 'third'
      },
      {
        text: 'Ann Moss takes over from Guy Hart, her ⟦successor⟧, in June.',
        message: 'order',
        becomes: 'predecessor'
      },
      {
        text: 'They won in the quarter-finals and will play Hull in the ⟦last 16⟧.',
        message: 'order',
        becomes: 'semi-finals'
      },
      {text: 'The old man died ⟦after⟧ he could be questioned.', message: 'order', becomes: 'before'}
    ],
    good: [
      {
        text: 'Tamworth Bread is now the third-biggest baker in the county. Only Hartwell and Sunrise sold more.',
        because: 'two before it'
      },
      {
        text: 'Marlow, who began the day in fourth place, climbed to third after two wins.',
        because: 'up'
      },
      {text: 'Ada Peel came first, Ivy Low second and Una Roe was third.', because: 'in order'},
      {
        text: 'Ada Peel came first, and Ivy Low and Una Roe joint second with 38.',
        because: 'two of one place'
      },
      {text: 'The defeat dropped Marlow from eighth to ninth.', because: 'down'},
      {
        text: 'Dean Foy was sentenced to two years; an accomplice will be sentenced in May.',
        because: 'another man'
      },
      {
        text: 'A clerk who was convicted of theft will stand trial on a further charge in June.',
        because: 'another charge'
      },
      {
        text: 'Marlow lost a rider on the third lap. Two laps later, on the fifth, they lost another.',
        because: 'the fifth comes later'
      },
      {
        text: 'The first, in May, took the pier; the second, in June, the café.',
        because: 'one after the other'
      },
      {
        text: 'Una Roe took the chair in May, replacing Ida Falk. Falk, her predecessor, sent flowers.',
        because: 'she was'
      },
      {text: 'The Gulls won Game 4 and lost Game 5.', because: 'two games'},
      {text: 'The roof fell in after she could no longer pay for it.', because: 'no longer'}
    ]
  },
  visit: {
    article(article, {report}) {
      const found = [
        ...placesOutOfOrder(article),
        ...playedTwice(article),
        ...agesOutOfRank(article),
        ...contraryStages(article),
        ...ranksBehindOthers(article),
        ...wrongOrderWords(article)
      ]
      for (const each of found) report('order', each.at, detailsOf(article, each))
    }
  }
})
