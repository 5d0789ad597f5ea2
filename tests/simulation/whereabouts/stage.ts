// What the random acts have to work with: two warehouses, cases with their parties, holders outside, and small
// choices among them.
import { dayOf } from '@shared/calendar'
import type { InputOf } from '@shared/contract'
import { newCase, smallPhoto, storeRules } from '../../support/main-job'
import type { Choice } from '../power-cut/seeded-choice'
import type { Desk } from './desk'
import type { Whereabouts } from './model'

export interface Place {
  readonly placeId: string
  readonly tag: string
  readonly warehouseId: string
}

export interface Stage {
  readonly desk: Desk
  readonly model: Whereabouts
  readonly choose: Choice
  readonly today: string
  readonly cells: readonly Place[]
  readonly cases: readonly { caseId: string; debtorId: string; debtorName: string; debtorNumber: string }[]
  /** A police store that keeps for us, a court that borrows. */
  readonly keeperId: string
  readonly borrowerId: string
  /** A hired yard that things are handed to and from. */
  readonly yardId: string
  readonly counters: readonly string[]
  readonly keeperUserId: string
  serial: number
}

export const photos = [smallPhoto]
const image = smallPhoto

/** Signatures on the screen, the name of each side by the side. */
export function signed(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([side, fullName], index) => ({
    side,
    fullName,
    capacity: 'Người ký',
    identityNumber: `07908800123${index}`,
    way: 'SCREEN' as const,
    image,
    finger: null,
    hand: null,
    witness: '',
    stamped: true
  }))
}

export function pick<Item>(choose: Choice, items: readonly Item[]): Item {
  const item = items[choose(items.length)]
  if (item === undefined) throw new Error('nothing to choose from')
  return item
}

const casesCount = 4

/** Builds the stage of a new store. Warehouses of six cells each; the door log is kept and nobody opens the door. */
export async function setStage(
  desk: Desk,
  { model, choose, userIds }: { model: Whereabouts; choose: Choice; userIds: ReadonlyMap<string, string> }
): Promise<Stage> {
  const today = dayOf(new Date().toISOString())
  await desk.act(['leader', 'custody.setStoreRules'], { ...storeRules, doorLog: true })
  const cells: Place[] = []
  for (const name of ['Kho A', 'Kho B']) {
    const warehouse = await addPlace(desk, { parentId: null, kind: 'WAREHOUSE', name })
    const shelf = await addPlace(desk, { parentId: warehouse.placeId, kind: 'SHELF', name: 'Kệ 1' })
    for (let cell = 1; cell <= 6; cell += 1) {
      const { placeId, tag } = await addPlace(desk, {
        parentId: shelf.placeId,
        kind: 'CELL',
        name: `Ô ${cell}`
      })
      cells.push({ placeId, tag, warehouseId: warehouse.placeId })
    }
  }
  const holder = { address: 'Số 1', contact: '', contractNumber: '', contractEndsOn: null }
  const police = { kind: 'POLICE_STORE' as const, name: 'Kho vật chứng công an', ...holder }
  const court = { kind: 'PROCEEDING_BODY' as const, name: 'TAND khu vực 7', ...holder }
  const yard = { kind: 'HIRED_KEEPER' as const, name: 'Bãi xe Bình An', ...holder }
  return {
    desk,
    model,
    choose,
    today,
    cells,
    cases: await openCases(desk, today),
    keeperId: (await desk.act(['keeper', 'custody.addHolder'], police)).holderId,
    borrowerId: (await desk.act(['keeper', 'custody.addHolder'], court)).holderId,
    yardId: (await desk.act(['keeper', 'custody.addHolder'], yard)).holderId,
    counters: [userIds.get('accountant') ?? '', userIds.get('cashier') ?? ''],
    keeperUserId: userIds.get('keeper') ?? '',
    serial: 0
  }
}

function addPlace(desk: Desk, input: InputOf<'custody.addStoragePlace'>) {
  return desk.act(['admin', 'custody.addStoragePlace'], input)
}

async function openCases(desk: Desk, today: string): Promise<Stage['cases']> {
  const cases = []
  for (let index = 0; index < casesCount; index += 1) {
    const filled = newCase(null, index)
    const opened = await desk.act(['clerk', 'cases.openCase'], {
      ...filled,
      decisionDate: today,
      title: { ...filled.title, date: today }
    })
    const debtor = 'details' in filled.debtor ? filled.debtor.details : null
    const debtorNumber = debtor && 'identityNumber' in debtor ? (debtor.identityNumber ?? '') : ''
    cases.push({
      caseId: opened.caseId,
      debtorId: opened.debtorId,
      debtorName: debtor?.fullName ?? '',
      debtorNumber
    })
  }
  return cases
}
