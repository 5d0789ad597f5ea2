// Losses, damages and broken seals: who reports, who decides, what each end needs, and what a lost thing must not do.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  countedPlace,
  finishRest,
  openedCount,
  outcomesConfirmed,
  peopleIds
} from '../../../support/counting'
import { openedStore, thingHeldByOther, thingInStore, thingNotSignedFor } from '../../../support/held-things'
import {
  countWithout,
  ending,
  endingRead,
  foundAgain,
  lostThing,
  report,
  thingToLose,
  writeOff
} from '../../../support/incidents'
import { freshPhoto } from '../../../support/given'
import {
  practiceOffice,
  refusalOf,
  type PersonName,
  type PracticeOffice
} from '../../../support/practice-office'
import { approval } from '../../../support/releasing'
import { sealedBefore, sealOpened } from './container-scenes'
import { borrowerOf, comingBack, lentAsset, resealedBefore, sealingAgain } from './loan-scenes'
import { approvedRelease, handingOver, nobody, proposedRelease, returnOf, storedAsset } from '../scenes'
import { livingAndRebuilt, raw } from './raw-store'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const attempt = (person: PersonName, call: Parameters<PracticeOffice['attempt']>[1], input: unknown) =>
  practice.attempt(person, call, input)
const assetNow = (assetId: string) => practice.call('keeper', 'custody.getAsset', { assetId })
const incidentsOf = async (assetId: string) =>
  (await practice.call('keeper', 'custody.listIncidents', { openOnly: false, assetId })).incidents
const decide = (input: ReturnType<typeof ending>) => attempt('leader', 'custody.decideIncident', input)
const readEnding = (...said: Parameters<typeof ending>) => endingRead(practice, ending(...said))

describe('a report', () => {
  test('says when, where it was last seen, and shows what is broken; one is open at a time', async () => {
    const { assetId } = await thingToLose(practice)
    const say = (change: object = {}, person: PersonName = 'keeper') =>
      attempt(person, 'custody.reportIncident', { ...report(assetId), ...change })
    expect(refusalOf(await say({ assetId: nobody }))).toBe('ASSET_UNKNOWN')
    expect(refusalOf(await say({ noticedAt: '2026-12-01T00:00:00.000Z' }))).toBe('DATE_IN_FUTURE')
    expect(await say({ noticedAt: '2026-11-23T01:00:59.999Z' })).toMatchObject({
      refusal: {
        code: 'NOTICED_BEFORE_RECEIVED',
        params: { receivedAt: expect.stringMatching(/^2026-11-23T01:01:00/) as string }
      }
    })
    expect(await say({ lastSeen: ' ' })).toMatchObject({
      refusal: { code: 'INCIDENT_LACKS', params: { lacks: 'lastSeen' } }
    })
    expect(await say({ kind: 'DAMAGED', photos: [] })).toMatchObject({
      refusal: { code: 'INCIDENT_LACKS', params: { lacks: 'photos' } }
    })
    expect(refusalOf(await say({ kind: 'SEAL_BROKEN' }))).toBe('NOT_SEALED')
    expect(refusalOf(await say({ photos: [{ mediaType: 'image/png', base64: 'AAAA' }] }))).toBe(
      'PHOTO_UNREADABLE'
    )
    expect(refusalOf(await say({}, 'leader'))).toBe('NOT_PERMITTED')
    expect(await say({ kind: 'DAMAGED' })).toMatchObject({ ok: { number: '1/BBSC-THADS/2026' } })
    expect(refusalOf(await say({ kind: 'DAMAGED' }))).toBe('INCIDENT_OPEN')
    expect((await assetNow(assetId)).state).toBe('IN_OWN_STORE')
    // What was damaged is now lost: the loss goes on in its place.
    expect(await say({}, 'clerk')).toMatchObject({ ok: { number: '2/BBSC-THADS/2026' } })
    expect(refusalOf(await say())).toBe('INCIDENT_OPEN')
    expect((await assetNow(assetId)).state).toBe('MISSING')
    expect((await incidentsOf(assetId)).map(({ kind, state, outcome }) => [kind, state, outcome])).toEqual([
      ['LOST', 'OPEN', null],
      ['DAMAGED', 'CLOSED', 'SUPERSEDED']
    ])
    expect(refusalOf(await say({ kind: 'DAMAGED' }))).toBe('INCIDENT_OPEN')
  })

  test('of a count opens by itself, is answered for by who proposed it, and ends with the find', async () => {
    const scene = await thingToLose(practice)
    const { assetId, tag, cell, store } = scene
    const countId = await countWithout(practice, scene)
    const outcome = { countId, number: 1, explanation: 'Đã tìm khắp kho' }
    const lost = { ...outcome, outcome: 'REPORTED_LOST' as const, document: '31/BC', read: null }
    await practice.call('keeper', 'custody.proposeCountOutcome', lost)
    const confirm = async (id: string) =>
      practice.call('leader', 'custody.decideCountOutcomes', await outcomesConfirmed(practice, id))
    await confirm(countId)
    const [incident] = await incidentsOf(assetId)
    expect(incident).toMatchObject({ kind: 'LOST', state: 'OPEN', reportedBy: 'Mai Văn Sơn' })
    expect(incident?.countNumber).not.toBeNull()
    expect(incident?.circumstances).toContain('31/BC')
    const again = await openedCount(practice, store.warehouseId)
    await countedPlace(practice, { countId: again.countId, tag: cell.tag, texts: [tag] })
    await finishRest(practice, again.countId)
    await practice.call('leader', 'custody.closeCount', { countId: again.countId })
    expect(refusalOf(await attempt('clerk', 'custody.proposeWriteOff', writeOff(incident!.incidentId)))).toBe(
      'WRITE_OFF_SEEN'
    )
    await practice.call('keeper', 'custody.proposeCountOutcome', {
      ...outcome,
      countId: again.countId,
      outcome: 'FOUND_LATER',
      document: '',
      read: { tag, placeTag: cell.tag },
      photos: [freshPhoto()]
    })
    await confirm(again.countId)
    expect((await assetNow(assetId)).state).toBe('IN_OWN_STORE')
    expect((await incidentsOf(assetId))[0]).toMatchObject({ state: 'CLOSED', outcome: 'FOUND' })
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('by hand before the count is settled is the one report of the loss', async () => {
    const scene = await thingToLose(practice)
    const countId = await countWithout(practice, scene)
    await practice.call('keeper', 'custody.reportIncident', report(scene.assetId))
    const lost = {
      countId,
      number: 1,
      outcome: 'REPORTED_LOST',
      document: '31/BC',
      explanation: '',
      read: null
    }
    await practice.call('keeper', 'custody.proposeCountOutcome', lost as never)
    const confirm = await outcomesConfirmed(practice, countId)
    expect(await attempt('leader', 'custody.decideCountOutcomes', confirm)).toEqual({
      ok: { state: 'SETTLED' }
    })
    expect(await incidentsOf(scene.assetId)).toHaveLength(1)
  })
})

describe('a lost thing', () => {
  test('is not moved, lent, released, taken apart or labelled anew', async () => {
    const { assetId, tag, cell, otherCell, debtorId } = await lostThing(practice, { thing: { quantity: 4 } })
    const { holderId: borrowerId } = await borrowerOf(practice)
    const { placeId: box } = await practice.call('keeper', 'custody.addContainer', {
      parentId: cell.placeId,
      name: 'Thùng 1',
      capacity: null
    })
    const move = (toPlaceId: string) => ({
      assets: [{ assetId, fromPlaceId: cell.placeId }],
      toPlaceId,
      reason: ''
    })
    const loan = {
      assetId,
      borrowerId,
      requestNumber: '1/CV',
      requestDay: '2026-11-23',
      purpose: 'Xét xử',
      dueOn: '2026-12-01'
    }
    const parts = [{ name: 'Máy khoan', quantity: 1, sealNumber: null, details: {} }]
    for (const [call, input] of [
      ['custody.moveAssets', move(otherCell.placeId)],
      ['custody.moveAssets', move(box)],
      ['custody.proposeLoan', loan],
      ['custody.proposeRelease', returnOf({ assetId, debtorId })],
      ['custody.splitAsset', { assetId, parts }],
      ['custody.storeAsset', { assetId, scannedTag: tag, placeTag: cell.tag }]
    ] as const) {
      expect(refusalOf(await attempt('keeper', call, input)), call).toMatch(/ASSET_STATE/)
    }
    const label = { assetId, reason: 'Nhãn rách' }
    expect(refusalOf(await attempt('keeper', 'custody.relabelAsset', label))).toBe('INCIDENT_LOST')
  })

  test('on its way out is stopped there, and missing once its release is turned back', async () => {
    const proposed = await proposedRelease(practice)
    await practice.call('keeper', 'custody.reportIncident', report(proposed.assetId))
    expect((await assetNow(proposed.assetId)).state).toBe('RELEASE_PROPOSED')
    const yes = approval(proposed.releaseId)
    expect(refusalOf(await attempt('leader', 'custody.decideRelease', yes))).toBe('INCIDENT_LOST')
    await practice.call('leader', 'custody.decideRelease', {
      ...yes,
      decision: 'DECLINE',
      reason: 'Đang tìm'
    })
    expect(await assetNow(proposed.assetId)).toMatchObject({ state: 'MISSING', placeId: proposed.cell })
  })

  test('with an order is not handed over; found by its label, it goes on where it was', async () => {
    const scene = await approvedRelease(practice)
    const { assetId } = scene
    const { incidentId } = await practice.call('keeper', 'custody.reportIncident', report(assetId))
    expect(refusalOf(await attempt('keeper', 'custody.handOver', handingOver(scene)))).toBe('INCIDENT_LOST')
    const move = { assets: [{ assetId, fromPlaceId: scene.cell }], toPlaceId: scene.otherCell, reason: '' }
    expect(refusalOf(await attempt('keeper', 'custody.moveAssets', move))).toBe('INCIDENT_LOST')
    expect(refusalOf(await attempt('clerk', 'custody.proposeWriteOff', writeOff(incidentId)))).toBe(
      'ASSET_STATE'
    )
    const [, cell] = scene.store.cells
    await practice.call(
      'keeper',
      'custody.noteFound',
      foundAgain({ incidentId, tag: scene.assetTag, cell: cell! })
    )
    await practice.call('leader', 'custody.decideIncident', await readEnding(incidentId, 'FOUND'))
    expect(await assetNow(assetId)).toMatchObject({ state: 'OUT_ORDERED', placeId: scene.otherCell })
    expect(await attempt('keeper', 'custody.handOver', handingOver(scene))).toHaveProperty('ok')
  })

  test('lent out, is not taken back before it is found by the word of its borrower', async () => {
    const scene = await lentAsset(practice)
    const { assetId } = scene
    const { incidentId } = await practice.call('clerk', 'custody.reportIncident', report(assetId))
    expect((await assetNow(assetId)).state).toBe('LENT_OUT')
    expect(refusalOf(await attempt('keeper', 'custody.takeBack', comingBack(scene)))).toBe('INCIDENT_LOST')
    const found = { incidentId, read: null, document: '', photos: [freshPhoto()] }
    expect(refusalOf(await attempt('clerk', 'custody.noteFound', found))).toBe('FOUND_DOCUMENT_MISSING')
    const told = { ...found, document: '77/CV-TA' }
    const read = { tag: scene.assetTag, placeTag: scene.store.cells[0]!.tag }
    expect(refusalOf(await attempt('clerk', 'custody.noteFound', { ...told, read }))).toBe('INVALID_INPUT')
    await practice.call('clerk', 'custody.noteFound', told)
    await practice.call('leader', 'custody.decideIncident', await readEnding(incidentId, 'FOUND'))
    expect(await attempt('keeper', 'custody.takeBack', comingBack(scene))).toHaveProperty('ok')
  })

  test('is found where its own label is read, by another than the head, and its books follow', async () => {
    const scene = await lostThing(practice)
    const { incidentId, assetId, tag, cell, otherCell } = scene
    const note = (change: object) =>
      attempt('keeper', 'custody.noteFound', { ...foundAgain(scene), ...change })
    const other = await thingInStore(practice, scene, { name: 'Máy mài' })
    expect(refusalOf(await decide(await readEnding(incidentId, 'FOUND')))).toBe('FOUND_NOT_PROVED')
    expect(refusalOf(await note({ incidentId: nobody }))).toBe('INCIDENT_UNKNOWN')
    expect(refusalOf(await note({ read: null }))).toBe('FOUND_NOT_PROVED')
    expect(refusalOf(await note({ read: { tag: other.tag, placeTag: cell.tag } }))).toBe('LABEL_OF_ANOTHER')
    expect(refusalOf(await note({ read: { tag, placeTag: '4790072600000999' } }))).toBe('PLACE_UNKNOWN')
    expect(await note({ read: { tag, placeTag: otherCell.tag } })).toHaveProperty('ok')
    expect((await assetNow(assetId)).state).toBe('MISSING')
    expect(await decide(await readEnding(incidentId, 'FOUND'))).toEqual({ ok: { decisionNumber: null } })
    expect(await assetNow(assetId)).toMatchObject({ state: 'IN_OWN_STORE', placeId: otherCell.placeId })
    expect(refusalOf(await note({}))).toBe('INCIDENT_STATE')
    expect(refusalOf(await decide(await readEnding(incidentId, 'FOUND')))).toBe('INCIDENT_STATE')
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('is found in the box in which it lay all the while, once its seal was opened', async () => {
    const { assetId, tag, cell } = await thingToLose(practice)
    const box = await practice.call('keeper', 'custody.addContainer', {
      parentId: cell.placeId,
      name: 'Thùng 1',
      capacity: null
    })
    const assets = [{ assetId, fromPlaceId: cell.placeId }]
    await practice.call('keeper', 'custody.moveAssets', { assets, toPlaceId: box.placeId, reason: '' })
    await sealedBefore(practice, { placeId: box.placeId, sealNumber: 'NP-9' })
    const { incidentId } = await practice.call('keeper', 'custody.reportIncident', report(assetId))
    const found = foundAgain({ incidentId, tag, cell: box })
    // Its label is read through no seal.
    expect(refusalOf(await attempt('keeper', 'custody.noteFound', found))).toBe('CONTAINER_SEALED')
    await sealOpened(practice, { placeId: box.placeId, sealNumber: 'NP-9' })
    await practice.call('keeper', 'custody.noteFound', found)
    await sealedBefore(practice, { placeId: box.placeId, sealNumber: 'NP-10' })
    expect(await decide(await readEnding(incidentId, 'FOUND'))).toHaveProperty('ok')
    expect(await assetNow(assetId)).toMatchObject({ state: 'IN_OWN_STORE', placeId: box.placeId })
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('stays where it was lost, whatever an older count would correct', async () => {
    const scene = await thingToLose(practice)
    const { assetId, tag, cell, otherCell, store } = scene
    const { countId } = await openedCount(practice, store.warehouseId)
    await countedPlace(practice, { countId, tag: otherCell.tag, texts: [tag] })
    await finishRest(practice, countId)
    await practice.call('leader', 'custody.closeCount', { countId })
    await practice.call('keeper', 'custody.proposeCountOutcome', {
      countId,
      number: 1,
      outcome: 'BOOKS_CORRECTED',
      document: '',
      explanation: 'Thủ kho để nhầm ô',
      read: null
    })
    await practice.call('clerk', 'custody.reportIncident', report(assetId))
    const confirm = await outcomesConfirmed(practice, countId)
    expect(refusalOf(await attempt('leader', 'custody.decideCountOutcomes', confirm))).toBe('INCIDENT_LOST')
    expect(await assetNow(assetId)).toMatchObject({ state: 'MISSING', placeId: cell.placeId })
  })
})

describe('a find that the head does not believe', () => {
  test('goes back with a reason, the thing is lost as before, and may be found again', async () => {
    const scene = await lostThing(practice)
    const { incidentId, assetId, cell, otherCell } = scene
    const because = { reason: 'Nhãn dán trên vật khác' }
    expect(refusalOf(await decide(await readEnding(incidentId, 'NOT_FOUND', because)))).toBe(
      'FOUND_NOT_PROVED'
    )
    await practice.call('keeper', 'custody.noteFound', foundAgain(scene))
    expect(refusalOf(await decide(await readEnding(incidentId, 'NOT_FOUND')))).toBe('REASON_REQUIRED')
    expect(await decide(await readEnding(incidentId, 'NOT_FOUND', because))).toEqual({
      ok: { decisionNumber: null }
    })
    expect((await incidentsOf(assetId))[0]).toMatchObject({
      state: 'OPEN',
      found: null,
      returnReason: because.reason
    })
    expect(await assetNow(assetId)).toMatchObject({ state: 'MISSING', placeId: cell.placeId })
    expect(refusalOf(await decide(await readEnding(incidentId, 'FOUND')))).toBe('FOUND_NOT_PROVED')
    await practice.call('keeper', 'custody.noteFound', foundAgain({ ...scene, cell: otherCell }))
    expect(await decide(await readEnding(incidentId, 'FOUND'))).toHaveProperty('ok')
    expect((await assetNow(assetId)).placeId).toBe(otherCell.placeId)
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('is not refused by whoever noted it', async () => {
    const scene = await lostThing(practice)
    const { clerk: userId = '' } = await peopleIds(practice)
    const roles = ['ENFORCEMENT_OFFICER', 'LEADER'] as const
    await practice.call('admin', 'identity.changeRoles', { userId, roles: [...roles], reason: 'Luân chuyển' })
    await practice.call('clerk', 'custody.noteFound', foundAgain(scene))
    const refused = await readEnding(scene.incidentId, 'NOT_FOUND', { reason: 'Nhầm' })
    expect(refusalOf(await attempt('clerk', 'custody.decideIncident', refused))).toBe('SAME_PERSON')
  })
})

describe('damage', () => {
  test('may leave, is repaired or accepted with its new condition, and somebody answers for it', async () => {
    const { assetId, debtorId } = await storedAsset(practice)
    const damage = report(assetId, { kind: 'DAMAGED', lastSeen: '' })
    const { incidentId } = await practice.call('keeper', 'custody.reportIncident', damage)
    expect(await attempt('keeper', 'custody.proposeRelease', returnOf({ assetId, debtorId }))).toHaveProperty(
      'ok'
    )
    const liable = {
      incidentId,
      person: 'Mai Văn Sơn',
      amountDong: '1500000',
      decision: { number: '9/QĐ-THADS', issuedOn: '2026-11-23' }
    }
    const late = { ...liable, decision: { number: '9/QĐ', issuedOn: '2026-12-23' } }
    expect(refusalOf(await attempt('leader', 'custody.holdLiable', late))).toBe('DATE_IN_FUTURE')
    await practice.call('leader', 'custody.holdLiable', liable)
    await practice.call('leader', 'custody.holdLiable', { ...liable, person: 'Nguyễn Văn Phó' })
    expect(await decide(await readEnding(incidentId, 'FOUND'))).toMatchObject({
      refusal: { code: 'INCIDENT_KIND', params: { kind: 'DAMAGED', decision: 'FOUND' } }
    })
    expect(refusalOf(await decide(ending(incidentId, 'REPAIRED')))).toBe('CONDITION_MISSING')
    expect(refusalOf(await decide(ending(incidentId, 'RETURN', { reason: 'x' })))).toBe('INCIDENT_STATE')
    const closing = ending(incidentId, 'ACCEPTED_AS_IS', { condition: 'Vỡ yếm, còn chạy được' })
    expect(await decide(closing)).toHaveProperty('ok')
    expect((await assetNow(assetId)).condition).toBe('Vỡ yếm, còn chạy được')
    const [incident] = await incidentsOf(assetId)
    expect(incident?.liabilities.map(({ person, amountDong }) => [person, amountDong])).toEqual([
      ['Mai Văn Sơn', '1500000'],
      ['Nguyễn Văn Phó', '1500000']
    ])
  })

  test('of a seal ends when two people have sealed it again', async () => {
    const scene = await resealedBefore(practice)
    const broken = report(scene.assetId, { kind: 'SEAL_BROKEN' })
    const { incidentId } = await practice.call('keeper', 'custody.reportIncident', broken)
    expect(refusalOf(await decide(ending(incidentId, 'RESEALED')))).toBe('RESEAL_MISSING')
    await practice.call('keeper', 'custody.finishOpening', sealingAgain(scene.openingId))
    expect(await decide(ending(incidentId, 'RESEALED'))).toHaveProperty('ok')
  })

  test('of a seal stays broken on what left with it, or came back without any', async () => {
    const scene = await approvedRelease(practice)
    const broken = report(scene.assetId, { kind: 'SEAL_BROKEN' })
    const { incidentId } = await practice.call('keeper', 'custody.reportIncident', broken)
    const asItIs = ending(incidentId, 'ACCEPTED_AS_IS', { reason: 'Biên bản giao ghi rõ niêm phong rách' })
    expect(refusalOf(await decide(asItIs))).toBe('INCIDENT_KIND')
    await raw(practice.directory, (store) => {
      const accept = "UPDATE asset_incident SET state = 'CLOSED', outcome = 'ACCEPTED_AS_IS', ended_by = 'x'"
      expect(() => store.exec(accept)).toThrow(/nobody here can seal again/)
    })
    expect(refusalOf(await practice.attempt('keeper', 'custody.handOver', handingOver(scene)))).toBe(
      'SEAL_REPORTED_TORN'
    )
    await practice.call('keeper', 'custody.handOver', { ...handingOver(scene), sealIntact: false })
    expect(refusalOf(await decide(ending(incidentId, 'RESEALED')))).toBe('RESEAL_MISSING')
    expect(refusalOf(await decide({ ...asItIs, reason: ' ' }))).toBe('REASON_REQUIRED')
    expect(await decide(asItIs)).toHaveProperty('ok')
    expect((await incidentsOf(scene.assetId))[0]).toMatchObject({ outcome: 'ACCEPTED_AS_IS' })
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })

  test('of a seal that a borrower took off is not sealed again by having none', async () => {
    const scene = await lentAsset(practice)
    const broken = report(scene.assetId, { kind: 'SEAL_BROKEN' })
    const { incidentId } = await practice.call('keeper', 'custody.reportIncident', broken)
    const sealChange = { by: 'TAND khu vực 7', document: '3/BB-TA' }
    const bare = { ...comingBack(scene), sealNumber: null, sealIntact: null, sealChange }
    await practice.call('keeper', 'custody.takeBack', bare)
    expect(refusalOf(await decide(ending(incidentId, 'RESEALED')))).toBe('RESEAL_MISSING')
    const asItIs = ending(incidentId, 'ACCEPTED_AS_IS', { reason: 'Tòa đã mở, có biên bản' })
    expect(await decide(asItIs)).toHaveProperty('ok')
  })

  test('of what is gone or missing is not reported', async () => {
    const scene = await approvedRelease(practice)
    await practice.call('keeper', 'custody.handOver', handingOver(scene))
    const gone = report(scene.assetId)
    expect(refusalOf(await attempt('keeper', 'custody.reportIncident', gone))).toBe('ASSET_STATE')
  })
})

describe('what another holds', () => {
  test('is his to account for until both sides have signed, and can be signed after all', async () => {
    const scene = await openedStore(practice)
    const { assetId, sign } = await thingNotSignedFor(practice, scene)
    const lost = report(assetId)
    expect(await attempt('clerk', 'custody.reportIncident', lost)).toMatchObject({
      refusal: { code: 'ASSET_STATE', params: { state: 'RECEIVED', needed: 'HELD_BY_OTHER' } }
    })
    await sign()
    expect((await assetNow(assetId)).state).toBe('HELD_BY_OTHER')
    expect(await attempt('clerk', 'custody.reportIncident', lost)).toHaveProperty('ok')
  })

  test('is lost and found again by its holder in writing', async () => {
    const scene = await thingToLose(practice)
    const { assetId } = await thingHeldByOther(practice, scene)
    const said = report(assetId, { noticedBy: 'Hoàng Văn Kho, thủ kho công an' })
    const { incidentId } = await practice.call('clerk', 'custody.reportIncident', said)
    expect((await assetNow(assetId)).state).toBe('MISSING')
    const found = { incidentId, read: null, document: '8/CV-CA', photos: [freshPhoto()] }
    await practice.call('clerk', 'custody.noteFound', found)
    await practice.call('leader', 'custody.decideIncident', await readEnding(incidentId, 'FOUND'))
    expect((await assetNow(assetId)).state).toBe('HELD_BY_OTHER')
  })
})
