// Signing in, the clock that is read as one signs in, and how long a session lives.
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answer } from '@shared/contract/answers'
import { newId } from '@shared/ids'
import { signInFailureTable } from '@domain/identity/tables'
import { canonicalJson } from '@domain/journal/canonical'
import { sessionMs } from '../../../../main/office/identity/session'
import { openOffice } from '../../../../main/office/office'
import { opensAtMs } from '../../../support/practice-template'
import { practiceOffice, refusalOf, valueOf, type PracticeOffice } from '../../../support/practice-office'
import { practiceKeyHex, practicePassword } from '../../../support/staff'

const system = {
  userId: 'system',
  fullName: '',
  roles: [],
  permissions: new Set<never>(),
  stationId: 'host',
  tokenHash: ''
}
const failing = {
  logFault: (error: unknown): never => {
    throw error
  }
}
const minuteMs = 60_000
const hourMs = 60 * minuteMs
let practice: PracticeOffice
let nowMs: number

beforeEach(async () => {
  nowMs = opensAtMs + hourMs
  practice = await practiceOffice({ now: () => nowMs })
})
afterEach(() => practice.close())

function signIn(userName: string, password: string, more: object = {}): Promise<Answer> {
  const input = { userName, password, ...more }
  return practice.office.answer({ call: 'identity.signIn', command: newId(), input }, 'host')
}

function whoAmI(session: string, station = 'host'): Promise<Answer> {
  return practice.office.answer({ call: 'identity.whoAmI', session }, station)
}

async function failTimes(count: number): Promise<void> {
  for (let time = 0; time < count; time += 1) {
    expect(refusalOf(await signIn('clerk', `sai ${time}`))).toBe('SIGN_IN_FAILED')
  }
}

/** As if so many sign-ins had failed a moment ago; each real one costs a tenth of a second. */
async function failed(failures: number): Promise<void> {
  await practice.office.act({ caller: system, command: newId() }, (act) =>
    act.putDesk(signInFailureTable, { user_name: 'clerk', failures, last_at: act.now })
  )
}

function lastEntry(): { kind: string; at: string; skew_ms: number; payload: string; actor: string } {
  const reading = practice.office.reading(system)
  const row = reading.get<ReturnType<typeof lastEntry>>('SELECT * FROM journal ORDER BY seq DESC LIMIT 1')
  if (!row) throw new Error('the journal is empty')
  return row
}

describe('signing in', () => {
  test('accepts the name as people type it, and writes down who it was', async () => {
    const { session, user } = valueOf('identity.signIn', await signIn(' CLERK ', practicePassword))
    expect(user.roles).toEqual(['ENFORCEMENT_OFFICER', 'INTAKE_OFFICER'])
    expect(lastEntry()).toMatchObject({ kind: 'identity.SignedIn', actor: user.userId })
    expect(await whoAmI(session)).toMatchObject({
      ok: { mustChangePassword: false, office: { code: '79007' } }
    })
  })

  test('accepts the password in either form of Unicode', async () => {
    expect(await signIn('clerk', practicePassword.normalize('NFD'))).toHaveProperty('ok')
  })

  test('does not say whether the name or the password was wrong', async () => {
    const wrong = await signIn('clerk', 'sai')
    expect(wrong).toEqual(await signIn('không có ai', 'sai'))
    expect(wrong).toEqual({ refusal: { code: 'SIGN_IN_FAILED', params: {} } })
  })

  test('neither the password nor the session stands in the store in the open', async () => {
    const { session } = valueOf('identity.signIn', await signIn('clerk', practicePassword))
    const reading = practice.office.reading(system)
    const rows = ['desk_session', 'desk_credential', 'desk_command', 'journal'].map((table) =>
      JSON.stringify(reading.all(`SELECT * FROM ${table}`))
    )
    expect(rows.join('')).not.toContain(session)
    expect(rows.join('')).not.toContain(practicePassword)
    // Nor as a hash that is quick to guess: the fingerprint by which a repetition is known holds the password too.
    const text = canonicalJson({ userName: 'clerk', password: practicePassword })
    expect(rows.join('')).not.toContain(createHash('sha256').update(text).digest('hex'))
  })

  test('a changed password ends what was opened with the old one, and not the session that changed it', async () => {
    const one = valueOf('identity.signIn', await signIn('clerk', practicePassword)).session
    const other = valueOf('identity.signIn', await signIn('clerk', practicePassword)).session
    const input = { oldPassword: practicePassword, newPassword: 'một mật khẩu khác' }
    const frame = { call: 'identity.changePassword', command: newId(), session: one, input }
    expect(await practice.office.answer(frame, 'host')).toEqual({ ok: {} })
    expect(await whoAmI(one)).toHaveProperty('ok')
    expect(refusalOf(await whoAmI(other))).toBe('NOT_SIGNED_IN')
  })

  test('signing out ends this session and no other', async () => {
    const one = valueOf('identity.signIn', await signIn('clerk', practicePassword)).session
    const other = valueOf('identity.signIn', await signIn('clerk', practicePassword)).session
    const frame = { call: 'identity.signOut', command: newId(), session: one }
    expect(await practice.office.answer(frame, 'host')).toEqual({ ok: {} })
    expect(refusalOf(await whoAmI(one))).toBe('NOT_SIGNED_IN')
    expect(await whoAmI(other)).toHaveProperty('ok')
  })
})

describe('after ten failures', () => {
  test('even the right password is refused for a quarter of an hour, and says how long', async () => {
    await failTimes(10)
    const blocked = await signIn('clerk', practicePassword)
    expect(blocked).toEqual({ refusal: { code: 'SIGN_IN_BLOCKED', params: { minutes: 15 } } })
    nowMs += 14 * minuteMs
    expect(await signIn('Clerk', 'sai')).toMatchObject({ refusal: { params: { minutes: 1 } } })
    nowMs += minuteMs
    expect(await signIn('clerk', practicePassword)).toHaveProperty('ok')
  })

  test('only that name is blocked', async () => {
    await failed(10)
    expect(await signIn('keeper', practicePassword)).toHaveProperty('ok')
  })

  test('nine failures and a success begin a new count', async () => {
    await failed(9)
    expect(await signIn('clerk', practicePassword)).toHaveProperty('ok')
    await failTimes(1)
    expect(await signIn('clerk', practicePassword)).toHaveProperty('ok')
  })

  test('failures a quarter of an hour apart never add up', async () => {
    await failed(9)
    nowMs += 15 * minuteMs
    await failTimes(2)
    expect(await signIn('clerk', practicePassword)).toHaveProperty('ok')
  })

  test('the count outlives the program', async () => {
    await failed(10)
    const directory = mkdtempSync(join(tmpdir(), 'thads-again-'))
    cpSync(practice.directory, directory, { recursive: true })
    const again = await openOffice({ ...failing, directory, keyHex: practiceKeyHex, now: () => nowMs })
    const input = { userName: 'clerk', password: practicePassword }
    const answer = await again.answer({ call: 'identity.signIn', command: newId(), input }, 'host')
    expect(refusalOf(answer)).toBe('SIGN_IN_BLOCKED')
    await again.close()
    rmSync(directory, { recursive: true })
  })

  test('guessing many times at one moment gives no more than ten guesses', async () => {
    await failed(5)
    const guesses = Array.from({ length: 8 }, (_, index) => signIn('clerk', `đoán ${index}`))
    // Which of them are the last to be hashed is up to the machine; how many learn anything is not.
    const codes = (await Promise.all(guesses)).map(refusalOf)
    expect(codes.filter((code) => code === 'SIGN_IN_FAILED').length).toBe(5)
    expect(codes.filter((code) => code === 'SIGN_IN_BLOCKED').length).toBe(3)
    expect(refusalOf(await signIn('clerk', practicePassword))).toBe('SIGN_IN_BLOCKED')
  })
})

describe('a session', () => {
  test('ends twelve hours after signing in, whatever happens in it', async () => {
    const { session } = valueOf('identity.signIn', await signIn('clerk', practicePassword))
    for (let hour = 0; hour < 11; hour += 1) {
      nowMs += hourMs
      expect(await whoAmI(session)).toHaveProperty('ok')
    }
    nowMs += hourMs - 1
    expect(await whoAmI(session)).toHaveProperty('ok')
    nowMs += 1
    expect(sessionMs).toBe(12 * hourMs)
    expect(await whoAmI(session)).toEqual({
      refusal: { code: 'NOT_SIGNED_IN', params: {}, next: 'signIn' }
    })
  })

  test('of another station is nobody’s', async () => {
    const input = { userName: 'clerk', password: practicePassword }
    const answer = await practice.office.answer(
      { call: 'identity.signIn', command: newId(), input },
      'quay-2'
    )
    const { session } = valueOf('identity.signIn', answer)
    expect(await whoAmI(session, 'quay-2')).toHaveProperty('ok')
    expect(refusalOf(await whoAmI(session))).toBe('NOT_SIGNED_IN')
  })
})

describe('a clock', () => {
  const place = (name: string) =>
    practice.attempt('admin', 'custody.addStoragePlace', { parentId: null, kind: 'WAREHOUSE', name })

  test('that goes back does not take the journal with it, and the skew is written down', async () => {
    await place('Kho 1')
    const before = lastEntry().at
    nowMs -= 3 * hourMs
    expect(await place('Kho 2')).toHaveProperty('ok')
    expect(lastEntry()).toMatchObject({ at: before, skew_ms: 3 * hourMs })
    nowMs += hourMs
    await place('Kho 3')
    expect(lastEntry()).toMatchObject({ at: before, skew_ms: 2 * hourMs })
    nowMs += 2 * hourMs + 5
    await place('Kho 4')
    expect(lastEntry()).toMatchObject({ at: new Date(nowMs).toISOString(), skew_ms: 0 })
  })

  test('that jumps by more than a day needs a person who vouches for the day', async () => {
    await place('Kho 1')
    const last = lastEntry().at
    nowMs += 24 * hourMs + 1
    const jumped = await signIn('clerk', practicePassword)
    expect(jumped).toEqual({
      refusal: {
        code: 'CLOCK_JUMPED',
        params: { now: new Date(nowMs).toISOString(), last },
        next: 'confirmClock'
      }
    })
    const wrongDay = await signIn('clerk', practicePassword, { confirmedDay: '2026-11-23' })
    expect(refusalOf(wrongDay)).toBe('CLOCK_JUMPED')
    expect(lastEntry().at).toBe(last)

    const confirmed = await signIn('clerk', practicePassword, { confirmedDay: '2026-11-24' })
    const { user } = valueOf('identity.signIn', confirmed)
    const timeline = await practice.office.answer(
      { call: 'journal.getHead', session: valueOf('identity.signIn', confirmed).session },
      'host'
    )
    expect(timeline).toHaveProperty('ok')
    const kept = practice.office
      .reading(system)
      .get<{ actor: string; payload: string }>("SELECT * FROM journal WHERE kind = 'identity.ClockConfirmed'")
    expect(kept?.actor).toBe(user.userId)
    expect(JSON.parse(kept?.payload ?? '')).toEqual({ userId: user.userId, day: '2026-11-24', lastAt: last })
  })

  test('that jumps under an open session writes nothing more', async () => {
    nowMs = Date.parse(lastEntry().at) + 11 * hourMs
    const session = practice.session('admin')
    await practice.office.act({ caller: system, command: newId() }, (act) =>
      act.get("UPDATE desk_session SET expires_at = '2027-12-31T00:00:00.000Z' RETURNING user_id")
    )
    nowMs += 48 * hourMs
    const frame = {
      call: 'custody.addStoragePlace',
      command: newId(),
      input: { parentId: null, kind: 'WAREHOUSE', name: 'Kho 1' },
      session
    }
    expect(refusalOf(await practice.office.answer(frame, 'host'))).toBe('CLOCK_JUMPED')
  })

  test('exactly a day later nobody is asked, and a confirmation that is not needed is not written', async () => {
    await place('Kho 1')
    nowMs += 24 * hourMs
    expect(await signIn('clerk', practicePassword, { confirmedDay: '2026-11-24' })).toHaveProperty('ok')
    expect(lastEntry().kind).toBe('identity.SignedIn')
  })
})
