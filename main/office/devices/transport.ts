// What any way of sending bytes to a printer answers. It knows no printer language and no paper.

/**
 * `CONFIRMED`: the printer answered after the last byte. `FAILED`: it is certain that nothing was printed, so
 * sending again is safe. `UNKNOWN`: something may have come out; only a person can tell.
 */
export type SendOutcome =
  | { outcome: 'CONFIRMED'; isPaperLow: boolean }
  | { outcome: 'FAILED'; code: FailureCode }
  | { outcome: 'UNKNOWN'; code: UnknownCode }

export type FailureCode =
  'REFUSED' | 'UNREACHABLE' | 'CONNECT_TIMEOUT' | 'PAPER_OUT' | 'NO_SUCH_DEVICE' | 'NOT_DRAWN'

export type UnknownCode =
  | 'STALLED'
  | 'CONNECTION_LOST'
  | 'NOT_ACKNOWLEDGED'
  | 'PAPER_RAN_OUT'
  | 'ACKNOWLEDGEMENT_OFF'
  | 'INTERRUPTED'
  | 'FAULT'

/** One printer. `send` never rejects: every trouble is an outcome. */
export interface Transport {
  send: (bytes: Uint8Array) => Promise<SendOutcome>
}
