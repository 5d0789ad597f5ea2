// Asking a person of the office to stand by a record, and his own word that he is there. Asking binds nobody, and it
// ends with the day: who saw a thing yesterday has not seen who takes it today.
import { dayOf } from '@shared/calendar'
import type { recordWitnessTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import { permissionsOf } from '@shared/permissions'
import { foldMarks } from '@shared/search-fold'
import type { OutputOf } from '@shared/contract'
import type { Act, Decide, QueryHandler, Reading } from '../../act'
import { blindCountOf, refuseBlind } from '../../blind-count'
import type { Reads } from '../../database/read'
import { rolesOf, userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { openRecord, witnessedRecord, type About, type WitnessedRecord } from './witnessed-record'

type WitnessRow = RowIn<typeof recordWitnessTable>
export interface Attended {
  userId: string
  fullName: string
}

/** `APART`: sees for anybody. `OFFICER`, `MEMBER`: is there, and sees for nobody. `PARTY`, `NOBODY`: does not count. */
type Standing = 'APART' | 'OFFICER' | 'MEMBER' | 'PARTY' | 'NOBODY'

const subjects = {
  DELIVERY: 'delivery',
  RELEASE: 'release',
  RELEASE_LOT: 'lot',
  LOAN: 'loan',
  LOAN_LOT: 'lot',
  TRANSFER: 'transfer',
  COUNCIL: 'council'
} as const

/** Records by which things leave before an enforcement officer. */
const exits: readonly About['kind'][] = ['RELEASE', 'RELEASE_LOT', 'LOAN', 'LOAN_LOT', 'TRANSFER']

export const askWitness: Decide<'custody.askWitness'> = (act, { about, userId }) => {
  const record = openRecord(act, about)
  const fullName = userFullName(act, userId)
  if (userId === act.caller.userId) refuse('SAME_PERSON')
  const standing = standingOf(act, { about, record, user: { userId, fullName } })
  if (standing === 'NOBODY') refuse('WITNESS_UNKNOWN')
  if (standing === 'PARTY') refuse('WITNESS_IS_PARTY', { fullName })
  const before = askedToday(act, about).find(({ user_id }) => user_id === userId)
  if (before) refuse('WITNESS_ASKED', { fullName })
  const witnessId = act.newId()
  act.append({
    kind: 'custody.WitnessAsked',
    subject: `${subjects[about.kind]}:${about.id}`,
    payload: { witnessId, about, userId, fullName, assetIds: assetsOf(record) }
  })
  return { witnessId }
}

export const attendRecord: Decide<'custody.attendRecord'> = (act, { witnessId }) => {
  refuseBlind(act, act.caller)
  const row = act.get<WitnessRow>('SELECT * FROM record_witness WHERE witness_id = ?', witnessId)
  if (!row || row.user_id !== act.caller.userId) return refuse('WITNESS_UNKNOWN')
  const about = aboutOf(row)
  const record = openRecord(act, about)
  const user = { userId: row.user_id, fullName: row.full_name }
  const standing = standingOf(act, { about, record, user })
  // Who was asked in the morning may keep the store by now.
  if (standing === 'NOBODY') refuse('WITNESS_UNKNOWN')
  if (standing === 'PARTY') refuse('WITNESS_IS_PARTY', { fullName: row.full_name })
  if (row.attended_at !== null) refuse('WITNESS_ASKED', { fullName: row.full_name })
  if (dayOf(row.asked_at) !== act.today) refuse('WITNESS_UNKNOWN')
  act.append({
    kind: 'custody.WitnessAttended',
    subject: `${subjects[about.kind]}:${about.id}`,
    payload: {
      witnessId,
      about,
      userId: row.user_id,
      fullName: row.full_name,
      assetIds: assetsOf(record)
    }
  })
  return {}
}

/** Who has said today, from his own session, that he stands by a record, and as what; never who makes it. */
export function cameTo(act: Act, about: About): (Attended & { standing: Standing })[] {
  const record = witnessedRecord(act, about)
  return askedToday(act, about)
    .filter(({ user_id, attended_at }) => attended_at !== null && user_id !== act.caller.userId)
    .map(({ user_id: userId, full_name: fullName }) => ({ userId, fullName }))
    .map((user) => ({ ...user, standing: standingOf(act, { about, record, user }) }))
    .filter(({ standing }) => standing !== 'PARTY' && standing !== 'NOBODY')
}

/** Of them, whose eyes count for anybody's signature: who has no part in it and keeps nothing. */
export function attendedBy(act: Act, about: About): Attended[] {
  return cameTo(act, about)
    .filter(({ standing }) => standing === 'APART')
    .map(({ userId, fullName }) => ({ userId, fullName }))
}

/**
 * As what a user stands by a record. Who asked for an exit sees for nobody, but where he is an officer he is the one
 * whom the law wants there (NĐ 152/2026 Art 41.1); a member of a council must be there whatever else he had to do with
 * it (Art 40); who decided it is nobody's witness.
 */
function standingOf(
  reads: Reads,
  { about, record, user }: { about: About; record: WitnessedRecord; user: Attended }
): Standing {
  const isParty = record.parties.includes(user.userId)
  const may = mayWitness(reads, user.userId)
  if (!may) return 'NOBODY'
  if (!isParty) return 'APART'
  if (isMember(record, user.fullName)) return 'MEMBER'
  const asked = exits.includes(about.kind) && !record.deciders.includes(user.userId)
  return asked && isOfficer(reads, user.userId) ? 'OFFICER' : 'PARTY'
}

function isMember({ members }: WitnessedRecord, fullName: string): boolean {
  return members.some((name) => foldMarks(name) === foldMarks(fullName))
}

/** Whether a user is an enforcement officer (chấp hành viên). */
export function isOfficer(reads: Reads, userId: string): boolean {
  return rolesOf(reads, userId).includes('ENFORCEMENT_OFFICER')
}

/**
 * Everybody who has said today, from his own session, that he is there, whatever part he has in the record. As a witness
 * only `attendedBy` counts.
 */
export function presentToday(act: Act, about: About): Attended[] {
  return askedToday(act, about)
    .filter(({ attended_at }) => attended_at !== null)
    .map(({ user_id: userId, full_name: fullName }) => ({ userId, fullName }))
}

export const getWitnesses: QueryHandler<'custody.getWitnesses'> = (reading, { about }) => {
  const record = witnessedRecord(reading, about)
  const users = reading.all<{ user_id: string; full_name: string }>(
    'SELECT user_id, full_name FROM app_user ORDER BY full_name'
  )
  const people = users
    .map(({ user_id: userId, full_name: fullName }) => ({ userId, fullName }))
    .map((user) => ({ ...user, standing: standingOf(reading, { about, record, user }) }))
    .filter(({ standing }) => standing !== 'PARTY' && standing !== 'NOBODY')
  return {
    officers: people
      .filter(({ userId }) => isOfficer(reading, userId))
      .map(({ userId, fullName }) => ({ userId, fullName })),
    asked: askedToday(reading, about).map(({ user_id, full_name, attended_at }) => ({
      userId: user_id,
      fullName: full_name,
      attendedAt: attended_at
    })),
    possible: people
      .filter(({ userId }) => userId !== reading.caller.userId)
      .map(({ userId, fullName, standing }) => ({
        userId,
        fullName,
        isOfficer: isOfficer(reading, userId),
        isAccountant: rolesOf(reading, userId).includes('ACCOUNTANT'),
        isMember: isMember(record, fullName),
        maySee: standing === 'APART'
      }))
  }
}

/** Nothing for who counts blind: the records tell what lies in the store. */
export const listMyWitnessing: QueryHandler<'custody.listMyWitnessing'> = (reading) => ({
  asked: blindCountOf(reading, reading.caller) === null ? askedOf(reading) : []
})

/** The records of today that the caller is asked to stand by, and that are still open. */
function askedOf(reading: Reading): OutputOf<'custody.listMyWitnessing'>['asked'] {
  return reading
    .all<WitnessRow>(
      'SELECT * FROM record_witness WHERE user_id = ? ORDER BY asked_at DESC LIMIT 100',
      reading.caller.userId
    )
    .filter(({ asked_at }) => dayOf(asked_at) === reading.today)
    .flatMap((row) => {
      const { open, number, things, receiver } = witnessedRecord(reading, aboutOf(row))
      if (!open) return []
      return [
        {
          witnessId: row.witness_id,
          about: aboutOf(row),
          number,
          receiver,
          things: things.map(({ name, unit, recorded, found, seal, differences, refused }) => {
            return { name, unit, recorded, found, seal, differences, refused }
          }),
          askedBy: userFullName(reading, row.asked_by),
          askedAt: row.asked_at,
          attendedAt: row.attended_at
        }
      ]
    })
}

function askedToday(
  reads: Pick<Reads, 'all'> & { readonly today: string },
  { kind, id }: About
): WitnessRow[] {
  return reads
    .all<WitnessRow>(
      'SELECT * FROM record_witness WHERE about_kind = ? AND about_id = ? ORDER BY asked_at, witness_id',
      kind,
      id
    )
    .filter(({ asked_at }) => dayOf(asked_at) === reads.today)
}

/** Who keeps a store, or gives out the rights to it, sees for nobody, whatever else he is. */
export function mayWitness(reads: Reads, userId: string): boolean {
  const roles = rolesOf(reads, userId)
  const isApart = !roles.includes('STOREKEEPER') && !roles.includes('ADMINISTRATOR')
  return isApart && permissionsOf(roles).has('custody.witness')
}

function aboutOf({ about_kind, about_id }: WitnessRow): About {
  return { kind: about_kind as About['kind'], id: about_id }
}

function assetsOf({ things }: WitnessedRecord): string[] {
  return things.flatMap(({ assetId }) => (assetId === null ? [] : [assetId]))
}
