// Why the centre did not do what it was asked. Stable codes: the office decides by them, people read them in logs.

export const centreRefusalCodes = [
  // Who asks
  'UNKNOWN_ROUTE',
  'INVALID_INPUT',
  'NOT_PERMITTED',
  'OFFICE_UNKNOWN',
  // Enrolment
  'CODE_UNKNOWN',
  'ALREADY_ENROLLED',
  // The batch itself
  'MEDIA_TYPE_WRONG',
  'BODY_NOT_GZIP',
  'HEADER_MALFORMED',
  'SIGNATURE_WRONG',
  'BATCH_TOO_LARGE',
  'TOO_MANY_ENTRIES',
  'ENTRY_MALFORMED',
  'SEQUENCE_BROKEN',
  'CHAIN_BROKEN',
  // The batch against what the centre has
  'GAP',
  'FORK',
  'EPOCH_CLOSED',
  'EPOCH_UNKNOWN'
] as const
export type CentreRefusalCode = (typeof centreRefusalCodes)[number]

/** Thrown where a batch or a request cannot be accepted; `params` hold numbers and codes, never contents. */
export class CentreRefusal extends Error {
  constructor(
    readonly code: CentreRefusalCode,
    readonly params: Readonly<Record<string, string | number>> = {}
  ) {
    super(`refused: ${code}`)
    this.name = 'CentreRefusal'
  }
}
