// People entries to row changes.
import { foldMarks } from '@shared/search-fold'
import type { AppliersOf } from '../journal/entry-kind'
import { insert } from '../journal/row-change'
import type { peopleEntries } from './entries'
import { partyTable } from './tables'

export const applyPeople: AppliersOf<typeof peopleEntries> = {
  'people.PartyRecorded': ({ seq, payload }) => [
    insert(partyTable, {
      seq,
      party_id: payload.partyId,
      kind: payload.kind,
      full_name: payload.fullName,
      number: payload.number,
      birth_date: payload.birthDate,
      gender: payload.gender,
      address: payload.address,
      phone: payload.phone,
      search_text: `${foldMarks(payload.fullName)} ${payload.number ?? ''}`.trim()
    })
  ]
}
