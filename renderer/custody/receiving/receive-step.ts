// Where the receiving of an order has come to: a line in hand, or the record to be signed.

/** What is being done of an order: a line, or its record of hand-over (`null` id: a new one). */
export type ReceiveStep = { line: number | null } | { delivery: string | null }
