// The way out of the warehouse: who may take each step, and whom an asset may be given to.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Role } from '@shared/permissions'
import {
  practiceOffice,
  refusalOf,
  type PersonName,
  type PracticeOffice
} from '../../../support/practice-office'
import { creditorNumber, newCase, receiveAndStore } from '../../../support/main-job'
import { approval, debtorName, judgment, signedBy } from '../../../support/releasing'
import { receipt, stockInOrder } from '../../../support/receiving'
import { attended, officerAtRelease } from '../../../support/witnessing'
import {
  approvedRelease,
  firstLine,
  handingOver,
  nobody,
  openedCase,
  orderedIn,
  orderLines,
  proposedRelease,
  returnOf,
  storedAsset
} from '../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

test('goes to a party of its case, out of the state that each step needs', async () => {
  const scene = await storedAsset(practice)
  const propose = (change: object) =>
    practice.attempt('keeper', 'custody.proposeRelease', { ...returnOf(scene), ...change })
  const other = await openedCase(practice, 7)
  expect(refusalOf(await propose({ assetId: nobody }))).toBe('ASSET_UNKNOWN')
  const to = (partyId: string) => ({ recipient: { kind: 'PARTY', partyId, mandate: null } })
  expect(refusalOf(await propose(to(nobody)))).toBe('RECIPIENT_NOT_PARTY')
  expect(refusalOf(await propose(to(other.debtorId)))).toBe('RECIPIENT_NOT_PARTY')
  expect(await propose({})).toHaveProperty('ok')
  expect(await propose({})).toMatchObject({
    refusal: { code: 'ASSET_STATE', params: { state: 'RELEASE_PROPOSED', needed: 'IN_OWN_STORE' } }
  })
})

test('is not proposed for somebody whose card nobody could check', async () => {
  const scene = await orderedIn(practice)
  const opened = await practice.call('clerk', 'cases.openCase', {
    ...newCase(null, 7),
    creditor: {
      details: {
        kind: 'ORGANISATION',
        fullName: 'Ngân hàng Mẫu',
        organisationCode: '0123456789',
        address: 'Hà Nội',
        phone: ''
      }
    }
  })
  const { orderId } = await practice.call(
    'leader',
    'custody.issueStockInOrder',
    stockInOrder({ caseId: opened.caseId, lines: orderLines })
  )
  const cellTag = scene.store.cells[0]?.tag ?? ''
  const { assetId } = await receiveAndStore(practice, cellTag, firstLine({ ...scene, orderId }))
  const input = returnOf({ assetId, debtorId: opened.creditorId })
  expect(refusalOf(await practice.attempt('keeper', 'custody.proposeRelease', input))).toBe(
    'PARTY_WITHOUT_CARD'
  )
})

test('is decided once and handed over once, to the person whose number it is', async () => {
  const scene = await proposedRelease(practice)
  const decide = (decision: string, reason = '', releaseId = scene.releaseId) =>
    practice.attempt('leader', 'custody.decideRelease', { releaseId, decision, reason, handOverAt: null })
  const handOver = (change: object = {}) =>
    practice.attempt('keeper', 'custody.handOver', { ...handingOver(scene), ...change })
  expect(refusalOf(await decide('APPROVE', '', nobody))).toBe('RELEASE_UNKNOWN')
  expect(refusalOf(await handOver())).toBe('RELEASE_STATE')
  expect(refusalOf(await decide('DECLINE', ' '))).toBe('REASON_REQUIRED')
  expect(await decide('APPROVE')).toEqual({ ok: { orderNumber: '1/LXK-THADS/2026' } })
  expect(refusalOf(await decide('DECLINE', 'Đổi ý'))).toBe('RELEASE_STATE')
  await officerAtRelease(practice, scene.releaseId)
  expect(refusalOf(await handOver({ recipientIdentityNumber: creditorNumber }))).toBe('RECIPIENT_WRONG')
  expect(refusalOf(await handOver({ sealIntact: null }))).toBe('SEAL_NOT_STATED')
  expect(await handOver()).toMatchObject({ ok: { recordNumber: '1/BB-THADS/2026' } })
  expect(refusalOf(await handOver())).toBe('RELEASE_STATE')
})

test('declined, it lies where it lay and may be proposed again', async () => {
  const scene = await proposedRelease(practice)
  const verdict = {
    ...approval(scene.releaseId),
    decision: 'DECLINE' as const,
    reason: 'Thiếu giấy tờ'
  }
  await practice.call('leader', 'custody.decideRelease', verdict)
  const asset = await practice.call('keeper', 'custody.getAsset', { assetId: scene.assetId })
  expect(asset).toMatchObject({ state: 'IN_OWN_STORE', placeId: scene.cell, releaseId: null })
  expect(await practice.attempt('keeper', 'custody.proposeRelease', returnOf(scene))).toHaveProperty('ok')
})

test('gone, it has no place, frees its seal, moves no more, and leaves the books', async () => {
  const scene = await approvedRelease(practice)
  await practice.call('keeper', 'custody.handOver', handingOver(scene))
  const { assetId, cell, otherCell } = scene
  const asset = await practice.call('keeper', 'custody.getAsset', { assetId })
  expect(asset).toMatchObject({ state: 'RETURNED', placeId: null, placePath: '' })
  const move = { assets: [{ assetId, fromPlaceId: cell }], toPlaceId: otherCell, reason: '' }
  expect(refusalOf(await practice.attempt('keeper', 'custody.moveAssets', move))).toBe('ASSET_STATE')
  const received = await practice.attempt(
    'keeper',
    'custody.receiveAsset',
    receipt({
      orderId: scene.orderId,
      lineNumber: 2,
      name: 'Nhẫn vàng',
      unit: 'chiếc',
      quantity: 2,
      placeId: cell
    })
  )
  expect(received).toHaveProperty('ok')
  const trial = await practice.call('accountant', 'funds.getTrialBalance', {})
  expect(trial).toMatchObject({ totalDebitDong: '14000000', assetsHold: true })
  expect(await practice.call('keeper', 'custody.getStoreSummary', {})).toMatchObject({
    inStore: 1,
    awaitingRelease: 0,
    returned: 1
  })
})

const persons: PersonName[] = ['clerk', 'keeper', 'leader']
const trios = persons.flatMap((asks) =>
  persons.flatMap((decides) => persons.map((hands) => [asks, decides, hands] as const))
)

test.each(trios)('asked by %s, decided by %s, handed over by %s', async (asks, decides, hands) => {
  const scene = await storedAsset(practice)
  const { users } = await practice.call('admin', 'identity.listUsers', {})
  const become = (person: PersonName, role: Role) => {
    const { userId } = users.find(({ userName }) => userName === person)!
    return practice.call('admin', 'identity.changeRoles', { userId, roles: [role], reason: 'Phân công' })
  }
  // The officer who is there, and who notes the decision, is none of the three.
  await become('cashier', 'ENFORCEMENT_OFFICER')
  const noted = { assetId: scene.assetId, outcome: 'RETURNED' as const, decision: judgment }
  await practice.call('cashier', 'custody.noteDecision', noted)
  await become(asks, 'STOREKEEPER')
  const { releaseId } = await practice.call(asks, 'custody.proposeRelease', returnOf(scene))
  await become(decides, 'LEADER')
  const decided = await practice.attempt(decides, 'custody.decideRelease', approval(releaseId))
  if (asks === decides) {
    expect(refusalOf(decided)).toBe('SAME_PERSON')
    return
  }
  expect(decided).toHaveProperty('ok')
  await become(hands, 'STOREKEEPER')
  const { fullName } = users.find(({ userName }) => userName === hands)!
  await attended(practice, { kind: 'RELEASE', id: releaseId }, { who: 'cashier', askedBy: hands })
  const signatures = [signedBy('GIVER', fullName), signedBy('RECEIVER', debtorName)]
  const handed = await practice.attempt(hands, 'custody.handOver', {
    ...handingOver({ ...scene, releaseId }),
    signatures
  })
  if (decides === hands) expect(refusalOf(handed)).toBe('SAME_PERSON')
  else expect(handed).toHaveProperty('ok')
})
