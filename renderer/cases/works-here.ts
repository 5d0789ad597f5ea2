import { useMay, useWho } from '../session'
import type { Case } from './case-look'

/** True for who may do the work of this case: its officer, and who leads. The office decides again. */
export function useWorksHere({ officer }: Pick<Case, 'officer'>): boolean {
  const { user } = useWho()
  const mayEnforce = useMay('cases.enforce')
  const mayAssign = useMay('cases.assign')
  return mayEnforce && (mayAssign || officer?.userId === user.userId)
}
