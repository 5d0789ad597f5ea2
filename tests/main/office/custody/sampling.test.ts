// A sample that nobody at the office can foresee: committed to before the centre signs, drawn after, and repeated by an
// outsider from the journal alone.
import { generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { draw, populationRoot, sampleSize } from '@domain/custody/sampling/draw'
import { SampleVerifier } from '@domain/custody/sampling/verify-sample'
import type { JournalEntry } from '@domain/journal/entry'
import { newId } from '@shared/ids'
import { systemCaller } from '../../../../main/office/system-caller'
import { centreKeys, countersignHead, enrolAtCentre, entriesOf } from '../../../support/centre-beacon'
import { countedPlace, countOf, variancesOfCount } from '../../../support/counting'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { nobody } from '../scenes'
import { storedThings } from './many-things'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const enrol = () => enrolAtCentre(practice.office)
const countersign = (key = centreKeys.privateKey) => countersignHead(practice.office, key)
const entries = () => entriesOf(practice.office)
const run = () => ({ caller: systemCaller, command: newId() })

function proofOf(sampleId: string, told = entries(), key = centreKeys.publicKey) {
  const verifier = new SampleVerifier(sampleId, key)
  for (const entry of told) verifier.read(entry)
  return verifier.proof()
}

async function drawnSample(things = 6) {
  const { scene, things: stored } = await storedThings(practice, things)
  await enrol()
  const placeId = scene.store.warehouseId
  const { sampleId, commitment } = await practice.call('leader', 'custody.announceSample', { placeId })
  await countersign()
  const { population, size } = await practice.call('leader', 'custody.drawSample', { sampleId })
  return { scene, stored, sampleId, commitment, population, size }
}

describe('the size of a sample', () => {
  test.each([
    [1, 1],
    [2, 2],
    [10, 10],
    [100, 92],
    [500, 341],
    [1000, 517],
    [10_000, 965],
    [200_000, 1062],
    [10_000_000, 1067]
  ])('of %i is %i', (population, size) => {
    expect(sampleSize(population)).toBe(size)
  })

  test('never passes the population, and never grows by less than nothing', () => {
    let last = 0
    for (let population = 1; population < 3000; population += 1) {
      const size = sampleSize(population)
      const exact = 9604 / 9 / (1 + (9604 / 9 - 1) / population)
      expect(Math.abs(size - exact)).toBeLessThanOrEqual(1)
      expect(size).toBeGreaterThanOrEqual(last)
      expect(size).toBeLessThanOrEqual(population)
      last = size
    }
  })
})

describe('the draw', () => {
  test('takes no account of the order it is given, and favours nobody', () => {
    const ids = Array.from({ length: 40 }, () => newId())
    const times = new Map<string, number>()
    for (let round = 0; round < 2000; round += 1) {
      const seed = { secret: String(round).padStart(64, '0'), beaconSignature: 'signature', size: 10 }
      const drawn = draw(ids, seed)
      expect(new Set(drawn).size).toBe(10)
      if (round < 5) expect(draw([...ids].reverse(), seed)).toEqual(drawn)
      for (const assetId of drawn) times.set(assetId, (times.get(assetId) ?? 0) + 1)
    }
    // 2,000 × 10 / 40 = 500 each; five standard deviations are about 97.
    for (const assetId of ids) expect(Math.abs((times.get(assetId) ?? 0) - 500)).toBeLessThan(100)
    expect(populationRoot(ids)).toBe(populationRoot([...ids].reverse()))
  })
})

test('without the centre there is no draw, and one that was signed before or by another does not count', async () => {
  const { scene } = await storedThings(practice, 3)
  const placeId = scene.store.warehouseId
  const announced = await practice.call('leader', 'custody.announceSample', { placeId })
  const attempt = () => practice.attempt('leader', 'custody.drawSample', { sampleId: announced.sampleId })
  expect(refusalOf(await attempt())).toBe('BEACON_MISSING')
  await enrol()
  expect(await attempt()).toMatchObject({ refusal: { code: 'BEACON_MISSING', next: 'connect' } })
  const other = generateKeyPairSync('ed25519').privateKey
  await countersign(other)
  expect(refusalOf(await attempt())).toBe('BEACON_MISSING')
  const { sampleId } = await practice.call('leader', 'custody.announceSample', { placeId })
  const early = await practice.attempt('leader', 'custody.drawSample', { sampleId })
  expect(refusalOf(early)).toBe('BEACON_MISSING')
  await countersign()
  expect(await practice.call('leader', 'custody.drawSample', { sampleId })).toEqual({
    population: 3,
    size: 3
  })
  expect(refusalOf(await practice.attempt('leader', 'custody.drawSample', { sampleId }))).toBe('SAMPLE_STATE')
  expect(refusalOf(await practice.attempt('leader', 'custody.drawSample', { sampleId: nobody }))).toBe(
    'SAMPLE_UNKNOWN'
  )
})

test('a store that holds nothing gives no sample, and a lost secret none either', async () => {
  const { scene } = await storedThings(practice, 1)
  await enrol()
  const empty = scene.store.cells[1]!.placeId
  const { sampleId } = await practice.call('leader', 'custody.announceSample', { placeId: empty })
  await countersign()
  expect(refusalOf(await practice.attempt('leader', 'custody.drawSample', { sampleId }))).toBe('SAMPLE_EMPTY')
  await practice.office.act(run(), (act) => act.get('DELETE FROM desk_sample_secret RETURNING sample_id'))
  expect(refusalOf(await practice.attempt('leader', 'custody.drawSample', { sampleId }))).toBe(
    'SAMPLE_SECRET_LOST'
  )
})

test('the secret is nowhere to be read before the draw, and proves the commitment after', async () => {
  const { scene } = await storedThings(practice, 2)
  const placeId = scene.store.warehouseId
  const { sampleId, commitment } = await practice.call('leader', 'custody.announceSample', { placeId })
  const reading = practice.office.reading(systemCaller)
  const kept = reading.get<{ secret: string }>(
    'SELECT secret FROM desk_sample_secret WHERE sample_id = ?',
    sampleId
  )
  expect(JSON.stringify(entries())).not.toContain(kept?.secret)
  const { samples } = await practice.call('leader', 'custody.listSamples', {})
  expect(samples[0]).toMatchObject({ sampleId, state: 'ANNOUNCED', commitment, size: 0 })
  expect(JSON.stringify(samples)).not.toContain(kept?.secret)
})

test('an outsider repeats the draw from the journal, and every alteration of it is named', async () => {
  const { sampleId, size } = await drawnSample()
  expect(size).toBe(6)
  const verified = await practice.call('leader', 'custody.verifySample', { sampleId })
  expect(verified.checks.filter(({ holds }) => !holds)).toEqual([])
  expect(verified.holds).toBe(true)
  expect(proofOf(sampleId)).toEqual(verified)
  const altered = (change: (entry: JournalEntry) => JournalEntry) => {
    const { holds, checks } = proofOf(sampleId, entries().map(change))
    expect(holds).toBe(false)
    return checks.filter((each) => !each.holds).map(({ check }) => check)
  }
  const drawing = (payload: object) => (entry: JournalEntry) =>
    entry.kind === 'custody.SampleDrawn' ? { ...entry, payload: { ...entry.payload, ...payload } } : entry
  expect(altered(drawing({ secret: '0'.repeat(64) }))).toEqual(['COMMITMENT', 'DRAWN_ITEMS'])
  expect(altered(drawing({ size: 5 }))).toContain('SIZE')
  expect(altered(drawing({ populationRoot: '0'.repeat(64) }))).toEqual(['POPULATION'])
  const received = (entry: JournalEntry) => entry.kind === 'custody.AssetReceived'
  const without = entries().filter((entry, _index, all) => entry !== all.find(received))
  expect(
    proofOf(
      sampleId,
      without.filter(({ kind }) => kind !== 'custody.AssetStored')
    ).holds
  ).toBe(false)
  const stranger = generateKeyPairSync('ed25519').publicKey
  expect(proofOf(sampleId, entries(), stranger).checks).toContainEqual({
    check: 'BEACON_GENUINE',
    holds: false
  })
  expect(proofOf(nobody)).toEqual({ holds: false, checks: [] })
})

test('a drawn sample becomes one blind count of its places', async () => {
  const { scene, stored, sampleId } = await drawnSample(3)
  const input = await countOf(practice, scene.store.warehouseId)
  const open = (change: object) =>
    practice.attempt('leader', 'custody.openCount', {
      ...input,
      kind: 'SAMPLE',
      scope: { sampleId },
      ...change
    })
  expect(refusalOf(await open({ scope: { sampleId: nobody } }))).toBe('SAMPLE_UNKNOWN')
  const opened = await open({})
  const { countId } = (opened as { ok: { countId: string } }).ok
  expect(refusalOf(await open({}))).toBe('SAMPLE_STATE')
  const { places } = await practice.call('cashier', 'custody.getMyCount', { countId })
  expect(places.map(({ placeId }) => placeId)).toEqual([scene.cell])
  await countedPlace(practice, {
    countId,
    tag: scene.store.cells[0]!.tag,
    texts: stored.slice(1).map(({ tag }) => tag)
  })
  await practice.call('leader', 'custody.closeCount', { countId })
  const variances = await variancesOfCount(practice, countId)
  expect(variances.map(({ kind, name }) => [kind, name])).toEqual([['MISSING', stored[0]!.name]])
})
