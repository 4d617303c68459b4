/** Names of days and months, and how a text writes them. */

export const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday'
] as const

export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const

const list = (names: readonly string[]): string => names.join(' ').toLowerCase()

/** In lower case, with spaces between them, for a `wordSet` in which other words stand beside them. */
export const DAY_LIST = list(WEEKDAY_NAMES)
export const MONTH_LIST = list(MONTH_NAMES)
/** Without May, which is a verb where nobody looks at its capital. */
export const SURE_MONTH_LIST = list(MONTH_NAMES.filter((name) => name !== 'May'))
/** In lower case, for a pattern in which they stand between `(?:` and `)`. */
export const DAY_PATTERN = DAY_LIST.replaceAll(' ', '|')
export const MONTH_PATTERN = MONTH_LIST.replaceAll(' ', '|')

const SHORT_WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
const LONGER_WEEKDAYS = ['Mon', 'Tues', 'Wed', 'Thurs', 'Fri', 'Sat', 'Sun'] as const
const SHORT_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec'
] as const
/** AP’s: March to July are never shortened. */
export const AP_MONTHS = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.'
] as const

/**
 * A weekday written the way another one is: long or short, with a stop or in capitals.
 *
 * @param weekday 0 for Monday to 6 for Sunday
 */
export function weekdayLike(written: string, weekday: number): string {
  const bare = written.replace(/\.$/, '')
  const names = bare.length > 5 ? WEEKDAY_NAMES : bare.length > 3 ? LONGER_WEEKDAYS : SHORT_WEEKDAYS
  const name = `${names[weekday] ?? ''}${written.endsWith('.') ? '.' : ''}`
  return inCaseOf(written, name)
}

/**
 * A month written the way another one is.
 *
 * @param month 1 to 12
 */
export function monthLike(written: string, month: number): string {
  const long = MONTH_NAMES[month - 1] ?? ''
  if (written.endsWith('.')) return inCaseOf(written, AP_MONTHS[month - 1] ?? long)
  const isShort = written.length <= 4 && !/^(?:may|june|july)$/i.test(written)
  return inCaseOf(written, isShort ? (SHORT_MONTHS[month - 1] ?? long) : long)
}

function inCaseOf(written: string, name: string): string {
  const bare = written.replace(/\.$/, '')
  return bare.length > 1 && bare === bare.toUpperCase() ? name.toUpperCase() : name
}
