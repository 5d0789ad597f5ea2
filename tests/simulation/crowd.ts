// Twenty desks at once, and a third of what they ask is refused after its body has already written entries: whoever is
// refused must leave no trace, and must take nobody else's work along.
import { dayOf } from '@shared/calendar'
import type { Answer } from '@shared/contract/answers'
import type { SimpleCase } from '@shared/contract/cases'
import { newId } from '@shared/ids'
import { newCase, requestFile } from '../support/main-job'
import { faultsOf, madeStore, readingMade, type MadeStore } from './made-store'
import { serveStore, type Connection } from './serve-client'
import { seededChoice } from './power-cut/seeded-choice'

export interface CrowdReport {
  readonly calls: number
  readonly acknowledged: number
  /** Refused by a rule that is asked only after a party was recorded. */
  readonly refusedLate: number
  readonly seconds: number
  readonly violations: string[]
}

interface Asked {
  readonly command: string
  readonly index: number
  readonly refusal: 'SAME_PARTY_TWICE' | 'PARTY_UNKNOWN' | null
  readonly input: SimpleCase
}

/** Opens cases from many connections at once; every third one fails by its debtor, after its creditor was recorded. */
export async function playCrowd(plan: {
  connections: number
  calls: number
  seed: number
}): Promise<CrowdReport> {
  const store = await madeStore()
  try {
    const office = await serveStore(store)
    const connections = await Promise.all(Array.from({ length: plan.connections }, () => office.connect()))
    const asked = mixed(plan)
    const violations: string[] = []
    const started = performance.now()
    let next = 0
    const work = async (connection: Connection): Promise<void> => {
      for (let one = asked[next++]; one; one = asked[next++]) {
        const wrong = wrongAnswer(one, await ask(connection, one, store))
        if (wrong) violations.push(wrong)
      }
    }
    // Two calls under way on each connection: answers come in another order than they were asked for.
    await Promise.all([...connections, ...connections].map(work))
    const seconds = (performance.now() - started) / 1000
    await office.stop()
    if (office.complaints() !== '') violations.push(office.complaints())
    violations.push(...tracesWrong(store, asked), ...(await faultsOf(store.directory)))
    const refusedLate = asked.filter(({ refusal }) => refusal !== null).length
    return { calls: asked.length, acknowledged: asked.length - refusedLate, refusedLate, seconds, violations }
  } finally {
    store.remove()
  }
}

function ask(connection: Connection, { command, input }: Asked, store: MadeStore): Promise<Answer> {
  return connection.call({
    call: 'cases.openCase',
    command,
    input,
    session: store.sessions.get('clerk') ?? ''
  })
}

/** The calls in a seeded order. Each has a creditor of its own, so each refused one writes before it is refused. */
function mixed({ calls, seed }: { calls: number; seed: number }): Asked[] {
  const today = dayOf(new Date().toISOString())
  const asked = Array.from({ length: calls }, (_, index): Asked => {
    const refusal = index % 3 !== 2 ? null : index % 2 === 0 ? 'SAME_PARTY_TWICE' : 'PARTY_UNKNOWN'
    const details = requestFile(index + 1, today).requester
    const input = { ...newCase(null, index + 1), decisionDate: today, creditor: { details } }
    input.title = { ...input.title, date: today }
    if (refusal === 'SAME_PARTY_TWICE') input.debtor = { details }
    if (refusal === 'PARTY_UNKNOWN') input.debtor = { partyId: newId() }
    return { command: newId(), index: index + 1, refusal, input }
  })
  const choose = seededChoice(seed)
  for (let last = asked.length - 1; last > 0; last -= 1) {
    const other = choose(last + 1)
    ;[asked[last], asked[other]] = [asked[other]!, asked[last]!]
  }
  return asked
}

function wrongAnswer({ index, refusal }: Asked, answer: Answer): string | null {
  if (refusal === null) return 'ok' in answer ? null : `case ${index} failed: ${JSON.stringify(answer)}`
  const code = 'refusal' in answer ? answer.refusal.code : JSON.stringify(answer)
  return code === refusal ? null : `case ${index} should be refused with ${refusal} and got ${code}`
}

function tracesWrong(store: MadeStore, asked: readonly Asked[]): string[] {
  return readingMade(store.directory, (connection) => {
    const cases = connection.prepare<[string], { count: number }>(
      'SELECT count(*) AS count FROM enforcement_case WHERE decision_number = ?'
    )
    const parties = connection.prepare<[string], { count: number }>(
      'SELECT count(*) AS count FROM party WHERE number = ?'
    )
    const entries = connection.prepare<[string], { count: number }>(
      'SELECT count(*) AS count FROM journal WHERE command = ?'
    )
    const remembered = connection.prepare<[string], { count: number }>(
      'SELECT count(*) AS count FROM desk_command WHERE command = ?'
    )
    return asked.flatMap(({ command, index, refusal, input }) => {
      const details = 'details' in input.creditor ? input.creditor.details : null
      const number = details?.kind === 'INDIVIDUAL' ? details.identityNumber : null
      const found = [
        cases.get(input.decisionNumber)?.count,
        parties.get(number ?? '')?.count,
        entries.get(command)?.count,
        remembered.get(command)?.count
      ].join()
      // A case, its creditor, four entries (two parties, the case, what is owed) and one answer; or nothing at all.
      const expected = refusal === null ? '1,1,4,1' : '0,0,0,0'
      return found === expected ? [] : [`case ${index} (${refusal ?? 'accepted'}) left ${found}`]
    })
  })
}
