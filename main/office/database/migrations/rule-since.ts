// From when a rule holds in this store: what was written before is made again from the journal as it was. Pure.

/** SQL: the instant after which a rule holds; '' in a store that was made with it. */
export function ruleSince(rule: string): string {
  return `(SELECT since FROM desk_rule_since WHERE rule = '${rule}')`
}

/** SQL: the rule holds for all that is written from now on. */
export function beginRule(rule: string): string {
  return `INSERT INTO desk_rule_since SELECT '${rule}', coalesce(max(at), '') FROM journal`
}
