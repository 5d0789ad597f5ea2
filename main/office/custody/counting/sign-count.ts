// A count is signed by everybody whose signature it needs, each from his own session, once nothing is left open.
import type { countSides } from '@shared/contract/custody'
import type { Decide } from '../../act'
import { refuse } from '../../refusal'
import { countRow, requireCountState, sideOf } from './count-row'

export const signCount: Decide<'custody.signCount'> = (act, { countId }) => {
  const count = countRow(act, countId)
  const signer = sideOf(act, countId, act.caller.userId)
  if (!signer) refuse('NOT_COUNT_SIGNER')
  requireCountState(count, 'SETTLED')
  if (signer.signed_at !== null) refuse('COUNT_SIGNED_ALREADY')
  const others = act.get(
    'SELECT 1 FROM stock_count_signer WHERE count_id = ? AND user_id <> ? AND signed_at IS NULL LIMIT 1',
    countId,
    act.caller.userId
  )
  const side = signer.side as (typeof countSides)[number]
  const state = others ? ('SETTLED' as const) : ('SIGNED' as const)
  act.append({
    kind: 'custody.CountSigned',
    subject: `count:${countId}`,
    payload: { countId, number: count.number, side, from: 'SETTLED', to: state }
  })
  return { state, side }
}
