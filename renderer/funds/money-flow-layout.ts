// Where the bands of a case's money run. Pure: amounts in, pixels out; the height of a band is its share of what
// was collected, so that two bands can be compared by eye.
import type { OutputOf } from '@shared/contract'

export type CaseMoney = OutputOf<'funds.getCaseMoney'>
export type FlowKind = 'fee' | 'paid' | 'reserved' | 'held'

export interface Band {
  kind: FlowKind
  amountDong: string
  /** Height of the band, and where it leaves the middle bar. */
  height: number
  from: number
  /** Where it ends on the right, and the row that names it. */
  to: number
  rowTop: number
  rowHeight: number
}

export interface Flow {
  height: number
  /** The middle bar. */
  top: number
  total: number
  bands: Band[]
}

const moneyHeight = 210
const tallHeightMax = 460
/** What stands above and below a flow that has a column to itself. */
const aroundTallFlow = 558
const bandMin = 3
const rowMin = 46
const rowGap = 10

/** The parts of what was collected that are not zero. Their sum is the whole: paid and held are the two sides. */
export function partsOf(money: CaseMoney): { kind: FlowKind; amountDong: bigint }[] {
  const fee = BigInt(money.feeDong)
  const reserved = BigInt(money.reservedDong)
  const parts: { kind: FlowKind; amountDong: bigint }[] = [
    { kind: 'fee', amountDong: fee },
    { kind: 'paid', amountDong: BigInt(money.paidDong) - fee },
    { kind: 'reserved', amountDong: reserved },
    { kind: 'held', amountDong: BigInt(money.heldDong) - reserved }
  ]
  return parts.filter(({ amountDong }) => amountDong > 0n)
}

/** What the debtor still owes in all obligations of the case. */
export function outstandingOf(money: Pick<CaseMoney, 'obligations'>): bigint {
  return money.obligations.reduce(
    (sum, { owedDong, collectedDong }) => sum + BigInt(owedDong) - BigInt(collectedDong),
    0n
  )
}

/** How high a flow may be that has a column of the window to itself. */
export function tallHeight(windowHeight: number): number {
  return Math.min(Math.max(moneyHeight, windowHeight - aroundTallFlow), tallHeightMax)
}

export function flowOf(money: CaseMoney, fullHeight = moneyHeight): Flow {
  const parts = partsOf(money)
  const whole = parts.reduce((sum, { amountDong }) => sum + amountDong, 0n)
  const heights = parts.map(({ amountDong }) => Math.max(bandMin, share(amountDong, whole) * fullHeight))
  const rowHeights = heights.map((height) => Math.max(rowMin, height))
  const height = rowHeights.reduce((sum, row) => sum + row, 0) + rowGap * Math.max(0, parts.length - 1)
  const total = heights.reduce((sum, each) => sum + each, 0)
  const top = (height - total) / 2
  let from = top
  let rowTop = 0
  const bands = parts.map(({ kind, amountDong }, index): Band => {
    const bandHeight = heights[index] ?? 0
    const rowHeight = rowHeights[index] ?? 0
    const band: Band = {
      kind,
      amountDong: amountDong.toString(),
      height: bandHeight,
      from,
      to: rowTop + (rowHeight - bandHeight) / 2,
      rowTop,
      rowHeight
    }
    from += bandHeight
    rowTop += rowHeight + rowGap
    return band
  })
  return { height, top, total, bands }
}

/** The outline of a band between two bars, in a drawing 100 wide. */
export function bandPath(
  x: readonly [number, number],
  y: { from: number; to: number; height: number }
): string {
  const [left, right] = x
  const bend = (left + right) / 2
  const { from, to, height } = y
  return (
    `M${left} ${from}C${bend} ${from} ${bend} ${to} ${right} ${to}` +
    `V${to + height}C${bend} ${to + height} ${bend} ${from + height} ${left} ${from + height}Z`
  )
}

function share(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * 1_000_000n) / whole) / 1_000_000
}
