// What a dishonest storekeeper or head may try around a sample with calls that are each allowed: every test is a trick
// that once passed.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countersignHead, enrolAtCentre } from '../../../support/centre-beacon'
import { countOf, finishRest, variancesOfCount } from '../../../support/counting'
import { openedStore, thingInStore, type OpenedStore } from '../../../support/held-things'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'

let practice: PracticeOffice
let scene: OpenedStore
beforeEach(async () => {
  practice = await practiceOffice()
  scene = await openedStore(practice, 2)
  await enrolAtCentre(practice.office)
})
afterEach(() => practice.close())

const announce = (placeId = scene.store.warehouseId) =>
  practice.attempt('leader', 'custody.announceSample', { placeId })

async function drawn(): Promise<string> {
  const placeId = scene.store.warehouseId
  const { sampleId } = await practice.call('leader', 'custody.announceSample', { placeId })
  await countersignHead(practice.office)
  await practice.call('leader', 'custody.drawSample', { sampleId })
  return sampleId
}

async function opened(sampleId: string): Promise<string> {
  const input = await countOf(practice, '')
  const sample = { ...input, kind: 'SAMPLE' as const, scope: { sampleId } }
  return (await practice.call('leader', 'custody.openCount', sample)).countId
}

async function closed(countId: string) {
  await finishRest(practice, countId)
  await practice.call('leader', 'custody.closeCount', { countId })
  return variancesOfCount(practice, countId)
}

test('what was drawn, and by which secret, is read by nobody before it was counted', async () => {
  const { assetId } = await thingInStore(practice, scene)
  const sampleId = await drawn()
  const told = async () => {
    const subjects = [`sample:${sampleId}`, `place:${scene.store.warehouseId}`]
    const lines = []
    for (const subject of subjects) {
      const { entries } = await practice.call('keeper', 'journal.getTimeline', { subject, limit: 50 })
      lines.push(...entries)
    }
    return lines.map(({ kind }) => kind).filter((kind) => kind.startsWith('custody.Sample'))
  }
  const announced = ['custody.SampleAnnounced', 'custody.SampleAnnounced']
  expect(await told()).toEqual(announced)
  const countId = await opened(sampleId)
  expect(await told()).toEqual(announced)
  expect(await closed(countId)).toMatchObject([{ kind: 'MISSING', assetId }])
  expect((await told()).sort()).toEqual([
    ...announced,
    'custody.SampleDrawn',
    'custody.SampleDrawn',
    'custody.SampleItemsDrawn'
  ])
})

test('a drawn lot that is taken apart is looked for in its parts, and what was no part of it then is not', async () => {
  const { assetId } = await thingInStore(practice, scene, { quantity: 5 })
  const split = async (...quantities: number[]) => {
    const parts = quantities.map((quantity) => ({
      name: 'Máy khoan',
      quantity,
      sealNumber: null,
      details: {}
    }))
    return (await practice.call('keeper', 'custody.splitAsset', { assetId, parts })).parts
  }
  // A thing of its own when the sample is drawn.
  await split(1)
  const sampleId = await drawn()
  const parts = await split(1, 3)
  const countId = await opened(sampleId)
  const variances = await closed(countId)
  const ids = variances.filter(({ kind }) => kind === 'MOVED_UNSEEN').map((variance) => variance.assetId)
  expect(ids.sort()).toEqual(parts.map((part) => part.assetId).sort())
  expect(variances.every(({ state }) => state === 'OPEN')).toBe(true)
})

test('a drawn thing that is carried elsewhere before the count is opened is not forgotten', async () => {
  const { assetId } = await thingInStore(practice, scene)
  const [cell, otherCell] = scene.store.cells
  const placeId = cell?.placeId ?? ''
  const { sampleId } = await practice.call('leader', 'custody.announceSample', { placeId })
  await countersignHead(practice.office)
  await practice.call('leader', 'custody.drawSample', { sampleId })
  const assets = [{ assetId, fromPlaceId: placeId }]
  await practice.call('keeper', 'custody.moveAssets', {
    toPlaceId: otherCell?.placeId ?? '',
    assets,
    reason: ''
  })
  const countId = await opened(sampleId)
  expect(await closed(countId)).toMatchObject([{ kind: 'MOVED_UNSEEN', state: 'OPEN', assetId }])
})

test('nobody draws until a thing is not drawn: what was drawn is counted first, and warned of until then', async () => {
  await thingInStore(practice, scene)
  const waiting = await practice.call('leader', 'custody.announceSample', {
    placeId: scene.store.cells[0]?.placeId ?? ''
  })
  const sampleId = await drawn()
  const draw = () => practice.attempt('leader', 'custody.drawSample', { sampleId: waiting.sampleId })
  expect(refusalOf(await announce())).toBe('SAMPLE_UNCOUNTED')
  expect(refusalOf(await draw())).toBe('SAMPLE_UNCOUNTED')
  const alerts = async () =>
    (await practice.call('leader', 'custody.listAlerts', { kinds: ['SAMPLE_UNCOUNTED'] } as never)).alerts
  expect(await alerts()).toMatchObject([{ kind: 'SAMPLE_UNCOUNTED', severity: 'LATE' }])
  const cancelled = await opened(sampleId)
  await practice.call('leader', 'custody.cancelCount', { countId: cancelled, reason: 'Mở nhầm' })
  expect(refusalOf(await announce())).toBe('SAMPLE_UNCOUNTED')
  await closed(await opened(sampleId))
  expect(await alerts()).toEqual([])
  expect(await draw()).toHaveProperty('ok')
})
