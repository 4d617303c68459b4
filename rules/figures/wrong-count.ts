import {detailsOf} from '../../src/facts/figures/contradiction.ts'
import {wrongBoth} from '../../src/facts/figures/both-check.ts'
import {wrongCounts} from '../../src/facts/figures/count-check.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-count',
  summary: 'A count that is announced and not kept: “three reasons”, of which two follow.',
  why: `An article that promises three reasons and gives two has lost one, or was cut after the promise was made. The same
goes for a list after a colon or between dashes, and for “both” of three that were named, “the four” of three, a third of
two, the five that are left when six of ten have gone. Years that are listed beside
a count are the business of miscounted-years.

Only lists whose items can be told apart for certain are counted.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    count: (d: {reckoning: string}) => `The count does not fit what is listed: ${d.reckoning}.`,
    both: (d: {word: string; count: number; list: string}) =>
      `“${d.word}” is of two; ${d.count} are named: ${d.list}.`
  },
  examples: {
    bad: [
      {
        text: '⟦Three⟧ people have been charged. Ann Lyle, 31, Hal Peel, 29, Kit Moss, 34, and Amy Lyle, 27, all of Boston, are accused of theft.',
        message: 'count',
        becomes: 'Four'
      },
      {
        text: 'Joe Mali, 24, Chad Meyer, 27, and Ash Booth, 41, were in court on Wednesday. ⟦Both⟧ men were denied bail.',
        message: 'both',
        becomes: 'All three'
      },
      {
        text: 'The van will call at ⟦five⟧ more towns that have lost their last branch: Ashby, Corley, Measham, Heather, Snibston and Thringstone.',
        message: 'count',
        becomes: 'six'
      },
      {
        text: 'He was found guilty of ⟦five⟧ counts: two of fraud, one of theft and one of perjury.',
        message: 'count',
        becomes: 'four'
      },
      {
        text: 'The Mill Lane Octet plays swing. All ⟦seven⟧ members are vets.',
        message: 'count',
        becomes: 'eight'
      },
      {
        text: 'The team was Gwen Ash, Dilip Shah and Norman Tait. ⟦Neither⟧ of them had sung before.',
        message: 'both',
        becomes: 'None'
      },
      {
        text: 'She gave ⟦three⟧ reasons for the delay. The first was the rain. The second was the price of sand.',
        message: 'count',
        becomes: 'two'
      },
      {
        text: '⟦Three⟧ villages – Ashby, Measham, Snibston and Heather – were cut off.',
        message: 'count',
        becomes: 'Four'
      },
      {
        text: 'The bus will serve Ashby, Measham and Coalville. ⟦Both⟧ towns lost their station in 1964.',
        message: 'both',
        becomes: 'All three'
      },
      {
        text: 'The bakery was told to do ⟦three⟧ things. It should seal the floor, mend the roof, move the bins and train its staff.',
        message: 'count',
        becomes: 'four'
      },
      {
        text: 'Leaks were found in ⟦three⟧ villages: 14 in Ashby, nine in Measham, six in Heather and two in Snibston.',
        message: 'count',
        becomes: 'four'
      },
      {
        text: 'She gives ⟦four⟧ reasons: the lane floods in winter, no bus stops there and the roof was mended last year.',
        message: 'count',
        becomes: 'three'
      },
      {
        text: 'The tower has six bells, cast in York. All ⟦five⟧ have been retuned.',
        message: 'count',
        becomes: 'six'
      },
      {
        text: '⟦Three⟧ of them will close: Ashby, which floods, and Measham, which has no road.',
        message: 'count',
        becomes: 'Two'
      },
      {
        text: 'The letter is signed by Ines Roe, Hal Orme and Una Pike. The ⟦four⟧ have not met.',
        message: 'count',
        becomes: 'three'
      },
      {
        text: 'Two plans were laid before the parish. It liked the first; the ⟦third⟧ was laughed at.',
        message: 'count',
        becomes: 'second'
      },
      {
        text: 'Seven of the ten kittens have been given away. The ⟦four⟧ still in the barn are wild.',
        message: 'count',
        becomes: 'three'
      },
      {
        text: 'It was her sixth crossing. The previous ⟦six⟧ were made in summer.',
        message: 'count',
        becomes: 'five'
      },
      {
        text: 'Her ⟦two⟧ aunts, Ida, Meg and Flo, brought her up.',
        message: 'count',
        becomes: 'three'
      },
      {
        text: 'Ida Falk scored a hat-trick for Ashby. Falk’s ⟦two⟧ goals delighted her mother.',
        message: 'count',
        becomes: 'three'
      },
      {
        text: 'The shop has nine clocks. Four of them are slow, three fast and ⟦three⟧ stopped.',
        message: 'count',
        becomes: 'two'
      }
    ],
    good: [
      {
        text: 'Three people have been charged. Ann Lyle, 31, and Hal Peel, 29, are accused of theft; the third, a boy, cannot be named.',
        because: 'one is not named'
      },
      {
        text: 'Two men died in the fire. Ann Poole, 31, Scott Peel, 29, and Amy Lyle, 27, got out by a window.',
        because: 'others are named'
      },
      {
        text: 'The fire destroyed four vehicles: two vans, a lorry and a crane.',
        because: 'the two vans count twice'
      },
      {
        text: 'The club has won three prizes: two tickets, a meal and a hat.',
        because: 'the tickets are one of the prizes'
      },
      {
        text: 'Ida Falk scored a hat-trick for Ashby. Her two goals in the first half were headers.',
        because: 'two of the three'
      },
      {
        text: 'Ansty and two others, the foreman and the surveyor, were held. All three were freed.',
        because: 'one more than are listed'
      },
      {text: 'The Mill Lane Octet plays swing. All eight members are vets.', because: 'an octet is eight'},
      {
        text: 'She gave three reasons for the delay. The first was the rain. The second was the price of sand. The last was a wedding.',
        because: 'all three are told'
      },
      {text: 'Three villages – Ashby, Measham and Heather – were cut off.', because: 'three are named'},
      {
        text: 'Ashby and Measham lie in the valley. Both towns lost their station in 1964.',
        because: 'two are named'
      },
      {
        text: 'Two men and a girl were in the boat. All three swam ashore.',
        because: 'they are three together'
      },
      {
        text: 'Ines Roe and Hal Orme wrote the letter, and Una Pike signed it too. The three have not met.',
        because: 'one more was named'
      },
      {text: 'Both Ashby and Measham lost their station in 1964.', because: '“both … and”'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const contradiction of wrongCounts(article)) {
        report('count', contradiction.at, detailsOf(contradiction))
      }
    },
    words: [
      ['both', 'neither', 'either'],
      (token, {article, report}) => {
        const wrong = wrongBoth(article, token)
        if (wrong === undefined) return
        const {count, list} = wrong
        const words = ['', '', '', 'three', 'four', 'five', 'six'][count]
        const both = words === undefined ? [] : [`All ${words}`]
        const expected = {both, neither: ['None'], either: ['Any']}[token.lower as 'both']
        report('both', wrong, {data: {word: article.slice(wrong), count, list}, expected})
      }
    ]
  }
})
