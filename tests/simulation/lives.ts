// One store through many lives of the office process. Each life works under load, dies at a seeded moment, and the
// next one must find everything that was acknowledged, once, and nothing half done.
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { dayOf } from '@shared/calendar'
import { arrangeStore } from '../support/main-job'
import { staffOf } from '../support/staff'
import { officeLoad, send, type LoadParts, type Operation, type Photo } from './load'
import { faultsOf, madeStore, openMade, readingMade, type MadeStore } from './made-store'
import { runUnderPowerCut } from './power-cut/run-under-power-cut'
import { seededChoice, type Choice } from './power-cut/seeded-choice'
import { serveStore, type Launch, type ServedOffice } from './serve-client'
import { notWhole, tracesAfter, type Traces } from './whole-commands'

export type Death = 'SIGKILL' | 'whole' | 'torn'

export interface LivesReport {
  readonly lives: number
  readonly acknowledged: number
  /** Sent, and the office died before it answered. */
  readonly unanswered: number
  /** Of those, how many had been committed all the same. */
  readonly committedUnanswered: number
  readonly entries: number
  readonly verifications: number
  /** What a power cut undid; zeros for a kill. */
  readonly syncs: number
  readonly changes: number
  readonly undoneChanges: number
  /** Empty when everything held. */
  readonly violations: string[]
}

interface Course {
  readonly store: MadeStore
  readonly cells: LoadParts['cells']
  readonly death: Death
  readonly choose: Choice
  readonly seed: number
  index: number
  seq: number
  report: { -readonly [Field in keyof LivesReport]: LivesReport[Field] }
}

const desks = 6
/** So many of the last acknowledged operations of a life are sent again in the next, with all that were not answered. */
const sentAgain = 20

/** Plays the lives. `verifyEvery` lives the store is proved whole, and at the end. */
export async function playLives(plan: {
  lives: number
  death: Death
  seed: number
  verifyEvery: number
}): Promise<LivesReport> {
  const store = await madeStore()
  try {
    const course = await prepare(store, plan)
    let open: Operation[] = []
    for (let life = 1; life <= plan.lives; life += 1) {
      open = await liveOnce(course, open)
      if (life % plan.verifyEvery === 0) await prove(course, life)
    }
    const last = await serveStore(store)
    await settle(course, last, open)
    await last.stop()
    await prove(course, plan.lives)
    return course.report
  } finally {
    store.remove()
  }
}

async function prepare(store: MadeStore, { death, seed }: { death: Death; seed: number }): Promise<Course> {
  const office = await openMade(store.directory)
  const door = { answer: (frame: Parameters<typeof office.answer>[0]) => office.answer(frame, 'host') }
  const { cells } = await arrangeStore(staffOf(door, store.sessions), 5)
  const { seq } = office.head()
  await office.close()
  return {
    store,
    cells,
    death,
    seed,
    choose: seededChoice(seed),
    index: 1,
    seq,
    report: {
      lives: 0,
      acknowledged: 0,
      unanswered: 0,
      committedUnanswered: 0,
      entries: seq,
      verifications: 0,
      syncs: 0,
      changes: 0,
      undoneChanges: 0,
      violations: []
    }
  }
}

/** One life: settle what the last one left open, work, die, and be judged. Answers what is to be sent again. */
async function liveOnce(course: Course, open: readonly Operation[]): Promise<Operation[]> {
  const { store, report } = course
  const dying = deathOf(course)
  const office = await serveStore(store, dying.launch)
  await settle(course, office, open)
  const answersUntilDeath = 1 + course.choose(80)
  const spinMicroseconds = course.choose(2500)
  let answers = 0
  const load = officeLoad({
    sessions: store.sessions,
    today: dayOf(new Date().toISOString()),
    cells: course.cells,
    nextIndex: () => (course.index += 1),
    onAnswer: () => {
      answers += 1
      if (answers !== answersUntilDeath) return
      // The office goes on working while this process does nothing: it dies wherever it has come to by then.
      const until = performance.now() + spinMicroseconds / 1000
      while (performance.now() < until);
      dying.kill(office.child)
    }
  })
  const connections = await Promise.all(Array.from({ length: desks }, () => office.connect()))
  const worked = await Promise.allSettled(connections.map((connection) => load.workAt(connection)))
  for (const outcome of worked) {
    if (outcome.status === 'rejected') report.violations.push(String(outcome.reason))
  }
  await dying.over(office.child)
  if (office.complaints() !== '') report.violations.push(office.complaints())
  report.lives += 1
  return judge(course, load.operations)
}

function deathOf(course: Course): {
  launch: Launch | undefined
  kill: (child: ChildProcessWithoutNullStreams) => void
  over: (child: ChildProcessWithoutNullStreams) => Promise<void>
} {
  if (course.death === 'SIGKILL') {
    return {
      launch: undefined,
      kill: (child) => void child.kill('SIGKILL'),
      over: async (child) => {
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      }
    }
  }
  const manner = course.death
  const seed = course.seed * 1000 + course.report.lives
  let cut: ReturnType<typeof runUnderPowerCut>['cut'] | undefined
  let reported: ReturnType<NonNullable<typeof cut>> | undefined
  return {
    launch: (program) => {
      const run = runUnderPowerCut({ ...program, storeDirectory: course.store.directory })
      cut = run.cut
      return run.child
    },
    kill: () => {
      reported = cut?.({ manner, seed })
    },
    over: async () => {
      const report = await reported
      if (!report) throw new Error('the power was never cut')
      course.report.syncs += report.syncs
      course.report.changes += report.changes
      course.report.undoneChanges += report.undoneChanges
      // A shim that was not loaded would see nothing and lose nothing.
      if (report.syncs === 0 || report.changes === 0) course.report.violations.push('the shim saw nothing')
    }
  }
}

/** Judges a store after a death, before anything has written to it again. Answers what is to be sent again. */
function judge(course: Course, operations: readonly Operation[]): Operation[] {
  const { report } = course
  const traces = readingMade(course.store.directory, (connection) => tracesAfter(connection, course.seq))
  const known = new Map(operations.map((operation) => [operation.command, operation]))
  for (const command of new Set([...traces.kinds.keys(), ...traces.answers.keys()])) {
    const operation = known.get(command)
    if (!operation) report.violations.push(`the journal holds a command that nobody sent: ${command}`)
    else noteTrace(course, operation, traces)
  }
  const unanswered = operations.filter(({ answer }) => answer === null)
  for (const { command, name, answer } of operations) {
    if (answer && !traces.kinds.has(command))
      report.violations.push(`acknowledged and lost: ${name} ${command}`)
  }
  report.acknowledged += operations.length - unanswered.length
  report.unanswered += unanswered.length
  report.committedUnanswered += unanswered.filter(({ command }) => traces.kinds.has(command)).length
  course.seq = traces.lastSeq
  return [...unanswered, ...operations.filter(({ answer }) => answer !== null).slice(-sentAgain)]
}

function noteTrace(course: Course, { name, command, answer }: Operation, { kinds, answers }: Traces): void {
  const half = notWhole(name, kinds.get(command) ?? [])
  if (half) course.report.violations.push(half)
  const kept = answers.get(command)
  if (kept === undefined) course.report.violations.push(`${name} ${command} is journalled and not remembered`)
  else if (answer && 'ok' in answer && JSON.stringify(answer.ok) !== kept) {
    course.report.violations.push(`${name} ${command} was answered otherwise than it is remembered`)
  }
}

/** Sends operations again, twice: each must be done, once, with the same answer, and its photos whole. */
async function settle(course: Course, office: ServedOffice, open: readonly Operation[]): Promise<void> {
  const { report, store } = course
  const connection = await office.connect()
  for (const operation of [...open, ...open]) {
    const answer = await send(connection, operation, store.sessions)
    if (operation.answer === null) operation.answer = answer
    else if (JSON.stringify(answer) !== JSON.stringify(operation.answer)) {
      report.violations.push(`${operation.name} sent again was answered differently`)
    }
    if (!('ok' in answer)) report.violations.push(`${operation.name} sent again: ${JSON.stringify(answer)}`)
    else await lookAtPhoto(connection, operation, course)
  }
  connection.close()
  const before = report.entries
  const traces = readingMade(store.directory, (reading) => tracesAfter(reading, before))
  for (const { name, command } of open) {
    const wrong = notWhole(name, traces.kinds.get(command) ?? [])
    if (wrong) report.violations.push(`after it was sent again, ${wrong}`)
  }
  course.seq = traces.lastSeq
  report.entries = traces.lastSeq
}

async function lookAtPhoto(
  connection: Awaited<ReturnType<ServedOffice['connect']>>,
  operation: Operation,
  { store, report }: Course
): Promise<void> {
  if (operation.name !== 'custody.receiveAsset' || !operation.answer || !('ok' in operation.answer)) return
  const { assetId } = operation.answer.ok as { assetId: string }
  const session = store.sessions.get('keeper') ?? ''
  const asset = await connection.call({ call: 'custody.getAsset', input: { assetId }, session })
  const photos = 'ok' in asset ? (asset.ok as { photos: { sha256: string }[] }).photos : []
  const sent = (operation.input as { photos: Photo[] }).photos
  if (photos.length !== sent.length) report.violations.push(`asset ${assetId} lost its photo`)
  for (const [index, { sha256 }] of photos.entries()) {
    const read = await connection.call({ call: 'custody.getPhoto', input: { sha256 }, session })
    const same = 'ok' in read && (read.ok as { base64: string }).base64 === sent[index]?.base64
    if (!same) report.violations.push(`the photo of asset ${assetId} is not what was sent`)
  }
}

async function prove({ store, report }: Course, life: number): Promise<void> {
  const faults = await faultsOf(store.directory)
  report.verifications += 1
  report.violations.push(...faults.map((fault) => `after life ${life}: ${fault}`))
}
