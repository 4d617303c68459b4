import type {Article} from '../../src/article/article.ts'
import type {Person, PersonMention} from '../../src/article/mentions.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'caption-name',
  summary: 'A caption that names another person than the story does: “Sergei Roth” for “Sergei Rudd”.',
  why: `Captions are written apart from the story, and readers notice when they disagree. Reported is a name in a caption that
the story does not have, where the story has somebody with the same given name and another surname, or the same job and
surname and another given name.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    other: (d: {caption: string; story: string}) => ({
      message: `The caption names ${d.caption}; the story has ${d.story} and no ${d.caption}.`,
      note: 'Check who is in the picture.'
    })
  },
  examples: {
    bad: [
      {
        text: 'Ferry goes to the breakers\n\nCaption: Gudrun ⟦Mayhew⟧ on the quay. Picture: Lou Hart\n\nGudrun Maybury, who captained the ferry, wept on the quay. “It is the end,” Ms Maybury said.',
        message: 'other',
        becomes: 'Maybury'
      },
      {
        text: 'Baker wins prize\n\nCaption: Osric ⟦Trent⟧ with his loaf. Picture: Lou Hart\n\nOsric Tremlett, who bakes in Leek, won the prize. “I am glad,” Mr Tremlett said.',
        message: 'other',
        becomes: 'Tremlett'
      },
      {
        text: 'Envoy arrives for talks\n\nCaption: Ludmila ⟦Petrenko⟧ at the airport. Picture: Lou Hart\n\nLudmila Pavlenko, who leads the delegation, arrived on Sunday. Ms Pavlenko would not speak.',
        message: 'other',
        becomes: 'Pavlenko'
      }
    ],
    good: [
      {
        text: 'Ferry goes to the breakers\n\nCaption: Gudrun Maybury on the quay. Picture: Lou Hart\n\nGudrun Maybury, who captained the ferry, wept on the quay.',
        because: 'one name'
      },
      {
        text: 'Ferry goes to the breakers\n\nCaption: A gull on the quay. Picture: Gudrun Hart\n\nGudrun Maybury, who captained the ferry, wept on the quay.',
        because: 'the photographer'
      },
      {
        text: 'Ferry goes to the breakers\n\nCaption: Gudrun Mayhew and Gudrun Maybury on the quay.\n\nGudrun Maybury, who captained the ferry, wept on the quay.',
        because: 'two people in the picture'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      if (!article.blocks.some(({zone}) => zone === 'caption')) return
      for (const person of article.people) {
        const mention = inCaptionsOnly(article, person)
        if (mention === undefined) continue
        const twin = twinOf(article, person)
        if (twin === undefined) continue
        const place = twin.mentions.find(
          ({form, start}) => form === 'full' && zoneOf(article, start) === 'body'
        )
        if (place === undefined) continue
        const last = person.surname
        const at = {start: mention.end - last.length, end: mention.end}
        report('other', at, {
          data: {caption: person.name, story: twin.name},
          expected: [twin.surname],
          related: [{start: place.start, end: place.end, message: `“${place.text}” in the story`}]
        })
      }
    }
  }
})

function zoneOf(article: Article, offset: number): string | undefined {
  return article.token(article.tokenIndexAt(offset))?.zone
}

/** The full name of somebody who stands in captions and nowhere else. */
function inCaptionsOnly(article: Article, {mentions, given, surname}: Person): PersonMention | undefined {
  if (given === undefined || given.length < 3) return undefined
  const zones = new Set(mentions.map(({start}) => zoneOf(article, start)))
  if (zones.size !== 1 || !zones.has('caption')) return undefined
  return mentions.find(({form, text}) => form === 'full' && text.endsWith(surname))
}

/** The one person of the story with the same given name, who is in no caption. */
function twinOf(article: Article, person: Person): Person | undefined {
  const twins = article.people.filter(
    (other) =>
      other !== person &&
      other.given === person.given &&
      other.surname.charAt(0) === person.surname.charAt(0) &&
      other.mentions.every(({start}) => zoneOf(article, start) !== 'caption') &&
      other.mentions.some(({start}) => zoneOf(article, start) === 'body')
  )
  return twins.length === 1 ? twins[0] : undefined
}
