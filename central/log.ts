// The centre's log: one JSON line for each event that a person may have to act on. No contents of entries, no
// codes, no tokens.

export interface CentreEvent {
  level: 'info' | 'alarm' | 'error'
  event: string
  error?: unknown
  [detail: string]: unknown
}

export type CentreLog = (event: CentreEvent) => void

/** Writes events as lines, with the error's own words and stack last. */
export function logTo(write: (line: string) => void, now: () => Date): CentreLog {
  return ({ error, ...event }) => {
    const words = error instanceof Error ? { error: error.stack ?? error.message } : {}
    write(`${JSON.stringify({ at: now().toISOString(), ...event, ...words })}\n`)
  }
}
