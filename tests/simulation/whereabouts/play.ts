// Exactly one place: random acts of the whole warehouse by its people, on an office process that is killed again and
// again. After every act what it touched, and every so often everything, is compared with a model that never looks.
import { openReadOnly, type Connection } from '../../../main/office/database/connection'
import { practiceKeyHex } from '../../support/staff'
import { faultsOf, madeStore, type MadeStore } from '../made-store'
import { seededChoice } from '../power-cut/seeded-choice'
import { box, lend, move, receive, relabel, split, store, type RandomAct } from './acts'
import { openDesk, type Desk } from './desk'
import { changeHands, correctBooks, emptyPackage, undoReceipt } from './hands'
import { count, release } from './leaving'
import { find, lose, recover, writeOff } from './losing'
import { allDifferences, differencesOf, Whereabouts } from './model'
import { setStage, type Stage } from './stage'

export interface WhereaboutsReport {
  readonly operations: number
  readonly refusals: number
  readonly deaths: number
  readonly assets: number
  readonly comparisons: number
  /** How often something was given up as lost. */
  readonly writtenOff: number
  /** Empty when everything held. */
  readonly violations: string[]
}

/** How often each act comes, of a hundred. */
const acts: readonly (readonly [number, RandomAct])[] = [
  [12, receive],
  [20, store],
  [14, move],
  [8, box],
  [8, split],
  [4, relabel],
  [7, lend],
  [8, release],
  [3, count],
  [4, lose],
  [2, find],
  [3, writeOff],
  [1, recover],
  [3, changeHands],
  [1, undoReceipt],
  [1, correctBooks],
  [1, emptyPackage]
]
const hundred = acts.flatMap(([times, act]) => Array.from({ length: times }, () => act))
const actsBetweenWholeLooks = 500
const violationsMax = 20

/** Plays until so many operations were called; a death about every `callsPerDeath` of them. */
export async function playWhereabouts(plan: {
  operations: number
  callsPerDeath: number
  seed: number
}): Promise<WhereaboutsReport> {
  const made = await madeStore()
  const choose = seededChoice(plan.seed)
  const desk = await openDesk(made, { choose, callsPerDeath: plan.callsPerDeath })
  try {
    const model = new Whereabouts()
    const stage = await setStage(desk, { model, choose, userIds: userIdsIn(made) })
    const report = await playActs(stage, made, plan.operations)
    await desk.close()
    report.violations.push(...(await faultsOf(made.directory)))
    return report
  } finally {
    await desk.close()
    made.remove()
  }
}

async function playActs(stage: Stage, made: MadeStore, operations: number): Promise<WhereaboutsReport> {
  const { desk, model, choose } = stage
  const violations: string[] = []
  let comparisons = 0
  let reading = readerOf(made, desk)
  for (let turn = 1; desk.calls < operations && violations.length < violationsMax; turn += 1) {
    const act = hundred[choose(hundred.length)] ?? receive
    const touched = await act(stage)
    reading = reading.sameLife() ? reading : reading.again()
    violations.push(...differencesOf(reading.store, model, touched))
    if (turn % actsBetweenWholeLooks === 0) violations.push(...allDifferences(reading.store, model))
    comparisons += touched.length
  }
  violations.push(...allDifferences(reading.store, model))
  reading.store.close()
  const { calls, refusals, deaths } = desk
  const { writtenOff } = model
  return {
    operations: calls,
    refusals,
    deaths,
    assets: model.things.size,
    comparisons,
    writtenOff,
    violations
  }
}

interface Reader {
  readonly store: Connection
  sameLife: () => boolean
  again: () => Reader
}

/** A reading connection of one life of the office: after a death its write-ahead log is begun anew. */
function readerOf(made: MadeStore, desk: Desk): Reader {
  const store = openReadOnly({ directory: made.directory, keyHex: practiceKeyHex })
  const life = desk.deaths
  return {
    store,
    sameLife: () => desk.deaths === life,
    again: () => {
      store.close()
      return readerOf(made, desk)
    }
  }
}

function userIdsIn(made: MadeStore): ReadonlyMap<string, string> {
  const store = openReadOnly({ directory: made.directory, keyHex: practiceKeyHex })
  const rows = store
    .prepare<[], { user_name: string; user_id: string }>('SELECT user_name, user_id FROM app_user')
    .all()
  store.close()
  return new Map(rows.map(({ user_name, user_id }) => [user_name, user_id]))
}
