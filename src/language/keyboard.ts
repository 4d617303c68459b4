/** The keys of an English keyboard, and the slips that fingers make on them. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** The keys that touch a letter's key. */
export function neighboursOf(letter: string): string {
  const row = ROWS.findIndex((keys) => keys.includes(letter))
  if (row < 0) return ''
  const place = ROWS[row]?.indexOf(letter) ?? 0
  const near: Array<string | undefined> = [ROWS[row]?.[place - 1], ROWS[row]?.[place + 1]]
  near.push(
    ROWS[row - 1]?.[place],
    ROWS[row - 1]?.[place + 1],
    ROWS[row + 1]?.[place - 1],
    ROWS[row + 1]?.[place]
  )
  return near.join('')
}

/** Every spelling that one finger makes of a word (lower case): a neighbouring key, a letter twice, or two swapped. */
export function* slipsOf(word: string): Generator<string> {
  for (let index = 0; index < word.length; index++) {
    const letter = word.charAt(index)
    const head = word.slice(0, index)
    const tail = word.slice(index + 1)
    for (const neighbour of neighboursOf(letter)) yield head + neighbour + tail
    yield head + letter + letter + tail
    if (tail !== '') yield head + tail.charAt(0) + letter + tail.slice(1)
  }
}
