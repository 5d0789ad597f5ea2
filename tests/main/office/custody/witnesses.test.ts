// A witness under a record of an exit is a user of the office who said so himself: what a keeper types is his word alone.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { peopleIds } from '../../../support/counting'
import { smallPhoto } from '../../../support/given'
import { practiceOffice, refusalOf, type PracticeOffice } from '../../../support/practice-office'
import { handedToDebtor } from '../../../support/releasing'
import {
  people,
  practicePassword,
  staffOf,
  valueOf,
  type PersonName,
  type Staff
} from '../../../support/staff'
import { attended, colleagueId } from '../../../support/witnessing'
import { newId } from '@shared/ids'
import { readCouncil } from '../release-scenes'
import { approvedRelease, nobody } from '../scenes'
import { approvedLoan, comingBack, goingOut, lentAsset } from './loan-scenes'
import { livingAndRebuilt, raw } from './raw-store'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

type About = { kind: 'RELEASE' | 'LOAN' | 'COUNCIL' | 'DELIVERY'; id: string }
const ask = (about: About, userId: string, who: PersonName = 'keeper') =>
  practice.attempt(who, 'custody.askWitness', { about, userId })
const attend = (who: PersonName, witnessId: string) =>
  practice.attempt(who, 'custody.attendRecord', { witnessId })

/** A thing that the keeper asked out and the leader ordered out. */
async function approved() {
  const scene = await approvedRelease(practice)
  const { releaseId, assetTag } = scene
  const about: About = { kind: 'RELEASE', id: releaseId }
  const handing = handedToDebtor(releaseId, assetTag)
  const [giver, receiver] = handing.signatures
  const refusing = (witness: string, change: object = {}) =>
    practice.attempt('keeper', 'custody.handOver', {
      ...handing,
      signatures: [giver, { ...receiver, way: 'REFUSED', image: smallPhoto, witness, ...change }]
    })
  return { ...scene, about, refusing }
}

describe('a witness of an exit', () => {
  test('is not whom the keeper types: neither a stranger, nor a colleague who was never there', async () => {
    const { about, refusing } = await approved()
    expect(await refusing('Nguyễn Văn Không Có')).toMatchObject({
      refusal: { code: 'WITNESS_NOT_ATTENDED', params: { side: 'RECEIVER', witness: 'Nguyễn Văn Không Có' } }
    })
    const numbered = { witnessIdentity: '079085001111' }
    expect(refusalOf(await refusing('Nguyễn Văn Không Có', numbered))).toBe('WITNESS_NOT_ATTENDED')
    expect(refusalOf(await refusing(people.cashier.fullName))).toBe('WITNESS_NOT_ATTENDED')
    await ask(about, await colleagueId(practice, about, { who: 'cashier' }))
    expect(refusalOf(await refusing(people.cashier.fullName))).toBe('WITNESS_NOT_ATTENDED')
  })

  test('is who said from his own session that he is there, and is named on every trace', async () => {
    const { about, refusing, assetId } = await approved()
    await attended(practice, about, { who: 'cashier' })
    expect(await refusing('ngo thi lan')).toHaveProperty('ok')
    const ids = await peopleIds(practice)
    const { entries } = await practice.call('keeper', 'journal.getTimeline', {
      subject: `asset:${assetId}`,
      limit: 9
    })
    expect(entries.find(({ kind }) => kind === 'custody.AssetHandedOver')?.payload).toMatchObject({
      witnesses: [{ userId: ids.cashier, fullName: people.cashier.fullName }, { userId: ids.clerk }]
    })
    expect(entries.find(({ kind }) => kind === 'custody.WitnessAttended')).toMatchObject({
      actorName: people.cashier.fullName
    })
    const { living, rebuilt } = await livingAndRebuilt(practice.directory)
    expect(living['release_signature']).toMatchObject([{}, { witness_id: ids.cashier }])
    expect(rebuilt).toEqual(living)
  })

  test('is neither the keeper, nor who asked for it, nor who decided it', async () => {
    const { about, refusing } = await approved()
    const ids = await peopleIds(practice)
    const { possible } = await practice.call('keeper', 'custody.getWitnesses', { about })
    const names = possible.map(({ fullName }) => fullName)
    expect(names).not.toContain(people.leader.fullName)
    expect(names).not.toContain(people.keeper.fullName)
    expect(refusalOf(await ask(about, ids.leader ?? ''))).toBe('WITNESS_IS_PARTY')
    expect(refusalOf(await ask(about, ids.keeper ?? ''))).toBe('SAME_PERSON')
    expect(refusalOf(await ask(about, ids.admin ?? ''))).toBe('WITNESS_UNKNOWN')
    expect(refusalOf(await ask(about, nobody))).toBe('WITNESS_UNKNOWN')
    expect(refusalOf(await refusing(people.leader.fullName))).toBe('WITNESS_NOT_ATTENDED')
    expect(refusalOf(await refusing(people.keeper.fullName))).toBe('SIGNATURE_INCOMPLETE')
  })

  test('keeps no store and gives out no rights, whatever else he is', async () => {
    const { about, refusing } = await approved()
    const ids = await peopleIds(practice)
    const become = (name: 'cashier' | 'clerk', ...roles: string[]) =>
      practice.attempt('admin', 'identity.changeRoles', { userId: ids[name], roles, reason: 'Bổ nhiệm' })
    await attended(practice, about, { who: 'clerk' })
    for (const second of ['STOREKEEPER', 'ADMINISTRATOR']) {
      expect(await become('cashier', 'INTAKE_OFFICER', second)).toHaveProperty('ok')
      expect(refusalOf(await ask(about, ids.cashier ?? '')), second).toBe('WITNESS_UNKNOWN')
    }
    await become('clerk', 'INTAKE_OFFICER', 'STOREKEEPER')
    expect(refusalOf(await refusing(people.clerk.fullName))).toBe('WITNESS_NOT_ATTENDED')
    await become('clerk', 'INTAKE_OFFICER', 'ENFORCEMENT_OFFICER')
    expect(await refusing(people.clerk.fullName)).toHaveProperty('ok')
  })

  test('comes once, himself, to the record he was asked to', async () => {
    const { about } = await approved()
    const userId = await colleagueId(practice, about, { who: 'cashier' })
    const { witnessId } = valueOf('custody.askWitness', await ask(about, userId))
    expect(refusalOf(await ask(about, userId))).toBe('WITNESS_ASKED')
    expect(refusalOf(await attend('accountant', witnessId))).toBe('WITNESS_UNKNOWN')
    expect(refusalOf(await attend('cashier', nobody))).toBe('WITNESS_UNKNOWN')
    const { asked } = await practice.call('cashier', 'custody.listMyWitnessing', {})
    expect(asked).toMatchObject([
      { witnessId, about, askedBy: people.keeper.fullName, attendedAt: null, things: [{ refused: '' }] }
    ])
    expect(await practice.call('accountant', 'custody.listMyWitnessing', {})).toEqual({ asked: [] })
    expect(await attend('cashier', witnessId)).toEqual({ ok: {} })
    expect(refusalOf(await attend('cashier', witnessId))).toBe('WITNESS_ASKED')
  })

  test('of yesterday has not seen who takes it today', async () => {
    const { about, refusing } = await approved()
    await attended(practice, about, { who: 'cashier' })
    // It is half past midnight.
    practice.passMs(16.5 * 3_600_000)
    const today = await signedInAgain('keeper')
    const { asked } = await today.call('keeper', 'custody.getWitnesses', { about })
    expect(asked).toEqual([])
    practice = { ...practice, attempt: (...made) => today.attempt(...made) }
    expect(refusalOf(await refusing(people.cashier.fullName))).toBe('WITNESS_NOT_ATTENDED')
  })

  test('is asked for a record that waits, and never for one that is done', async () => {
    const { about, refusing } = await approved()
    await attended(practice, about, { who: 'cashier' })
    await refusing(people.cashier.fullName)
    const ids = await peopleIds(practice)
    expect(refusalOf(await ask(about, ids.accountant ?? ''))).toBe('RECORD_DONE')
    expect(refusalOf(await ask({ kind: 'RELEASE', id: nobody }, ids.cashier ?? ''))).toBe('RELEASE_UNKNOWN')
    expect(await practice.call('cashier', 'custody.listMyWitnessing', {})).toEqual({ asked: [] })
  })

  test('stands behind the finger of who carries off a loan', async () => {
    const scene = await approvedLoan(practice)
    const input = goingOut(scene)
    const [giver, receiver] = input.signatures
    const finger = { way: 'FINGERPRINT', finger: 'THUMB', hand: 'RIGHT' }
    const lend = (witness: string) =>
      practice.attempt('keeper', 'custody.lendOut', {
        ...input,
        signatures: [giver, { ...receiver, ...finger, witness }]
      })
    expect(refusalOf(await lend('Trịnh Văn Tùng, bảo vệ'))).toBe('WITNESS_NOT_ATTENDED')
    const witness = await attended(practice, { kind: 'LOAN', id: scene.loanId }, { who: 'clerk' })
    expect(await lend(witness)).toHaveProperty('ok')
  })

  test('who saw a loan come back is named by its entry', async () => {
    const scene = await lentAsset(practice)
    const back = comingBack(scene)
    const [giver, receiver] = back.signatures
    const witness = await attended(practice, { kind: 'LOAN', id: scene.loanId }, { who: 'cashier' })
    const refused = { ...giver!, way: 'REFUSED' as const, image: null, witness }
    await practice.call('keeper', 'custody.takeBack', { ...back, signatures: [refused, receiver!] })
    const ids = await peopleIds(practice)
    const { entries } = await practice.call('keeper', 'journal.getTimeline', {
      subject: `asset:${scene.assetId}`,
      limit: 9
    })
    expect(entries.find(({ kind }) => kind === 'custody.AssetTakenBack')?.payload).toMatchObject({
      witnesses: [{ userId: ids.cashier, fullName: people.cashier.fullName }]
    })
  })

  test('stands behind the finger of a member of the council', async () => {
    const minutes = await readCouncil(practice)
    const about: About = { kind: 'COUNCIL', id: minutes.councilId }
    const [chair, ...rest] = minutes.signatures
    const finger = { way: 'FINGERPRINT', finger: 'THUMB', hand: 'RIGHT' }
    const close = (witness: string) =>
      practice.attempt('keeper', 'custody.closeDestruction', {
        ...minutes,
        signatures: [{ ...chair, ...finger, witness }, ...rest]
      })
    expect(refusalOf(await close('Lê Thị Hoa'))).toBe('WITNESS_NOT_ATTENDED')
    const ids = await peopleIds(practice)
    // The head sits on the council and came, and sees for nobody.
    expect(refusalOf(await ask(about, ids.leader ?? ''))).toBe('WITNESS_ASKED')
    expect(refusalOf(await close(people.leader.fullName))).toBe('SIGNATURE_INCOMPLETE')
    expect(await close(await attended(practice, about, { who: 'accountant' }))).toHaveProperty('ok')
  })

  test('the store itself lets nobody come unasked, twice, or in another’s place', async () => {
    const { about } = await approved()
    await attended(practice, about, { who: 'cashier' })
    await raw(practice.directory, (store) => {
      const put = (sql: string) => () => store.prepare(sql).run()
      expect(put("UPDATE record_witness SET attended_at = 'later'")).toThrow('comes once')
      expect(put("UPDATE record_witness SET user_id = 'other'")).toThrow('comes once')
      const columns = 'witness_id, about_kind, about_id, user_id, full_name, asked_by, asked_at, attended_at'
      const row = (cells: string) => put(`INSERT INTO record_witness (${columns}) VALUES (${cells})`)
      expect(row("'w', 'LOAN', 'l', 'u', 'U', 'k', 'x', 'x'")).toThrow('asked first')
      expect(row("'w', 'LOAN', 'l', 'u', 'U', 'u', 'x', NULL")).toThrow('CHECK')
      const signature = `INSERT INTO release_signature (record_id, signature_number, side, full_name, capacity, way,
        witness, witness_id, stamped) VALUES ('${about.id}', 9, 'RECEIVER', 'A', '', 'REFUSED', 'B', 'nobody', 'NO')`
      expect(put(signature)).toThrow('by his own word')
    })
  })
})

/** Sessions end with the day. */
async function signedInAgain(person: PersonName): Promise<Staff> {
  const call = {
    call: 'identity.signIn',
    command: newId(),
    input: { userName: person, password: practicePassword }
  }
  const { session } = valueOf('identity.signIn', await practice.door.answer(call))
  return staffOf(practice.door, new Map([[person, session]]))
}
