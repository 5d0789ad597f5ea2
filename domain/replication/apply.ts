// Replication entries to row changes.
import type { AppliersOf } from '../journal/entry-kind'
import { insert } from '../journal/row-change'
import type { replicationEntries } from './entries'
import { enrolmentTable } from './tables'

export const applyReplication: AppliersOf<typeof replicationEntries> = {
  'replication.OfficeEnrolled': ({ at, payload }) => [
    insert(enrolmentTable, {
      centre_url: payload.centreUrl,
      office_key: payload.officeKey,
      centre_key: payload.centreKey,
      enrolled_at: at
    })
  ]
}
