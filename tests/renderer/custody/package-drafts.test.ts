// What is taken out of a package, and a hand-over between keepings, while they are typed: what is missing is said.
import { describe, expect, test } from 'vitest'
import {
  beginFinish,
  beginTakeOut,
  emptyLine,
  finishInput,
  finishLacks,
  isEmptied,
  isTakeOutWhole
} from '../../../renderer/custody/sealing/opening-draft'
import {
  beginHandOver,
  handOverLacks,
  type Transfer
} from '../../../renderer/custody/transfers/hand-over-draft'

const line = { ...emptyLine(0, 'chiếc'), name: 'Thẻ SIM', quantity: '3', condition: 'Cũ' }
const all = { ...line, takeOut: beginTakeOut(line) }

describe('a line of a package', () => {
  test('is taken out whole until somebody says how much of it, never more than there is', () => {
    expect(all.takeOut.quantity).toBe('3')
    expect(isTakeOutWhole(line)).toBe(true)
    expect(isTakeOutWhole(all)).toBe(true)
    for (const quantity of ['', '0', '4', '1.5']) {
      expect(isTakeOutWhole({ ...all, takeOut: { ...all.takeOut, quantity } }), quantity).toBe(false)
    }
  })

  test('says what its kind asks for', () => {
    expect(isTakeOutWhole({ ...all, takeOut: { ...all.takeOut, kind: 'ELECTRONICS' } })).toBe(false)
    expect(isTakeOutWhole({ ...all, takeOut: { ...all.takeOut, kind: 'PERISHABLE' } })).toBe(false)
    const details = { brand: 'Apple', power: 'OFF' }
    expect(isTakeOutWhole({ ...all, takeOut: { ...all.takeOut, kind: 'ELECTRONICS', details } })).toBe(true)
  })

  test('taken out to the last one asks for no new seal and sends none', () => {
    const draft = { ...beginFinish('A', 'B', 'chiếc'), contents: [all], newSeal: 'NP-2' }
    expect(isEmptied(draft.contents)).toBe(true)
    expect(finishLacks({ ...draft, newSeal: '' })).not.toContain('newSeal')
    expect(finishInput(draft, 'o').newSealNumber).toBeNull()
    const part = { ...all, takeOut: { ...all.takeOut, quantity: '2' } }
    expect(isEmptied([part])).toBe(false)
    expect(finishLacks({ ...draft, contents: [part], newSeal: '' })).toContain('newSeal')
    expect(finishInput({ ...draft, contents: [line, part] }, 'o').contents).toEqual([
      { name: 'Thẻ SIM', unit: 'chiếc', quantity: 3, condition: 'Cũ' },
      {
        name: 'Thẻ SIM',
        unit: 'chiếc',
        quantity: 3,
        condition: 'Cũ',
        takeOut: {
          quantity: 2,
          kind: 'ORDINARY',
          details: {},
          expiresOn: null,
          sealNumber: null,
          bookPriceDong: '0'
        }
      }
    ])
  })
})

test('a hand-over reads labels and cells of our store, and between two others asks for our officer', () => {
  const item = {
    asset: { assetId: 'a', tag: '1', name: 'Xe', sealNumber: null },
    state: 'OPEN',
    condition: 'Cũ'
  }
  const own = { holding: 'OWN_STORE', holderId: null, name: '' }
  const yard = { holding: 'HELD_BY_OTHER', holderId: 'y', name: 'Bãi' }
  const transfer = (from: object, to: object) =>
    ({ transferId: 't', from, to, items: [item] }) as unknown as Transfer
  const lacks = (from: object, to: object) =>
    handOverLacks(beginHandOver(transfer(from, to), 'Thủ kho'), transfer(from, to))
  expect(lacks(own, yard)).toEqual(['label', 'place', 'photos', 'signatures'])
  expect(lacks(yard, own)).toEqual(['label', 'cell', 'place', 'photos', 'signatures'])
  expect(lacks(yard, { ...yard, holderId: 'z' })).toEqual(['place', 'photos', 'signatures'])
  expect(beginHandOver(transfer(yard, { ...yard, holderId: 'z' }), 'Thủ kho').officer).not.toBeNull()
  const left = beginHandOver(transfer(own, yard), 'Thủ kho')
  expect(
    handOverLacks(
      { ...left, items: left.items.map((each) => ({ ...each, left: true })) },
      transfer(own, yard)
    )
  ).toEqual(['items', 'place', 'photos', 'signatures'])
})
