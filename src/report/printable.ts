/** Making text safe to show: an article may hold what a terminal would obey. */

/** Control characters and the marks that turn the direction of writing. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** The text with blanks for white space and `�` for what cannot be shown; every offset in it stays. */
export function printable(text: string): string {
  return text.replace(/\s/g, ' ').replace(UNPRINTABLE, '\uFFFD')
}

/** The text in one line, runs of white space as one blank. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim())
}
