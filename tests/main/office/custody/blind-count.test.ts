// A count is blind: everything that reaches a counter's session during a whole count is searched for what it must not
// hold. Every call that his roles open is made with every plausible input, and every event of the office is heard.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { contract, type CallName } from '@shared/contract'
import { permissionsOf } from '@shared/permissions'
import { countedPlace, finishRest, openedCount } from '../../../support/counting'
import { openedStore, thingInStore } from '../../../support/held-things'
import {
  practiceOffice,
  refusalOf,
  type PersonName,
  type PracticeOffice
} from '../../../support/practice-office'
import { people } from '../../../support/staff'
import { systemCaller } from '../../../../main/office/system-caller'
import { today } from '../scenes'

const counters = ['accountant', 'cashier'] as const
let practice: PracticeOffice
const heard: string[] = []

beforeEach(async () => {
  practice = await practiceOffice({ logFault: () => 'fault-1' })
  heard.length = 0
  practice.office.onEvent((event) => heard.push(JSON.stringify(event)))
})
afterEach(() => practice.close())

const expectedQuantity = 73_519

async function countedStore() {
  const scene = await openedStore(practice, 2)
  const secret = await thingInStore(practice, scene, {
    name: 'Đồng hồ Thụy Sĩ giấu kín',
    quantity: expectedQuantity,
    sealNumber: 'NP-SECRET-9',
    bookPriceDong: '7654321'
  })
  const shown = await thingInStore(practice, scene, {
    name: 'Máy khoan được quét',
    quantity: expectedQuantity
  })
  const { countId, number } = await openedCount(practice, scene.store.warehouseId)
  return { ...scene, secret, shown, countId, number }
}
type Counted = Awaited<ReturnType<typeof countedStore>>

/** Everything that anybody could think of asking with. */
function inputsOf(scene: Counted): object[] {
  const reading = practice.office.reading(systemCaller)
  const vouchers = reading.all<{ voucher_id: string; tag: string }>('SELECT voucher_id, tag FROM voucher')
  const jobs = reading.all<{ job_id: string }>('SELECT job_id FROM desk_print_job')
  const photos = reading.all<{ sha256: string }>('SELECT sha256 FROM asset_photo')
  const subjects = reading.all<{ subject: string }>('SELECT DISTINCT subject FROM timeline')
  const { countId, caseId, secret, store } = scene
  return [
    {},
    { caseId },
    { countId },
    { countId, afterNumber: 0 },
    { openOnly: false },
    { day: today },
    { text: 'Đồng hồ' },
    { endsBy: null },
    { assetId: secret.assetId },
    { tag: secret.tag },
    { subject: `asset:${secret.assetId}` },
    ...store.cells.map(({ placeId }) => ({ placeId })),
    ...store.cells.map(({ tag }) => ({ countId, tag })),
    ...vouchers.flatMap(({ voucher_id: voucherId, tag }) => [{ voucherId }, { tag }]),
    ...jobs.map(({ job_id: jobId }) => ({ jobId })),
    ...photos.flatMap(({ sha256 }) => [{ sha256 }, { countId, sha256 }]),
    ...subjects
      .filter(({ subject }) => /^[a-z]+:[0-9a-f-]{36}$/.test(subject))
      .map(({ subject }) => ({ subject, limit: 500 }))
  ]
}

/** All that the counters are told when they ask for everything. */
async function everythingTold(scene: Counted): Promise<string[]> {
  const told: string[] = []
  const inputs = inputsOf(scene)
  for (const person of counters) {
    const may = permissionsOf(people[person].roles)
    const calls = [...contract].filter(
      ([, { kind, permission }]) =>
        kind === 'query' && (permission === 'signedIn' || may.has(permission as never))
    )
    for (const [call] of calls) {
      for (const input of inputs) told.push(await answerTo(person, call, input))
    }
    told.push(await answerTo(person, 'custody.closeCount', { countId: scene.countId }))
    told.push(await answerTo(person, 'custody.signCount', { countId: scene.countId }))
    const reprint = { form: 'COUNT_RECORD', subject: `count:${scene.countId}`, reason: 'x' }
    told.push(await answerTo(person, 'documents.reprint', reprint))
  }
  return told
}

async function answerTo(person: PersonName, call: CallName, input: object): Promise<string> {
  return `${person} ${call} ${JSON.stringify(input)} → ${JSON.stringify(await practice.attempt(person, call, input))}`
}

/** What a counter asked with himself proves nothing: only the answer is searched. */
function leaks(told: readonly string[], secrets: readonly string[]): string[] {
  return told.filter((line) => {
    const [, answer = line] = line.split(' → ')
    return secrets.some((secret) => answer.includes(secret))
  })
}

test('nothing that reaches a counter tells what is expected, where, or how many', async () => {
  const scene = await countedStore()
  const { countId, secret, shown, store } = scene
  heard.length = 0
  const quantity = String(expectedQuantity)
  const ofSecret = [secret.assetId, secret.tag, 'Thụy Sĩ', 'NP-SECRET-9', quantity, '"assetCount":2']
  const before = await everythingTold(scene)
  expect(before.length).toBeGreaterThan(500)
  const [cell, otherCell] = store.cells
  const ofShown = [shown.assetId, shown.tag, 'Máy khoan']
  expect(leaks(before, [...ofSecret, ...ofShown])).toEqual([])

  // The keeper works on while the counters count.
  await practice.call('keeper', 'custody.moveAssets', {
    assets: [{ assetId: secret.assetId, fromPlaceId: cell?.placeId ?? '' }],
    toPlaceId: otherCell?.placeId ?? '',
    reason: 'Sắp lại'
  })
  const { answers } = await countedPlace(practice, {
    countId,
    tag: cell?.tag ?? '',
    texts: [shown.tag, 'LẠ-1']
  })
  const mine = [JSON.stringify(answers)]
  for (const person of counters)
    mine.push(JSON.stringify(await practice.call(person, 'custody.getMyCount', { countId })))
  expect(leaks(mine, ofSecret)).toEqual([])
  const during = await everythingTold(scene)
  expect(leaks(during, ofSecret)).toEqual([])
  await finishRest(practice, countId)
  await practice.call('leader', 'custody.closeCount', { countId })
  // Now the books of the funds open again; the stock and the unsettled results stay closed.
  const after = (await everythingTold(scene)).filter((line) => line.includes(' custody.'))
  expect(leaks(after, ['Thụy Sĩ', 'NP-SECRET-9'])).toEqual([])
  expect(leaks(heard, [...ofSecret, cell?.placeId ?? '', otherCell?.placeId ?? ''])).toEqual([])
  expect(heard.length).toBeGreaterThan(5)
})

test('the books of the funds wait until the count is over', async () => {
  const { countId, number, store } = await countedStore()
  const voucher = practice.office
    .reading(systemCaller)
    .get<{ voucher_id: string }>("SELECT voucher_id FROM voucher WHERE kind = 'ASSET_IN'")
  const ask = { voucherId: voucher?.voucher_id ?? '' }
  expect(await practice.attempt('accountant', 'funds.getVoucher', ask)).toMatchObject({
    refusal: { code: 'COUNT_BLIND', params: { number } }
  })
  expect(await practice.attempt('leader', 'funds.getVoucher', ask)).toHaveProperty('ok')
  const { places } = await practice.call('cashier', 'custody.listStoragePlaces', {})
  expect(places.map(({ assetCount }) => assetCount)).toEqual(store.cells.map(() => 0).concat(0, 0))
  expect(
    refusalOf(await practice.attempt('accountant', 'custody.getCount', { countId, afterNumber: 0 }))
  ).toBe('COUNT_BLIND')
  await finishRest(practice, countId)
  await practice.call('leader', 'custody.closeCount', { countId })
  expect(await practice.attempt('accountant', 'funds.getVoucher', ask)).toHaveProperty('ok')
  expect(
    refusalOf(await practice.attempt('accountant', 'custody.getCount', { countId, afterNumber: 0 }))
  ).toBe('COUNT_STATE')
})
