// Never ownerless: a random walk over every call of a file's life by everybody, with roles that change under it, commands
// sent twice and the office opened anew. A model that never looks at the store says who must own what.
import { openFileStates } from '@shared/contract/file-shapes'
import { newId } from '@shared/ids'
import { permissionsOf, roles, type Role } from '@shared/permissions'
import { openOffice, type Office } from '../../../main/office/office'
import { practiceKeyHex, type PersonName } from '../../support/staff'
import { faultsOf, madeStore, type MadeStore } from '../made-store'
import { seededChoice, type Choice } from '../power-cut/seeded-choice'
import { acts, type Walk } from './acts'

export interface WalkReport {
  readonly steps: number
  readonly done: number
  readonly refused: number
  readonly files: number
  readonly refusedFiles: number
  readonly ownersChanged: number
  readonly rolesChanged: number
  readonly sentTwice: number
  readonly restarts: number
  /** Calls that were done at least once. */
  readonly calls: readonly string[]
  /** Empty when everything held. */
  readonly violations: string[]
}

const people: readonly PersonName[] = ['clerk', 'keeper', 'accountant', 'cashier', 'leader']
const stepsPerLife = 1000
const sentTwiceOneIn = 10
const rolesOneIn = 25
const violationsMax = 20
const open = openFileStates.map((state) => `'${state}'`).join()
const able = roles.filter((role) => permissionsOf([role]).has('intake.own'))
const roleSets: readonly (readonly Role[])[] = [
  ['INTAKE_OFFICER'],
  ['ENFORCEMENT_OFFICER'],
  ['INTAKE_OFFICER', 'ENFORCEMENT_OFFICER'],
  ['LEADER'],
  ['INTAKE_OFFICER', 'LEADER'],
  ['CASHIER'],
  []
]

type Counts = { -readonly [Field in keyof WalkReport]: WalkReport[Field] }

export async function walkFileLife(plan: { steps: number; seed: number }): Promise<WalkReport> {
  const store = await madeStore()
  const choose = seededChoice(plan.seed)
  const counts: Counts = {
    steps: 0,
    done: 0,
    refused: 0,
    files: 0,
    refusedFiles: 0,
    ownersChanged: 0,
    rolesChanged: 0,
    sentTwice: 0,
    restarts: 0,
    calls: [],
    violations: []
  }
  const lives = livesOf(store)
  try {
    const walk = await begin(store, { choose, lives, counts })
    while (counts.steps < plan.steps && counts.violations.length < violationsMax) {
      counts.steps += 1
      await takeStep(walk, counts)
      counts.violations.push(...faultsIn(walk, counts.steps))
      if (counts.steps % stepsPerLife === 0) {
        await lives.again()
        counts.restarts += 1
      }
    }
    counts.files = walk.owners.size
    counts.refusedFiles = walk.read("SELECT 1 FROM intake_file WHERE state = 'REFUSED'").length
    await lives.end()
    counts.violations.push(...(await faultsOf(store.directory)))
    return { ...counts, calls: [...new Set(counts.calls)].sort() }
  } finally {
    await lives.end()
    store.remove()
  }
}

interface Lives {
  office: () => Office
  again: () => Promise<void>
  end: () => Promise<void>
}

/** The office in this process, opened anew now and then; its clock goes on by itself. */
function livesOf({ directory }: MadeStore): Lives & { begin: () => Promise<void> } {
  let nowMs = Date.now()
  let office: Office | null = null
  const begin = async (): Promise<void> => {
    office = await openOffice({
      directory,
      keyHex: practiceKeyHex,
      now: () => (nowMs += 1),
      logFault: (error) => {
        throw error
      }
    })
  }
  const end = async (): Promise<void> => {
    const held = office
    office = null
    await held?.close()
  }
  return {
    begin,
    end,
    office: () => office ?? unopened(),
    again: async () => {
      await end()
      await begin()
    }
  }
}

function unopened(): never {
  throw new Error('the office is not open')
}

async function begin(
  store: MadeStore,
  { choose, lives, counts }: { choose: Choice; lives: ReturnType<typeof livesOf>; counts: Counts }
): Promise<Walk> {
  await lives.begin()
  const caller = { userId: 'system', fullName: '', roles: [], permissions: new Set<never>(), tokenHash: '' }
  const reading = () => lives.office().reading({ ...caller, stationId: 'host' })
  const walk: Walk = {
    choose,
    owners: new Map(),
    userIds: new Map(),
    today: () => reading().today,
    read: (sql, ...values) => reading().all(sql, ...values),
    send: async (person, call, input) => {
      const frame = { call, command: newId(), input, session: store.sessions.get(person) ?? '' }
      const answer = await lives.office().answer(frame, 'host')
      if (choose(sentTwiceOneIn) > 0) return answer
      counts.sentTwice += 1
      const again = await lives.office().answer(frame, 'host')
      const isSame = JSON.stringify(again) === JSON.stringify(answer)
      if ('ok' in answer && !isSame) counts.violations.push(`${call} sent twice: ${JSON.stringify(again)}`)
      return 'ok' in again ? again : answer
    }
  }
  const rows = walk.read<{ user_id: string; user_name: string }>('SELECT user_id, user_name FROM app_user')
  const ids = new Map(rows.map((row) => [row.user_name as PersonName, row.user_id]))
  const filled = { ...walk, userIds: ids }
  for (const [person, held] of [
    ['cashier', ['ENFORCEMENT_OFFICER']],
    ['keeper', ['LEADER']]
  ] as const) {
    await filled.send('admin', 'identity.changeRoles', {
      userId: ids.get(person),
      roles: held,
      reason: 'Phân công'
    })
  }
  return filled
}

async function takeStep(walk: Walk, counts: Counts): Promise<void> {
  const { choose } = walk
  if (choose(rolesOneIn) === 0) return changeRoles(walk, counts)
  const person = people[choose(people.length)] ?? 'clerk'
  const act = acts[choose(acts.length)]!
  const { call, input, owns } = act(walk, person)
  const answer = await walk.send(person, call, input)
  if ('fault' in answer) counts.violations.push(`${call}: ${JSON.stringify(answer)}`)
  if (!('ok' in answer)) {
    counts.refused += 1
    return
  }
  counts.done += 1
  counts.calls = [...new Set([...counts.calls, call])]
  for (const [fileId, owner] of owns(answer.ok)) {
    if (walk.owners.has(fileId)) counts.ownersChanged += 1
    walk.owners.set(fileId, owner)
  }
}

async function changeRoles(walk: Walk, counts: Counts): Promise<void> {
  const { choose } = walk
  const person = people[choose(people.length)] ?? 'clerk'
  const to = roleSets[choose(roleSets.length)] ?? []
  const input = { userId: walk.userIds.get(person), roles: [...to], reason: 'Phân công lại' }
  const answer = await walk.send('admin', 'identity.changeRoles', input)
  if ('ok' in answer) counts.rolesChanged += 1
  else counts.refused += 1
}

/** What must never be, asked of the store after every step. */
function faultsIn(walk: Walk, step: number): string[] {
  const ownerless = walk.read<{ file_id: string }>(
    `SELECT file_id FROM intake_file WHERE state IN (${open}) AND owner_id NOT IN (
      SELECT user_id FROM user_role WHERE role IN (${able.map((role) => `'${role}'`).join()}))`
  )
  const groundless = walk.read<{ file_id: string }>(
    `SELECT file_id FROM intake_file WHERE state = 'REFUSED' AND (coalesce(trim(refusal_reason), '') = ''
      OR coalesce(trim(refusal_clause), '') = '' OR refusal_decided_by IS NULL
      OR refusal_decided_by IN (refusal_proposed_by, received_by))`
  )
  const held = walk.read<{ file_id: string; owner_id: string }>('SELECT file_id, owner_id FROM intake_file')
  const strayed = held.filter(({ file_id, owner_id }) => walk.owners.get(file_id) !== owner_id)
  const lost = held.length === walk.owners.size ? [] : [`${held.length} files, not ${walk.owners.size}`]
  return [
    ...ownerless.map(({ file_id }) => `${file_id} has no owner who may own it`),
    ...groundless.map(({ file_id }) => `${file_id} is refused without reason, clause or two people`),
    ...strayed.map(({ file_id, owner_id }) => `${file_id} is owned by ${owner_id}`),
    ...lost
  ].map((what) => `step ${step}: ${what}`)
}
