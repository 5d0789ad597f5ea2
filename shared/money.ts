// Đồng between text and bigint. No number ever holds money (limits §0.9).

const dongText = /^(0|-?[1-9]\d{0,17})$/

/** Reads đồng as they cross a border. Throws a RangeError on anything else than a whole decimal of 18 digits. */
export function parseDong(text: string): bigint {
  if (!dongText.test(text)) throw new RangeError('not an amount of đồng')
  return BigInt(text)
}

/** Writes đồng for a border. Throws a RangeError past 18 digits. */
export function writeDong(amountDong: bigint): string {
  const text = amountDong.toString()
  if (!dongText.test(text)) throw new RangeError('an amount of đồng has at most 18 digits')
  return text
}

/** Đồng as people read them: `1.234.567`. */
export function formatDong(amountDong: bigint | string): string {
  return amountDong.toString().replace(/\B(?=(\d{3})+(?!\d))/g, '.')
}
