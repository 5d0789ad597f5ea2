// Columns of a spreadsheet by the letters that people read, and by number.

/** `A` is 1, `AA` 27. */
export function columnNumber(letters: string): number {
  let number = 0
  for (let index = 0; index < letters.length; index += 1)
    number = number * 26 + letters.charCodeAt(index) - 64
  return number
}

/** The name of a column by its index: 0 is `A`. */
export function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)
}
