/** What is certain of a person's pronoun. */
import type {Article} from '../article/article.ts'
import {FEMALE_WORDS, MALE_WORDS} from '../language/person-words.ts'
import type {Judged} from './judge.ts'

export type Gender = 'female' | 'male'

/** From the courtesy title, the title, the job or the kinship word beside the name. */
export function genderOfMention(article: Article, {run, nameStart, role}: Judged): Gender | undefined {
  const courtesy = run.courtesy === undefined ? undefined : genderOfWord(article.types[run.courtesy]?.lower)
  if (courtesy !== undefined) return courtesy
  for (let index = run.start; index < nameStart; index++) {
    const gender = genderOfWord(article.types[index]?.lower)
    if (gender !== undefined) return gender
  }
  for (let index = role?.start ?? 0; index < (role?.end ?? 0); index++) {
    if (article.types[index]?.lower === 'of') break
    const gender = genderOfWord(article.types[index]?.lower)
    if (gender !== undefined) return gender
  }
  const before = article.types[run.start - 1]
  return genderOfWord(before?.text === ',' ? article.types[run.start - 2]?.lower : before?.lower)
}

function genderOfWord(word: string | undefined): Gender | undefined {
  if (word === undefined) return undefined
  const bare = word.endsWith('.') ? word.slice(0, -1) : word
  if (FEMALE_WORDS.has(bare)) return 'female'
  return MALE_WORDS.has(bare) ? 'male' : undefined
}
