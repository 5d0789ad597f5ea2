// People, their rights, their first passwords; opening an office.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contract } from '@shared/contract'
import { newId } from '@shared/ids'
import { roles, toxicPairs, type Role } from '@shared/permissions'
import { initialiseOffice } from '../../../../main/office/identity/init'
import { openOffice } from '../../../../main/office/office'
import { RefusalError } from '../../../../main/office/refusal'
import {
  practiceKeyHex,
  practiceOffice,
  refusalOf,
  valueOf,
  type PracticeOffice
} from '../../../support/practice-office'
import { practicePassword } from '../../../support/staff'
import { nobody } from '../scenes'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

const add = (userName: string, held: readonly string[]) =>
  practice.attempt('admin', 'identity.addUser', { userName, fullName: 'Người Mới', roles: held })

async function idOf(userName: string): Promise<string> {
  const { users } = await practice.call('admin', 'identity.listUsers', {})
  return users.find((user) => user.userName === userName)?.userId ?? ''
}

const changeRoles = (userId: string, to: readonly string[]) =>
  practice.attempt('admin', 'identity.changeRoles', { userId, roles: to, reason: 'Phân công lại' })

describe('rights that may not meet', () => {
  const pairs = roles.flatMap((one, index) => roles.slice(index + 1).map((other) => [one, other] as const))
  const isToxic = (pair: readonly Role[]) =>
    toxicPairs.some((toxic) => toxic.every((role) => pair.includes(role)))

  test('every pair of roles is granted or refused by the list, whichever stands first', async () => {
    const keeper = await idOf('keeper')
    for (const pair of pairs) {
      for (const order of [pair, [...pair].reverse()]) {
        const answer = await changeRoles(keeper, order)
        if (isToxic(order)) expect(refusalOf(answer)).toBe('ROLES_TOXIC')
        else expect(answer).toEqual({ ok: {} })
      }
    }
  })

  test('a third role hides no toxic pair, and a new person gets none either', async () => {
    const three = ['INTAKE_OFFICER', 'ACCOUNTANT', 'CASHIER']
    expect(refusalOf(await changeRoles(await idOf('keeper'), three))).toBe('ROLES_TOXIC')
    expect(refusalOf(await add('moi', three))).toBe('ROLES_TOXIC')
    expect(await idOf('moi')).toBe('')
  })

  test('nobody changes his own rights, not even to what they are', async () => {
    expect(refusalOf(await changeRoles(await idOf('admin'), ['ADMINISTRATOR']))).toBe('OWN_ROLES')
  })

  test('a change of rights holds at the next call of an open session', async () => {
    const cashier = await idOf('cashier')
    expect(await practice.attempt('cashier', 'funds.getTrialBalance', {})).toHaveProperty('ok')
    expect(await changeRoles(cashier, [])).toEqual({ ok: {} })
    expect(refusalOf(await practice.attempt('cashier', 'funds.getTrialBalance', {}))).toBe('NOT_PERMITTED')
    expect(await changeRoles(cashier, ['CASHIER', 'CASHIER'])).toEqual({ ok: {} })
    expect(await practice.attempt('cashier', 'funds.getTrialBalance', {})).toHaveProperty('ok')
  })
})

describe('a new person', () => {
  test('may do nothing before changing the first password', async () => {
    const { userName, firstPassword } = valueOf('identity.addUser', await add('Vũ Thư', ['INTAKE_OFFICER']))
    expect(userName).toBe('vu.thu')
    expect(firstPassword).toMatch(/^([A-HJKMNP-Z2-9]{4}-){2}[A-HJKMNP-Z2-9]{4}$/)
    const answer = (call: string, input: unknown, session?: string) =>
      practice.office.answer({ call, input, command: newId(), ...(session ? { session } : {}) }, 'host')
    const signedIn = valueOf(
      'identity.signIn',
      await answer('identity.signIn', { userName, password: firstPassword })
    )
    expect(signedIn.mustChangePassword).toBe(true)
    const open = ['identity.signIn', 'identity.changePassword', 'identity.whoAmI', 'identity.signOut']
    for (const call of [...contract.keys()].filter((name) => !open.includes(name))) {
      expect(refusalOf(await answer(call, {}, signedIn.session)), call).toBe('PASSWORD_MUST_CHANGE')
    }
    const change = (oldPassword: string, newPassword: string) =>
      answer('identity.changePassword', { oldPassword, newPassword }, signedIn.session)
    expect(refusalOf(await change('sai', 'một mật khẩu dài'))).toBe('SIGN_IN_FAILED')
    expect(refusalOf(await change(firstPassword, firstPassword))).toBe('PASSWORD_UNCHANGED')
    expect(refusalOf(await change(firstPassword, 'ngắn'))).toBe('INVALID_INPUT')
    expect(await change(firstPassword, 'một mật khẩu dài')).toEqual({ ok: {} })
    expect(await answer('intake.listProcedures', {}, signedIn.session)).toHaveProperty('ok')
    const old = await answer('identity.signIn', { userName, password: firstPassword })
    expect(refusalOf(old)).toBe('SIGN_IN_FAILED')
  })

  test('cannot have a name that is taken, however it is written', async () => {
    for (const name of ['clerk', 'CLERK', ' clerk.', 'Clérk']) {
      expect(refusalOf(await add(name, ['CASHIER']))).toBe('USER_NAME_TAKEN')
    }
    expect(refusalOf(await add('...', ['CASHIER']))).toBe('INVALID_INPUT')
    expect(refusalOf(await changeRoles(nobody, ['CASHIER']))).toBe('USER_UNKNOWN')
  })

  test('a changed password repeated under its id is still changed once', async () => {
    const change = { oldPassword: practicePassword, newPassword: 'mật khẩu thứ hai' }
    const made = { call: 'identity.changePassword' as const, input: change, command: newId() }
    expect(await practice.attemptWithId('clerk', made)).toEqual({ ok: {} })
    expect(await practice.attemptWithId('clerk', made)).toEqual({ ok: {} })
  })

  test('of two changes of a password at the same time one is done', async () => {
    const change = (newPassword: string) =>
      practice.attempt('clerk', 'identity.changePassword', { oldPassword: practicePassword, newPassword })
    const answers = await Promise.all([change('mật khẩu thứ hai'), change('mật khẩu thứ ba')])
    expect(answers.filter((answer) => 'ok' in answer)).toHaveLength(1)
    expect(refusalOf(answers.find((answer) => !('ok' in answer))!)).toBe('SIGN_IN_FAILED')
  })
})

describe('stations', () => {
  test('are not offered or shut out where nothing listens or nobody has paired', async () => {
    const offer = await practice.attempt('admin', 'identity.offerPairing', { stationName: 'Quầy 2' })
    expect(refusalOf(offer)).toBe('STATIONS_NOT_LISTENING')
    for (const stationId of ['quay-2', 'host']) {
      const answer = await practice.attempt('admin', 'identity.revokeStation', { stationId, reason: 'Mất' })
      expect(refusalOf(answer)).toBe('STATION_UNKNOWN')
    }
    const { stations } = await practice.call('admin', 'identity.listStations', {})
    expect(stations).toMatchObject([{ stationId: 'host', revoked: false }])
  })
})

describe('opening an office', () => {
  async function refusedCode(opening: Promise<unknown>): Promise<string> {
    const error: unknown = await opening.catch((thrown: unknown) => thrown)
    if (error instanceof RefusalError) return error.refusal.code
    throw new Error('it was not refused')
  }

  test('happens once, and only for an office of the list', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'thads-init-'))
    const logFault = () => 'fault'
    const office = await openOffice({ directory, keyHex: practiceKeyHex, logFault })
    expect(office.initialised()).toBe(false)
    const opening = { officeCode: '99999', adminName: 'admin' }
    expect(await refusedCode(initialiseOffice(office, opening))).toBe('OFFICE_UNKNOWN')
    expect(office.head().seq).toBe(0)
    const opened = await initialiseOffice(office, { officeCode: '79007', adminName: 'Quản Trị' })
    expect(opened.userName).toBe('quan.tri')
    expect(office.officeCode()).toBe('79007')
    const again = initialiseOffice(office, { officeCode: '79007', adminName: 'admin' })
    expect(await refusedCode(again)).toBe('OFFICE_ALREADY_OPEN')
    await office.close()
    rmSync(directory, { recursive: true })
  })
})

test('the old password cannot be guessed at in an open session', async () => {
  const guess = (oldPassword: string) =>
    practice.attempt('clerk', 'identity.changePassword', { oldPassword, newPassword: 'mật khẩu của kẻ trộm' })
  for (let failure = 1; failure <= 10; failure += 1) {
    expect(refusalOf(await guess(`đoán lần ${failure}`))).toBe('SIGN_IN_FAILED')
  }
  expect(refusalOf(await guess(practicePassword))).toBe('SIGN_IN_BLOCKED')
})
