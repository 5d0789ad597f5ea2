// Names of places that stand in a row: `Ô 01` to `Ô 12` from the first one.

const seriesMax = 200

/** `count` names from `first` on, counting up its last number and keeping its zeros; one name when it has none. */
export function namesFrom(first: string, count: number): string[] {
  const match = /^(.*?)(\d+)(\D*)$/.exec(first.trim())
  if (!match || count <= 1) return [first.trim()]
  const [, before = '', digits = '', after = ''] = match
  return Array.from({ length: Math.min(count, seriesMax) }, (_, index) => {
    const number = String(Number(digits) + index).padStart(digits.length, '0')
    return `${before}${number}${after}`
  })
}
