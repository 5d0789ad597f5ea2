// What a proof of the store found wrong, and where.

export interface Fault {
  /** Which proof failed. */
  proof: 'pages' | 'schema' | 'chain' | 'triggers' | 'projections' | 'ledger' | 'photos'
  /** Where: `journal 17`, `asset {"asset_id":…}`. */
  at: string
  what: string
}
