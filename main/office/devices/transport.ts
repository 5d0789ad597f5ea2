// What any way of sending bytes to a printer answers. It knows no printer language and no paper.

/**
 * `confirmed`: the printer answered after the last byte. `failed`: it is certain that nothing was printed, so
 * sending again is safe. `unknown`: something may have come out; only a person can tell.
 */
export type SendOutcome =
  | { outcome: 'confirmed'; isPaperLow: boolean }
  | { outcome: 'failed'; code: FailureCode }
  | { outcome: 'unknown'; code: UnknownCode }

export type FailureCode = 'REFUSED' | 'UNREACHABLE' | 'CONNECT_TIMEOUT' | 'PAPER_OUT' | 'NO_SUCH_DEVICE'

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
