// How far an incident has come before the call that a test is about.
import type { InputOf } from '@shared/contract'
import { countedPlace, finishRest, openedCount } from './counting'
import { openedStore, thingInStore, type Thing } from './held-things'
import { freshPhoto, smallPhoto } from './given'
import type { PersonName, Staff } from './staff'

export const conclusion = { number: '15/KL-CSHS', issuedOn: '2026-11-23' }

export async function thingToLose(staff: Staff, thing: Thing = {}) {
  const scene = await openedStore(staff)
  const { assetId, tag } = await thingInStore(staff, scene, thing)
  return { ...scene, assetId, tag, cell: scene.store.cells[0]!, otherCell: scene.store.cells[1]! }
}
export type ThingToLose = Awaited<ReturnType<typeof thingToLose>>

export function report(
  assetId: string,
  change: Partial<InputOf<'custody.reportIncident'>> = {}
): InputOf<'custody.reportIncident'> {
  return {
    assetId,
    kind: 'LOST',
    noticedAt: '2026-11-23T01:01:00.000Z',
    noticedBy: '',
    lastSeen: 'Ô 1, chiều hôm trước, khi kiểm tra khóa cửa',
    circumstances: 'Mở cửa kho buổi sáng thì không thấy; khóa cửa còn nguyên.',
    isDisaster: false,
    photos: [smallPhoto],
    ...change
  }
}

export async function lostThing(
  staff: Staff,
  { by = 'keeper', thing = {}, isDisaster = false }: LostOptions = {}
) {
  const scene = await thingToLose(staff, thing)
  const reported = await staff.call(by, 'custody.reportIncident', report(scene.assetId, { isDisaster }))
  return { ...scene, ...reported }
}
interface LostOptions {
  by?: PersonName
  thing?: Thing
  isDisaster?: boolean
}

/** The store is counted as a whole, and nothing of these texts is seen but what is read in the first cell. */
export async function countWithout(
  staff: Staff,
  { store }: Pick<ThingToLose, 'store'>,
  seen: readonly string[] = []
): Promise<string> {
  const { countId } = await openedCount(staff, store.warehouseId)
  if (seen.length > 0) {
    await countedPlace(staff, { countId, tag: store.cells[0]?.tag ?? '', texts: [...seen] })
  }
  await finishRest(staff, countId)
  await staff.call('leader', 'custody.closeCount', { countId })
  return countId
}

export function writeOff(
  incidentId: string,
  change: Partial<InputOf<'custody.proposeWriteOff'>> = {}
): InputOf<'custody.proposeWriteOff'> {
  return {
    incidentId,
    body: 'POLICE',
    bodyName: 'Cơ quan CSĐT Công an Quận 1',
    conclusion,
    communeAct: null,
    reason: 'Đã xác minh, không tìm thấy',
    ...change
  }
}

export const agree = (incidentId: string) => ({ incidentId, decision: 'AGREE' as const, reason: '' })

export function ending(
  incidentId: string,
  decision: InputOf<'custody.decideIncident'>['decision'],
  change: Partial<InputOf<'custody.decideIncident'>> = {}
): InputOf<'custody.decideIncident'> {
  return { incidentId, decision, condition: '', reason: '', ...change }
}

/** The head's word on a find as he has just read it. */
export async function endingRead(staff: Staff, said: InputOf<'custody.decideIncident'>) {
  const { incidents } = await staff.call('leader', 'custody.listIncidents', { openOnly: true })
  const found = incidents.find(({ incidentId }) => incidentId === said.incidentId)?.found
  return found ? { ...said, foundAt: found.at } : said
}

/** Lost, not seen by a count, and asked to be written off by an officer who has no part in it. */
export async function proposedWriteOff(staff: Staff, thing: Thing = {}) {
  const scene = await lostThing(staff, { thing })
  await countWithout(staff, scene)
  await staff.call('clerk', 'custody.proposeWriteOff', writeOff(scene.incidentId))
  return scene
}

export async function checkedWriteOff(staff: Staff, thing: Thing = {}) {
  const scene = await proposedWriteOff(staff, thing)
  await staff.call('accountant', 'custody.checkWriteOff', agree(scene.incidentId))
  return scene
}

export async function writtenOff(staff: Staff, thing: Thing = {}) {
  const scene = await checkedWriteOff(staff, thing)
  const { decisionNumber } = await staff.call(
    'leader',
    'custody.decideIncident',
    ending(scene.incidentId, 'WRITTEN_OFF')
  )
  return { ...scene, decisionNumber }
}

export function foundAgain({
  incidentId,
  tag,
  cell
}: {
  incidentId: string
  tag: string
  cell: { tag: string }
}) {
  return { incidentId, read: { tag, placeTag: cell.tag }, document: '', photos: [freshPhoto()] }
}
