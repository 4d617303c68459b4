import {detailsOf} from '../../src/facts/time/contradiction.ts'
import {eventsOfTwoDays, wrongNextDays} from '../../src/facts/time/event-days.ts'
import {eventsDatedTwice} from '../../src/facts/time/events.ts'
import {eventsNamedByDate} from '../../src/facts/time/named-events.ts'
import {wrongRetellings} from '../../src/facts/time/retellings.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'event-dated-twice',
  summary: 'One event with two dates: “held on 3 May … on 4 May, the day that she was held”.',
  why: `A date that is told a second time is often told from memory. Compared are the second telling of an event (“the day of
the arrests”, “when the review was ordered”) with the date that the same verb has elsewhere, and the opening and closing
days of a fair or a season with its first and last date. Events that the article dates more than once are left alone.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    twice: (d: {reckoning: string}) => ({
      message: `The two dates do not agree: ${d.reckoning}.`,
      note: 'Check which of the two is right.'
    })
  },
  examples: {
    bad: [
      {
        text: 'The lido, opened in 1936, is to close.\n\nIt was the largest in the county when it opened in ⟦1938⟧.',
        message: 'twice',
        date: '2021-06-02',
        becomes: '1936'
      },
      {
        text: 'Five years after a gale brought down the mast, a new one stands.\n\nThe site had been bare since the ⟦2018⟧ gale.',
        message: 'twice',
        date: '2021-06-02',
        becomes: '2016'
      },
      {
        text: 'The choir will mark its 25th anniversary in June.\n\nFounded in ⟦1986⟧ by a baker, it has 40 voices.',
        message: 'twice',
        date: '2021-05-02',
        becomes: '1996'
      },
      {
        text: 'Tidal inquiry to open on 20 June\n\nAn inquiry into the barrage will open at Kelby on ⟦30 June⟧, officials said.',
        message: 'twice',
        date: '2021-06-02',
        becomes: '20 June'
      },
      {
        text: 'The library staff will walk out tomorrow.\n\nThe walkout on ⟦6 June⟧ will be their first.',
        message: 'twice',
        date: '2021-06-02',
        becomes: '3 June'
      },
      {
        text: 'The pump broke on 3 May. The next day, ⟦5 May⟧, the baths were dry.',
        message: 'twice',
        date: '2021-06-02',
        becomes: '4 May'
      },
      {
        text: 'The two men were charged on 14 May. On ⟦15 May⟧, the day that they were charged, the shop reopened.',
        message: 'twice',
        date: '2021-06-02',
        becomes: '14 May'
      },
      {
        text: 'The fair begins on 3 August. Buses will run from the opening day, ⟦8 August⟧, until dusk.',
        message: 'twice',
        date: '2021-06-02',
        becomes: '3 August'
      },
      {
        text: 'Bids may be sent until ⟦29 August⟧, the last day of the month.',
        message: 'twice',
        date: '2021-06-02',
        becomes: '31 August'
      },
      {
        text: 'The tests run from 10 to 14 June. On the last day, ⟦15 June⟧, there is a dance.',
        message: 'twice',
        date: '2021-06-02',
        becomes: '14 June'
      }
    ],
    good: [
      {
        text: 'The lido opened in 1936. The library and its reading room opened in 1938.',
        because: 'two openings',
        date: '2021-06-02'
      },
      {
        text: 'The lido opened in 1936 and was rebuilt after the war. When it reopened in 1949, it had a café.',
        because: 'opened again',
        date: '2021-06-02'
      },
      {
        text: 'The murder was six weeks ago. The death of his uncle in 2019 was another matter.',
        because: 'another death',
        date: '2021-06-02'
      },
      {
        text: 'The library staff will walk out tomorrow.\n\nThe walkout on 3 June will be their first.',
        because: 'tomorrow',
        date: '2021-06-02'
      },
      {
        text: 'Staff will walk out tomorrow. A second walkout, on 9 June, is planned.',
        because: 'two walkouts',
        date: '2021-06-02'
      },
      {
        text: 'The two men were charged on 14 May. On 14 May, the day that they were charged, the shop reopened.',
        because: 'one date',
        date: '2021-06-02'
      },
      {
        text: 'The fair begins on 3 August and the market on 8 August. On 8 August, the opening day, it rained.',
        because: 'two beginnings',
        date: '2021-06-02'
      },
      {
        text: 'She was charged on 14 May. On 16 May, the day of the funeral, she was freed.',
        because: 'another event',
        date: '2021-06-02'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      const told = eventsDatedTwice(article)
      const more = [
        ...eventsOfTwoDays(article),
        ...wrongNextDays(article),
        ...wrongRetellings(article),
        ...eventsNamedByDate(article)
      ].filter(({at}) => !told.some((each) => each.at.start < at.end && each.at.end > at.start))
      const places = new Set<number>()
      for (const found of [...told, ...more]) {
        if (places.has(found.at.start)) continue
        places.add(found.at.start)
        report('twice', found.at, detailsOf(article, found))
      }
    }
  }
})
