// A count is signed by everybody whose signature it needs, each from his own session, once nothing is left open.
import type { countSides } from '@shared/contract/custody'
import type { Decide } from '../../act'
import { refuse } from '../../refusal'
import { countRow, requireCountState, sideOf } from './count-row'
import { isLastToSign } from './sign-for-holder'

export const signCount: Decide<'custody.signCount'> = (act, { countId }) => {
  const count = countRow(act, countId)
  const signer = sideOf(act, countId, act.caller.userId)
  if (!signer) refuse('NOT_COUNT_SIGNER')
  requireCountState(count, 'SETTLED')
  if (signer.signed_at !== null) refuse('COUNT_SIGNED_ALREADY')
  const side = signer.side as (typeof countSides)[number]
  const state = isLastToSign(act, count, act.caller.userId) ? ('SIGNED' as const) : ('SETTLED' as const)
  act.append({
    kind: 'custody.CountSigned',
    subject: `count:${countId}`,
    payload: { countId, number: count.number, side, from: 'SETTLED', to: state }
  })
  return { state, side }
}
