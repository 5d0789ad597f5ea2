// Asking that things change hands, the head's word on it, and an order that is withdrawn. Where a kind may be kept is
// asked at every step: between them a holder may have become another (custody.md §4).
import type { InputOf } from '@shared/contract'
import type { AssetKind, Keeping } from '@shared/contract/custody'
import { kindFieldProblem } from '@shared/custody/kind-fields'
import { oneLine } from '@shared/one-line'
import type { Act, Decide } from '../../act'
import { refuse } from '../../refusal'
import { assetRow, requireLabelRead, requireState, type AssetRow } from '../assets/asset-row'
import { holderName, openHolder } from '../holders/holders'
import { refuseLost } from '../incidents/standing'
import { refuseIfPromised } from '../lending/standing'
import { requireKeepable } from '../receiving/inspection'
import { becomesOf, itemsOf, sideOf, transferRow, type Becomes, type TransferRow } from './transfer-row'

export const proposeHoldingTransfer: Decide<'custody.proposeHoldingTransfer'> = (act, input) => {
  const assets = thingsOf(act, input)
  const [first] = assets
  if (!first) return refuse('ASSET_UNKNOWN')
  const from = keepingOf(first)
  refuseSameKeeping(act, from, input.to)
  if (input.expected.day < act.today) refuse('HAND_OVER_TIME_PAST')
  const { becomes, assetIds } = input
  if (becomes !== null && assets.length > 1) refuse('BECOMES_WRONG', { name: first.name })
  for (const asset of assets) {
    requireBecomes(asset, becomes)
    requireKeepable(act, becomes?.kind ?? (asset.kind as AssetKind), input.to)
  }
  const transferId = act.newId()
  act.append({
    kind: 'custody.HoldingTransferProposed',
    subject: `transfer:${transferId}`,
    reason: oneLine(input.reason),
    payload: {
      transferId,
      from: { ...from, name: holderName(act, from.holderId) },
      to: { ...input.to, name: holderName(act, input.to.holderId) },
      document: oneLine(input.document),
      expected: input.expected,
      items: assetIds.map((assetId) => ({ assetId, becomes }))
    }
  })
  return { transferId }
}

/** What is to go, all of it in one keeping, and nothing of it promised to anybody. Refuses TRANSFER_MIXED. */
function thingsOf(act: Act, { assetIds }: InputOf<'custody.proposeHoldingTransfer'>): AssetRow[] {
  if (new Set(assetIds).size !== assetIds.length) {
    refuse('INVALID_INPUT', { field: 'assetIds', problem: 'twice' })
  }
  const assets = assetIds.map((assetId) => {
    const asset = assetRow(act, { assetId })
    requireState(asset, 'IN_OWN_STORE', 'HELD_BY_OTHER')
    requireLabelRead(asset)
    refuseIfPromised(act, assetId)
    refuseLost(act, assetId)
    return asset
  })
  const [first] = assets
  const other = assets.find(
    (asset) => first !== undefined && keepingOf(asset).holderId !== keepingOf(first).holderId
  )
  if (other) refuse('TRANSFER_MIXED', { name: other.name })
  return assets
}

/** Refuses TRANSFER_SAME_KEEPER, and HOLDER_CLOSED for whoever keeps nothing of ours any more. */
function refuseSameKeeping(act: Act, from: Keeping, to: Keeping): void {
  if (to.holderId !== null) openHolder(act, to.holderId)
  if (from.holderId === to.holderId) refuse('TRANSFER_SAME_KEEPER')
}

/**
 * A thing is called otherwise only where it leaves our store sealed: what its package was opened to show may not lie
 * with us under its own name (custody.md §4). Refuses BECOMES_WRONG and KIND_FIELD_WRONG.
 */
function requireBecomes(asset: AssetRow, becomes: Becomes): void {
  if (becomes === null) return
  if (asset.holding !== 'OWN_STORE' || asset.seal_number === null || becomes.kind === asset.kind) {
    refuse('BECOMES_WRONG', { name: asset.name })
  }
  const problem = kindFieldProblem(becomes.kind, becomes.details)
  if (problem) refuse('KIND_FIELD_WRONG', { kind: becomes.kind, ...problem })
}

/** In which keeping a thing is. */
export function keepingOf(asset: Pick<AssetRow, 'holding' | 'holder_id'>): Keeping {
  return asset.holding === 'OWN_STORE' || asset.holder_id === null
    ? { holding: 'OWN_STORE', holderId: null }
    : { holding: 'HELD_BY_OTHER', holderId: asset.holder_id }
}

export const decideHoldingTransfer: Decide<'custody.decideHoldingTransfer'> = (act, input) => {
  const { transferId, decision, reason } = input
  const row = transferRow(act, transferId)
  if (row.state !== 'PROPOSED') refuse('TRANSFER_STATE', { state: row.state })
  if (row.proposed_by === act.caller.userId) refuse('SAME_PERSON')
  const subject = `transfer:${transferId}`
  const assetIds = openItems(act, transferId)
  if (decision === 'DECLINE') {
    if (reason.trim() === '') refuse('REASON_REQUIRED')
    act.append({
      kind: 'custody.HoldingTransferDeclined',
      subject,
      reason: oneLine(reason),
      payload: { transferId, assetIds }
    })
    return { orderNumber: null }
  }
  requireStillKeepable(act, row, assetIds)
  const year = act.today.slice(0, 4)
  const { series, letters } = orderOf(row)
  const orderSerial = act.nextNumber(series, year)
  const orderNumber = `${orderSerial}/${letters}-THADS/${year}`
  act.append({
    kind: 'custody.HoldingTransferApproved',
    subject,
    reason: oneLine(reason) || null,
    payload: { transferId, orderNumber, orderSerial, series, year, assetIds }
  })
  return { orderNumber }
}

/** The order of a stock-out, of a stock-in, or of a change of keepers. */
function orderOf(row: TransferRow) {
  if (row.from_holding === 'OWN_STORE') return { series: 'order.stockOut', letters: 'LXK' } as const
  if (row.to_holding === 'OWN_STORE') return { series: 'order.stockIn', letters: 'LNK' } as const
  return { series: 'order.keeper', letters: 'LCG' } as const
}

function openItems(act: Act, transferId: string): string[] {
  return itemsOf(act, transferId)
    .filter(({ state }) => state === 'OPEN')
    .map(({ asset_id: assetId }) => assetId)
}

/** Days may have passed since it was asked for: a thing may be lost, or its new keeper closed. */
export function requireStillKeepable(act: Act, row: TransferRow, assetIds: readonly string[]): void {
  const { holding, holderId } = sideOf(act, row, 'to')
  if (holderId !== null) openHolder(act, holderId)
  for (const item of itemsOf(act, row.transfer_id)) {
    if (!assetIds.includes(item.asset_id)) continue
    const asset = assetRow(act, { assetId: item.asset_id })
    requireState(asset, row.from_holding === 'OWN_STORE' ? 'IN_OWN_STORE' : 'HELD_BY_OTHER')
    requireKeepable(act, becomesOf(item)?.kind ?? (asset.kind as AssetKind), {
      holding,
      holderId
    })
  }
}

export const cancelHoldingTransfer: Decide<'custody.cancelHoldingTransfer'> = (
  act,
  { transferId, reason }
) => {
  const row = transferRow(act, transferId)
  const assetIds = openItems(act, transferId)
  if ((row.state !== 'PROPOSED' && row.state !== 'APPROVED') || assetIds.length === 0) {
    return refuse('TRANSFER_STATE', { state: row.state })
  }
  act.append({
    kind: 'custody.HoldingTransferCancelled',
    subject: `transfer:${transferId}`,
    reason: oneLine(reason),
    payload: { transferId, from: row.state, orderNumber: row.order_number, assetIds }
  })
  return {}
}
