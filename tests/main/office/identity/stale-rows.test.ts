// Sessions that have ended and failures that no longer count do not pile up.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '@shared/ids'
import { sessionTable, signInFailureTable } from '@domain/identity/tables'
import { opensAtMs } from '../../../support/practice-template'
import { practiceOffice, type PracticeOffice } from '../../../support/practice-office'
import { practicePassword } from '../../../support/staff'

const system = {
  userId: 'system',
  fullName: '',
  roles: [],
  permissions: new Set<never>(),
  stationId: 'host',
  tokenHash: ''
}
const minuteMs = 60_000
let practice: PracticeOffice
let nowMs: number
beforeEach(async () => {
  nowMs = opensAtMs + 60 * minuteMs
  practice = await practiceOffice({ now: () => nowMs })
})
afterEach(() => practice.close())

const signIn = () =>
  practice.office.answer(
    {
      call: 'identity.signIn',
      command: newId(),
      input: { userName: 'clerk', password: practicePassword }
    },
    'host'
  )

const at = (agoMs: number) => new Date(nowMs - agoMs).toISOString()

/** Rows as they would lie there after so long. */
const lay = (sessions: Record<string, number>, failures: Record<string, number>) =>
  practice.office.act({ caller: system, command: newId() }, (act) => {
    for (const [token_hash, agoMs] of Object.entries(sessions)) {
      const row = { token_hash, user_id: newId(), station_id: 'host', expires_at: at(agoMs) }
      act.putDesk(sessionTable, row)
    }
    for (const [user_name, agoMs] of Object.entries(failures)) {
      act.putDesk(signInFailureTable, { user_name, failures: 3, last_at: at(agoMs) })
    }
  })

const names = (sql: string) =>
  practice.office
    .reading(system)
    .all<{ name: string }>(sql)
    .map(({ name }) => name)
const sessions = () =>
  names("SELECT token_hash AS name FROM desk_session WHERE token_hash LIKE 's-%' ORDER BY 1")
const failures = () => names('SELECT user_name AS name FROM desk_sign_in_failure ORDER BY 1')

test('whoever signs in takes away what has ended, and nothing that still counts', async () => {
  await lay(
    { 's-ended': minuteMs, 's-ends-now': 0, 's-open': -minuteMs },
    { long: 24 * 60 * minuteMs, just: 15 * minuteMs, counted: 14 * minuteMs }
  )
  expect(await signIn()).toHaveProperty('ok')
  expect(sessions()).toEqual(['s-open'])
  expect(failures()).toEqual(['counted'])
})

test('a wrong password takes nothing away', async () => {
  await lay({ 's-ended': minuteMs }, { long: 24 * 60 * minuteMs })
  const input = { userName: 'clerk', password: 'sai' }
  await practice.office.answer({ call: 'identity.signIn', command: newId(), input }, 'host')
  expect(sessions()).toEqual(['s-ended'])
  expect(failures()).toEqual(['clerk', 'long'])
})

test('a heap of them goes a few hundred at a time, the oldest first', async () => {
  await lay(
    Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`s-${index}`, (index + 1) * minuteMs])),
    {}
  )
  expect(await signIn()).toHaveProperty('ok')
  expect(sessions()).toEqual(['s-0'])
  expect(await signIn()).toHaveProperty('ok')
  expect(sessions()).toEqual([])
})
