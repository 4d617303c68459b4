/** How frames write what was drawn: `<total>` as a figure, `<total:words>` in words, `<day:as it is>` … */
import {tidy} from './random.ts'

/** What a drawing gives: a number to be written, or words that stand as they are. */
export type Drawn = Readonly<Record<string, number | string>>

const UNITS =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
   eighteen nineteen`.split(/\s+/)
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Each `<name>` and `<name:form>` of a text, filled in. @throws RangeError for a name that was not drawn */
export function fillIn(text: string, drawn: Drawn): string {
  return text.replace(/<([A-Za-z]\w*)(?::(\w+))?>/g, (_all, name: string, form: string | undefined) => {
    const value = drawn[name]
    if (value === undefined) throw new RangeError(`no ${name} was drawn for: ${text}`)
    return typeof value === 'string' ? value : writeFigure(value, form)
  })
}

function writeFigure(value: number, form: string | undefined): string {
  switch (form) {
    case undefined:
      return withCommas(value)
    case 'words':
      return inWords(value)
    case 'Words':
      return capital(inWords(value))
    case 'style': // as a newspaper writes it: words below ten
      return value < 10 && Number.isInteger(value) ? inWords(value) : withCommas(value)
    case 'Style':
      return capital(writeFigure(value, 'style'))
    case 'cents': // money to the penny
      return value.toFixed(2)
    default:
      throw new RangeError(`no such form: ${form}`)
  }
}

function withCommas(value: number): string {
  const [whole = '', decimals] = String(tidy(value)).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

function inWords(value: number): string {
  if (value < 20) return UNITS[value] ?? withCommas(value)
  if (value > 99 || !Number.isInteger(value)) return withCommas(value)
  const unit = value % 10
  const ten = TENS[(value - unit) / 10] ?? ''
  return unit === 0 ? ten : `${ten}-${UNITS[unit] ?? ''}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
