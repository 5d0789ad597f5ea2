// A part of a lot that comes back: as many things as were read, into places that were read, each seal said of.
import { expect, test } from 'vitest'
import {
  asTheyWent,
  beginTakeBackLot,
  changedSeals,
  comingOf,
  leftBack,
  readBack,
  takeBackLotInput,
  takeBackLotLacks,
  withoutThing,
  withPlace,
  withSeal,
  withThing,
  type TakeBackLot
} from '../../../../../renderer/custody/lending/lots/take-back-lot'
import { loanLot, loanLotThing, picture } from './given-lot'

const held = loanLotThing('d', '4', { state: 'OUT' })
const [bare, sealed] = [
  loanLotThing('a', '1', { state: 'OUT' }),
  loanLotThing('b', '2', { state: 'OUT', sealBefore: 'NP-2', sealIntactBefore: true })
]
const lot = loanLot([
  bare,
  sealed,
  loanLotThing('c', '3', { state: 'BACK' }),
  { ...held, asset: { ...held.asset, holding: 'HELD_BY_OTHER' } },
  loanLotThing('e', '5', { state: 'DECLINED', reason: 'Không cần' })
])
const begun = beginTakeBackLot('Mai Văn Sơn')
const after = (draft: TakeBackLot, part: Partial<TakeBackLot>): TakeBackLot => ({ ...draft, ...part })

test('a label is of what is out, came already, came in another part, or is a stranger', () => {
  expect(readBack(lot, begun, '1').kind).toBe('read')
  expect(readBack(lot, begun, '3').kind).toBe('earlier')
  expect(readBack(lot, begun, '5').kind).toBe('strange')
  expect(readBack(lot, begun, '9').kind).toBe('strange')
  const read = after(begun, withThing(begun, bare))
  expect(readBack(lot, read, '1').kind).toBe('again')
  // Read again under another place it goes there.
  expect(readBack(lot, after(read, { placeTag: 'cell' }), '1').kind).toBe('moved')
})

test('things go into the place read before them, and wait for the one read after', () => {
  let draft = after(begun, withThing(begun, bare))
  expect(leftBack(lot, draft).places).toBe(1)
  draft = after(draft, withPlace(lot, draft, 'one'))
  expect(draft.come.a?.placeTag).toBe('one')
  draft = after(draft, withPlace(lot, draft, 'two'))
  draft = after(draft, withThing(draft, sealed))
  expect([draft.come.a?.placeTag, draft.come.b?.placeTag]).toEqual(['one', 'two'])
  // What another keeps goes into no place of ours.
  draft = after(draft, withThing(draft, lot.things[3]!))
  expect(draft.come.d?.placeTag).toBeNull()
  expect(leftBack(lot, draft).places).toBe(0)
  expect(comingOf(lot, after(draft, withoutThing(draft, 'a'))).map(({ loanId }) => loanId)).toEqual([
    'b',
    'd'
  ])
})

test('a seal came as it went, or who changed it is named by a paper', () => {
  let draft = after(begun, withPlace(lot, begun, 'one'))
  for (const thing of [bare, sealed]) draft = after(draft, withThing(draft, thing))
  // What went without a seal comes without one, unless something else is said.
  expect(leftBack(lot, draft)).toEqual({ places: 0, seals: 1, changes: 0 })
  expect(leftBack(lot, after(draft, asTheyWent(lot, draft))).seals).toBe(0)
  const torn = after(draft, withSeal(draft, 'b', { seal: 'broken' }))
  expect([changedSeals(lot, after(draft, asTheyWent(lot, draft))), changedSeals(lot, torn)]).toEqual([
    false,
    true
  ])
  expect(leftBack(lot, torn)).toEqual({ places: 0, seals: 0, changes: 1 })
  // What was said of a single one stays said when all others came as they went.
  expect(asTheyWent(lot, torn).come.b?.seal.seal).toBe('broken')
})

test('only what has come is asked for, in the order of the lot', () => {
  expect(takeBackLotLacks(lot, begun)).toEqual(['labels', 'card', 'condition', 'photos', 'giver', 'receiver'])
  let draft = after(begun, withPlace(lot, begun, 'one'))
  for (const thing of [sealed, bare]) draft = after(draft, withThing(draft, thing))
  draft = after(draft, withSeal(draft, 'b', { seal: 'broken', changeBy: ' Hải ', changeDocument: 'BB 5' }))
  const whole = {
    ...draft,
    condition: ' Như lúc giao ',
    giver: { ...draft.giver, fullName: 'Tống', identityNumber: '079085004321', image: picture },
    receiver: { ...draft.receiver, image: picture },
    photos: [picture]
  }
  expect(takeBackLotLacks(lot, whole)).toEqual([])
  // Who refuses to sign shows no card.
  const refused = {
    ...whole.giver,
    way: 'REFUSED' as const,
    identityNumber: null,
    witness: 'Lê Thị Ánh Nguyệt'
  }
  expect(takeBackLotLacks(lot, { ...whole, giver: refused })).toEqual([])
  expect(takeBackLotInput(lot, whole)).toMatchObject({
    lotId: 'lot',
    condition: 'Như lúc giao',
    lines: [
      { loanId: 'a', scannedTag: '1', placeTag: 'one', sealNumber: null, sealIntact: null, sealChange: null },
      {
        loanId: 'b',
        placeTag: 'one',
        sealNumber: 'NP-2',
        sealIntact: false,
        sealChange: { by: 'Hải', document: 'BB 5' }
      }
    ]
  })
})
