// Which assets the office still accounts for, as SQL says it. The partial indexes of the store are made with the same
// words; a test holds the two together.

export const heldSql = `state IN ('RECEIVED', 'IN_OWN_STORE', 'HELD_BY_OTHER', 'LENT_OUT', 'MISSING', 'RELEASE_PROPOSED',
  'OUT_ORDERED')`
