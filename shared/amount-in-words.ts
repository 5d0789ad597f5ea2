// An amount of đồng written out in Vietnamese, as vouchers and receipts must carry it. The all-zero group is
// skipped (2.000.000.500 is "hai tỷ năm trăm"): one style everywhere, so that two papers never differ.

const digitWords = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const groupWords = ['', 'nghìn', 'triệu'] as const
const billion = 1_000_000_000n
const amountMax = billion * billion

/**
 * `21500000n` becomes `Hai mươi mốt triệu năm trăm nghìn đồng`. Right from 0 to 10^18; throws a RangeError
 * outside it, since a negative amount is never written on a paper.
 */
export function amountInWords(amountDong: bigint): string {
  if (amountDong < 0n || amountDong > amountMax) {
    throw new RangeError('an amount in words lies between 0 and 10^18 đồng')
  }
  const words = amountDong === 0n ? digitWords[0] : numberWords(amountDong, false)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`
}

/** Past 10^9 the count of billions is itself read as a number: 1.250 tỷ is "một nghìn hai trăm năm mươi tỷ". */
function numberWords(value: bigint, inner: boolean): string {
  const parts: string[] = []
  const billions = value / billion
  if (billions > 0n) parts.push(numberWords(billions, inner), 'tỷ')
  let rest = Number(value % billion)
  for (let place = 2; place >= 0; place -= 1) {
    const unit = 1000 ** place
    const group = Math.floor(rest / unit)
    rest %= unit
    if (group === 0) continue
    parts.push(groupOfThree(group, inner || parts.length > 0), groupWords[place] ?? '')
  }
  return parts.filter((part) => part !== '').join(' ')
}

/** One group of 1 to 999; an inner one names its missing hundreds ("không trăm linh năm"). */
function groupOfThree(group: number, inner: boolean): string {
  const hundreds = Math.floor(group / 100)
  const rest = group % 100
  const words: string[] = []
  if (hundreds > 0 || inner) words.push(digitWord(hundreds), 'trăm')
  if (rest > 0) words.push(...tensAndUnits(rest, words.length > 0))
  return words.join(' ')
}

function tensAndUnits(value: number, afterHundreds: boolean): string[] {
  const tens = Math.floor(value / 10)
  const unit = value % 10
  if (tens === 0) return afterHundreds ? ['linh', digitWord(unit)] : [digitWord(unit)]
  const words = tens === 1 ? ['mười'] : [digitWord(tens), 'mươi']
  if (unit > 0) words.push(unitWord(tens, unit))
  return words
}

/** After tens 5 is "lăm"; from twenty on 1 is "mốt" and 4 is "tư". */
function unitWord(tens: number, unit: number): string {
  if (unit === 5) return 'lăm'
  if (tens > 1 && unit === 1) return 'mốt'
  if (tens > 1 && unit === 4) return 'tư'
  return digitWord(unit)
}

function digitWord(digit: number): string {
  return digitWords[digit] ?? ''
}
