// Movements go on while a count is open. What is then found to differ equals an independent model that knows nothing of
// SQL: it remembers where each thing was, in the books and in truth, at every moment.
import { afterEach, expect, test } from 'vitest'
import { seededChoice, type Choice } from '../../../simulation/power-cut/seeded-choice'
import {
  countedPlace,
  finishRest,
  nothingAmiss,
  openedCount,
  variancesOfCount
} from '../../../support/counting'
import { grownOffice, type GrownOffice } from '../../../support/grown-office'
import { storeRules } from '../../../support/main-job'
import { systemCaller } from '../../../../main/office/system-caller'

const moves = 5000
const things = 4000
let grown: GrownOffice
afterEach(() => grown.close())

interface Thing {
  assetId: string
  tag: string
  /** Where the books have it, and where it really is; null: carried away. */
  book: string
  truth: string | null
  atOpening: string
  moved: boolean
  /** Each scan with the book of its moment. */
  scans: { place: string; book: string }[]
}

interface Shelf {
  placeId: string
  cells: { placeId: string; tag: string }[]
}

function shelvesOf(): Shelf[] {
  const reading = grown.office.reading(systemCaller)
  return reading
    .all<{ place_id: string }>(
      "SELECT place_id FROM storage_place WHERE kind = 'SHELF' ORDER BY name LIMIT 2"
    )
    .map(({ place_id: placeId }) => ({
      placeId,
      cells: reading
        .all<{ place_id: string; tag: string }>(
          'SELECT place_id, tag FROM storage_place WHERE parent_id = ?',
          placeId
        )
        .map((row) => ({ placeId: row.place_id, tag: row.tag }))
    }))
}

function thingsIn(shelf: Shelf): Thing[] {
  return shelf.cells.flatMap(({ placeId }) =>
    grown.office
      .reading(systemCaller)
      .all<{ asset_id: string; tag: string }>('SELECT asset_id, tag FROM asset WHERE place_id = ?', placeId)
      .map(({ asset_id: assetId, tag }) => ({
        assetId,
        tag,
        book: placeId,
        truth: placeId,
        atOpening: placeId,
        moved: false,
        scans: []
      }))
  )
}

/** Some were put into the wrong cell before the count, and some were carried away. */
function disorder(stock: readonly Thing[], cells: Shelf['cells'], choose: Choice): void {
  for (const thing of stock) {
    const fate = choose(20)
    if (fate === 0) thing.truth = null
    if (fate === 1) thing.truth = cells[choose(cells.length)]?.placeId ?? null
  }
}

const movedTogether = 5

/** A handful of things to one cell in one act, as the keeper carries them; answers how many really moved. */
async function moveSome(stock: readonly Thing[], cells: Shelf['cells'], choose: Choice): Promise<number> {
  const to = cells[choose(cells.length)]!.placeId
  const taken = new Set(Array.from({ length: movedTogether }, () => stock[choose(stock.length)]!))
  const carried = [...taken].filter(({ book }) => book !== to)
  if (carried.length === 0) return 0
  await grown.call('keeper', 'custody.moveAssets', {
    assets: carried.map(({ assetId, book }) => ({ assetId, fromPlaceId: book })),
    toPlaceId: to,
    reason: 'Sắp lại'
  })
  for (const thing of carried) {
    thing.book = to
    thing.moved = true
    // The keeper writes down what is not there, as a thief would.
    if (thing.truth !== null) thing.truth = to
  }
  return carried.length
}

/** What must be found, by the definition alone. */
function expectedOf(stock: readonly Thing[], scope: ReadonlySet<string>): string[] {
  return stock.flatMap(({ assetId, scans, book, atOpening, moved }) => {
    const wrong = scans.filter((scan) => scan.place !== scan.book)
    if (new Set(scans.map(({ place }) => place)).size > 1)
      return wrong.length > 0 ? [`DOUBLE ${assetId}`] : []
    if (scans.length > 0) return wrong.map(() => `WRONG_PLACE ${assetId}`)
    if (scope.has(book)) return [`${moved ? 'MOVED_UNSEEN' : 'MISSING'} ${assetId}`]
    // Nobody has seen it where the keeper wrote that he carried it.
    return scope.has(atOpening) ? [`MOVED_UNSEEN ${assetId}`] : []
  })
}

test('5,000 moves during a count: the variances are the model’s', async () => {
  grown = await grownOffice(things)
  await grown.call('leader', 'custody.setStoreRules', storeRules)
  const [shelf, beside] = shelvesOf()
  const stock = [...thingsIn(shelf!), ...thingsIn(beside!)]
  // Every fifth thing is never moved, or nothing would be plainly missing.
  const restless = stock.filter((_thing, index) => index % 5 !== 0)
  const choose = seededChoice(20_261_123)
  const allCells = [...shelf!.cells, ...beside!.cells]
  disorder(stock, shelf!.cells, choose)
  const { countId } = await openedCount(grown, shelf!.placeId)
  let left = moves
  const someMoves = async (most: number): Promise<void> => {
    for (let given = 0; given < most && left > 0;) {
      const done = await moveSome(restless, allCells, choose)
      given += done
      left -= done
    }
  }
  for (const { placeId, tag } of shelf!.cells) {
    await someMoves(60)
    await countedPlace(grown, { countId, tag, texts: [] }, false)
    for (const thing of stock.filter(({ truth }) => truth === placeId)) {
      const answer = await grown.call('cashier', 'custody.countScan', {
        countId,
        placeId,
        text: thing.tag,
        ...nothingAmiss
      })
      expect(answer.answer).toBe(thing.scans.length > 0 ? 'OTHER_PLACE_BEFORE' : 'RECORDED')
      thing.scans.push({ place: placeId, book: thing.book })
      await someMoves(10)
    }
  }
  while (left > 0) await someMoves(100)
  await finishRest(grown, countId)
  await grown.call('leader', 'custody.closeCount', { countId })
  const found = await variancesOfCount(grown, countId)
  const expected = expectedOf(stock, new Set(shelf!.cells.map(({ placeId }) => placeId)))
  expect(found.map(({ kind, assetId }) => `${kind} ${assetId ?? ''}`).sort()).toEqual(expected.sort())
  const kinds = new Set(found.map(({ kind }) => kind))
  expect([...kinds].sort()).toEqual(['DOUBLE', 'MISSING', 'MOVED_UNSEEN', 'WRONG_PLACE'])
}, 180_000)
