import type { ReactNode } from 'react'
import type { Refusal } from '@shared/contract/answers'
import { words, wordsOfRefusal } from '../words'
import { Icon } from './icon'

/**
 * Why it was not done and what to do, where it happened. Stays until the caller clears it. Takes what
 * `useCommand` and `useQuery` give, and shows nothing when there is neither a refusal nor a fault.
 */
export function RefusalNote({
  refusal,
  fault,
  action
}: {
  refusal: Refusal | null
  /** The reference number of a fault. */
  fault: string | null
  /** A button that does what the words advise. */
  action?: ReactNode
}) {
  if (!refusal && fault === null) return null
  const said = refusal
    ? wordsOfRefusal(refusal)
    : { what: words.frame.problem.fault(fault ?? ''), next: null }
  return (
    <div className="refusal-note" role="alert">
      <Icon name="warning" size={18} />
      <div>
        <strong>{said.what}</strong>
        {said.next !== null && <span>{said.next}</span>}
      </div>
      {action}
    </div>
  )
}
