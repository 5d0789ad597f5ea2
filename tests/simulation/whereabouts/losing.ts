// The random losses: things are reported lost wherever they are, tried to be carried off meanwhile, found again where
// they were not looked for, written off by three people, and taken in again. None of it may lose count of a thing.
import { freshPhoto } from '../../support/given'
import type { Loss, Thing } from './model'
import type { RandomAct } from './acts'
import { pick, type Stage } from './stage'

const losable: readonly Thing['state'][] = ['RECEIVED', 'IN_OWN_STORE', 'HELD_BY_OTHER', 'LENT_OUT']

function some(stage: Stage, fits: (thing: Thing) => boolean): Thing | undefined {
  const things = stage.model.all(fits)
  return things.length === 0 ? undefined : pick(stage.choose, things)
}

export const lose: RandomAct = async (stage) => {
  const thing = some(stage, ({ state, loss }) => !loss && losable.includes(state))
  if (!thing) return []
  await reportLost(stage, thing)
  await tryToCarryOff(stage, thing)
  return [thing.assetId]
}

/** Reported lost, it is missing at once; what is lent stays with its borrower, and is lost there. */
export async function reportLost({ choose, desk }: Stage, thing: Thing): Promise<void> {
  const isDisaster = choose(2) === 0
  const { incidentId } = await desk.act(['keeper', 'custody.reportIncident'], {
    assetId: thing.assetId,
    kind: 'LOST',
    noticedAt: new Date().toISOString(),
    noticedBy: '',
    lastSeen: 'Chỗ cũ, hôm qua',
    circumstances: 'Không còn ở chỗ ghi trong sổ',
    isDisaster,
    photos: []
  })
  thing.loss = { incidentId, left: thing.state, isDisaster }
  if (thing.state !== 'LENT_OUT') thing.state = 'MISSING'
}

/** What a keeper would try with a thing that he has just reported lost: another place, another label, a way out. */
async function tryToCarryOff(stage: Stage, thing: Thing): Promise<void> {
  const { choose, desk, cells } = stage
  const { assetId } = thing
  const label = await desk.attempt(['keeper', 'custody.relabelAsset'], { assetId, reason: 'Nhãn rách' }, [
    'INCIDENT_LOST'
  ])
  const toPlaceId = pick(choose, cells).placeId
  const moved =
    thing.placeId !== null &&
    (await desk.attempt(
      ['keeper', 'custody.moveAssets'],
      { toPlaceId, assets: [{ assetId, fromPlaceId: thing.placeId }], reason: '' },
      ['ASSET_STATE']
    ))
  const asked = await desk.attempt(
    ['keeper', 'custody.proposeRelease'],
    {
      assetId,
      quantity: null,
      outcome: 'DESTROYED',
      decision: { number: '7/QĐ', issuedOn: stage.today },
      reason: 'Hỏng',
      recipient: { kind: 'COUNCIL' }
    },
    ['ASSET_STATE']
  )
  if (label || moved || asked) throw new Error(`${assetId} was carried off while it was lost`)
}

/** Found in any cell, by its own label; what others have, by their word. */
export const find: RandomAct = async (stage) => {
  const { choose, desk, cells } = stage
  const thing = some(stage, ({ loss, state }) => loss !== undefined && state !== 'WRITTEN_OFF')
  if (!thing?.loss) return []
  const { incidentId } = thing.loss
  const cell = pick(choose, cells)
  await desk.act(['keeper', 'custody.noteFound'], {
    incidentId,
    read: thing.placeId === null ? null : { tag: thing.tag, placeTag: cell.tag },
    document: thing.placeId === null ? '4/CV' : '',
    photos: [freshPhoto()]
  })
  const { incidents } = await desk.read('leader', 'custody.listIncidents', {
    openOnly: true,
    assetId: thing.assetId
  })
  const foundAt = incidents[0]?.found?.at ?? ''
  const decision = { incidentId, decision: 'FOUND' as const, foundAt, condition: '', reason: '' }
  if (choose(3) === 0) {
    const refused = { ...decision, decision: 'NOT_FOUND' as const, reason: 'Nhãn của vật khác' }
    await desk.act(['leader', 'custody.decideIncident'], refused)
    return [thing.assetId]
  }
  await desk.act(['leader', 'custody.decideIncident'], decision)
  if (thing.state === 'MISSING') thing.state = thing.loss.left
  if (thing.state === 'IN_OWN_STORE') thing.placeId = cell.placeId
  thing.loss = undefined
  return [thing.assetId]
}

/** Whoever had the thing in hand, or saw it opened, has no part in it. */
const tooNear = 'WRITE_OFF_BY_KEEPER'
const notYet = ['WRITE_OFF_NOT_COUNTED', 'WRITE_OFF_SEEN', tooNear]

/** Asked for by the officer, checked, decided: refused where no count after the report missed the thing. */
export const writeOff: RandomAct = async (stage) => {
  const { choose, desk, today } = stage
  const thing = some(stage, ({ loss, state }) => loss !== undefined && state !== 'WRITTEN_OFF')
  if (!thing?.loss) return []
  const { incidentId, isDisaster } = thing.loss
  const paper = { number: '3/BB-UBND', issuedOn: today }
  const byAct = isDisaster && choose(3) > 0
  const proposed = await desk.attempt(
    ['clerk', 'custody.proposeWriteOff'],
    {
      incidentId,
      body: 'POLICE',
      bodyName: 'Công an quận',
      conclusion: { number: '15/KL', issuedOn: today },
      communeAct: byAct ? paper : null,
      reason: 'Không tìm thấy'
    },
    notYet
  )
  if (!proposed) return [thing.assetId]
  const skipped = await desk.attempt(['leader', 'custody.decideIncident'], ended(incidentId), [
    'INCIDENT_STATE'
  ])
  if (skipped) throw new Error(`${thing.assetId} was written off by two`)
  const agreed = { incidentId, decision: 'AGREE' as const, reason: '' }
  await desk.act(['accountant', 'custody.checkWriteOff'], agreed)
  if (choose(4) === 0) {
    const back = { ...ended(incidentId), decision: 'RETURN' as const, reason: 'Chờ tòa' }
    await desk.act(['leader', 'custody.decideIncident'], back)
    return [thing.assetId]
  }
  const done = await desk.attempt(['leader', 'custody.decideIncident'], ended(incidentId), [tooNear])
  if (!done) {
    // Nobody else decides here: it goes back to who asked.
    const back = { ...ended(incidentId), decision: 'RETURN' as const, reason: 'Người khác quyết định' }
    await desk.act(['leader', 'custody.decideIncident'], back)
    return [thing.assetId]
  }
  stage.model.writtenOff += 1
  const loss: Loss = { ...thing.loss, heldBy: thing.holderId, lent: thing.state === 'LENT_OUT' }
  Object.assign(thing, { state: 'WRITTEN_OFF', placeId: null, holderId: null, loss })
  return [thing.assetId]
}

function ended(incidentId: string) {
  return { incidentId, decision: 'WRITTEN_OFF' as const, condition: '', reason: '' }
}

/** Turned up after all: into the receiving room of a warehouse, or to whoever had it. */
export const recover: RandomAct = async (stage) => {
  const thing = some(stage, ({ state }) => state === 'WRITTEN_OFF')
  if (!thing?.loss) return []
  const { heldBy = null, lent } = thing.loss
  const warehouseId = heldBy === null ? pick(stage.choose, stage.cells).warehouseId : null
  await stage.desk.act(['leader', 'custody.recoverAsset'], {
    assetId: thing.assetId,
    warehouseId,
    reason: 'Tìm thấy'
  })
  const state = heldBy === null ? 'RECEIVED' : lent ? 'LENT_OUT' : 'HELD_BY_OTHER'
  const labelRead = heldBy === null ? false : thing.labelRead
  Object.assign(thing, { state, labelRead, placeId: warehouseId, holderId: heldBy, loss: undefined })
  return [thing.assetId]
}
