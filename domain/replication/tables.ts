// The link to the centre: enrolment as a projection, key and acknowledgements as desk tables.
import { defineTable, integer, text } from '../journal/table'

export const enrolmentTable = defineTable('enrolment', {
  tableClass: 'projection',
  key: ['centre_url'],
  columns: { centre_url: text(), office_key: text(), centre_key: text(), enrolled_at: text() }
})

/** The office's signing key (Ed25519, PKCS#8 PEM). */
export const replicationKeyTable = defineTable('desk_replication_key', {
  tableClass: 'desk',
  key: ['name'],
  columns: { name: text(), private_key: text() }
})

/** Countersigned receipts of the head, as the centre gave them; they are no entries. */
export const centreReceiptTable = defineTable('desk_centre_receipt', {
  tableClass: 'desk',
  key: ['epoch', 'seq'],
  columns: { epoch: integer(), seq: integer(), receipt: text(), received_at: text() }
})
