// Entries of holders to row changes.
import type { AppliersOf, PayloadOf } from '../../journal/entry-kind'
import { insert, patch, type RowChange } from '../../journal/row-change'
import type { holdersEntries } from './entries'
import { holderTable, holderVersionTable } from './tables'

type Standing = PayloadOf<typeof holdersEntries, 'custody.HolderChanged'>['to']

export const applyHolders: AppliersOf<typeof holdersEntries> = {
  'custody.HolderAdded': ({ at, actor, payload }) => [
    insert(holderTable, {
      holder_id: payload.holderId,
      kind: payload.kind,
      ...cells(payload),
      added_at: at,
      version: 1,
      closed_at: null,
      closed_reason: null
    }),
    versionRow(payload, { holderId: payload.holderId, version: 1, at, actor, reason: '' })
  ],
  'custody.HolderChanged': ({ at, actor, reason, payload: { holderId, version, from, to } }) => [
    patch(
      holderTable,
      { holder_id: holderId },
      { from: { version: version - 1, ...cells(from) }, to: { version, ...cells(to) } }
    ),
    versionRow(to, { holderId, version, at, actor, reason: reason ?? '' })
  ],
  'custody.HolderClosed': ({ at, reason, payload }) => [
    patch(
      holderTable,
      { holder_id: payload.holderId },
      { from: { closed_at: null }, to: { closed_at: at, closed_reason: reason ?? '' } }
    )
  ]
}

function cells(said: Standing) {
  return {
    name: said.name,
    address: said.address,
    contact: said.contact,
    contract_number: said.contractNumber,
    contract_ends_on: said.contractEndsOn
  }
}

function versionRow(
  said: Standing,
  of: { holderId: string; version: number; at: string; actor: string; reason: string }
): RowChange {
  return insert(holderVersionTable, {
    holder_id: of.holderId,
    version: of.version,
    ...cells(said),
    since: of.at,
    changed_by: of.actor,
    reason: of.reason
  })
}
