// The random ways out: released whole or in part to whoever the decision names, declined, cancelled, or reported lost
// by a count. Nothing here may lose a thing that nobody has taken.
import type { OutputOf } from '@shared/contract'
import { people } from '../../support/staff'
import { standsIn, type RandomAct } from './acts'
import { reportLost } from './losing'
import type { Thing } from './model'
import { photos, pick, signed, type Stage } from './stage'

const policeKeeper = 'Thủ kho công an'
const takerName = 'Nguyễn Văn Nhận'
const takerNumber = '079088001234'
const releasable = ({ own, state, labelRead }: Thing): boolean =>
  state === 'HELD_BY_OTHER' || (own && state === 'IN_OWN_STORE' && labelRead)

/** One way out, to its end or turned back on the way. */
export const release: RandomAct = async (stage) => {
  const { choose, desk, model } = stage
  const candidates = model.all(releasable)
  if (candidates.length === 0) return []
  const whole = pick(choose, candidates)
  const part = whole.quantity > 1 && choose(3) === 0 ? 1 + choose(whole.quantity - 1) : null
  const way = wayOut(stage, whole)
  const { outcome, recipient } = way
  const proposed = await desk.attempt(
    ['clerk', 'custody.proposeRelease'],
    {
      assetId: whole.assetId,
      quantity: part,
      outcome,
      decision: { number: '7/QĐ', issuedOn: stage.today },
      reason: 'Theo bản án',
      recipient
    },
    ['LOAN_OPEN', 'OPENING_OPEN']
  )
  if (!proposed) return [whole.assetId]
  const thing = partOf(stage, { whole, part, proposed })
  const touched = [whole.assetId, thing.assetId]
  const before = thing.state
  thing.state = 'RELEASE_PROPOSED'
  const { releaseId } = proposed
  const turn = choose(5)
  const decision = turn === 0 ? ('DECLINE' as const) : ('APPROVE' as const)
  await decide(stage, { releaseId, decision, thing })
  if (turn === 1) await desk.act(['leader', 'custody.cancelRelease'], { releaseId, reason: 'Hoãn giao' })
  if (turn <= 1) {
    thing.state = before
    return touched
  }
  thing.state = 'OUT_ORDERED'
  // A part has just been given its label, which nobody has read yet.
  if (!thing.labelRead && thing.own) await readLabel(stage, thing)
  await handOver(stage, { thing, releaseId, taker: way })
  const recipientId = await recipientOf(stage, releaseId)
  Object.assign(thing, { state: outcome, placeId: null, holderId: recipientId })
  return touched
}

/** What others hold is handed over at a time that the head fixes: one soon to come. */
async function decide(
  { desk }: Stage,
  { releaseId, decision, thing }: { releaseId: string; decision: 'APPROVE' | 'DECLINE'; thing: Thing }
): Promise<void> {
  for (let aheadMs = 150; ; aheadMs *= 2) {
    const handOverAt = thing.own ? null : new Date(Date.now() + aheadMs).toISOString()
    const input = { releaseId, decision, reason: 'Đã xem', handOverAt }
    if (await desk.attempt(['leader', 'custody.decideRelease'], input, ['HAND_OVER_TIME_PAST'])) return
  }
}

async function handOver(
  stage: Stage,
  { thing, releaseId, taker }: { thing: Thing; releaseId: string; taker: { name: string; number: string } }
): Promise<void> {
  const input = {
    releaseId,
    scannedTag: thing.tag,
    condition: 'Còn nguyên',
    sealIntact: null,
    carrier: thing.own ? null : { fullName: policeKeeper, title: 'Thủ kho' },
    signatures: signed({
      GIVER: thing.own ? people.keeper.fullName : policeKeeper,
      RECEIVER: taker.name,
      ...(thing.own ? {} : { OFFICER: people.clerk.fullName })
    }),
    photos
  }
  const person = thing.own ? 'keeper' : 'clerk'
  if (stage.choose(4) === 0) {
    const wrong = await stage.desk.attempt(
      [person, 'custody.handOver'],
      { ...input, recipientIdentityNumber: '079099009999' },
      ['RECIPIENT_WRONG', 'HAND_OVER_TOO_EARLY']
    )
    if (wrong) throw new Error(`${thing.assetId} was handed to somebody else`)
  }
  const right = { ...input, recipientIdentityNumber: taker.number }
  while (!(await stage.desk.attempt([person, 'custody.handOver'], right, ['HAND_OVER_TOO_EARLY'])));
}

function wayOut(stage: Stage, thing: Thing) {
  const party = stage.cases[thing.caseIndex]
  const paper = { number: '3/GGT', issuedOn: stage.today }
  const taker = {
    fullName: takerName,
    identity: { kind: 'CITIZEN_CARD' as const, number: takerNumber }
  }
  const ways = [
    {
      outcome: 'RETURNED' as const,
      recipient: { kind: 'PARTY' as const, partyId: party?.debtorId ?? '', mandate: null },
      name: party?.debtorName ?? '',
      number: party?.debtorNumber ?? ''
    },
    {
      outcome: 'CONFISCATED' as const,
      recipient: {
        kind: 'COMMUNE' as const,
        name: 'UBND phường Giả Định',
        address: '',
        representative: { ...taker, paper }
      },
      name: takerName,
      number: takerNumber
    },
    {
      outcome: 'TRANSFERRED' as const,
      recipient: {
        kind: 'OFFICE' as const,
        name: 'Phòng THADS khu vực 3',
        address: '',
        letter: paper,
        representative: { ...taker, paper }
      },
      name: takerName,
      number: takerNumber
    }
  ]
  return pick(stage.choose, ways)
}

/** The part that a partial release has split off, as the model must know it from now on. */
function partOf(
  stage: Stage,
  {
    whole,
    part,
    proposed
  }: { whole: Thing; part: number | null; proposed: OutputOf<'custody.proposeRelease'> }
): Thing {
  if (part === null) return whole
  const thing: Thing = {
    ...whole,
    assetId: proposed.assetId,
    tag: proposed.tag,
    quantity: part,
    labelRead: false
  }
  whole.quantity -= part
  stage.model.add(thing)
  return thing
}

async function readLabel(stage: Stage, thing: Thing): Promise<void> {
  const place = stage.cells.find(({ placeId }) => placeId === thing.placeId)
  if (!place) return
  const input = { assetId: thing.assetId, scannedTag: thing.tag, placeTag: place.tag }
  const done = await stage.desk.attempt(['keeper', 'custody.storeAsset'], input, ['ASSET_STATE'])
  if (done) thing.labelRead = true
}

async function recipientOf(stage: Stage, releaseId: string): Promise<string> {
  const { releases } = await stage.desk.read('keeper', 'custody.listReleases', { openOnly: false })
  return releases.find((each) => each.releaseId === releaseId)?.recipientId ?? ''
}

/** A cell is counted with the boxes in it; not everything is found, and some of what is missing is reported lost. */
export const count: RandomAct = async (stage) => {
  const { choose, desk, model } = stage
  const cell = pick(choose, stage.cells)
  const { countId } = await desk.act(['leader', 'custody.openCount'], {
    kind: 'UNANNOUNCED',
    period: 'Đột xuất',
    scope: { placeId: cell.placeId },
    counterIds: [...stage.counters],
    keeperId: stage.keeperUserId,
    newKeeperId: null
  })
  const boxes = [...model.boxes.values()].filter(({ placeId }) => standsIn(stage, placeId, cell.placeId))
  const places = [cell, ...boxes]
  const counted = new Set(places.map(({ placeId }) => placeId))
  const elsewhere = model.all(
    ({ own, state, labelRead, loss, placeId }) =>
      own && state === 'IN_OWN_STORE' && labelRead && !loss && placeId !== null && !counted.has(placeId)
  )
  const stray = elsewhere.length > 0 && choose(2) === 0 ? pick(choose, elsewhere) : undefined
  for (const place of places) await countPlace(stage, countId, { ...place, stray: place === cell && stray })
  await desk.act(['leader', 'custody.closeCount'], { countId })
  await reportSomeLost(stage, countId)
  if (stray) await correctBooks(stage, { countId, stray, placeId: cell.placeId })
  return model
    .all((thing) => thing === stray || (thing.placeId !== null && counted.has(thing.placeId)))
    .map(({ assetId }) => assetId)
}

async function countPlace(
  { desk, choose, model }: Stage,
  countId: string,
  { placeId, tag, stray }: { placeId: string; tag: string; stray: Thing | undefined | false }
): Promise<void> {
  await desk.act(['accountant', 'custody.countPlace'], { countId, tag })
  if (stray) {
    const seen = { quantity: stray.quantity, condition: '', sealWhole: true }
    await desk.act(['accountant', 'custody.countScan'], { countId, placeId, text: stray.tag, ...seen })
  }
  const there = model.all((thing) => thing.placeId === placeId && thing.labelRead)
  for (const thing of there.filter(() => choose(10) > 0)) {
    const seen = { quantity: thing.quantity, condition: '', sealWhole: true }
    const counter = choose(2) === 0 ? ('accountant' as const) : ('cashier' as const)
    await desk.act([counter, 'custody.countScan'], { countId, placeId, text: thing.tag, ...seen })
  }
  await desk.act(['cashier', 'custody.finishCountPlace'], { countId, placeId })
}

/** What was read in another place is written there, unless it was reported lost before the head says so. */
async function correctBooks(
  stage: Stage,
  { countId, stray, placeId }: { countId: string; stray: Thing; placeId: string }
): Promise<void> {
  const { desk, choose } = stage
  const { variances } = await desk.read('leader', 'custody.getCount', { countId, afterNumber: 0 })
  const wrong = variances.find(({ kind, assetId }) => kind === 'WRONG_PLACE' && assetId === stray.assetId)
  if (!wrong) throw new Error(`${stray.assetId} was read in ${placeId} and is no difference`)
  const { number } = wrong
  await desk.act(['keeper', 'custody.proposeCountOutcome'], {
    countId,
    number,
    outcome: 'BOOKS_CORRECTED',
    document: '',
    explanation: 'Để nhầm ô',
    read: null
  })
  if (choose(3) === 0) await reportLost(stage, stray)
  const done = await desk.attempt(
    ['leader', 'custody.decideCountOutcomes'],
    { countId, outcomes: await proposedIn(stage, countId, number), decision: 'CONFIRM', reason: '' },
    stray.loss ? ['INCIDENT_LOST'] : []
  )
  if (done && stray.loss) throw new Error(`${stray.assetId} went to ${placeId} while it was lost`)
  if (done) stray.placeId = placeId
}

/** What the head reads of a difference before he confirms it. */
async function proposedIn({ desk }: Pick<Stage, 'desk'>, countId: string, number: number) {
  const { variances } = await desk.read('leader', 'custody.getCount', { countId, afterNumber: 0 })
  const { outcome, proposedAt } = variances.find((each) => each.number === number) ?? {}
  return [{ number, outcome: outcome ?? ('NOTED' as const), proposedAt: proposedAt ?? '' }]
}

/** What a count did not find is missing only once the head confirms it; until then it stays where the books have it. */
async function reportSomeLost({ desk, model, choose }: Stage, countId: string): Promise<void> {
  const { variances } = await desk.read('leader', 'custody.getCount', { countId, afterNumber: 0 })
  const missing = variances.filter(({ kind, assetId }) => kind === 'MISSING' && assetId !== null)
  for (const { number, assetId } of missing.slice(0, 1)) {
    const thing = model.things.get(assetId ?? '')
    if (!thing || choose(2) === 0) continue
    const report = { document: '3/BC', explanation: 'Tìm không thấy', read: null }
    const proposed = { countId, number, outcome: 'REPORTED_LOST' as const, ...report }
    await desk.act(['keeper', 'custody.proposeCountOutcome'], proposed)
    const outcomes = await proposedIn({ desk }, countId, number)
    const confirmed = { countId, outcomes, decision: 'CONFIRM' as const, reason: '' }
    await desk.act(['leader', 'custody.decideCountOutcomes'], confirmed)
    const { incidents } = await desk.read('keeper', 'custody.listIncidents', {
      openOnly: true,
      assetId: thing.assetId
    })
    const incidentId = incidents[0]?.incidentId ?? ''
    thing.loss = { incidentId, left: thing.state, isDisaster: false }
    thing.state = 'MISSING'
  }
}
