// A party's row, and how it goes out over the contract.
import type { RowIn } from '@domain/journal/table'
import type { partyTable } from '@domain/people/tables'
import type { z } from 'zod'
import type { party } from '@shared/contract/people'
import type { Reads } from '../database/read'

export type PartyRow = RowIn<typeof partyTable>

export function partyById(reads: Reads, partyId: string): PartyRow | undefined {
  return reads.get<PartyRow>('SELECT * FROM party WHERE party_id = ?', partyId)
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
