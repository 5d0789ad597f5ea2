// A hundred people at the counter, the centre away, the office killed among them: each has one file, one receipt, one
// reception number and one row in the register, none twice and none missing.
import { once } from 'node:events'
import type { Answer } from '@shared/contract/answers'
import { newId } from '@shared/ids'
import { dayOf } from '@shared/calendar'
import type { Connection as Store } from '../../../main/office/database/connection'
import { requestFile } from '../../support/main-job'
import { faultsOf, madeStore, readingMade } from '../made-store'
import { seededChoice, type Choice } from '../power-cut/seeded-choice'
import { OfficeGoneError, serveStore, type Connection, type ServedOffice } from '../serve-client'

export interface IntakesReport {
  readonly intakes: number
  readonly deaths: number
  /** Sent again because the office had died before it answered. */
  readonly sentAgain: number
  readonly violations: string[]
}

interface Play {
  office: ServedOffice
  connection: Connection
  sentAgain: number
  deaths: number
}

/** Takes the files in one by one; the office dies by SIGKILL while it works on `deaths` of them. */
export async function playIntakes(plan: {
  intakes: number
  deaths: number
  seed: number
}): Promise<IntakesReport> {
  const store = await madeStore()
  const choose = seededChoice(plan.seed)
  const session = store.sessions.get('clerk') ?? ''
  const office = await serveStore(store)
  const play: Play = { office, connection: await office.connect(), sentAgain: 0, deaths: 0 }
  const begin = async (): Promise<void> => {
    play.office = await serveStore(store)
    play.connection = await play.office.connect()
  }
  try {
    const dying = dyingAmong(plan, choose)
    const violations: string[] = []
    for (let index = 1; index <= plan.intakes; index += 1) {
      const input = requestFile(index, dayOf(Date.now()))
      const frame = { call: 'intake.receiveFile', command: newId(), input, session }
      const kill = dying.has(index) ? { afterMs: choose(12) } : null
      const answer = await sendThrough(play, frame, { kill, begin })
      if (!('ok' in answer)) violations.push(`intake ${index}: ${JSON.stringify(answer)}`)
    }
    await play.office.stop()
    violations.push(...readingMade(store.directory, (connection) => differencesIn(connection, plan.intakes)))
    violations.push(...(await faultsOf(store.directory)))
    return { intakes: plan.intakes, deaths: play.deaths, sentAgain: play.sentAgain, violations }
  } finally {
    play.office.child.kill('SIGKILL')
    store.remove()
  }
}

function dyingAmong({ intakes, deaths }: { intakes: number; deaths: number }, choose: Choice): Set<number> {
  const dying = new Set<number>()
  while (dying.size < deaths) dying.add(1 + choose(intakes))
  return dying
}

/** The same command until it is answered, whatever dies meanwhile. */
async function sendThrough(
  play: Play,
  frame: { call: string; command: string; input: unknown; session: string },
  { kill, begin }: { kill: { afterMs: number } | null; begin: () => Promise<void> }
): Promise<Answer> {
  const { child } = play.office
  const first = play.connection.call(frame)
  if (kill) setTimeout(() => child.kill('SIGKILL'), kill.afterMs)
  try {
    const answer = await first
    if (!kill) return answer
    // It answered before it died: the answer is the same from the next one.
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    play.deaths += 1
    await begin()
    const again = await play.connection.call(frame)
    const isSame = JSON.stringify(again) === JSON.stringify(answer)
    return isSame ? answer : { fault: { reference: `answered otherwise: ${JSON.stringify(again)}` } }
  } catch (error) {
    if (!(error instanceof OfficeGoneError)) throw error
    play.deaths += 1
    play.sentAgain += 1
    await begin()
    return play.connection.call(frame)
  }
}

function differencesIn(store: Store, intakes: number): string[] {
  const files = store
    .prepare<
      [],
      { file_id: string; reception_number: string; received_day: string; register_ordinal: number }
    >('SELECT file_id, reception_number, received_day, register_ordinal FROM intake_file ORDER BY seq')
    .all()
  const receipts = store
    .prepare<[], { subject: string }>("SELECT subject FROM desk_print_job WHERE form = 'RECEPTION_RECEIPT'")
    .all()
    .map(({ subject }) => subject)
  const violations: string[] = []
  if (files.length !== intakes) violations.push(`${files.length} files for ${intakes} people`)
  const wanted = files.map(({ file_id }) => `file:${file_id}`).sort()
  if (JSON.stringify([...receipts].sort()) !== JSON.stringify(wanted)) {
    violations.push(`${receipts.length} receipts for ${files.length} files`)
  }
  const serials = new Map<string, number>()
  files.forEach(({ reception_number, received_day, register_ordinal }, index) => {
    // Reception numbers begin anew at midnight.
    const serial = 1 + (serials.get(received_day) ?? 0)
    serials.set(received_day, serial)
    if (!reception_number.endsWith(`-${String(serial).padStart(3, '0')}`)) {
      violations.push(`file ${index + 1} has the number ${reception_number}`)
    }
    if (register_ordinal !== index + 1) violations.push(`file ${index + 1} has row ${register_ordinal}`)
  })
  return violations
}
