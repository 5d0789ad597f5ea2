// A lot of loans while it is given out: it goes whole, each thing by its label, each seal said of.
import { expect, test } from 'vitest'
import {
  beginLendOutLot,
  lendOutLotInput,
  lendOutLotLacks,
  orderedLines
} from '../../../../../renderer/custody/lending/lots/lend-out-lot'
import { loanLot, loanLotThing, picture } from './given-lot'

const lot = loanLot([
  loanLotThing('a', '1'),
  loanLotThing('b', '2', { sealNumber: 'NP-2' }),
  loanLotThing('c', '3', { state: 'DECLINED', reason: 'Không cần' })
])

test('each missing step is named in the order of the form', () => {
  expect(lendOutLotLacks(lot, beginLendOutLot('Mai Văn Sơn'))).toEqual([
    'labels',
    'card',
    'letter',
    'seals',
    'condition',
    'photos',
    'giver',
    'receiver'
  ])
})

test('what the head took out is not asked for, and a broken seal goes as broken', () => {
  const begun = beginLendOutLot('Mai Văn Sơn')
  const whole = {
    ...begun,
    read: { a: '1', b: '2' },
    seals: { b: false },
    letter: ' GGT 5 ',
    condition: ' Cũ ',
    giver: { ...begun.giver, image: picture },
    receiver: { ...begun.receiver, fullName: 'Tống', identityNumber: '079085004321', image: picture },
    photos: [picture]
  }
  expect(orderedLines(lot).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(lendOutLotLacks(lot, whole)).toEqual([])
  expect(lendOutLotLacks(lot, { ...whole, read: { a: '1' } })).toEqual(['labels'])
  expect(lendOutLotInput(lot, whole)).toMatchObject({
    lotId: 'lot',
    letter: 'GGT 5',
    condition: 'Cũ',
    lines: [
      { loanId: 'a', scannedTag: '1', sealIntact: null },
      { loanId: 'b', scannedTag: '2', sealIntact: false }
    ],
    signatures: [{ side: 'GIVER' }, { side: 'RECEIVER' }]
  })
})
