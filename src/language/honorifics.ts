/** Courtesy titles that stand before a surname, lower case and without their stop. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'mx',
  'prof',
  'sir',
  'dame',
  'lord',
  'lady'
])
