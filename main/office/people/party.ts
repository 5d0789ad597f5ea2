// A party's row, and how it goes out over the contract.
import type { RowIn } from '@domain/journal/table'
import type { partyTable } from '@domain/people/tables'
import type { z } from 'zod'
import type { party } from '@shared/contract/people'
import type { Reads } from '../database/read'
import { refuse } from '../refusal'

export type PartyRow = RowIn<typeof partyTable>

/**
 * The one form in which an organisation code is kept: a branch's, written with or without the dash, is
 * `0123456789-001`. Otherwise one body would be two parties.
 */
export function organisationCodeOf(written: string): string {
  return written.replace(/^(\d{10})-?(\d{3})$/, '$1-$2')
}

export function partyById(reads: Reads, partyId: string): PartyRow | undefined {
  return reads.get<PartyRow>('SELECT * FROM party WHERE party_id = ?', partyId)
}

/**
 * Refuses a party to whom nothing can be handed over, because there is no identity number to check a card against:
 * asked where it is proposed, else thing or money would be promised to somebody who can never take it.
 */
export function refuseWithoutCard(reads: Reads, partyId: string): void {
  const party = partyById(reads, partyId) ?? refuse('PARTY_UNKNOWN')
  if (party.kind !== 'INDIVIDUAL' || party.number === null)
    refuse('PARTY_WITHOUT_CARD', { fullName: party.full_name })
}

export function partyView(row: PartyRow): z.output<typeof party> {
  return {
    partyId: row.party_id,
    kind: row.kind as 'INDIVIDUAL' | 'ORGANISATION',
    fullName: row.full_name,
    number: row.number,
    birthDate: row.birth_date,
    gender: row.gender as 'MALE' | 'FEMALE' | null,
    address: row.address,
    phone: row.phone
  }
}
