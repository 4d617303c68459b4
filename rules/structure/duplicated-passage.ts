import {copiedPassages} from '../../src/article/copied-passages.ts'
import type {Span} from '../../src/article/article.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'duplicated-passage',
  summary: 'A caption, paragraph or sentence that stands in the article twice.',
  why: `Captions are pasted once for each picture size, paragraphs are moved without being cut, and a sentence of the
lede turns up again below. The second copy is reported and the first one named, also where a word or two differ.

Short sentences, rows of tables and questions of an interview are repeated on purpose and left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    caption: () => 'This caption stands in the article twice.',
    paragraph: () => 'This paragraph stands in the article twice.',
    sentence: () => 'This sentence stands in the article twice.',
    nearly: (d: {what: string}) => ({
      message: `This ${d.what} is almost the same as one above.`,
      note: 'Nine words in ten are the same, in the same order.'
    })
  },
  examples: {
    bad: [
      {
        text: 'Fans wait for the gates to open in Durban on Friday. Picture: SUPPLIED\n⟦Fans wait for the gates to open in Durban on Friday. Picture: SUPPLIED⟧\n\nThe gates of the new stadium opened an hour late on Friday, and the first fans ran to their seats.',
        message: 'caption',
        becomes: ''
      },
      {
        text: 'The council will vote on the new levy on Thursday. Shops will close early. ⟦The council will vote on the new levy on Thursday.⟧',
        message: 'sentence',
        becomes: ''
      },
      {
        text: 'Trains between the two towns will not run at all this weekend.\n\nBuses will.\n\n⟦Trains between the two towns will not run at all this weekend.⟧',
        message: 'paragraph',
        becomes: ''
      },
      {
        text: 'The two sides met for the third time on Monday in the hills above the lake, and parted without a word.\n\nNobody was surprised.\n\n⟦The two sides met for the third time on Monday in the hills above the lake, and parted without a handshake.⟧',
        message: 'nearly',
        becomes: ''
      }
    ],
    good: [
      {
        text: 'I had no idea. Nobody told us. I had no idea.',
        because: 'short sentences are repeated for effect'
      },
      {
        text: 'And I will put these plans to the new council. It was late. And I will put these plans to the new council.',
        because: 'a refrain of a speech'
      },
      {
        text: 'Home wins 4 2 1 9\nHome wins 4 2 1 9\nAway wins 3 3 1 8',
        because: 'rows of a table may be alike'
      },
      {
        text: 'The first of the three men was sentenced to four years in prison on Monday. The second of the three men was sentenced to six years in prison on Tuesday.',
        because: 'parallel sentences that say different things'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      const reported: Span[] = [] // whole blocks, in order
      for (const {passage, first, isExact} of copiedPassages(article)) {
        if (passage.kind !== 'sentence') reported.push(passage)
        else if (isWithin(reported, passage)) continue
        const details = {
          expected: [''],
          related: [{start: first.start, end: first.end, message: 'the first time'}]
        }
        if (isExact) report(passage.kind, passage, details)
        else report('nearly', passage, {...details, data: {what: passage.kind}, severity: 'warning'})
      }
    }
  }
})

/** Whether a passage lies in one of these, which are in order. */
function isWithin(reported: readonly Span[], passage: Span): boolean {
  let low = 0
  let high = reported.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reported[middle]?.start ?? 0) <= passage.start) low = middle + 1
    else high = middle
  }
  return passage.end <= (reported[low - 1]?.end ?? -1)
}
