// Who acts when nobody does: no session, no permission, and entries that say `system`.
import type { Caller } from './act'
import { hostStation } from './identity/station-hub'

export const systemCaller: Caller = systemCallerAt(hostStation.stationId)

/** The same at another station: whoever signs in there is nobody yet. */
export function systemCallerAt(stationId: string): Caller {
  return { userId: 'system', fullName: '', roles: [], permissions: new Set(), stationId, tokenHash: '' }
}
