import { expect, test } from 'vitest'
import { decisionsFor } from '../../../renderer/approvals/decisions'
import {
  beginLendOut,
  beginTakeBack,
  lendOutInput,
  lendOutLacks,
  takeBackInput,
  takeBackLacks
} from '../../../renderer/custody/lending/loan-draft'
import { needsChange, sealsBack } from '../../../renderer/custody/lending/seal-back'
import { dueLook, loanGroups, type Loan } from '../../../renderer/custody/lending/loan-state'
import {
  beginFinish,
  emptyLine,
  finishInput,
  finishLacks,
  isWhole,
  type Opening
} from '../../../renderer/custody/sealing/opening-draft'

const asset: Loan['asset'] = {
  assetId: 'a',
  tag: '2310032600000112',
  name: 'Xe máy',
  kind: 'VEHICLE',
  unit: 'chiếc',
  quantity: 1,
  state: 'IN_OWN_STORE',
  holding: 'OWN_STORE',
  labelState: 'READ',
  sealNumber: 'NP-1',
  sealTorn: false,
  placeId: 'p',
  placePath: 'Kho 1',
  holderName: '',
  caseId: 'case',
  decisionNumber: '214/QĐ-THADS',
  receivedAt: '2026-11-23T01:00:00.000Z',
  expiresOn: null
}
const loan: Loan = {
  loanId: 'l',
  asset,
  lotId: null,
  borrowerId: 'b',
  borrowerName: 'Tòa án',
  requestNumber: '88/CV-TA',
  requestDay: '2026-11-20',
  purpose: 'Phiên tòa',
  dueOn: '2026-12-01',
  state: 'OUT',
  proposedBy: 'Sơn',
  proposedById: 'keeper',
  proposedAt: '2026-11-23T03:00:00.000Z',
  decidedBy: null,
  decidedById: null,
  decidedAt: null,
  decisionReason: null,
  orderNumber: null,
  recordNumber: null,
  messenger: null,
  lentAt: null,
  conditionBefore: null,
  sealBefore: 'NP-1',
  sealIntactBefore: true,
  photosBefore: [],
  backRecordNumber: null,
  returnedBy: null,
  backAt: null,
  conditionAfter: null,
  sealAfter: null,
  sealChange: null,
  photosAfter: [],
  overdue: false
}
const picture = { mediaType: 'image/png' as const, base64: 'AA==' }

test('late is red, near is amber, and what is out stands apart from what waits', () => {
  expect(dueLook(loan, '2026-12-02')).toEqual({ days: -1, tone: 'red' })
  expect(dueLook(loan, '2026-12-01')).toEqual({ days: 0, tone: 'amber' })
  expect(dueLook(loan, '2026-11-27')).toEqual({ days: 4, tone: 'neutral' })
  const asked = { ...loan, loanId: 'm', state: 'PROPOSED' as const }
  expect(loanGroups([loan, asked])).toEqual({ out: [loan], approved: [], proposed: [asked] })
})

test('a thing is given out only whole: each missing step is named in the order of the form', () => {
  const empty = beginLendOut('Mai Văn Sơn')
  expect(lendOutLacks(empty, loan)).toEqual([
    'label',
    'card',
    'letter',
    'seal',
    'condition',
    'photos',
    'giver',
    'receiver'
  ])
  const whole = {
    ...empty,
    scannedTag: asset.tag,
    letter: ' GGT ',
    condition: 'Tốt',
    seal: 'intact' as const,
    photos: [picture],
    giver: { ...empty.giver, image: picture },
    receiver: { ...empty.receiver, fullName: 'Minh', identityNumber: '079085004321', image: picture }
  }
  expect(lendOutLacks(whole, loan)).toEqual([])
  expect(lendOutLacks({ ...whole, scannedTag: '2310032600000999' }, loan)).toEqual(['label'])
  expect(lendOutInput(whole, loan)).toMatchObject({ letter: 'GGT', sealIntact: true })
})

test('a seal that is not as it went needs a name and a paper', () => {
  const draft = { ...beginTakeBack('Sơn'), seal: 'same' as const }
  const unsealed = { ...loan, sealBefore: null, sealIntactBefore: null }
  expect(needsChange(draft, loan)).toBe(false)
  for (const seal of ['broken', 'other', 'none'] as const) {
    expect(needsChange({ ...draft, seal }, loan), seal).toBe(true)
    expect(takeBackLacks({ ...draft, seal }, loan)).toContain('change')
  }
  expect(needsChange({ ...draft, seal: 'none' }, unsealed)).toBe(false)
  expect(needsChange({ ...draft, seal: 'other' }, unsealed)).toBe(true)
  expect(takeBackInput({ ...draft, seal: 'broken', changeBy: 'A', changeDocument: 'B' }, loan)).toMatchObject(
    {
      sealNumber: 'NP-1',
      sealIntact: false,
      sealChange: { by: 'A', document: 'B' }
    }
  )
  expect(takeBackInput({ ...draft, seal: 'none' }, unsealed)).toMatchObject({
    sealNumber: null,
    sealIntact: null,
    sealChange: null
  })
})

test('a line of contents is whole with a name, a unit, a count and a condition', () => {
  const line = { ...emptyLine(0, 'cái'), name: 'Chìa khóa', condition: 'Mới' }
  expect(isWhole(line)).toBe(true)
  for (const quantity of ['', '0', '1000001', 'hai']) expect(isWhole({ ...line, quantity })).toBe(false)
  const empty = beginFinish('Sơn', 'Hòa', 'cái')
  expect(finishLacks(empty)).toEqual(['contents', 'condition', 'newSeal', 'photos', 'keeper', 'attendant'])
  const whole = {
    ...empty,
    contents: [line],
    condition: 'Đủ',
    newSeal: 'NP-2',
    photos: [picture],
    keeper: { ...empty.keeper, image: picture },
    attendant: { ...empty.attendant, image: picture }
  }
  expect(finishLacks(whole)).toEqual([])
  expect(finishInput(whole, 'o').contents).toEqual([
    { name: 'Chìa khóa', unit: 'cái', quantity: 1, condition: 'Mới' }
  ])
})

test('a loan waits for the head, an opening for whoever may attend it, and stays with who attends', () => {
  const opening: Opening = {
    openingId: 'o',
    asset,
    reason: 'Giám định',
    state: 'BEGUN',
    begunBy: 'Sơn',
    begunById: 'keeper',
    begunAt: '2026-11-23T02:00:00.000Z',
    attendedBy: null,
    attendedById: null,
    attendedAt: null,
    finishedBy: null,
    finishedAt: null,
    sealBefore: 'NP-1',
    sealIntact: true,
    seen: null,
    sealAfter: null,
    conditionBefore: 'Tốt',
    conditionAfter: null,
    recordNumber: null,
    contents: [],
    photosBefore: [],
    takenOut: [],
    difference: null,
    photosAfter: []
  }
  const rows = (mine: Opening) => ({
    releases: [],
    payments: [],
    loans: [{ ...loan, state: 'PROPOSED' as const }, loan],
    openings: [mine]
  })
  const keysFor = (userId: string, permissions: string[], mine = opening) =>
    decisionsFor({ userId, permissions }, rows(mine)).map(({ key, own }) => [key, own])
  expect(keysFor('head', ['custody.approve', 'custody.attend'])).toEqual([
    ['opening:o', false],
    ['loan:l', false]
  ])
  expect(keysFor('keeper', ['custody.keep'])).toEqual([])
  const attended = { ...opening, state: 'ATTENDED' as const, attendedById: 'officer' }
  expect(keysFor('officer', ['custody.attend'], attended)).toEqual([['opening:o', false]])
  expect(keysFor('head', ['custody.attend'], attended)).toEqual([])
})

test('what went torn comes back torn as it went, and does not tear again', () => {
  const torn = { ...loan, sealIntactBefore: false }
  expect(sealsBack(torn)).toEqual(['same', 'other', 'none'])
  expect(sealsBack(loan)).toContain('broken')
  const draft = { ...beginTakeBack('Sơn'), seal: 'same' as const }
  expect(takeBackInput(draft, torn)).toMatchObject({
    sealNumber: 'NP-1',
    sealIntact: false,
    sealChange: null
  })
  expect(takeBackInput(draft, loan)).toMatchObject({ sealNumber: 'NP-1', sealIntact: true, sealChange: null })
})
