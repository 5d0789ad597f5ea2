// The destruction council: who sits on it, what it lists, that it reads every label, and that its minutes end it all.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { InputOf } from '@shared/contract'
import { smallPhoto } from '../../../support/given'
import { openedStore, thingHeldByOther, thingInStore, type OpenedStore } from '../../../support/held-things'
import { practiceOffice, refusalOf, valueOf, type PracticeOffice } from '../../../support/practice-office'
import { judgment, orderedOut, returnTo, signedBy } from '../../../support/releasing'
import { councilThere } from '../../../support/witnessing'
import { nobody } from '../scenes'

let practice: PracticeOffice
let scene: OpenedStore
beforeEach(async () => {
  practice = await practiceOffice()
  scene = await openedStore(practice)
})
afterEach(() => practice.close())

const members = [
  { fullName: 'Phạm Văn Hòa', body: 'Phòng THADS khu vực 7', capacity: 'Trưởng phòng' },
  { fullName: 'Cao Thị Tài', body: 'Phòng Tài chính', capacity: 'Chuyên viên' },
  { fullName: 'Lê Văn Chuyên', body: 'Cơ quan chuyên môn', capacity: 'Giám định viên' }
]

async function destructionOf(assetId: string, day = '2026-11-01'): Promise<string> {
  const { releaseId } = await practice.call('keeper', 'custody.proposeRelease', {
    ...returnTo(assetId, ''),
    decision: { ...judgment, issuedOn: day },
    outcome: 'DESTROYED',
    recipient: { kind: 'COUNCIL' }
  })
  const handOverAt = '2026-11-30T02:00:00.000Z'
  await orderedOut(practice, releaseId, { handOverAt })
  return releaseId
}

const forming = (releaseIds: string[]): InputOf<'custody.formCouncil'> => ({
  decision: { number: '40/QĐ-THADS', issuedOn: '2026-11-23' },
  members,
  procuracy: { number: '15/GM-THADS', issuedOn: '2026-11-23' },
  method: 'BURNING',
  methodNote: '',
  place: 'Bãi xử lý chất thải Đa Phước',
  releaseIds
})
const form = (input: object) => practice.attempt('leader', 'custody.formCouncil', input)
const scan = (councilId: string, scannedTag: string) =>
  practice.attempt('keeper', 'custody.scanForDestruction', { councilId, scannedTag })
const closing = (councilId: string): InputOf<'custody.closeDestruction'> => ({
  councilId,
  method: 'BURNING',
  methodNote: '',
  condition: 'Đúng như khi niêm phong',
  signatures: members.map(({ fullName }) => signedBy('COUNCIL', fullName)),
  photos: [smallPhoto]
})
const close = (councilId: string, change: object = {}) =>
  practice.attempt('keeper', 'custody.closeDestruction', { ...closing(councilId), ...change })

async function formedOver(...days: string[]) {
  const things = []
  for (const day of days) {
    const thing = await thingInStore(practice, scene, { bookPriceDong: '5000' })
    things.push({ ...thing, releaseId: await destructionOf(thing.assetId, day) })
  }
  const releaseIds = things.map(({ releaseId }) => releaseId)
  const council = valueOf('custody.formCouncil', await form(forming(releaseIds)))
  return { ...council, things }
}

test('is formed by three or more over orders to destroy, and says when it is late', async () => {
  const { assetId } = await thingInStore(practice, scene)
  const releaseId = await destructionOf(assetId)
  const good = forming([releaseId])
  expect(refusalOf(await form({ ...good, members: members.slice(0, 2) }))).toBe('COUNCIL_TOO_SMALL')
  expect(refusalOf(await form({ ...good, members: [...members, members[0]] }))).toBe('COUNCIL_MEMBER_TWICE')
  expect(refusalOf(await form({ ...good, releaseIds: [nobody] }))).toBe('RELEASE_UNKNOWN')
  const future = { ...good, procuracy: { number: '1', issuedOn: '2026-11-24' } }
  expect(refusalOf(await form(future))).toBe('DATE_IN_FUTURE')
  const returned = await thingInStore(practice, scene)
  const proposed = await practice.call(
    'keeper',
    'custody.proposeRelease',
    returnTo(returned.assetId, scene.debtorId)
  )
  expect(refusalOf(await form({ ...good, releaseIds: [proposed.releaseId] }))).toBe('RELEASE_NOT_DESTRUCTION')
  expect(await form(good)).toMatchObject({ ok: { late: false, dueOn: '2026-12-13' } })
  expect(refusalOf(await form(good))).toBe('RELEASE_WITH_COUNCIL')
  expect((await formedOver('2026-10-23')).late).toBe(false)
  expect((await formedOver('2026-10-22')).late).toBe(true)
})

test('only what is approved is listed, and what is listed is neither cancelled nor handed over', async () => {
  const { assetId, tag } = await thingInStore(practice, scene)
  const { releaseId } = await practice.call('keeper', 'custody.proposeRelease', {
    ...returnTo(assetId, ''),
    outcome: 'DESTROYED',
    recipient: { kind: 'COUNCIL' }
  })
  expect(refusalOf(await form(forming([releaseId])))).toBe('RELEASE_STATE')
  await orderedOut(practice, releaseId)
  await form(forming([releaseId]))
  const cancelled = await practice.attempt('leader', 'custody.cancelRelease', { releaseId, reason: 'Đổi ý' })
  expect(refusalOf(cancelled)).toBe('RELEASE_WITH_COUNCIL')
  const handed = await practice.attempt('keeper', 'custody.handOver', {
    releaseId,
    scannedTag: tag,
    recipientIdentityNumber: '079079005678',
    condition: 'Như cũ',
    sealIntact: null,
    carrier: null,
    signatures: [],
    photos: [smallPhoto]
  })
  expect(refusalOf(handed)).toBe('RELEASE_BY_COUNCIL')
})

test('cannot close while one is unread, one member has not signed, or without a photo', async () => {
  const { councilId, things } = await formedOver('2026-11-01', '2026-11-02')
  const [first, second] = things
  expect(refusalOf(await close(nobody))).toBe('COUNCIL_UNKNOWN')
  expect(refusalOf(await close(councilId))).toBe('COUNCIL_UNSCANNED')
  expect(await scan(councilId, first?.tag ?? '')).toMatchObject({ ok: { scanned: 1, listed: 2 } })
  expect(refusalOf(await scan(councilId, first?.tag ?? ''))).toBe('COUNCIL_ITEM_SCANNED')
  const stranger = await thingInStore(practice, scene)
  expect(refusalOf(await scan(councilId, stranger.tag))).toBe('COUNCIL_ITEM_UNKNOWN')
  expect(await close(councilId)).toMatchObject({
    refusal: { code: 'COUNCIL_UNSCANNED', params: { count: 1 } }
  })
  expect(await scan(councilId, second?.tag ?? '')).toHaveProperty('ok')
  const { signatures } = closing(councilId)
  const [chair, ...others] = signatures
  const tries: [object, string][] = [
    [{ signatures: others }, 'SIGNATURE_OF_ANOTHER'],
    [{ signatures: [...signatures, chair] }, 'SIGNATURE_OF_ANOTHER'],
    [{ signatures: [...signatures, signedBy('COUNCIL', 'Người lạ')] }, 'SIGNATURE_INCOMPLETE'],
    [{ signatures: [{ ...chair, side: 'WITNESS' }, ...others] }, 'SIGNATURE_OF_ANOTHER'],
    [{ signatures: [{ ...chair, image: null }, ...others] }, 'SIGNATURE_INCOMPLETE'],
    [{ photos: [] }, 'INVALID_INPUT']
  ]
  for (const [change, code] of tries) expect(refusalOf(await close(councilId, change))).toBe(code)
  expect(refusalOf(await practice.attempt('leader', 'custody.closeDestruction', closing(councilId)))).toBe(
    'NOT_PERMITTED'
  )
  await councilThere(practice, councilId)
  expect(await close(councilId)).toMatchObject({ ok: { minutesNumber: '1/BBTH-THADS/2026', destroyed: 2 } })
  for (const { assetId } of things) {
    const asset = await practice.call('keeper', 'custody.getAsset', { assetId })
    expect(asset).toMatchObject({ state: 'DESTROYED', placeId: null, holderName: '' })
  }
  expect(refusalOf(await close(councilId))).toBe('COUNCIL_CLOSED')
  expect(refusalOf(await scan(councilId, first?.tag ?? ''))).toBe('COUNCIL_CLOSED')
  const trial = await practice.call('accountant', 'funds.getTrialBalance', {})
  expect(trial).toMatchObject({ assetsHold: true, moneyHolds: true })
})

test('what its owner claims leaves the list with a reason and is where it was', async () => {
  const { councilId, things } = await formedOver('2026-11-01', '2026-11-02')
  const [first, second] = things
  const remove = (releaseId: string, reason = 'Chủ sở hữu đến nhận') =>
    practice.attempt('leader', 'custody.removeFromDestruction', { councilId, releaseId, reason })
  expect(refusalOf(await remove(nobody))).toBe('COUNCIL_ITEM_UNKNOWN')
  expect(await remove(first?.releaseId ?? '')).toHaveProperty('ok')
  expect(refusalOf(await remove(first?.releaseId ?? ''))).toBe('COUNCIL_ITEM_UNKNOWN')
  const asset = await practice.call('keeper', 'custody.getAsset', { assetId: first?.assetId ?? '' })
  expect(asset).toMatchObject({ state: 'IN_OWN_STORE', placeId: scene.store.cells[0]?.placeId })
  expect(refusalOf(await scan(councilId, first?.tag ?? ''))).toBe('COUNCIL_ITEM_UNKNOWN')
  await scan(councilId, second?.tag ?? '')
  await councilThere(practice, councilId)
  expect(await close(councilId)).toMatchObject({ ok: { destroyed: 1 } })
  const council = await practice.call('keeper', 'custody.getCouncil', { councilId })
  expect(council).toMatchObject({
    state: 'CLOSED',
    listed: 1,
    scanned: 1,
    minutesNumber: '1/BBTH-THADS/2026'
  })
  expect(council.items.map(({ removed }) => removed?.reason ?? null)).toEqual([null, 'Chủ sở hữu đến nhận'])
})

test('a list of which everything was claimed closes nothing', async () => {
  const { councilId, things } = await formedOver('2026-11-01')
  const releaseId = things[0]?.releaseId ?? ''
  await practice.call('leader', 'custody.removeFromDestruction', { councilId, releaseId, reason: 'Đã nhận' })
  expect(refusalOf(await close(councilId))).toBe('COUNCIL_LIST_EMPTY')
})

test('what others hold is destroyed by its council too', async () => {
  const { assetId, tag } = await thingHeldByOther(practice, scene)
  const releaseId = await destructionOf(assetId)
  const { councilId } = valueOf('custody.formCouncil', await form(forming([releaseId])))
  await scan(councilId, tag)
  await councilThere(practice, councilId)
  expect(await close(councilId)).toHaveProperty('ok')
  const asset = await practice.call('keeper', 'custody.getAsset', { assetId })
  expect(asset).toMatchObject({ state: 'DESTROYED', placeId: null, holderName: '' })
})

test('who formed the council does not close it, whatever role he is given since', async () => {
  const { councilId, things } = await formedOver('2026-11-01')
  await scan(councilId, things[0]?.tag ?? '')
  const { users } = await practice.call('admin', 'identity.listUsers', {})
  const { userId } = users.find(({ userName }) => userName === 'leader')!
  await practice.call('admin', 'identity.changeRoles', {
    userId,
    roles: ['STOREKEEPER'],
    reason: 'Luân chuyển'
  })
  expect(refusalOf(await practice.attempt('leader', 'custody.closeDestruction', closing(councilId)))).toBe(
    'SAME_PERSON'
  )
})
