// Asking a person of the office to stand by a record, and his own word that he is there. Asking binds nobody, and it
// ends with the day: who saw a thing yesterday has not seen who takes it today.
import { dayOf } from '@shared/calendar'
import type { recordWitnessTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import { permissionsOf } from '@shared/permissions'
import type { Act, Decide, QueryHandler } from '../../act'
import type { Reads } from '../../database/read'
import { rolesOf, userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { openRecord, witnessedRecord, type About, type WitnessedRecord } from './witnessed-record'

type WitnessRow = RowIn<typeof recordWitnessTable>
export interface Attended {
  userId: string
  fullName: string
}

const subjects = {
  DELIVERY: 'delivery',
  RELEASE: 'release',
  RELEASE_LOT: 'lot',
  LOAN: 'loan',
  LOAN_LOT: 'lot',
  COUNCIL: 'council'
} as const

export const askWitness: Decide<'custody.askWitness'> = (act, { about, userId }) => {
  const record = openRecord(act, about)
  const fullName = userFullName(act, userId)
  if (userId === act.caller.userId) refuse('SAME_PERSON')
  if (!mayWitness(act, userId)) refuse('WITNESS_UNKNOWN')
  if (!mayBeAsked(act, record, userId)) refuse('WITNESS_IS_PARTY', { fullName })
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
  const row = act.get<WitnessRow>('SELECT * FROM record_witness WHERE witness_id = ?', witnessId)
  if (!row || row.user_id !== act.caller.userId) return refuse('WITNESS_UNKNOWN')
  const about = aboutOf(row)
  const record = openRecord(act, about)
  if (!mayBeAsked(act, record, row.user_id)) refuse('WITNESS_IS_PARTY', { fullName: row.full_name })
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

/** Who has said today, from his own session, that he stands by a record; never who makes it, has a part in it or keeps. */
export function attendedBy(act: Act, about: About): Attended[] {
  const { parties } = witnessedRecord(act, about)
  return askedToday(act, about)
    .filter(({ user_id, attended_at }) => attended_at !== null && user_id !== act.caller.userId)
    .filter(({ user_id }) => !parties.includes(user_id) && mayWitness(act, user_id))
    .map(({ user_id: userId, full_name: fullName }) => ({ userId, fullName }))
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

/** Who has a part in a record sees nothing for others; an officer who asked for it may yet stand at his own place. */
function mayBeAsked(reads: Reads, { parties, deciders }: WitnessedRecord, userId: string): boolean {
  if (!parties.includes(userId)) return true
  return !deciders.includes(userId) && isOfficer(reads, userId)
}

export const getWitnesses: QueryHandler<'custody.getWitnesses'> = (reading, { about }) => {
  const record = witnessedRecord(reading, about)
  const apart = new Set([...record.parties, reading.caller.userId])
  const users = reading.all<{ user_id: string; full_name: string }>(
    'SELECT user_id, full_name FROM app_user ORDER BY full_name'
  )
  return {
    officers: users
      .filter(({ user_id }) => isOfficer(reading, user_id) && mayBeAsked(reading, record, user_id))
      .map(({ user_id: userId, full_name: fullName }) => ({ userId, fullName })),
    asked: askedToday(reading, about).map(({ user_id, full_name, attended_at }) => ({
      userId: user_id,
      fullName: full_name,
      attendedAt: attended_at
    })),
    possible: users
      .filter(({ user_id }) => !apart.has(user_id) && mayWitness(reading, user_id))
      .map(({ user_id: userId, full_name: fullName }) => ({
        userId,
        fullName,
        isOfficer: isOfficer(reading, userId)
      }))
  }
}

export const listMyWitnessing: QueryHandler<'custody.listMyWitnessing'> = (reading) => ({
  asked: reading
    .all<WitnessRow>(
      'SELECT * FROM record_witness WHERE user_id = ? ORDER BY asked_at DESC LIMIT 100',
      reading.caller.userId
    )
    .filter(({ asked_at }) => dayOf(asked_at) === reading.today)
    .flatMap((row) => {
      const { open, number, things } = witnessedRecord(reading, aboutOf(row))
      if (!open) return []
      return [
        {
          witnessId: row.witness_id,
          about: aboutOf(row),
          number,
          things: things.map(({ name, refused }) => ({ name, refused })),
          askedBy: userFullName(reading, row.asked_by),
          askedAt: row.asked_at,
          attendedAt: row.attended_at
        }
      ]
    })
})

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

export function isOfficer(reads: Reads, userId: string): boolean {
  return rolesOf(reads, userId).includes('ENFORCEMENT_OFFICER')
}

/** Who keeps a store, or gives out the rights to it, sees for nobody, whatever else he is. */
function mayWitness(reads: Reads, userId: string): boolean {
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
