// Who keeps a store is no second person for another keeper, whatever else he is: the two would see for each other.
import type { Act } from '../../act'
import { refuse } from '../../refusal'

/** Refuses ATTENDANT_KEEPS for a caller who keeps a store by any of his roles. */
export function refuseKeeper({ caller }: Act): void {
  if (caller.roles.includes('STOREKEEPER')) refuse('ATTENDANT_KEEPS')
}
