import { expect, test } from 'vitest'
import {
  bandPath,
  flowOf,
  outstandingOf,
  partsOf,
  type CaseMoney
} from '../../../renderer/funds/money-flow-layout'

const money: CaseMoney = {
  collectedDong: '262500000',
  paidDong: '120000000',
  feeDong: '3600000',
  reservedDong: '83436000',
  heldDong: '142500000',
  obligations: [{ obligationId: 'one', owedDong: '486250000', collectedDong: '262500000' }]
}
const nothing: CaseMoney = {
  collectedDong: '0',
  paidDong: '0',
  feeDong: '0',
  reservedDong: '0',
  heldDong: '0',
  obligations: []
}

test('the parts are the whole that was collected', () => {
  expect(partsOf(money)).toEqual([
    { kind: 'fee', amountDong: 3600000n },
    { kind: 'paid', amountDong: 116400000n },
    { kind: 'reserved', amountDong: 83436000n },
    { kind: 'held', amountDong: 59064000n }
  ])
  const sum = partsOf(money).reduce((total, { amountDong }) => total + amountDong, 0n)
  expect(sum).toBe(BigInt(money.collectedDong))
})

test('the height of a band is its money', () => {
  const { bands } = flowOf(money)
  const [, paid, reserved] = bands
  expect(paid!.height / reserved!.height).toBeCloseTo(116400000 / 83436000, 3)
})

test('bands leave the middle bar without gap or overlap, and end in rows that do not touch', () => {
  const { bands, top, total, height } = flowOf(money)
  let from = top
  for (const band of bands) {
    expect(band.from).toBeCloseTo(from, 6)
    expect(band.to).toBeGreaterThanOrEqual(band.rowTop)
    expect(band.to + band.height).toBeLessThanOrEqual(band.rowTop + band.rowHeight + 1e-9)
    from += band.height
  }
  expect(from).toBeCloseTo(top + total, 6)
  for (const [index, band] of bands.entries()) {
    const next = bands[index + 1]
    expect(band.rowTop + band.rowHeight).toBeLessThanOrEqual(next ? next.rowTop : height)
  }
})

test('a single đồng of hundreds of millions can still be seen', () => {
  const flow = flowOf({ ...money, paidDong: '1', feeDong: '0', heldDong: '999999999', reservedDong: '0' })
  expect(flow.bands[0]!.height).toBeGreaterThanOrEqual(3)
})

test('amounts past what a number holds exactly are shared out right', () => {
  const flow = flowOf({
    ...nothing,
    collectedDong: '900000000000000002',
    heldDong: '900000000000000002',
    reservedDong: '450000000000000001'
  })
  expect(flow.bands.map(({ height }) => height)).toEqual([105, 105])
})

test('a case without money has no bands', () => {
  expect(flowOf(nothing)).toMatchObject({ bands: [], total: 0, height: 0 })
})

test('what is still owed is summed over the obligations', () => {
  expect(outstandingOf(money)).toBe(223750000n)
})

test('a band is a closed outline between its two bars', () => {
  expect(bandPath([0, 10], { from: 1, to: 5, height: 2 })).toBe('M0 1C5 1 5 5 10 5V7C5 7 5 3 0 3Z')
})
