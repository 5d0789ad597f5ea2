// Loans: who may take each step, what each step must bring, and how the asset stands after it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '@shared/permissions'
import {
  practiceOffice,
  refusalOf,
  type PersonName,
  type PracticeOffice
} from '../../../support/practice-office'
import { openedStore, thingHeldByOther } from '../../../support/held-things'
import { people, practicePassword } from '../../../support/staff'
import { firstLine, nobody, orderedIn, returnOf, today } from '../scenes'
import {
  approvedLoan,
  asking,
  borrowerOf,
  comingBack,
  goingOut,
  layingDown,
  lendableAsset,
  lentAsset,
  proposedLoan,
  secondAsset,
  signed,
  yes
} from './loan-scenes'
import { livingAndRebuilt } from './raw-store'
import { storeRules } from '../../../support/main-job'
import { attended, officerThere } from '../../../support/witnessing'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const dayMs = 24 * 60 * 60 * 1000
const loans = async (openOnly: boolean, assetId?: string) =>
  (
    await practice.call('keeper', 'custody.listLoans', {
      openOnly,
      ...(assetId === undefined ? {} : { assetId })
    })
  ).loans
/** Nine days on, when every loan of these scenes is due; a session of that day. */
async function later(userName: PersonName): Promise<string> {
  practice.passMs(9 * dayMs)
  const input = { userName, password: practicePassword, confirmedDay: '2026-12-02' }
  return (await practice.call('admin', 'identity.signIn', input)).session
}
const assetNow = (assetId: string) => practice.call('keeper', 'custody.getAsset', { assetId })

describe('asked for', () => {
  test('by a body that may ask, until a day to come, once', async () => {
    const scene = await lendableAsset(practice)
    const propose = (change: object) =>
      practice.attempt('keeper', 'custody.proposeLoan', { ...asking(scene), ...change })
    const { holderId } = await borrowerOf(practice, 'HIRED_KEEPER')
    expect(refusalOf(await propose({ assetId: nobody }))).toBe('ASSET_UNKNOWN')
    expect(refusalOf(await propose({ borrowerId: nobody }))).toBe('HOLDER_UNKNOWN')
    expect(refusalOf(await propose({ borrowerId: holderId }))).toBe('BORROWER_WRONG')
    expect(refusalOf(await propose({ requestDay: '2026-11-24' }))).toBe('DATE_IN_FUTURE')
    expect(refusalOf(await propose({ dueOn: '2026-11-22' }))).toBe('LOAN_DUE_PAST')
    expect(await propose({ dueOn: '2027-02-22' })).toMatchObject({
      refusal: { code: 'LOAN_TOO_LONG', params: { days: 90, latest: '2027-02-21' } }
    })
    expect(await propose({ dueOn: today })).toHaveProperty('ok')
    expect(refusalOf(await propose({}))).toBe('LOAN_OPEN')
    expect(await assetNow(scene.assetId)).toMatchObject({ state: 'IN_OWN_STORE', placeId: scene.cell })
  })

  test('not for a thing whose label nobody has read back, nor for one that goes out for good', async () => {
    const { holderId: borrowerId } = await borrowerOf(practice)
    const ordered = await orderedIn(practice)
    const { assetId, tag } = await practice.call('keeper', 'custody.receiveAsset', firstLine(ordered))
    const input = asking({ assetId, borrowerId })
    const propose = () => practice.attempt('keeper', 'custody.proposeLoan', input)
    expect(await propose()).toMatchObject({
      refusal: { code: 'ASSET_STATE', params: { state: 'RECEIVED' } }
    })
    const other = await secondAsset(
      practice,
      { ...ordered, assetId, assetTag: tag },
      { sealNumber: null, stored: true }
    )
    await practice.call('keeper', 'custody.proposeRelease', returnOf({ ...ordered, assetId: other.assetId }))
    const released = asking({ assetId: other.assetId, borrowerId })
    expect(refusalOf(await practice.attempt('keeper', 'custody.proposeLoan', released))).toBe('ASSET_STATE')
  })

  test('stands in the way of a release and of an opening, until it is withdrawn', async () => {
    const scene = await proposedLoan(practice)
    const release = () => practice.attempt('keeper', 'custody.proposeRelease', returnOf(scene))
    const open = () => practice.attempt('keeper', 'custody.beginOpening', layingDown(scene))
    expect(refusalOf(await release())).toBe('LOAN_OPEN')
    expect(refusalOf(await open())).toBe('LOAN_OPEN')
    const cancel = { loanId: scene.loanId, reason: 'Cơ quan đã rút văn bản' }
    await practice.call('leader', 'custody.cancelLoan', cancel)
    expect(refusalOf(await practice.attempt('leader', 'custody.cancelLoan', cancel))).toBe('LOAN_STATE')
    expect(await release()).toHaveProperty('ok')
  })

  test('a thing that is to be lent may still be brought to the door', async () => {
    const { assetId, cell, otherCell } = await approvedLoan(practice)
    const move = { assets: [{ assetId, fromPlaceId: cell }], toPlaceId: otherCell, reason: 'Gần cửa' }
    expect(await practice.attempt('keeper', 'custody.moveAssets', move)).toHaveProperty('ok')
  })
})

describe('decided', () => {
  test('once, by the head, with a reason where it is declined', async () => {
    const scene = await proposedLoan(practice)
    const decide = (decision: string, reason = '', loanId = scene.loanId) =>
      practice.attempt('leader', 'custody.decideLoan', { loanId, decision, reason })
    expect(refusalOf(await decide('APPROVE', '', nobody))).toBe('LOAN_UNKNOWN')
    expect(refusalOf(await decide('DECLINE', ' '))).toBe('REASON_REQUIRED')
    expect(await decide('DECLINE', 'Thiếu văn bản gốc')).toEqual({ ok: { orderNumber: null } })
    expect(refusalOf(await decide('APPROVE'))).toBe('LOAN_STATE')
    const { loanId } = await practice.call('clerk', 'custody.proposeLoan', asking(scene))
    expect(await decide('APPROVE', '', loanId)).toEqual({ ok: { orderNumber: '1/LXK-THADS/2026' } })
    const [approved, declined] = await loans(false, scene.assetId)
    expect(approved).toMatchObject({ state: 'APPROVED', decidedBy: 'Phạm Văn Hòa' })
    expect(declined).toMatchObject({ state: 'DECLINED', decisionReason: 'Thiếu văn bản gốc' })
  })

  test('not beyond the term that the head has set meanwhile', async () => {
    const scene = await proposedLoan(practice)
    const setTerm = (loanDaysMax: number) =>
      practice.call('leader', 'custody.setStoreRules', { ...storeRules, loanDaysMax })
    await setTerm(7)
    const decide = () => practice.attempt('leader', 'custody.decideLoan', yes(scene.loanId))
    expect(refusalOf(await decide())).toBe('LOAN_TOO_LONG')
    await setTerm(8)
    expect(await decide()).toHaveProperty('ok')
    expect(await practice.call('keeper', 'custody.getStoreRules', {})).toMatchObject({ loanDaysMax: 8 })
  })

  test('not when its day of return has gone by meanwhile', async () => {
    const scene = await proposedLoan(practice)
    const session = await later('leader')
    const frame = { call: 'custody.decideLoan', command: nobody, input: yes(scene.loanId), session }
    expect(refusalOf(await practice.door.answer(frame))).toBe('LOAN_DUE_PAST')
  })
})

describe('lent out', () => {
  test('by its own label, with a photo, its seal said of, and a messenger who signs with his number', async () => {
    const scene = await approvedLoan(practice)
    const lend = (change: object = {}) =>
      practice.attempt('keeper', 'custody.lendOut', { ...goingOut(scene), ...change })
    const [giver, receiver] = goingOut(scene).signatures
    const both = (change: object) => ({ signatures: [giver, { ...receiver, ...change }] })
    expect(refusalOf(await lend({ loanId: nobody }))).toBe('LOAN_UNKNOWN')
    expect(refusalOf(await lend({ photos: [] }))).toBe('INVALID_INPUT')
    expect(refusalOf(await lend({ scannedTag: '2790072600000999' }))).toBe('ASSET_UNKNOWN')
    expect(refusalOf(await lend({ sealIntact: null }))).toBe('SEAL_NOT_STATED')
    for (const wrong of [
      { signatures: [giver, giver] },
      { signatures: [giver, signed('WITNESS', 'Ai đó')] },
      both({ image: null }),
      both({ identityNumber: null }),
      both({ way: 'REFUSED', image: null, witness: 'Tổ trưởng' }),
      { signatures: [{ ...giver, way: 'REFUSED', image: null, witness: 'Tổ trưởng' }, receiver] }
    ]) {
      expect(refusalOf(await lend(wrong)), JSON.stringify(wrong)).toBe('SIGNATURE_INCOMPLETE')
    }
    expect(await lend()).toMatchObject({ ok: { recordNumber: '1/BB-THADS/2026' } })
    expect(refusalOf(await lend())).toBe('LOAN_STATE')
    const asset = await assetNow(scene.assetId)
    expect(asset).toMatchObject({ state: 'LENT_OUT', placeId: null, holderName: /TAND khu vực 7/ })
    const [loan] = await loans(true)
    expect(loan).toMatchObject({
      state: 'OUT',
      messenger: 'Trịnh Công Minh',
      sealBefore: 'NP-1',
      overdue: false
    })
    expect(loan?.photosBefore).toHaveLength(1)
  })

  test('not by another thing’s label, nor by one that is void', async () => {
    const scene = await approvedLoan(practice)
    const other = await secondAsset(practice, scene, { sealNumber: null, stored: false })
    const lendBy = (scannedTag: string) =>
      practice.attempt('keeper', 'custody.lendOut', { ...goingOut(scene), scannedTag })
    expect(refusalOf(await lendBy(other.tag))).toBe('LABEL_OF_ANOTHER')
    const relabel = (assetId: string) =>
      practice.attempt('keeper', 'custody.relabelAsset', { assetId, reason: 'Nhãn rách' })
    expect(await relabel(other.assetId)).toHaveProperty('ok')
    expect(refusalOf(await lendBy(other.tag))).toBe('TAG_VOID')
    // Its own stays as the order has it.
    expect(refusalOf(await relabel(scene.assetId))).toBe('LOAN_OPEN')
  })

  test('and then it moves no more, is asked for no more, and is not released', async () => {
    const scene = await lentAsset(practice)
    const { assetId, cell, otherCell } = scene
    const move = { assets: [{ assetId, fromPlaceId: cell }], toPlaceId: otherCell, reason: '' }
    expect(refusalOf(await practice.attempt('keeper', 'custody.moveAssets', move))).toBe('ASSET_STATE')
    for (const [call, input] of [
      ['custody.proposeLoan', asking(scene)],
      ['custody.proposeRelease', returnOf(scene)],
      ['custody.beginOpening', layingDown(scene)]
    ] as const) {
      expect(refusalOf(await practice.attempt('keeper', call, input)), call).toBe('ASSET_STATE')
    }
    const cancel = { loanId: scene.loanId, reason: 'Đổi ý' }
    expect(refusalOf(await practice.attempt('leader', 'custody.cancelLoan', cancel))).toBe('LOAN_STATE')
  })
})

describe('taken back', () => {
  const back = (scene: Awaited<ReturnType<typeof lentAsset>>, change: object = {}) =>
    practice.attempt('keeper', 'custody.takeBack', { ...comingBack(scene), ...change })

  test('into a place that was read, against a record of its own', async () => {
    const scene = await lentAsset(practice)
    expect(refusalOf(await back(scene, { loanId: nobody }))).toBe('LOAN_UNKNOWN')
    expect(refusalOf(await back(scene, { placeTag: null }))).toBe('PLACE_UNKNOWN')
    expect(refusalOf(await back(scene, { photos: [] }))).toBe('INVALID_INPUT')
    const unsigned = { signatures: [signed('RECEIVER', 'Sơn'), signed('GIVER', 'Minh')] }
    expect(refusalOf(await back(scene, unsigned))).toBe('SIGNATURE_INCOMPLETE')
    expect(await back(scene)).toMatchObject({ ok: { recordNumber: '2/BB-THADS/2026' } })
    expect(refusalOf(await back(scene))).toBe('LOAN_STATE')
    expect(await assetNow(scene.assetId)).toMatchObject({
      state: 'IN_OWN_STORE',
      placeId: scene.otherCell,
      sealNumber: 'NP-1'
    })
    const jobs = await practice.call('keeper', 'documents.listPrintJobs', {})
    const records = jobs.jobs.filter(({ form }) => form === 'LOAN_RECORD')
    expect(records.map(({ subject, reprint }) => [subject, reprint])).toEqual([
      [`return:${scene.loanId}`, 0],
      [`loan:${scene.loanId}`, 0]
    ])
    expect(await practice.attempt('keeper', 'custody.proposeLoan', asking(scene))).toHaveProperty('ok')
  })

  const change = { by: 'Viện Khoa học hình sự', document: 'Biên bản mở niêm phong 5/BB' }
  test.each([
    ['broken', { sealIntact: false }],
    ['with another seal', { sealNumber: 'TA-9' }],
    ['without a seal', { sealNumber: null, sealIntact: null }]
  ])('%s, only with who did it and on which paper', async (_how, seal) => {
    const scene = await lentAsset(practice)
    expect(refusalOf(await back(scene, seal))).toBe('SEAL_CHANGE_UNEXPLAINED')
    expect(await back(scene, { ...seal, sealChange: change })).toHaveProperty('ok')
    const [loan] = await loans(false, scene.assetId)
    expect(loan).toMatchObject({ state: 'BACK', sealChange: change })
    const { sealNumber } = await assetNow(scene.assetId)
    expect(sealNumber).toBe('sealNumber' in seal ? seal.sealNumber : 'NP-1')
  })

  test('a seal is said to be whole or not, and stands on one thing only', async () => {
    const scene = await lentAsset(practice)
    await secondAsset(practice, scene, { sealNumber: 'NP-7', stored: false })
    expect(refusalOf(await back(scene, { sealIntact: null }))).toBe('SEAL_NOT_STATED')
    const taken = await back(scene, { sealNumber: 'np 7', sealChange: change })
    expect(refusalOf(taken)).toBe('SEAL_NUMBER_TAKEN')
  })

  test('who brings it may refuse to sign before a witness; who takes it may not', async () => {
    const scene = await lentAsset(practice)
    const [giver, receiver] = comingBack(scene).signatures
    const refused = { way: 'REFUSED', image: null, witness: 'Nguyễn Văn Kiên, bảo vệ' }
    const keeperRefuses = { signatures: [giver, { ...receiver, ...refused }] }
    expect(refusalOf(await back(scene, keeperRefuses))).toBe('SIGNATURE_INCOMPLETE')
    const refuses = { ...giver, ...refused, identityNumber: null }
    expect(refusalOf(await back(scene, { signatures: [refuses, receiver] }))).toBe('WITNESS_WITHOUT_NUMBER')
    const messengerRefuses = { signatures: [{ ...refuses, witnessIdentity: '079085001111' }, receiver] }
    expect(await back(scene, messengerRefuses)).toHaveProperty('ok')
  })

  test('late, it is shown as overdue', async () => {
    const scene = await lentAsset(practice)
    const session = await later('keeper')
    const frame = { call: 'custody.listLoans', input: { openOnly: true }, session }
    expect(await practice.door.answer(frame)).toMatchObject({
      ok: { loans: [{ loanId: scene.loanId, overdue: true }] }
    })
  })
})

describe('kept by another', () => {
  test('it goes from him and back to him, past no door and into no cell of ours', async () => {
    const scene = await openedStore(practice)
    const { assetId, tag, holderId } = await thingHeldByOther(practice, scene, { sealNumber: 'NP-1' })
    const { holderId: borrowerId } = await borrowerOf(practice)
    const { loanId } = await practice.call('clerk', 'custody.proposeLoan', asking({ assetId, borrowerId }))
    await practice.call('leader', 'custody.decideLoan', yes(loanId))
    await officerThere(practice, { kind: 'LOAN', id: loanId })
    const named = { loanId, assetTag: tag, store: scene.store }
    await practice.call('keeper', 'custody.lendOut', goingOut(named))
    expect(await assetNow(assetId)).toMatchObject({ state: 'LENT_OUT', placeId: null })
    const back = (placeTag: string | null) =>
      practice.attempt('keeper', 'custody.takeBack', { ...comingBack(named), placeTag })
    expect(refusalOf(await back(scene.store.cells[0]?.tag ?? ''))).toBe('KEPT_ELSEWHERE')
    expect(await back(null)).toHaveProperty('ok')
    const { holders } = await practice.call('keeper', 'custody.listHolders', {})
    const keeper = holders.find((holder) => holder.holderId === holderId)
    expect(await assetNow(assetId)).toMatchObject({ state: 'HELD_BY_OTHER', holderName: keeper?.name })
  })

  test('it is not lent to him who keeps it', async () => {
    const scene = await openedStore(practice)
    const { holderId } = await practice.call('keeper', 'custody.addHolder', {
      kind: 'SPECIALISED_BODY',
      name: 'Phân viện Khoa học hình sự',
      address: 'TP. Hồ Chí Minh',
      contact: '',
      contractNumber: '',
      contractEndsOn: null
    })
    const { assetId } = await thingHeldByOther(practice, scene, { holderId })
    const input = asking({ assetId, borrowerId: holderId })
    expect(refusalOf(await practice.attempt('keeper', 'custody.proposeLoan', input))).toBe('BORROWER_WRONG')
  })
})

const persons: (keyof typeof people)[] = ['clerk', 'keeper', 'leader']
const trios = persons.flatMap((asks) =>
  persons.flatMap((decides) => persons.map((carries) => [asks, decides, carries] as const))
)

test.each(trios)('asked by %s, decided by %s, carried out by %s', async (asks, decides, carries) => {
  const scene = await lendableAsset(practice)
  const { users } = await practice.call('admin', 'identity.listUsers', {})
  const become = (person: PersonName, role: Role) => {
    const { userId } = users.find(({ userName }) => userName === person)!
    return practice.call('admin', 'identity.changeRoles', { userId, roles: [role], reason: 'Phân công' })
  }
  // The officer who is there is none of the three.
  await become('cashier', 'ENFORCEMENT_OFFICER')
  await become(asks, 'STOREKEEPER')
  const { loanId } = await practice.call(asks, 'custody.proposeLoan', asking(scene))
  await become(decides, 'LEADER')
  const decided = await practice.attempt(decides, 'custody.decideLoan', yes(loanId))
  if (asks === decides) {
    expect(refusalOf(decided)).toBe('SAME_PERSON')
    return
  }
  expect(decided).toHaveProperty('ok')
  await become(carries, 'STOREKEEPER')
  await attended(practice, { kind: 'LOAN', id: loanId }, { who: 'cashier', askedBy: carries })
  const going = goingOut({ ...scene, loanId })
  const signatures = [signed('GIVER', people[carries].fullName), ...going.signatures.slice(1)]
  const lent = await practice.attempt(carries, 'custody.lendOut', { ...going, signatures })
  if (decides === carries) expect(refusalOf(lent)).toBe('SAME_PERSON')
  else expect(lent).toHaveProperty('ok')
})

test('for the store signs who gives it out, and who takes it back', async () => {
  const scene = await approvedLoan(practice)
  const going = goingOut(scene)
  const [giver, messenger] = going.signatures
  const byLeader = { ...giver, fullName: people.leader.fullName }
  const lent = { ...going, signatures: [byLeader, messenger] }
  expect(refusalOf(await practice.attempt('keeper', 'custody.lendOut', lent))).toBe('SIGNATURE_OF_ANOTHER')
  await practice.call('keeper', 'custody.lendOut', going)
  const coming = comingBack(scene)
  const back = { ...coming, signatures: [coming.signatures[0], { ...byLeader, side: 'RECEIVER' }] }
  expect(refusalOf(await practice.attempt('keeper', 'custody.takeBack', back))).toBe('SIGNATURE_OF_ANOTHER')
})

test('nobody who ordered it takes it back', async () => {
  const scene = await lentAsset(practice)
  const { users } = await practice.call('admin', 'identity.listUsers', {})
  const { userId } = users.find(({ userName }) => userName === 'leader')!
  await practice.call('admin', 'identity.changeRoles', { userId, roles: ['STOREKEEPER'], reason: 'Đổi việc' })
  expect(refusalOf(await practice.attempt('leader', 'custody.takeBack', comingBack(scene)))).toBe(
    'SAME_PERSON'
  )
})

test('made again from the journal, everything of loans stands as it stood', async () => {
  const scene = await lentAsset(practice)
  await practice.call('keeper', 'custody.takeBack', {
    ...comingBack(scene),
    sealNumber: 'TA-9',
    sealChange: { by: 'Tòa án', document: 'Biên bản phiên tòa' }
  })
  const again = await practice.call('keeper', 'custody.proposeLoan', asking(scene))
  const no = { loanId: again.loanId, decision: 'DECLINE' as const, reason: 'Chưa cần' }
  await practice.call('leader', 'custody.decideLoan', no)
  const third = await practice.call('keeper', 'custody.proposeLoan', asking(scene))
  await practice.call('leader', 'custody.cancelLoan', { loanId: third.loanId, reason: 'Rút' })
  const { living, rebuilt } = await livingAndRebuilt(practice.directory)
  expect(living.asset_loan).toHaveLength(3)
  expect(rebuilt).toEqual(living)
})
