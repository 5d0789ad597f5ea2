// Measures a move of an asset through the router against the bare writer, block by block in turns.
import { cpSync } from 'node:fs'
import { dayOf } from '@shared/calendar'
import { newId } from '@shared/ids'
import { madeStore, openMade } from '../../simulation/made-store'
import { arrangeStore, newCase, receiveAndStore } from '../../support/main-job'
import { receipt, stockInOrder } from '../../support/receiving'
import { staffOf, type Staff } from '../../support/staff'
import { bareWriter } from './bare-writer'
import { median } from './median'

export interface UnitOfWorkFigures {
  readonly ratio: number
  readonly officeMicroseconds: number
  readonly bareMicroseconds: number
}

export async function measureUnitOfWork(plan: {
  blocks: number
  operations: number
}): Promise<UnitOfWorkFigures> {
  const store = await madeStore()
  try {
    const { assetId, cells } = await storeOneAsset(store)
    const bareDirectory = `${store.directory}-bare`
    cpSync(store.directory, bareDirectory, { recursive: true })
    const office = await openMade(store.directory)
    const bare = await bareWriter(bareDirectory)
    const session = store.sessions.get('keeper') ?? ''
    const asked: Move = async ({ command }, [fromPlaceId, toPlaceId]) => {
      const input = { assets: [{ assetId, fromPlaceId }], toPlaceId, reason: '' }
      const answer = await office.answer({ call: 'custody.moveAssets', command, input, session }, 'host')
      if (!('ok' in answer)) throw new Error(JSON.stringify(answer))
    }
    const written: Move = async (ids, way) => bare.move(ids, assetId, way)
    const blocks = { office: [] as number[], bare: [] as number[] }
    for (let block = 0; block <= plan.blocks; block += 1) {
      const officeBlock = await timed(asked, cells, plan.operations)
      const bareBlock = await timed(written, cells, plan.operations)
      // The first block warms up: statements are prepared and code is compiled in it.
      if (block === 0) continue
      blocks.office.push(officeBlock)
      blocks.bare.push(bareBlock)
    }
    await office.close()
    await bare.close()
    const [officeMicroseconds, bareMicroseconds] = [median(blocks.office), median(blocks.bare)]
    // Neighbouring blocks meet the same machine: the ratio is taken of each pair, and the middle one counts.
    const ratio = median(blocks.office.map((block, index) => block / (blocks.bare[index] ?? block)))
    return { ratio, officeMicroseconds, bareMicroseconds }
  } finally {
    store.remove()
  }
}

type Move = (ids: { command: string; entry: string }, way: readonly [string, string]) => Promise<void>

/**
 * Microseconds for one operation, from a block of them there and back again. The caller of a command makes its id, so
 * ids are made before the clock starts.
 */
async function timed(
  move: Move,
  [here = '', there = '']: readonly string[],
  operations: number
): Promise<number> {
  const ids = Array.from({ length: operations }, () => ({ command: newId(), entry: newId() }))
  const started = performance.now()
  for (const [index, id] of ids.entries()) await move(id, index % 2 === 0 ? [here, there] : [there, here])
  return ((performance.now() - started) * 1000) / operations
}

export async function storeOneAsset(store: {
  directory: string
  sessions: Parameters<typeof staffOf>[1]
}): Promise<{ assetId: string; cells: string[] }> {
  const office = await openMade(store.directory)
  const staff = staffOf({ answer: (frame) => office.answer(frame, 'host') }, store.sessions)
  const { cells } = await arrangeStore(staff, 2)
  const [here = '', there = ''] = cells.map(({ placeId }) => placeId)
  const assetId = await receiveOne(staff, cells[0] ?? { placeId: '', tag: '' })
  const move = (fromPlaceId: string, toPlaceId: string) =>
    staff.call('keeper', 'custody.moveAssets', {
      assets: [{ assetId, fromPlaceId }],
      toPlaceId,
      reason: ''
    })
  await move(here, there)
  await move(there, here)
  await office.close()
  return { assetId, cells: [here, there] }
}

async function receiveOne(staff: Staff, cell: { placeId: string; tag: string }): Promise<string> {
  const today = dayOf(new Date().toISOString())
  const filled = newCase(null)
  const title = { ...filled.title, date: today }
  const { caseId } = await staff.call('clerk', 'cases.openCase', { ...filled, decisionDate: today, title })
  const line = { name: 'Máy tính xách tay', unit: 'chiếc', quantity: 1, kind: 'ELECTRONICS' as const }
  const order = stockInOrder({ caseId, lines: [line] })
  const { orderId } = await staff.call('leader', 'custody.issueStockInOrder', order)
  const { assetId } = await receiveAndStore(
    staff,
    cell.tag,
    receipt({ orderId, lineNumber: 1, ...line, placeId: cell.placeId })
  )
  return assetId
}
