/** People and one slip in what they are called: a letter lost, another given name, rank, title or department. */
import type {Draw} from '../contradictions.ts'
import type {Random} from '../random.ts'

const SURNAMES =
  'Ferreira Thistlewood Mokoena Grabowski Pettigrew Lindqvist Okonjo Carrigan Aldersund Venkataraman Haverford Delacroix'.split(
    ' '
  )
const GIVEN: ReadonlyArray<readonly [given: string, other: string, title: string]> = [
  ['Marian', 'Marion', 'Ms'],
  ['Helen', 'Ellen', 'Ms'],
  ['Margaret', 'Margaret', 'Ms'],
  ['Tim', 'Tom', 'Mr'],
  ['Kenneth', 'Kenneth', 'Mr'],
  ['Martin', 'Marvin', 'Mr']
]
const RANKS: ReadonlyArray<readonly [rank: string, other: string]> = [
  ['Judge', 'Justice'],
  ['Sergeant', 'Inspector'],
  ['Captain', 'Major'],
  ['Bishop', 'Archbishop'],
  ['Commissioner', 'Secretary']
]
const DEPARTMENTS = 'finance marketing research security planning'.split(' ')

/** A name, and it with a slip in the surname. */
export const spelling: Draw = (random) => {
  const [given, , title] = random.pick(GIVEN)
  const surname = random.pick(SURNAMES)
  return {given, title, surname, surnameWrong: slipIn(random, surname)}
}

/** A person with another given name. */
export const givenName: Draw = (random) => {
  const [given, givenWrong, title] = random.pick(GIVEN.filter(([one, other]) => one !== other))
  return {given, givenWrong, title, surname: random.pick(SURNAMES)}
}

/** A person with a courtesy title of the other sex. */
export const courtesy: Draw = (random) => {
  const [given, , title] = random.pick(GIVEN.filter(([one, other]) => one === other))
  return {
    given,
    surname: random.pick(SURNAMES),
    title,
    titleWrong: title === 'Mr' ? 'Ms' : 'Mr',
    he: title === 'Mr' ? 'he' : 'she',
    his: title === 'Mr' ? 'his' : 'her'
  }
}

/** A person with two ranks. */
export const rank: Draw = (random) => {
  const [right, wrong] = random.pick(RANKS)
  return {given: random.pick(GIVEN)[0], surname: random.pick(SURNAMES), rank: right, rankWrong: wrong}
}

/** A person in two departments. */
export const department: Draw = (random) => {
  const [given, , title] = random.pick(GIVEN)
  const [right = '', wrong = ''] = random.shuffle(DEPARTMENTS)
  return {given, title, surname: random.pick(SURNAMES), department: right, departmentWrong: wrong}
}

/** Two people and what one of them said. */
export const speakers: Draw = (random) => {
  const one = random.pick(SURNAMES)
  return {one, other: random.pick(SURNAMES.filter((surname) => surname !== one))}
}

/** One letter lost, doubled or turned round, behind the first two. */
function slipIn(random: Random, name: string): string {
  const at = random.number(2, name.length - 3)
  const a = name.charAt(at)
  const b = name.charAt(at + 1)
  if (a === b) return name.slice(0, at) + name.slice(at + 1)
  return name.slice(0, at) + b + a + name.slice(at + 2)
}
