// An amount of đồng written out in Vietnamese, as vouchers and receipts must carry it. The all-zero group is
// skipped (2.000.000.500 is "hai tỷ năm trăm"): one style everywhere, so that two papers never differ.
import { numberWords as words } from './words/vi/numbers'

const groupWords = ['', words.thousand, words.million] as const
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
  const written = amountDong === 0n ? digitWord(0) : numberInWords(amountDong, false)
  return `${written.charAt(0).toUpperCase()}${written.slice(1)} ${words.dong}`
}

/** Past 10^9 the count of billions is itself read as a number: 1.250 tỷ is "một nghìn hai trăm năm mươi tỷ". */
function numberInWords(value: bigint, inner: boolean): string {
  const parts: string[] = []
  const billions = value / billion
  if (billions > 0n) parts.push(numberInWords(billions, inner), words.billion)
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
  const parts: string[] = []
  if (hundreds > 0 || inner) parts.push(digitWord(hundreds), words.hundred)
  if (rest > 0) parts.push(...tensAndUnits(rest, parts.length > 0))
  return parts.join(' ')
}

function tensAndUnits(value: number, afterHundreds: boolean): string[] {
  const tens = Math.floor(value / 10)
  const unit = value % 10
  if (tens === 0) return afterHundreds ? [words.missingTens, digitWord(unit)] : [digitWord(unit)]
  const parts: string[] = tens === 1 ? [words.ten] : [digitWord(tens), words.tens]
  if (unit > 0) parts.push(unitAfterTens(tens, unit))
  return parts
}

function unitAfterTens(tens: number, unit: number): string {
  if (unit === 5) return words.fiveAfterTens
  if (tens > 1 && unit === 1) return words.oneAfterTens
  if (tens > 1 && unit === 4) return words.fourAfterTens
  return digitWord(unit)
}

function digitWord(digit: number): string {
  return words.digits[digit] ?? ''
}
