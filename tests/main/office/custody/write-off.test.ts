// Writing a lost thing off, the way out that a thieving keeper would love: three people of whom none keeps the store or
// reported the loss, a conclusion from outside, and a count after the report that did not see the thing.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '@shared/permissions'
import { countedPlace, finishRest, openedCount, peopleIds } from '../../../support/counting'
import { thingInStore } from '../../../support/held-things'
import {
  agree,
  checkedWriteOff,
  conclusion,
  countWithout,
  ending,
  endingRead,
  foundAgain,
  lostThing,
  proposedWriteOff,
  report,
  thingToLose,
  writeOff,
  writtenOff
} from '../../../support/incidents'
import {
  practiceOffice,
  refusalOf,
  type PersonName,
  type PracticeOffice
} from '../../../support/practice-office'
import { opening, sealedBefore, sealOpened } from './container-scenes'
import { lentAsset } from './loan-scenes'
import { nobody } from '../scenes'
import { livingAndRebuilt, raw } from './raw-store'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const propose = (incidentId: string, change: object = {}, person: PersonName = 'clerk') =>
  practice.attempt(person, 'custody.proposeWriteOff', { ...writeOff(incidentId), ...change })
const check = (incidentId: string, change: object = {}, person: PersonName = 'accountant') =>
  practice.attempt(person, 'custody.checkWriteOff', { ...agree(incidentId), ...change })
const decide = (incidentId: string, change: object = {}, person: PersonName = 'leader') =>
  practice.attempt(person, 'custody.decideIncident', { ...ending(incidentId, 'WRITTEN_OFF'), ...change })
const judge = async (incidentId: string, found: 'FOUND' | 'NOT_FOUND', person: PersonName = 'leader') => {
  const input = await endingRead(practice, ending(incidentId, found, { reason: 'Nhãn của vật khác' }))
  return practice.attempt(person, 'custody.decideIncident', input)
}
const assetNow = (assetId: string) => practice.call('keeper', 'custody.getAsset', { assetId })
async function become(person: PersonName, ...roles: Role[]): Promise<void> {
  const userId = (await peopleIds(practice))[person] ?? ''
  await practice.call('admin', 'identity.changeRoles', { userId, roles, reason: 'Luân chuyển' })
}

test('goes from the officer over the accountant to the head, and the thing leaves the books', async () => {
  const scene = await lostThing(practice, { thing: { bookPriceDong: '7000000' } })
  const { incidentId, assetId } = scene
  expect(refusalOf(await propose(nobody))).toBe('INCIDENT_UNKNOWN')
  expect(refusalOf(await propose(incidentId))).toBe('WRITE_OFF_NOT_COUNTED')
  await countWithout(practice, scene)
  const act = { number: '3/BB-UBND', issuedOn: '2026-11-23' }
  expect(refusalOf(await propose(incidentId, { communeAct: act }))).toBe('ACT_WITHOUT_DISASTER')
  const early = { conclusion: { ...conclusion, issuedOn: '2026-11-20' } }
  expect(refusalOf(await propose(incidentId, early))).toBe('CONCLUSION_TOO_EARLY')
  const late = { conclusion: { ...conclusion, issuedOn: '2026-12-20' } }
  expect(refusalOf(await propose(incidentId, late))).toBe('DATE_IN_FUTURE')
  expect(refusalOf(await check(incidentId))).toBe('INCIDENT_STATE')
  expect(refusalOf(await decide(incidentId))).toBe('INCIDENT_STATE')
  expect(await propose(incidentId)).toHaveProperty('ok')
  expect(refusalOf(await propose(incidentId))).toBe('INCIDENT_STATE')
  expect(refusalOf(await decide(incidentId))).toBe('INCIDENT_STATE')
  const { incidents } = await practice.call('accountant', 'custody.listWriteOffs', {})
  expect(incidents.map((each) => each.incidentId)).toEqual([incidentId])
  expect(refusalOf(await check(incidentId, { decision: 'RETURN' }))).toBe('REASON_REQUIRED')
  expect(await check(incidentId, { decision: 'RETURN', reason: 'Thiếu bản chính' })).toHaveProperty('ok')
  expect(await propose(incidentId)).toHaveProperty('ok')
  expect(await check(incidentId)).toHaveProperty('ok')
  expect(await decide(incidentId, { decision: 'RETURN', reason: 'Chờ tòa' })).toHaveProperty('ok')
  await propose(incidentId)
  await check(incidentId)
  expect(await decide(incidentId)).toEqual({ ok: { decisionNumber: '1/QĐGG-THADS/2026' } })
  expect(await assetNow(assetId)).toMatchObject({ state: 'WRITTEN_OFF', placeId: null, holderName: '' })
  const trial = await practice.call('accountant', 'funds.getTrialBalance', {})
  expect(trial).toMatchObject({ assetsHold: true })
  const turnover = { from: '2026-11-01', to: '2026-11-30' }
  expect(await practice.call('leader', 'custody.getTurnover', turnover)).toMatchObject({
    released: 0,
    writtenOff: 1
  })
  const { living, rebuilt } = await livingAndRebuilt(practice.directory)
  expect(rebuilt).toEqual(living)
})

test('bears a label and a name for ever, but is no longer what a case still holds', async () => {
  const { assetId, tag, cell } = await writtenOff(practice)
  const found = { assetId, scannedTag: tag, placeTag: cell.tag }
  expect(refusalOf(await practice.attempt('keeper', 'custody.storeAsset', found))).toBe('ASSET_STATE')
  const again = await practice.attempt('keeper', 'custody.reportIncident', report(assetId))
  expect(refusalOf(again)).toBe('ASSET_STATE')
  const label = await practice.attempt('keeper', 'custody.relabelAsset', { assetId, reason: 'Rách' })
  expect(refusalOf(label)).toBe('ASSET_STATE')
  const byTag = await practice.call('keeper', 'custody.getAsset', { tag })
  expect(byTag.state).toBe('WRITTEN_OFF')
  const bundle = await practice.attempt('keeper', 'custody.exportAsset', { assetId })
  expect(bundle).toHaveProperty('ok')
})

describe('no part in it has', () => {
  test('who reported the loss, in any of the three steps', async () => {
    const scene = await lostThing(practice, { by: 'clerk' })
    await countWithout(practice, scene)
    expect(refusalOf(await propose(scene.incidentId))).toBe('WRITE_OFF_BY_REPORTER')
    await become('clerk', 'ACCOUNTANT')
    await become('cashier', 'ENFORCEMENT_OFFICER')
    expect(await propose(scene.incidentId, {}, 'cashier')).toHaveProperty('ok')
    expect(refusalOf(await check(scene.incidentId, {}, 'clerk'))).toBe('WRITE_OFF_BY_REPORTER')
    await become('clerk', 'LEADER')
    expect(await check(scene.incidentId)).toHaveProperty('ok')
    expect(refusalOf(await decide(scene.incidentId, {}, 'clerk'))).toBe('SAME_PERSON')
  })

  test('who keeps the store beside his work', async () => {
    const { incidentId } = await lostThing(practice, { by: 'clerk' })
    await become('cashier', 'ENFORCEMENT_OFFICER', 'STOREKEEPER')
    expect(refusalOf(await propose(incidentId, {}, 'cashier'))).toBe('WRITE_OFF_BY_KEEPER')
  })

  test('who kept the store, in a count or otherwise, or had the thing in hand, whatever he is today', async () => {
    const scene = await lostThing(practice, { by: 'clerk' })
    const { incidentId } = scene
    expect(refusalOf(await propose(incidentId, {}, 'keeper'))).toBe('NOT_PERMITTED')
    await become('keeper', 'ENFORCEMENT_OFFICER')
    // He stored it, and that is written.
    expect(refusalOf(await propose(incidentId, {}, 'keeper'))).toBe('WRITE_OFF_BY_KEEPER')
    await become('keeper', 'STOREKEEPER')
    await countWithout(practice, scene)
    await become('keeper', 'LEADER')
    await become('cashier', 'ENFORCEMENT_OFFICER')
    await propose(incidentId, {}, 'cashier')
    await check(incidentId)
    expect(refusalOf(await decide(incidentId, {}, 'keeper'))).toBe('WRITE_OFF_BY_KEEPER')
  })

  test('who once put a seal on the box that it lay in, or cut it', async () => {
    const scene = await thingToLose(practice)
    const { assetId, cell } = scene
    const box = await practice.call('keeper', 'custody.addContainer', {
      parentId: cell.placeId,
      name: 'Thùng 1',
      capacity: null
    })
    const sealed = { placeId: box.placeId, sealNumber: 'NP-9' }
    const assets = [{ assetId, fromPlaceId: cell.placeId }]
    await practice.call('keeper', 'custody.moveAssets', { assets, toPlaceId: box.placeId, reason: '' })
    const { sealingId } = await practice.call('keeper', 'custody.beginContainerSealing', sealed)
    await practice.call('leader', 'custody.attendContainerSealing', { sealingId })
    await become('cashier', 'STOREKEEPER')
    await practice.call('cashier', 'custody.sealContainer', { sealingId })
    const { openingId } = await practice.call('keeper', 'custody.beginContainerOpening', opening(sealed))
    await practice.call('leader', 'custody.attendContainerOpening', { openingId })
    await become('accountant', 'STOREKEEPER')
    await practice.call('accountant', 'custody.openContainerSeal', { openingId })
    const { incidentId } = await practice.call('clerk', 'custody.reportIncident', report(assetId))
    for (const person of ['cashier', 'accountant'] as const) {
      await become(person, 'ENFORCEMENT_OFFICER')
      expect(refusalOf(await propose(incidentId, {}, person)), person).toBe('WRITE_OFF_BY_KEEPER')
    }
  })

  test('who received it into the store, or the lot that it was taken out of', async () => {
    await become('cashier', 'STOREKEEPER')
    const { assetId } = await thingToLose(practice, { quantity: 4, receivedBy: 'cashier' })
    const parts = [{ name: 'Máy khoan', quantity: 1, sealNumber: null, details: {} }]
    const split = await practice.call('keeper', 'custody.splitAsset', { assetId, parts })
    await become('cashier', 'ENFORCEMENT_OFFICER')
    for (const each of [assetId, split.parts[0]?.assetId ?? '']) {
      const { incidentId } = await practice.call('clerk', 'custody.reportIncident', report(each))
      expect(refusalOf(await propose(incidentId, {}, 'cashier'))).toBe('WRITE_OFF_BY_KEEPER')
    }
  })

  test('though an officer who asked for a part of a lot to leave has touched nothing', async () => {
    const scene = await thingToLose(practice, { quantity: 10 })
    const { assetId } = scene
    await practice.call('clerk', 'custody.proposeRelease', {
      assetId,
      quantity: 3,
      outcome: 'DESTROYED',
      decision: { number: '7/QĐ', issuedOn: '2026-11-20' },
      reason: 'Hỏng',
      recipient: { kind: 'COUNCIL' }
    })
    const { incidentId } = await practice.call('keeper', 'custody.reportIncident', report(assetId))
    await countWithout(practice, scene)
    expect(await propose(incidentId)).toHaveProperty('ok')
    expect(await check(incidentId)).toHaveProperty('ok')
  })

  test('one person twice', async () => {
    const { incidentId } = await proposedWriteOff(practice)
    await become('clerk', 'ACCOUNTANT')
    expect(refusalOf(await check(incidentId, {}, 'clerk'))).toBe('SAME_PERSON')
    await become('clerk', 'LEADER')
    await check(incidentId)
    expect(refusalOf(await decide(incidentId, {}, 'clerk'))).toBe('SAME_PERSON')
    await become('accountant', 'LEADER')
    expect(refusalOf(await decide(incidentId, {}, 'accountant'))).toBe('SAME_PERSON')
  })
})

describe('a count', () => {
  test('before the report, of another place, or of a sample of it, says nothing', async () => {
    const scene = await thingToLose(practice)
    await countWithout(practice, scene)
    const { incidentId } = await practice.call('keeper', 'custody.reportIncident', report(scene.assetId))
    const other = await openedCount(practice, scene.otherCell.placeId)
    const { placeId } = await practice.call('accountant', 'custody.countPlace', {
      countId: other.countId,
      tag: scene.otherCell.tag
    })
    await practice.call('cashier', 'custody.finishCountPlace', { countId: other.countId, placeId })
    await practice.call('leader', 'custody.closeCount', { countId: other.countId })
    expect(refusalOf(await propose(incidentId))).toBe('WRITE_OFF_NOT_COUNTED')
  })

  test('that saw it before the report is none in which it was absent', async () => {
    const scene = await thingToLose(practice)
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    await countedPlace(practice, { countId, tag: scene.cell.tag, texts: [scene.tag] })
    const { incidentId } = await practice.call('keeper', 'custody.reportIncident', report(scene.assetId))
    await finishRest(practice, countId)
    await practice.call('leader', 'custody.closeCount', { countId })
    expect(refusalOf(await propose(incidentId))).toBe('WRITE_OFF_NOT_COUNTED')
    await countWithout(practice, scene)
    expect(await propose(incidentId)).toHaveProperty('ok')
  })

  test('that was through with a place before the thing was put there has not looked for it', async () => {
    const scene = await thingToLose(practice)
    const { assetId, cell, otherCell } = scene
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    await countedPlace(practice, { countId, tag: otherCell.tag, texts: [] })
    const assets = [{ assetId, fromPlaceId: cell.placeId }]
    await practice.call('keeper', 'custody.moveAssets', { assets, toPlaceId: otherCell.placeId, reason: '' })
    const { incidentId } = await practice.call('keeper', 'custody.reportIncident', report(assetId))
    await finishRest(practice, countId)
    await practice.call('leader', 'custody.closeCount', { countId })
    expect(refusalOf(await propose(incidentId))).toBe('WRITE_OFF_NOT_COUNTED')
  })

  test('that took a seal for what is in a box has not looked into it', async () => {
    const { scene, box, incidentId } = await lostInBox('NP-9')
    const { countId } = await openedCount(practice, scene.store.warehouseId)
    await countedPlace(practice, { countId, tag: box.tag, texts: ['NP-9'] })
    await finishRest(practice, countId)
    await practice.call('leader', 'custody.closeCount', { countId })
    expect(refusalOf(await propose(incidentId))).toBe('WRITE_OFF_NOT_COUNTED')
    await sealOpened(practice, { placeId: box.placeId, sealNumber: 'NP-9' })
    await countWithout(practice, scene)
    expect(await propose(incidentId)).toHaveProperty('ok')
  })

  test('is not brought round a lost thing by moving the box that it should lie in', async () => {
    const { scene, box } = await lostInBox()
    const outer = await practice.call('keeper', 'custody.addContainer', {
      parentId: scene.cell.placeId,
      name: 'Thùng lớn',
      capacity: null
    })
    const move = (placeId: string, fromPlaceId: string, toPlaceId: string) =>
      practice.attempt('keeper', 'custody.moveContainer', { placeId, fromPlaceId, toPlaceId, reason: '' })
    expect(await move(box.placeId, scene.cell.placeId, outer.placeId)).toMatchObject({
      refusal: { code: 'CONTAINER_HOLDS_LOST', params: { name: 'Máy khoan cũ', number: '1/BBSC-THADS/2026' } }
    })
    expect(await move(outer.placeId, scene.cell.placeId, scene.otherCell.placeId)).toHaveProperty('ok')
  })

  /** The thing lies in a box, sealed by two if a seal is named, and is reported lost there. */
  async function lostInBox(sealNumber?: string) {
    const scene = await thingToLose(practice)
    const { assetId, cell } = scene
    const box = await practice.call('keeper', 'custody.addContainer', {
      parentId: cell.placeId,
      name: 'Thùng 1',
      capacity: null
    })
    const assets = [{ assetId, fromPlaceId: cell.placeId }]
    await practice.call('keeper', 'custody.moveAssets', { assets, toPlaceId: box.placeId, reason: '' })
    if (sealNumber !== undefined) await sealedBefore(practice, { placeId: box.placeId, sealNumber })
    const { incidentId } = await practice.call('keeper', 'custody.reportIncident', report(assetId))
    return { scene, box, incidentId }
  }

  test('that sees it stops the write-off at every step', async () => {
    const scene = await checkedWriteOff(practice)
    await countWithout(practice, scene, [scene.tag])
    expect(refusalOf(await decide(scene.incidentId))).toBe('WRITE_OFF_SEEN')
    await decide(scene.incidentId, { decision: 'RETURN', reason: 'Kiểm kê đã thấy' })
    expect(refusalOf(await propose(scene.incidentId))).toBe('WRITE_OFF_SEEN')
  })

  test('is not needed where a disaster took it and the commune says so', async () => {
    const { incidentId } = await lostThing(practice, { isDisaster: true })
    expect(refusalOf(await propose(incidentId))).toBe('WRITE_OFF_NOT_COUNTED')
    const communeAct = { number: '3/BB-UBND', issuedOn: '2026-11-23' }
    expect(await propose(incidentId, { communeAct })).toHaveProperty('ok')
    await check(incidentId)
    expect(await decide(incidentId)).toHaveProperty('ok')
  })
})

test('what a borrower lost is looked for in the whole warehouse, and its loan warns no more', async () => {
  const scene = await lentAsset(practice)
  const { incidentId } = await practice.call('keeper', 'custody.reportIncident', report(scene.assetId))
  await countWithout(practice, scene)
  await propose(incidentId)
  await check(incidentId)
  expect(await decide(incidentId)).toHaveProperty('ok')
  expect(await assetNow(scene.assetId)).toMatchObject({ state: 'WRITTEN_OFF', holderName: '' })
  const recovered = { assetId: scene.assetId, warehouseId: null, reason: 'Tòa đã tìm thấy' }
  const wrong = { ...recovered, warehouseId: scene.store.warehouseId }
  const attempt = (input: object) => practice.attempt('leader', 'custody.recoverAsset', input)
  expect(refusalOf(await attempt(wrong))).toBe('INVALID_INPUT')
  expect(await attempt(recovered)).toHaveProperty('ok')
  expect(await assetNow(scene.assetId)).toMatchObject({ state: 'LENT_OUT', holderName: /TAND/ })
})

test('found after all, it is found, whoever has agreed to write it off', async () => {
  const scene = await checkedWriteOff(practice)
  await practice.call('keeper', 'custody.noteFound', foundAgain(scene))
  expect(refusalOf(await decide(scene.incidentId))).toBe('FIND_STANDS')
  expect(await judge(scene.incidentId, 'FOUND')).toHaveProperty('ok')
  expect((await assetNow(scene.assetId)).state).toBe('IN_OWN_STORE')
})

test('while somebody says that it is there it is not written off, at any step', async () => {
  const scene = await lostThing(practice)
  const { incidentId } = scene
  await countWithout(practice, scene)
  const note = () => practice.call('keeper', 'custody.noteFound', foundAgain(scene))
  const refuseFind = () => judge(incidentId, 'NOT_FOUND')
  await note()
  expect(refusalOf(await propose(incidentId))).toBe('FIND_STANDS')
  expect(await refuseFind()).toHaveProperty('ok')
  await propose(incidentId)
  await note()
  expect(refusalOf(await check(incidentId))).toBe('FIND_STANDS')
  await refuseFind()
  await check(incidentId)
  await note()
  expect(refusalOf(await decide(incidentId))).toBe('FIND_STANDS')
  await refuseFind()
  expect(await decide(incidentId)).toHaveProperty('ok')
})

test('who read its label does not confirm that it was found', async () => {
  const scene = await lostThing(practice)
  await become('clerk', 'ENFORCEMENT_OFFICER', 'LEADER')
  await practice.call('clerk', 'custody.noteFound', foundAgain(scene))
  expect(refusalOf(await judge(scene.incidentId, 'FOUND', 'clerk'))).toBe('SAME_PERSON')
})

describe('past the program the store refuses', () => {
  const at = "'2026-11-23T03:00:00.000Z'"
  const asset = 'UPDATE asset SET'
  const incident = 'UPDATE asset_incident SET'
  const gone = "state = 'WRITTEN_OFF', place_id = NULL, holder_id = NULL"
  const found = (by: string) => `state = 'CLOSED', outcome = 'FOUND', ended_by = '${by}', ended_at = ${at}`
  const done = (by: string) =>
    `state = 'CLOSED', outcome = 'WRITTEN_OFF', ended_by = '${by}', ended_at = ${at}, decision_number = 'x'`

  /** A scan that a count of the store took before it was closed, as somebody would write it into the file. */
  const scanned = (cells: Readonly<Record<string, string>>): string => {
    const row: Readonly<Record<string, string>> = {
      scan_id: "'late'",
      count_id: '(SELECT count_id FROM stock_count)',
      place_id: '(SELECT place_id FROM asset)',
      place_path: "''",
      scanned_text: "'x'",
      asset_id: 'NULL',
      name: "''",
      tag: "''",
      quantity: '1',
      condition: "''",
      seal_whole: "'YES'",
      answer: "'RECORDED'",
      verdict: "'SEALED_WHOLE'",
      book_path: "''",
      book_quantity: '1',
      book_sealed: "'NO'",
      scanned_at: "'2026-01-01T00:00:00.000Z'",
      scanned_by: "'x'",
      ...cells
    }
    return `DROP TRIGGER stock_count_scan_while_open;
      INSERT INTO stock_count_scan (${Object.keys(row).join()}) VALUES (${Object.values(row).join()})`
  }

  test.each([
    [
      'an end by a count that never finished its place',
      (ids) =>
        `UPDATE stock_count_place SET finished_at = NULL, finished_by = NULL; ${incident} ${done(ids.leader!)}`,
      /did not see/
    ],
    [
      'an end by a count that took a seal for what is in its place',
      (ids) => `${scanned({})}; ${incident} ${done(ids.leader!)}`,
      /did not see/
    ],
    [
      'an end by a count that had seen it before the report',
      (ids) =>
        `${scanned({ asset_id: '(SELECT asset_id FROM asset)', verdict: "'MATCH'" })}; ${incident} ${done(ids.leader!)}`,
      /did not see/
    ],
    [
      'an end by a count that it came after',
      (ids) => `${asset} moved_seq = 1000000; ${incident} ${done(ids.leader!)}`,
      /did not see/
    ],
    [
      'an end of what somebody noted as found',
      (ids) => `${incident} found_at = ${at}; ${incident} ${done(ids.leader!)}`,
      /did not see/
    ],
    [
      'a thing that goes by itself',
      (ids) => `${incident} ${found(ids.leader!)}; ${asset} ${gone}`,
      /three people/
    ],
    [
      'a lost thing that moves',
      () => `${asset} place_id = (SELECT place_id FROM storage_place)`,
      /reported lost/
    ],
    ['a lost thing that is in the store again', () => `${asset} state = 'IN_OWN_STORE'`, /reported lost/],
    ['an end by the reporter', (ids) => `${incident} ${done(ids.keeper!)}`, /keeps the store|constraint/i],
    ['an end by who proposed', (ids) => `${incident} ${done(ids.clerk!)}`, /constraint/i],
    ['an end by who checked', (ids) => `${incident} ${done(ids.accountant!)}`, /constraint/i],
    [
      'an end without a count',
      (ids) => `${incident} absent_count_id = 'x', ${done(ids.leader!)}`,
      /did not see/
    ],
    [
      'an end without a conclusion',
      (ids) => `${incident} conclusion_number = '', ${done(ids.leader!)}`,
      /constraint/i
    ],
    [
      'a conclusion from the future',
      (ids) => `${incident} conclusion_day = '2027-01-01', ${done(ids.leader!)}`,
      /did not see/
    ],
    [
      'a check by the keeper',
      (ids) => `${incident} checked_by = '${ids.keeper!}'`,
      /keeps the store|constraint/i
    ],
    [
      'a check by who was a keeper since it came',
      () =>
        `INSERT INTO role_change VALUES ('x', 999999, 'STOREKEEPER', 'TAKEN', ${at}); ${incident} checked_by = 'x'`,
      /keeps the store/
    ],
    ['a report that changes', () => `${incident} is_disaster = 'YES'`, /stays as it was/],
    [
      'an incident that begins half done',
      () => 'INSERT INTO asset_incident SELECT * FROM asset_incident',
      /begins as/
    ]
  ] as [string, (ids: Record<string, string>) => string, RegExp][])('%s', async (_what, sql, words) => {
    await checkedWriteOff(practice)
    const ids = await peopleIds(practice)
    await raw(practice.directory, (store) => {
      expect(() => store.exec(sql(ids))).toThrow(words)
    })
  })

  test('a written-off thing that comes back by itself, or a decision that changes', async () => {
    const { cell } = await writtenOff(practice)
    await raw(practice.directory, (store) => {
      const back = `${asset} state = 'RECEIVED', place_id = '${cell.placeId}'`
      expect(() => store.exec(back)).toThrow(/order of the head/)
      expect(() => store.exec(`${asset} place_id = '${cell.placeId}'`)).toThrow(
        /constraint|order of the head/i
      )
      expect(() => store.exec(`${incident} conclusion_number = '99'`)).toThrow(/as it was decided/)
    })
  })
})

test('another thing of the same case goes on as before', async () => {
  const scene = await writtenOff(practice)
  const other = await thingInStore(practice, scene, { name: 'Máy mài' })
  expect((await assetNow(other.assetId)).state).toBe('IN_OWN_STORE')
})
