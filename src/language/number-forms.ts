/** Whole numbers as news writes them. */

/** 1st, 22nd, 113th */
export function ordinalFigure(value: number): string {
  const tens = value % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${String(value)}${ending}`
}
