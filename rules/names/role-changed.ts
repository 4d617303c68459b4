import type {Article} from '../../src/article/article.ts'
import type {Person, PersonMention} from '../../src/article/mentions.ts'
import {defineRule} from '../../src/rule.ts'
import {DEPARTMENTS, JOBS, POSTS} from '../../src/facts/offices/houses.ts'
import {wrongOffices} from '../../src/facts/offices/wrong-offices.ts'

export default defineRule({
  id: 'role-changed',
  summary: 'One person in two departments: “the finance director”, then “the marketing director”.',
  why: `Somebody who is the finance director in one paragraph and the marketing director in another has one job too many.
Compared is what stands before the same noun (director, minister, editor), where both are departments and not two words
for one. Where a story has one coroner and no judge, “the judge” who says the next thing is she; posts of one house, such as
leader and chief executive of a council, nobody has two of. What somebody used to be is left alone.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    changed: (d: {actual: string; first: string; job: string; name: string}) => ({
      message: `${d.name} is the ${d.actual} ${d.job} here, but the ${d.first} ${d.job} before.`,
      note: 'Check which of the two is right.'
    }),
    post: (d: {actual: string; first: string; name: string}) => ({
      message: `${d.name} is the ${d.actual} here, but the ${d.first} in another place.`,
      note: 'Check which of the two is right.'
    })
  },
  examples: {
    bad: [
      {
        text: 'Ida Falk, the health minister, opened the clinic. A nurse asked the ⟦transport⟧ minister to come back. Ms Falk said that she would.',
        message: 'changed',
        becomes: 'health'
      },
      {
        text: 'The band’s drummer, Lou Amis, booked the hall. Amis, the ⟦bassist⟧, has left since.',
        message: 'post',
        becomes: 'drummer'
      },
      {
        text: 'Hugo Brandt, the finance director, blamed the weather. Mr Brandt, the ⟦sales⟧ director, is 51.',
        message: 'changed',
        becomes: 'finance'
      },
      {
        text: 'Health minister Ida Falk opened the clinic. Ms Falk, the ⟦housing⟧ minister, stayed for tea.',
        message: 'changed',
        becomes: 'health'
      },
      {
        text: 'Political editor Bram Oost broke the story. Mr Oost, the paper’s ⟦features⟧ editor, would not say how.',
        message: 'changed',
        becomes: 'political'
      },
      {
        text: 'The fitness coach, Ned Garth, threw a boot. A boy was hit. The ⟦kicking⟧ coach apologised to him.',
        message: 'post',
        becomes: 'fitness'
      },
      {
        text: 'The coroner, Hetty Coyle, asked for the log. It was lost. The ⟦magistrate⟧ said that she would wait.',
        message: 'post',
        becomes: 'coroner'
      }
    ],
    good: [
      {
        text: 'Hugo Brandt, the finance director, blamed the weather. Mr Brandt, the financial director, is 51.',
        because: 'one department'
      },
      {
        text: 'Hugo Brandt, the finance director, spoke. Mr Brandt, a former sales director, is 51.',
        because: 'what he used to be'
      },
      {
        text: 'Ida Falk, the health and housing minister, spoke. Ms Falk, the housing minister, is 40.',
        because: 'two at once'
      },
      {
        text: 'The coroner, Hetty Coyle, asked for the log. The judge at the trial had not seen it. The judge said so.',
        because: 'there is a judge as well'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      for (const {at, actual, first, name, place} of wrongOffices(article))
        report('post', at, {
          data: {actual, first, name},
          expected: [first],
          related: [{...place, message: `“${article.slice(place)}” here`}]
        })
      for (const person of article.people) {
        const [one, two] = twoPosts(article.text, person) ?? []
        if (one !== undefined && two !== undefined)
          report('post', two.at, {
            data: {actual: two.post, first: one.post, name: person.surname},
            expected: [one.post],
            related: [{...one.at, message: `“${one.post}” here`}]
          })
        const [first, ...others] = posts(person)
        const alone = first === undefined ? undefined : unnamedPost(article, person, first)
        if (first !== undefined && alone !== undefined)
          report('changed', alone, {
            data: {
              actual: article.slice(alone),
              first: first.department,
              job: first.job,
              name: person.surname
            },
            expected: [first.department],
            related: [{start: first.mention.start, end: first.mention.end, message: `“${first.role}” here`}]
          })
        for (const other of first === undefined ? [] : others) {
          if (
            first?.job !== other.job ||
            DEPARTMENTS.get(first.department) === DEPARTMENTS.get(other.department)
          )
            continue
          const at = placeBeside(article.text, other)
          if (at === undefined) continue
          report('changed', at, {
            data: {
              actual: other.department,
              first: first.department,
              job: other.job,
              name: person.surname
            },
            expected: [article.slice(at) === other.department ? first.department : capital(first.department)],
            related: [{start: first.mention.start, end: first.mention.end, message: `“${first.role}” here`}]
          })
        }
      }
    }
  }
})

interface PostTold {
  readonly post: string
  readonly at: {readonly start: number; readonly end: number}
}

/** The first two posts of one house that a person has, where they are not one post by two names. */
function twoPosts(text: string, {mentions}: Person): readonly [PostTold, PostTold] | undefined {
  for (const house of POSTS) {
    const told = mentions.flatMap((mention): Array<PostTold & {key: string}> => {
      const role = mention.role?.toLowerCase().replace(/ (?:of|at|for|in) .*$/, '') ?? ''
      const post = [...house.keys()].find((each) => role === each || role.endsWith(` ${each}`))
      const key = house.get(post ?? '')
      if (post === undefined || key === undefined || NOT_NOW.test(mention.role ?? '')) return []
      const from = Math.max(0, mention.start - 50)
      const around = text.slice(from, mention.end + 50)
      const index = around.toLowerCase().indexOf(post)
      const words = around.slice(Math.max(0, index - 25), index + post.length + 15)
      if (
        index < 0 ||
        NOT_NOW.test(words) ||
        /\b(?:became|as|once|was|turned|also|player)\b|-turned-/i.test(words)
      )
        return []
      return [{post, key, at: {start: from + index, end: from + index + post.length}}]
    })
    const [one] = told
    const two = told.find(({key}) => key !== one?.key)
    if (one !== undefined && two !== undefined) return [one, two]
  }
  return undefined
}

interface Post {
  readonly mention: PersonMention
  readonly role: string
  readonly department: string
  readonly job: string
}

/** The jobs that are told with a department, one alone and of today. */
function posts({mentions}: Person): Post[] {
  return mentions.flatMap((mention) => {
    const role = mention.role ?? ''
    const words = role.toLowerCase().split(/\s+/)
    const job = words.at(-1) ?? ''
    const department = words.at(-2) ?? ''
    if (!JOBS.has(job) || !DEPARTMENTS.has(department) || NOT_NOW.test(role)) return []
    return [{mention, role, department, job}]
  })
}

const NOT_NOW = /\b(?:former|ex|then|shadow|acting|deputy|assistant|future|incoming|outgoing|and)\b/i

/** "asked the transport minister to come back", and the next sentence has the answer of the education minister. */
function unnamedPost(
  {text, sentences, people}: Article,
  person: Person,
  {job, department, mention}: Post
): {start: number; end: number} | undefined {
  if (
    people.some((other) => other !== person && other.mentions.some(({role}) => role?.endsWith(job) === true))
  )
    return undefined
  const found = [
    ...text.matchAll(new RegExp(`\\bthe (\\p{Ll}+) ${job}\\b(?! (?:and|for|of)\\b|,? \\p{Lu})`, 'gu'))
  ].filter(
    ({1: word = '', index}) =>
      index > mention.end && DEPARTMENTS.has(word) && DEPARTMENTS.get(word) !== DEPARTMENTS.get(department)
  )
  const [only] = found
  if (only === undefined || found.length > 1) return undefined
  const own = sentences.findIndex(({start, end}) => start <= only.index && only.index < end)
  const next = sentences[own + 1]
  const answers = new RegExp(`^[“"]?(?:(?:Mr|Mrs|Ms|Dr|Miss)\\.? )?${person.surname}\\b`)
  if (next === undefined || !answers.test(text.slice(next.start, next.end))) return undefined
  const start = only.index + 'the '.length
  return {start, end: start + (only[1]?.length ?? 0)}
}

/** Where the department is written, right before the name or right after it. */
function placeBeside(
  text: string,
  {mention, department, job}: Post
): {start: number; end: number} | undefined {
  const from = Math.max(0, mention.start - 60)
  const around = text.slice(from, mention.end + 60)
  const places = [...around.toLowerCase().matchAll(new RegExp(`\\b${department} ${job}\\b`, 'g'))]
  if (places.length !== 1) return undefined
  const start = from + (places[0]?.index ?? 0)
  if (NOT_NOW.test(text.slice(Math.max(0, start - 20), start))) return undefined
  return {start, end: start + department.length}
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
