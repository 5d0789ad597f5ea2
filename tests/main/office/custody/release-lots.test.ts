// Many things out in one act: one order, one record, one pair of signatures; what may not go is named; every guard of a
// single exit holds for each line.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { creditorNumber, smallPhoto } from '../../../support/given'
import { openedStore, thingInStore, type OpenedStore } from '../../../support/held-things'
import { report } from '../../../support/incidents'
import {
  approvedLot,
  lotApproval,
  lotToDebtor,
  manyThings,
  proposedLot,
  returnOfAll
} from '../../../support/lots'
import {
  practiceOffice,
  refusalOf,
  valueOf,
  type PersonName,
  type PracticeOffice
} from '../../../support/practice-office'
import { debtorName, returnTo, signedBy } from '../../../support/releasing'
import { people } from '../../../support/staff'
import { attended } from '../../../support/witnessing'
import { nobody, openedCase } from '../scenes'

let practice: PracticeOffice
let scene: OpenedStore
beforeEach(async () => {
  practice = await practiceOffice()
  scene = await openedStore(practice)
})
afterEach(() => practice.close())

const propose = (input: object, person: PersonName = 'keeper') =>
  practice.attempt(person, 'custody.proposeReleases', input)
const decide = (input: object, person: PersonName = 'leader') =>
  practice.attempt(person, 'custody.decideReleaseLot', input)
const handOver = (input: object, person: PersonName = 'keeper') =>
  practice.attempt(person, 'custody.handOverLot', input)
const stateOf = async (assetId: string) =>
  (await practice.call('keeper', 'custody.getAsset', { assetId })).state
/** What the time line of a thing tells, by kind of entry. */
const toldOf = async (assetId: string) => {
  const subject = `asset:${assetId}`
  const { entries } = await practice.call('leader', 'journal.getTimeline', { subject, limit: 50 })
  return Object.fromEntries(entries.map(({ kind, payload }) => [kind, payload]))
}

test('five hundred things go by one order, one record and one pair of signatures', async () => {
  const things = await manyThings(practice, scene, { count: 500 })
  const asked = returnOfAll(things, scene.debtorId)
  const { lotId, lines } = valueOf('custody.proposeReleases', await propose(asked))
  expect(lines).toHaveLength(500)
  expect(await decide(lotApproval(lotId))).toEqual({ ok: { orderNumber: '1/LXK-THADS/2026', ordered: 500 } })
  const given = lines.map((line, index) => ({ ...line, sealNumber: things[index]?.sealNumber ?? null }))
  const before = practice.office.head().seq
  expect(await handOver(lotToDebtor(lotId, given))).toMatchObject({
    ok: { recordNumber: '1/BB-THADS/2026', handedOver: 500 }
  })
  // One entry a thing and the paper: each time line tells of it by itself.
  expect(practice.office.head().seq).toBe(before + 501)
  const lot = await practice.call('keeper', 'custody.getReleaseLot', { lotId })
  expect(lot).toMatchObject({ state: 'DONE', going: 500, takenOut: 0, recordNumber: '1/BB-THADS/2026' })
  const told = await toldOf(lines[499]?.assetId ?? '')
  expect(told['custody.AssetHandedOver']).toMatchObject({
    lot: { lotId, line: 500, of: 500 },
    recordNumber: '1/BB-THADS/2026',
    signatures: [{ side: 'GIVER' }, { side: 'RECEIVER' }]
  })
  expect(await practice.call('keeper', 'custody.getStoreSummary', {})).toMatchObject({ returned: 500 })
}, 120_000)

describe('asked for', () => {
  test('all or nothing, and what may not go is named with its own reason', async () => {
    const things = await manyThings(practice, scene, { count: 4 })
    const [, second, third] = things
    const { tag: newTag } = await practice.call('keeper', 'custody.relabelAsset', {
      assetId: second?.assetId ?? '',
      reason: 'Nhãn rách'
    })
    await practice.call('keeper', 'custody.proposeRelease', returnTo(third?.assetId ?? '', scene.debtorId))
    const { seq } = practice.office.head()
    const answer = await propose(returnOfAll(things, scene.debtorId))
    expect(answer).toMatchObject({
      refusal: {
        code: 'LOT_LINE',
        params: { line: 'Ống kính số 2', lineTag: newTag, cause: 'LABEL_UNREAD', refused: 2 }
      }
    })
    expect(practice.office.head().seq).toBe(seq)
    const rest = things.filter((thing) => thing !== second && thing !== third)
    expect(await propose(returnOfAll(rest, scene.debtorId))).toHaveProperty('ok')
  })

  test('of one case, in one place, each thing once, with its decision', async () => {
    const things = await manyThings(practice, scene, { count: 2 })
    const asked = returnOfAll(things, scene.debtorId)
    const other = await openedCase(practice, 7)
    const stranger = await thingInStore(practice, { ...other, store: scene.store })
    const held = await manyThings(practice, scene, { count: 1, held: true })
    const withLine = (assetId: string) => ({
      ...asked,
      lines: [...asked.lines, { assetId, quantity: null }]
    })
    expect(await propose(withLine(stranger.assetId))).toMatchObject({
      refusal: { params: { cause: 'LOT_MIXED', differs: 'case' } }
    })
    expect(await propose(withLine(held[0]?.assetId ?? ''))).toMatchObject({
      refusal: { params: { cause: 'LOT_MIXED', differs: 'holder' } }
    })
    expect(refusalOf(await propose(withLine(things[0]?.assetId ?? '')))).toBe('LOT_LINE_TWICE')
    expect(refusalOf(await propose(withLine(nobody)))).toBe('LOT_LINE')
    expect(refusalOf(await propose({ ...asked, lines: [] }))).toBe('INVALID_INPUT')
    const future = { ...asked.decision, issuedOn: '2026-11-24' }
    expect(refusalOf(await propose({ ...asked, decision: future }))).toBe('DATE_IN_FUTURE')
    const tooMany = Array.from({ length: 501 }, () => ({ assetId: nobody, quantity: null }))
    expect(refusalOf(await propose({ ...asked, lines: tooMany }))).toBe('INVALID_INPUT')
    expect(refusalOf(await propose(asked, 'accountant'))).toBe('NOT_PERMITTED')
    expect(refusalOf(await propose({ ...asked, recipient: { kind: 'COUNCIL' } }))).toBe('LOT_LINE')
  })

  test('a label says before it is asked whether it may go beside the others', async () => {
    const [first, second] = await manyThings(practice, scene, { count: 2 })
    const other = await openedCase(practice, 7)
    const stranger = await thingInStore(practice, { ...other, store: scene.store })
    const check = (tag: string) =>
      practice.attempt('keeper', 'custody.checkRelease', {
        tag,
        outcome: 'RETURNED',
        beside: first?.assetId ?? null
      })
    expect(await check(second?.tag ?? '')).toMatchObject({ ok: { asset: { name: 'Ống kính số 2' } } })
    expect(refusalOf(await check(stranger.tag))).toBe('LOT_MIXED')
    expect(refusalOf(await check('9999999999999999'))).toBe('ASSET_UNKNOWN')
  })

  test('part of a lot of things goes under its own label', async () => {
    const { assetId } = await thingInStore(practice, scene, { quantity: 10 })
    const [single] = await manyThings(practice, scene, { count: 1 })
    const asked = returnOfAll([{ assetId }, single ?? { assetId: '' }], scene.debtorId)
    const part = (quantity: number) => ({
      ...asked,
      lines: asked.lines.map((line, index) => (index === 0 ? { ...line, quantity } : line))
    })
    expect(await propose(part(11))).toMatchObject({
      refusal: { code: 'LOT_LINE', params: { cause: 'LOT_TOO_SMALL' } }
    })
    const { lines } = valueOf('custody.proposeReleases', await propose(part(3)))
    expect(lines[0]?.assetId).not.toBe(assetId)
    expect(await practice.call('keeper', 'custody.getAsset', { assetId })).toMatchObject({
      state: 'IN_OWN_STORE',
      quantity: 7
    })
  })
})

describe('decided', () => {
  test('as one, with single lines taken out for a reason', async () => {
    const { lotId, lines } = await proposedLot(practice, scene)
    const [first, second] = lines
    const out = (releaseId: string, reason = 'Còn tranh chấp') => ({
      ...lotApproval(lotId),
      takenOut: [{ releaseId, reason }]
    })
    expect(refusalOf(await decide(out(nobody)))).toBe('LOT_LINE_UNKNOWN')
    expect(refusalOf(await decide(out(first?.releaseId ?? '', ' ')))).toBe('INVALID_INPUT')
    const all = lines.map(({ releaseId }) => ({ releaseId, reason: 'Không' }))
    expect(refusalOf(await decide({ ...lotApproval(lotId), takenOut: all }))).toBe('LOT_EMPTY')
    const twice = [all[0], all[0]]
    expect(refusalOf(await decide({ ...lotApproval(lotId), takenOut: twice }))).toBe('LOT_LINE_TWICE')
    expect(await decide(out(first?.releaseId ?? ''))).toMatchObject({ ok: { ordered: 2 } })
    expect(await stateOf(first?.assetId ?? '')).toBe('IN_OWN_STORE')
    expect(await stateOf(second?.assetId ?? '')).toBe('OUT_ORDERED')
    const lot = await practice.call('keeper', 'custody.getReleaseLot', { lotId })
    expect(lot).toMatchObject({ state: 'APPROVED', asked: 3, takenOut: 1, going: 2 })
    expect(lot.things[0]).toMatchObject({ state: 'DECLINED', reason: 'Còn tranh chấp' })
    expect(refusalOf(await decide(lotApproval(lotId)))).toBe('RELEASE_STATE')
  })

  test('declined as a whole with a reason; never by who asked, nor line by line', async () => {
    const { lotId, lines } = await proposedLot(practice, scene)
    const [first] = lines
    const decline = { ...lotApproval(lotId), decision: 'DECLINE' as const }
    expect(refusalOf(await decide(decline))).toBe('REASON_REQUIRED')
    const alone = { releaseId: first?.releaseId ?? '', decision: 'APPROVE', reason: '', handOverAt: null }
    expect(refusalOf(await practice.attempt('leader', 'custody.decideRelease', alone))).toBe('RELEASE_IN_LOT')
    const { users } = await practice.call('admin', 'identity.listUsers', {})
    const { userId } = users.find(({ userName }) => userName === 'keeper')!
    await practice.call('admin', 'identity.changeRoles', { userId, roles: ['LEADER'], reason: 'Luân chuyển' })
    expect(refusalOf(await decide(lotApproval(lotId), 'keeper'))).toBe('SAME_PERSON')
    expect(await decide({ ...decline, reason: 'Chưa đủ giấy' })).toEqual({
      ok: { orderNumber: null, ordered: 0 }
    })
    expect(await stateOf(first?.assetId ?? '')).toBe('IN_OWN_STORE')
    expect(refusalOf(await decide(lotApproval(nobody)))).toBe('LOT_UNKNOWN')
  })

  test('taken back whole, or one line of it, while the things are here', async () => {
    const { lotId, lines } = await approvedLot(practice, scene)
    const [first, second] = lines
    const reason = 'Có kháng nghị'
    await practice.call('leader', 'custody.cancelRelease', { releaseId: first?.releaseId ?? '', reason })
    expect(await stateOf(first?.assetId ?? '')).toBe('IN_OWN_STORE')
    const cancel = () => practice.attempt('leader', 'custody.cancelReleaseLot', { lotId, reason })
    expect(await cancel()).toEqual({ ok: { cancelled: 2 } })
    expect(await stateOf(second?.assetId ?? '')).toBe('IN_OWN_STORE')
    expect(refusalOf(await cancel())).toBe('RELEASE_STATE')
    expect((await practice.call('leader', 'custody.listReleaseLots', { openOnly: true })).lots).toEqual([])
  })
})

describe('handed over', () => {
  test('every label read, every seal said of, to the right person, both signing', async () => {
    const lot = await approvedLot(practice, scene)
    const right = lotToDebtor(lot.lotId, lot.lines)
    const [first, ...others] = right.lines
    const stranger = await thingInStore(practice, scene, { name: 'Máy cưa' })
    const line = (change: object) => ({ ...right, lines: [{ ...first, ...change }, ...others] })
    const [giver, receiver] = right.signatures
    const tries: [object, string][] = [
      [{ ...right, lines: others }, 'LOT_UNREAD'],
      [{ ...right, lines: [...right.lines, first] }, 'LOT_LINE_TWICE'],
      [line({ releaseId: nobody }), 'LOT_LINE_UNKNOWN'],
      [line({ scannedTag: stranger.tag }), 'LABEL_OF_ANOTHER'],
      [line({ scannedTag: others[0]?.scannedTag }), 'LABEL_OF_ANOTHER'],
      [line({ sealIntact: null }), 'SEAL_NOT_STATED'],
      [{ ...right, recipientIdentityNumber: creditorNumber }, 'RECIPIENT_WRONG'],
      [{ ...right, photos: [] }, 'INVALID_INPUT'],
      [{ ...right, signatures: [giver] }, 'SIGNATURE_INCOMPLETE'],
      [{ ...right, signatures: [giver, { ...receiver, fullName: 'Người khác' }] }, 'SIGNATURE_OF_ANOTHER'],
      [{ ...right, carrier: { fullName: 'Ai đó', title: 'Thủ kho' } }, 'CARRIER_NOT_STATED'],
      [{ ...right, lotId: nobody }, 'LOT_UNKNOWN']
    ]
    const { seq } = practice.office.head()
    for (const [input, code] of tries) {
      const answer = await handOver(input)
      const refusal = 'refusal' in answer ? answer.refusal : null
      expect(refusal?.params['cause'] ?? refusal?.code, JSON.stringify(answer)).toBe(code)
    }
    // One thing read wrong and nothing has gone.
    expect(practice.office.head().seq).toBe(seq)
    expect(refusalOf(await handOver(right, 'leader'))).toBe('NOT_PERMITTED')
    expect(refusalOf(await handOver(right, 'clerk'))).toBe('NOT_PERMITTED')
    const own = line({ condition: 'Xước thêm', photos: [smallPhoto] })
    const twenty = await approvedLot(practice, scene, 21)
    const album = lotToDebtor(twenty.lotId, twenty.lines)
    const lines = album.lines.map((each) => ({ ...each, photos: [smallPhoto, smallPhoto] }))
    expect(refusalOf(await handOver({ ...album, lines }))).toBe('LOT_PHOTOS_TOO_MANY')
    expect(await handOver(own)).toHaveProperty('ok')
    expect(refusalOf(await handOver(own))).toBe('RELEASE_STATE')
    const asset = await practice.call('keeper', 'custody.getAsset', { assetId: lot.lines[0]?.assetId ?? '' })
    expect(asset).toMatchObject({ state: 'RETURNED', holderName: debtorName })
  })

  test('one line of a lot never goes alone', async () => {
    const { lines } = await approvedLot(practice, scene)
    const [first] = lines
    const alone = {
      releaseId: first?.releaseId,
      scannedTag: first?.tag,
      recipientIdentityNumber: '079079005678',
      condition: 'Cũ',
      sealIntact: true,
      carrier: null,
      signatures: [signedBy('GIVER', people.keeper.fullName), signedBy('RECEIVER', debtorName)],
      photos: [smallPhoto]
    }
    expect(refusalOf(await practice.attempt('keeper', 'custody.handOver', alone))).toBe('RELEASE_IN_LOT')
  })

  test('what is lost meanwhile is named, and the rest goes once the head has taken it out', async () => {
    const { lotId, lines } = await approvedLot(practice, scene)
    const [first, ...others] = lines
    await practice.call('keeper', 'custody.reportIncident', report(first?.assetId ?? ''))
    const whole = await handOver(lotToDebtor(lotId, lines))
    expect(whole).toMatchObject({ refusal: { code: 'LOT_LINE', params: { cause: 'INCIDENT_LOST' } } })
    const reason = 'Báo mất'
    await practice.call('leader', 'custody.cancelRelease', { releaseId: first?.releaseId ?? '', reason })
    expect(await stateOf(first?.assetId ?? '')).toBe('MISSING')
    expect(await handOver(lotToDebtor(lotId, others))).toMatchObject({ ok: { handedOver: 2 } })
  })

  test('the officer has his own place, from his own session; who carries it out is never who ordered it', async () => {
    const lot = await approvedLot(practice, scene)
    const right = lotToDebtor(lot.lotId, lot.lines)
    const about = { kind: 'RELEASE_LOT' as const, id: lot.lotId }
    const withOfficer = (fullName: string) => ({
      ...right,
      signatures: [...right.signatures, signedBy('OFFICER', fullName)]
    })
    const officer = people.clerk.fullName
    expect(refusalOf(await handOver(withOfficer(officer)))).toBe('OFFICER_NOT_ATTENDED')
    expect(refusalOf(await handOver(withOfficer(people.accountant.fullName)))).toBe('OFFICER_NOT_ATTENDED')
    expect(refusalOf(await handOver(withOfficer(people.keeper.fullName)))).toBe('SIGNED_BY_ONE')
    await attended(practice, about, { who: 'clerk' })
    expect(await handOver(withOfficer(officer))).toHaveProperty('ok')
  })

  test('at another keeper’s place by the officer, its storekeeper giving, at the fixed time', async () => {
    const things = await manyThings(practice, scene, { count: 3, held: true })
    const asked = returnOfAll(things, scene.debtorId)
    const { lotId, lines } = valueOf('custody.proposeReleases', await propose(asked, 'clerk'))
    expect(refusalOf(await decide(lotApproval(lotId)))).toBe('HAND_OVER_TIME_MISSING')
    const { proposedAt } = await practice.call('keeper', 'custody.getReleaseLot', { lotId })
    const handOverAt = new Date(Date.parse(proposedAt) + 600_000).toISOString()
    expect(await decide({ ...lotApproval(lotId), handOverAt })).toHaveProperty('ok')
    const carrier = { fullName: 'Hoàng Văn Kho', title: 'Thủ kho, Công an Quận 1' }
    const given = lines.map((line, index) => ({ ...line, sealNumber: things[index]?.sealNumber ?? null }))
    const right = {
      ...lotToDebtor(lotId, given),
      carrier,
      signatures: [
        signedBy('GIVER', carrier.fullName),
        signedBy('RECEIVER', debtorName),
        signedBy('OFFICER', people.clerk.fullName)
      ]
    }
    expect(refusalOf(await handOver(right, 'clerk'))).toBe('HAND_OVER_TOO_EARLY')
    practice.passMs(600_000)
    const withoutOfficer = { ...right, signatures: right.signatures.slice(0, 2) }
    expect(refusalOf(await handOver(withoutOfficer, 'clerk'))).toBe('SIGNATURE_INCOMPLETE')
    expect(await handOver(right, 'clerk')).toMatchObject({ ok: { handedOver: 3 } })
  })
})

test('a lot to be destroyed waits for its council, which takes all of it', async () => {
  const things = await manyThings(practice, scene, { count: 160 })
  const asked = { ...returnOfAll(things, ''), outcome: 'DESTROYED', recipient: { kind: 'COUNCIL' } }
  const { lotId, lines } = valueOf('custody.proposeReleases', await propose(asked))
  await decide(lotApproval(lotId))
  expect(refusalOf(await handOver(lotToDebtor(lotId, [{ ...lines[0]!, sealNumber: null }])))).toBe(
    'LOT_UNREAD'
  )
  const { councilId } = await practice.call('leader', 'custody.formCouncil', {
    decision: { number: '40/QĐ-THADS', issuedOn: '2026-11-23' },
    members: ['Phạm Văn Hòa', 'Cao Thị Tài', 'Lê Văn Chuyên'].map((fullName) => ({
      fullName,
      body: 'Cơ quan',
      capacity: 'Thành viên'
    })),
    procuracy: { number: '15/GM-THADS', issuedOn: '2026-11-23' },
    method: 'BURNING',
    methodNote: '',
    place: 'Bãi xử lý',
    releaseIds: lines.map(({ releaseId }) => releaseId)
  })
  const council = await practice.call('leader', 'custody.getCouncil', { councilId })
  expect(council.listed).toBe(160)
  const late = lines[159]!
  await practice.call('keeper', 'custody.scanForDestruction', { councilId, scannedTag: late.tag })
  const cancel = { lotId, reason: 'Đổi ý' }
  expect(refusalOf(await practice.attempt('leader', 'custody.cancelReleaseLot', cancel))).toBe(
    'RELEASE_WITH_COUNCIL'
  )
})
