/** What stands beside a name and shows a person: a title, a job, an age, kin. */
import type {Article} from '../article/article.ts'
import type {Run} from './runs.ts'
import {FAINT, KIN, maskAt, ROLE, TITLE} from './name-class.ts'
import {calledRole, type Role, roleAfter, roleBefore, titlePhrase} from './roles.ts'
import {hasAgeAfter} from './surroundings.ts'

export interface Evidence {
  readonly role: Role | undefined
  /** A courtesy title that is nothing else. */
  readonly hasCourtesy: boolean
  readonly isFaint: boolean
  /** Shown by what stands before the name. */
  readonly isShownBefore: boolean
  readonly isShown: boolean
  readonly hasAge: boolean
}

export function evidenceFor(article: Article, run: Run, nameStart: number): Evidence {
  const {sentence, courtesy, title} = run
  const isFaint = courtesy !== undefined && (maskAt(article, courtesy) & FAINT) !== 0
  const hasCourtesy = courtesy !== undefined && !isFaint
  const before = roleBefore(article, sentence, run.start) ?? calledRole(article, sentence, run.start)
  const titled = title === undefined ? undefined : titledBy(article, run, title)
  const after = roleAfter(article, sentence, run.end)
  const hasAge = hasAgeAfter(article, run.end)
  const isShownBefore =
    hasCourtesy || title !== undefined || (before !== undefined && run.start === nameStart)
  const isShownInside = run.hasPostNominal || run.hasSuffix || run.hasInitial || run.hasNickname
  return {
    role: [titled, before, after].find((found) => found !== undefined && !found.isKin),
    hasCourtesy,
    isFaint,
    isShownBefore,
    isShown: isShownBefore || isShownInside || after !== undefined || hasAge,
    hasAge
  }
}

/** The title before the name, or a kinship word that opens the sentence and is none: "Wife Sarah". */
function titledBy(article: Article, run: Run, title: number): Role {
  const isKin = (maskAt(article, title) & (KIN | ROLE | TITLE)) === KIN
  return {...titlePhrase(article, run.sentence, run.start, title), isKin}
}
