// Entries of people who stand by a record to row changes.
import type { AppliersOf } from '../../journal/entry-kind'
import { insert, patch } from '../../journal/row-change'
import type { witnessingEntries } from './entries'
import { recordWitnessTable } from './tables'

export const applyWitnessing: AppliersOf<typeof witnessingEntries> = {
  'custody.WitnessAsked': ({ at, actor, payload }) => [
    insert(recordWitnessTable, {
      witness_id: payload.witnessId,
      about_kind: payload.about.kind,
      about_id: payload.about.id,
      user_id: payload.userId,
      full_name: payload.fullName,
      asked_by: actor,
      asked_at: at,
      attended_at: null
    })
  ],
  'custody.WitnessAttended': ({ at, actor, payload }) => [
    patch(
      recordWitnessTable,
      { witness_id: payload.witnessId },
      { from: { user_id: actor, attended_at: null }, to: { attended_at: at } }
    )
  ]
}
