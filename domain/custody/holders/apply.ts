// Entries of holders to row changes.
import type { AppliersOf } from '../../journal/entry-kind'
import { insert } from '../../journal/row-change'
import type { holdersEntries } from './entries'
import { holderTable } from './tables'

export const applyHolders: AppliersOf<typeof holdersEntries> = {
  'custody.HolderAdded': ({ at, payload }) => [
    insert(holderTable, {
      holder_id: payload.holderId,
      kind: payload.kind,
      name: payload.name,
      address: payload.address,
      contact: payload.contact,
      contract_number: payload.contractNumber,
      contract_ends_on: payload.contractEndsOn,
      added_at: at
    })
  ]
}
