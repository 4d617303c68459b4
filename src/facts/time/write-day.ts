/** Another day in the form of a written one. */
import type {DateMention} from '../../article/mentions.ts'
import {monthLike} from '../../language/calendar-names.ts'
import {ordinalFigure} from '../../language/number-forms.ts'
import type {CalendarDate} from '../../language/calendar.ts'

const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?/

/** "22 April" for "22 March", "Jan. 23" for "Jan. 24"; the year stays where one is written. */
export function dayLike({text}: Pick<DateMention, 'text'>, {year, month, day}: CalendarDate): string {
  const written = text.replace(/\b(?:1[5-9]|20)\d\d\b/, () => '\u0000')
  return written
    .replace(MONTH, (name) => monthLike(name, month))
    .replace(/\b\d{1,2}(?:st|nd|rd|th)?\b/, (figure) =>
      /\d[a-z]/.test(figure) ? ordinalFigure(day) : String(day)
    )
    .replace('\u0000', String(year))
}
