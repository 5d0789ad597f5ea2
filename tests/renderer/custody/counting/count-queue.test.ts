// A thousand scans faster than any office answers, against a real office: each is written once, and the queue that the
// screen hands them to never makes it wait.
import { afterEach, expect, test } from 'vitest'
import type { Answer } from '@shared/contract/answers'
import {
  CountQueue,
  type CountDoor,
  type ScanAnswer
} from '../../../../renderer/custody/counting/count-queue'
import { systemCaller } from '../../../../main/office/system-caller'
import { openedCount } from '../../../support/counting'
import { grownOffice, type GrownOffice } from '../../../support/grown-office'

const scans = 1000
let grown: GrownOffice | null = null
afterEach(async () => {
  await grown?.close()
  grown = null
})

const lost: Answer<never> = { refusal: { code: 'UNAVAILABLE', params: {} } }

test('1,000 scans at once are 1,000 recorded, none twice, also when answers are lost', async () => {
  const office = await grownOffice(scans)
  grown = office
  const reading = office.office.reading(systemCaller)
  const [hall] = reading.all<{ place_id: string }>(
    "SELECT place_id FROM storage_place WHERE kind = 'WAREHOUSE'"
  )
  const cell = reading.get<{ tag: string }>("SELECT tag FROM storage_place WHERE kind = 'CELL' LIMIT 1")
  const tags = reading.all<{ tag: string }>('SELECT tag FROM asset').map(({ tag }) => tag)
  const { countId } = await openedCount(office, hall?.place_id ?? '')
  let sent = 0
  const send = (call: 'custody.countPlace' | 'custody.countScan', input: unknown, command: string) =>
    office.attemptWithId('accountant', { call, input, command })
  const door: CountDoor = {
    place: (input, command) => send('custody.countPlace', input, command) as Promise<Answer<never>>,
    scan: async (input, command) => {
      const answer = (await send('custody.countScan', input, command)) as Answer<ScanAnswer>
      sent += 1
      // Every hundredth answer never arrives, although the scan was written.
      return sent % 100 === 0 ? lost : answer
    },
    pause: () => Promise.resolve()
  }
  const queue = new CountQueue(countId, door)
  queue.take('chưa có chỗ', null)
  queue.take(cell?.tag ?? '', cell?.tag ?? '')
  for (const tag of tags) queue.take(tag, null)
  expect(queue.state.get().waiting).toBe(scans + 2)
  await queue.idle()
  expect(queue.state.get()).toMatchObject({ waiting: 0, scanned: scans, place: { scanned: scans } })
  const written = reading.get<{ rows: number; things: number }>(
    'SELECT count(*) AS rows, count(DISTINCT asset_id) AS things FROM stock_count_scan WHERE undone_at IS NULL'
  )
  expect(written).toEqual({ rows: scans, things: scans })
  expect(sent).toBeGreaterThan(scans)
}, 120_000)

test('a refusal is shown and the next scan goes on; without a place nothing is sent', async () => {
  const shown: string[] = []
  const refused: Answer<never> = { refusal: { code: 'COUNT_PLACE_FINISHED', params: { placePath: 'Ô 1' } } }
  const place = { placeId: 'p', placePath: 'Ô 1', scanned: 0, finished: false }
  const queue = new CountQueue('c', {
    place: () => Promise.resolve({ ok: place }),
    scan: () => Promise.resolve(refused),
    pause: () => Promise.resolve()
  })
  queue.state.watch(() => shown.push(queue.state.get().shown.what))
  queue.take('2790072600000172', null)
  await queue.idle()
  queue.take('4790072600000112', '4790072600000112')
  queue.take('2790072600000172', null)
  await queue.idle()
  expect([...new Set(shown)]).toEqual(['ready', 'noPlace', 'place', 'failed'])
  queue.leavePlace()
  expect(queue.state.get().place).toBeNull()
  queue.standAt(place)
  expect(queue.state.get().place).toEqual(place)
})
