/** Lines and columns of a text, both counted from 1, columns in UTF-16 code units. */
export class LineIndex {
  private readonly starts: number[] = [0]

  constructor(text: string) {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(index + 1) !== 0x0a)) this.starts.push(index + 1)
    }
  }

  pointAt(offset: number): {line: number; column: number} {
    let low = 0
    let high = this.starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return {line: low, column: offset - (this.starts[low - 1] ?? 0) + 1}
  }
}
