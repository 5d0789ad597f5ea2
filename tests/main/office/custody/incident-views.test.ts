// What is shown of losses, damages and broken seals: the list, the record of a find, the warnings.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { incidentRecord } from '../../../../main/office/custody/incidents/incident-paper'
import { systemCaller } from '../../../../main/office/system-caller'
import { outcomesConfirmed } from '../../../support/counting'
import { thingHeldByOther, thingInStore } from '../../../support/held-things'
import {
  countWithout,
  ending,
  endingRead,
  foundAgain,
  lostThing,
  report,
  thingToLose,
  writtenOff
} from '../../../support/incidents'
import { freshPhoto } from '../../../support/given'
import { storeRules } from '../../../support/main-job'
import {
  practiceOffice,
  refusalOf,
  type PersonName,
  type PracticeOffice
} from '../../../support/practice-office'
import { attendedOpening } from './loan-scenes'
import { nobody } from '../scenes'
import { livingAndRebuilt } from './raw-store'

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

describe('the list', () => {
  test('of what is open begins with what waits longest, of all with the last, and counts both', async () => {
    const scene = await thingToLose(practice)
    const other = await thingInStore(practice, scene, { name: 'Máy mài' })
    const first = await practice.call('keeper', 'custody.reportIncident', report(scene.assetId))
    practice.passMs(60_000)
    const second = await practice.call(
      'keeper',
      'custody.reportIncident',
      report(other.assetId, { kind: 'DAMAGED' })
    )
    const list = async (openOnly: boolean) => {
      const { incidents, count } = await practice.call('leader', 'custody.listIncidents', { openOnly })
      return { numbers: incidents.map(({ number }) => number), count }
    }
    expect(await list(true)).toEqual({ numbers: [first.number, second.number], count: 2 })
    expect(await list(false)).toEqual({ numbers: [second.number, first.number], count: 2 })
    await decide(ending(second.incidentId, 'REPAIRED', { condition: 'Đã sửa' }))
    expect(await list(true)).toEqual({ numbers: [first.number], count: 1 })
    expect((await list(false)).count).toBe(2)
  })

  test('says with whom the books had a thing', async () => {
    const scene = await thingToLose(practice)
    const { assetId } = await thingHeldByOther(practice, scene)
    await practice.call('clerk', 'custody.reportIncident', report(assetId))
    const [incident] = await incidentsOf(assetId)
    expect(incident?.bookHolderId).toEqual(expect.any(String))
  })

  test('says under which seal a thing of ours was reported', async () => {
    const opened = await attendedOpening(practice)
    const { sealNumber } = await assetNow(opened.assetId)
    await practice.call('keeper', 'custody.reportIncident', report(opened.assetId, { kind: 'SEAL_BROKEN' }))
    expect((await incidentsOf(opened.assetId))[0]).toMatchObject({
      bookHolderId: null,
      sealBefore: sealNumber
    })
  })
})

describe('the record of a find', () => {
  const recordText = (incidentId: string): string => {
    const reading = practice.office.reading(systemCaller)
    const asked = { subject: `incident:${incidentId}`, copies: 1, reprint: null, stationId: null }
    const drawn = incidentRecord(reading, asked)
    return drawn.kind === 'html' ? drawn.paper.html.replace(/<[^>]+>/g, '') : ''
  }

  test('says where the label was read, or on whose word', async () => {
    const read = await lostThing(practice)
    await practice.call('keeper', 'custody.noteFound', foundAgain(read))
    await decide(await endingRead(practice, ending(read.incidentId, 'FOUND')))
    expect(recordText(read.incidentId)).toMatch(/quét lại nhãn của tài sản tại .*Ô 1/)
    const held = await thingHeldByOther(practice, read)
    const { incidentId } = await practice.call('clerk', 'custody.reportIncident', report(held.assetId))
    const said = { incidentId, read: null, document: '8/CV-CA', photos: [freshPhoto()] }
    await practice.call('clerk', 'custody.noteFound', said)
    await decide(await endingRead(practice, ending(incidentId, 'FOUND')))
    const text = recordText(incidentId)
    expect(text).toContain('đã tìm thấy theo văn bản của nơi giữ: 8/CV-CA')
    expect(text).not.toContain('quét lại nhãn')
  })
})

describe('warnings', () => {
  const alerts = async (kind: string) =>
    (await practice.call('leader', 'custody.listAlerts', { kinds: [kind] } as never)).alerts

  test('a loss is red at once, a damage when the days that the head has set are over', async () => {
    const scene = await lostThing(practice)
    const { assetId } = scene
    expect(await alerts('INCIDENT_OPEN')).toMatchObject([{ assetId, severity: 'LATE', note: 'LOST' }])
    const damaged = await thingInStore(practice, scene)
    await practice.call('keeper', 'custody.reportIncident', report(damaged.assetId, { kind: 'DAMAGED' }))
    const [lost, damage] = await alerts('INCIDENT_OPEN')
    expect([lost?.severity, damage?.severity, damage?.due]).toEqual(['LATE', 'NEAR', '2026-12-01'])
    await practice.call('leader', 'custody.setStoreRules', { ...storeRules, incidentDays: 2 })
    expect((await alerts('INCIDENT_OPEN'))[1]?.due).toBe('2026-11-26')
    expect((await practice.call('leader', 'custody.getStoreRules', {})).incidentDays).toBe(2)
  })

  test('a signed count that left a thing missing is not forgotten', async () => {
    const scene = await thingToLose(practice)
    const countId = await countWithout(practice, scene)
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
    await practice.call('leader', 'custody.decideCountOutcomes', confirm)
    expect(await alerts('MISSING_LEFT')).toEqual([])
    for (const person of ['keeper', 'accountant', 'cashier', 'leader'] as const) {
      await practice.call(person, 'custody.signCount', { countId })
    }
    expect(await alerts('MISSING_LEFT')).toMatchObject([{ assetId: scene.assetId, severity: 'LATE' }])
  })

  test('a written-off thing that is counted again is loud, and comes back by the order of the head', async () => {
    const scene = await writtenOff(practice, { bookPriceDong: '5000000' })
    const { assetId, tag, cell, store } = scene
    await countWithout(practice, scene, [tag])
    expect(await alerts('WRITTEN_OFF_SEEN')).toMatchObject([{ assetId, severity: 'LATE' }])
    const recover = (warehouseId: string | null, person: PersonName = 'leader') =>
      attempt(person, 'custody.recoverAsset', { assetId, warehouseId, reason: 'Kiểm kê thấy' })
    expect(refusalOf(await recover(store.warehouseId, 'keeper'))).toBe('NOT_PERMITTED')
    expect(refusalOf(await recover(cell.placeId))).toBe('PLACE_KIND_WRONG')
    expect(refusalOf(await recover(nobody))).toBe('PLACE_UNKNOWN')
    expect(await recover(store.warehouseId)).toMatchObject({ ok: { orderNumber: '2/LNK-THADS/2026' } })
    expect(refusalOf(await recover(store.warehouseId))).toBe('ASSET_STATE')
    expect(await assetNow(assetId)).toMatchObject({ state: 'RECEIVED', placeId: store.warehouseId })
    await practice.call('keeper', 'custody.storeAsset', { assetId, scannedTag: tag, placeTag: cell.tag })
    expect((await assetNow(assetId)).state).toBe('IN_OWN_STORE')
    expect(await alerts('WRITTEN_OFF_SEEN')).toEqual([])
    const trial = await practice.call('accountant', 'funds.getTrialBalance', {})
    expect(trial).toMatchObject({ assetsHold: true })
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(rebuilt).toEqual(living)
  })
})
