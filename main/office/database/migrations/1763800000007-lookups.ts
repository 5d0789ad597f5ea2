// Indexes for what is looked up by another column than the key: a photo by its content, a payment by its voucher, the
// store's counts by state.
import { SqlMigration } from './sql-migration'

export class Lookups1763800000007 extends SqlMigration {
  readonly name = 'Lookups1763800000007'
  protected readonly statements = [
    'CREATE INDEX asset_photo_content ON asset_photo (sha256)',
    'CREATE INDEX payment_voucher ON payment (voucher_id)',
    'CREATE INDEX asset_state ON asset (state)'
  ]
}
