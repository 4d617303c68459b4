import {titlesLost} from '../../src/facts/offices/titles-told.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'title-lost',
  summary: 'One person with two titles: “Dr Falk”, then “Mr Falk”; “Ms Roe”, then “Mrs Roe”.',
  why: `A doctor, a knight or a peer keeps the title to the end of the article, and a woman who is Ms in one paragraph is
not Mrs in the next. The odd one out is reported, where nobody else of the surname is introduced, no relative is spoken of
beside either, and the sentence is of no other time. British surgeons, dentists and vets may be Mr and Ms.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    lost: (d: {actual: string; first: string; name: string}) => ({
      message: `“${d.actual} ${d.name}” here, but “${d.first} ${d.name}” elsewhere.`,
      note: 'One person, and two titles; check which is right.'
    })
  },
  examples: {
    bad: [
      {
        text: 'Dr Ines Falk led the trial. It worked, ⟦Ms⟧ Falk said. The journal asked Dr Falk for more.',
        message: 'lost',
        becomes: 'Dr'
      },
      {
        text: 'Lord Penrice opened the debate. After an hour ⟦Mr⟧ Penrice sat down.',
        message: 'lost',
        becomes: 'Lord'
      },
      {
        text: 'The case was heard by Mrs Justice Harlow. The claim, ⟦Ms⟧ Harlow said, was late.',
        message: 'lost',
        becomes: 'Mrs Justice'
      },
      {
        text: 'Mr Noel Banda sold the farm. Mr Banda keeps bees. The hives, ⟦Dr⟧ Banda says, are full.',
        message: 'lost',
        becomes: 'Mr'
      },
      {
        text: 'Baroness Tolland was asked twice. Both times ⟦Sir⟧ Tolland left the room.',
        message: 'lost',
        becomes: 'Baroness'
      },
      {
        text: 'Father Colm Roche blessed the boats. It rained on ⟦Sister⟧ Roche.',
        message: 'lost',
        becomes: 'Father'
      },
      {
        text: 'Ms Ada Roe mends clocks. ⟦Mrs⟧ Roe has 300, and they all strike at once.',
        message: 'lost',
        becomes: 'Ms'
      }
    ],
    good: [
      {text: 'Dr Ines Falk led the trial. It worked, Dr Falk said.', because: 'one title'},
      {
        text: 'Dr Ines Falk led the trial. Her husband drove. Mr Falk had the keys.',
        because: 'the husband'
      },
      {
        text: 'Dr Ines Falk is a surgeon at Leeds. Ms Falk will be tried in May.',
        because: 'surgeons are Mr and Ms'
      },
      {
        text: 'Lord Penrice spoke. In 1989 Mr Penrice had said the opposite.',
        because: 'before he was a peer'
      },
      {text: 'Dr Ines Falk spoke, and so did Mr Omar Falk. Mr Falk left first.', because: 'two people'},
      {text: 'Mrs Crewe and her daughter own the mill. Miss Crewe is 29.', because: 'mother and daughter'},
      {text: 'Ms Roe left. “Mrs Roe was always kind,” a pupil said.', because: 'what somebody called her'}
    ]
  },
  visit: {
    article(article, {report}) {
      for (const {wrong, right, expected} of titlesLost(article)) {
        const actual = article.slice(wrong.at)
        report('lost', wrong.at, {
          data: {actual, first: article.slice(right.at), name: wrong.mention.text},
          expected: [expected],
          related: [{...right.at, message: `“${article.slice(right.at)}” here`}]
        })
      }
    }
  }
})
