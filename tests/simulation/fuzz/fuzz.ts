// Throws malformed messages at an office: at its router with everything a window's port can carry, and at the socket
// of the headless door. Each must be refused; none may fault, end the process or change the store.
import { inspect } from 'node:util'
import { z } from 'zod'
import type { Answer } from '@shared/contract/answers'
import { contract, type CallName } from '@shared/contract'
import { newId } from '@shared/ids'
import type { PersonName } from '../../support/staff'
import { madeStore, openMade, readingMade, type MadeStore } from '../made-store'
import { seededChoice, type Choice } from '../power-cut/seeded-choice'
import { serveStore, type ServedOffice } from '../serve-client'
import { spoil } from './spoil'
import { validInput } from './valid-inputs'

export interface FuzzReport {
  readonly sent: number
  readonly refused: number
  readonly violations: string[]
}

type Counts = { -readonly [Field in keyof FuzzReport]: FuzzReport[Field] }

const persons: PersonName[] = ['admin', 'clerk', 'keeper', 'accountant', 'cashier', 'leader']
const names = [...contract.keys()]

/** Half of the messages go to the router, half through the socket. */
export async function fuzz(plan: { messages: number; seed: number }): Promise<FuzzReport> {
  const store = await madeStore()
  const counts: Counts = { sent: 0, refused: 0, violations: [] }
  const choose = seededChoice(plan.seed)
  try {
    const before = stateOf(store)
    await fuzzRouter(store, { counts, choose, messages: Math.ceil(plan.messages / 2) })
    await fuzzSocket(store, { counts, choose, messages: Math.floor(plan.messages / 2) })
    if (stateOf(store) !== before) counts.violations.push('the store has changed')
    return counts
  } finally {
    store.remove()
  }
}

interface Round {
  counts: Counts
  choose: Choice
  messages: number
}

async function fuzzRouter(store: MadeStore, { counts, choose, messages }: Round): Promise<void> {
  const office = await openMade(store.directory).catch((error: unknown) => {
    throw new Error('the office does not open', { cause: error })
  })
  for (let sent = 0; sent < messages; sent += 1) {
    const { name, frame } = spoiledCall(store, choose, false)
    const answer = await office.answer(frame, 'host').catch((error: unknown): Answer => {
      counts.violations.push(`${name} threw ${String(error)} for ${show(frame.input)}`)
      return { fault: { reference: 'thrown' } }
    })
    judge(counts, { name, input: frame.input, answer })
  }
  await office.close()
}

async function fuzzSocket(store: MadeStore, { counts, choose, messages }: Round): Promise<void> {
  const office = await serveStore(store)
  let connection = await office.connect()
  for (let sent = 0; sent < messages; sent += 1) {
    if (sent % 100 === 99) {
      connection.close()
      connection = await office.connect()
    }
    if (choose(4) === 0) {
      const line = spoiledLine(office, store, choose)
      const answer = (await connection.exchange(line)) as Answer
      counts.sent += 1
      if ('refusal' in answer) counts.refused += 1
      else counts.violations.push(`the line ${line.slice(0, 200)} got ${show(answer)}`)
    } else {
      const { name, frame } = spoiledCall(store, choose, true)
      judge(counts, { name, input: frame.input, answer: await connection.call(frame) })
    }
  }
  connection.close()
  if (office.child.exitCode !== null) counts.violations.push('the process has ended')
  await office.stop()
  if (office.complaints() !== '') counts.violations.push(office.complaints().slice(0, 2000))
}

/** A call with a spoiled input that its schema refuses, by somebody who may make it or not. */
function spoiledCall(store: MadeStore, choose: Choice, asJson: boolean) {
  for (;;) {
    const name = names[choose(names.length)]!
    const whole = validInput(name)
    const spoiled = spoil(spoil(whole, choose, asJson), choose, asJson)
    const input = asJson
      ? (JSON.parse(JSON.stringify({ spoiled })) as { spoiled?: unknown }).spoiled
      : spoiled
    // What is still valid would be done, and rightly.
    if (isValid(name, input)) continue
    const session = store.sessions.get(persons[choose(persons.length)]!) ?? ''
    return { name, frame: { call: name, command: newId(), input, session } }
  }
}

function isValid(name: CallName, input: unknown): boolean {
  const { input: schema } = contract.get(name)!
  const fits = (value: unknown): boolean => z.safeParse(schema, value).success
  if (input === undefined) return fits({})
  try {
    return fits(input) || fits(JSON.parse(JSON.stringify(input).normalize('NFC')))
  } catch {
    return fits(input)
  }
}

function judge(
  counts: Counts,
  { name, input, answer }: { name: CallName; input: unknown; answer: Answer }
): void {
  counts.sent += 1
  if ('refusal' in answer) counts.refused += 1
  else counts.violations.push(`${name} with ${show(input)} got ${show(answer)}`)
}

/** A line that is no frame of ours: broken JSON, wrong fields, wrong token, unknown calls, prototype names. */
function spoiledLine({ token }: ServedOffice, store: MadeStore, choose: Choice): string {
  const session = store.sessions.get('leader') ?? ''
  const whole = { id: 'x', token, call: 'funds.getTrialBalance', command: newId(), input: {}, session }
  const lines = [
    '{',
    'null',
    '[]',
    '"text"',
    '{}',
    '\u0000\u0001\u0002',
    JSON.stringify([whole]),
    JSON.stringify({ ...whole, id: null }),
    JSON.stringify({ ...whole, id: { a: 1 } }),
    JSON.stringify({ ...whole, token: '' }),
    JSON.stringify({ ...whole, token: `${token}x` }),
    JSON.stringify({ ...whole, token: 'é'.repeat(token.length) }),
    JSON.stringify({ ...whole, token: 5 }),
    JSON.stringify({ ...whole, call: 5 }),
    JSON.stringify({ ...whole, call: '__proto__' }),
    JSON.stringify({ ...whole, call: 'constructor.prototype' }),
    JSON.stringify({ ...whole, call: 'x'.repeat(100_000) }),
    JSON.stringify({ ...whole, session: undefined }),
    JSON.stringify({ ...whole, session: '' }),
    JSON.stringify({ ...whole, session: 'A'.repeat(43) }),
    JSON.stringify({ ...whole, session: ['x'] }),
    JSON.stringify({ ...whole, call: 'identity.signOut', command: 'not-a-uuid' }),
    JSON.stringify({ ...whole, call: 'identity.signOut', command: undefined }),
    JSON.stringify(whole).slice(0, 20 + choose(100))
  ]
  return lines[choose(lines.length)]!
}

/** The journal's head and the number of rows of every table: what a refusal may not move. */
function stateOf(store: MadeStore): string {
  return readingMade(store.directory, (connection) => {
    const tables = connection
      .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .all()
    const rows = tables.map(({ name }) => [
      name,
      connection.prepare(`SELECT count(*) FROM ${name}`).pluck().get()
    ])
    return JSON.stringify([rows, connection.prepare('SELECT max(hash) FROM journal').pluck().get()])
  })
}

function show(value: unknown): string {
  return inspect(value, { depth: 4, maxStringLength: 80, maxArrayLength: 5, breakLength: Infinity }).slice(
    0,
    300
  )
}
