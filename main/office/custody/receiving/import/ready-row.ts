// A row of an import that was found right: what the thing is, where or with whom it is, and what is looked at to say so.
import type { AssetKind, holderKinds, ReleaseOutcome } from '@shared/contract/custody'
import type { Reads } from '../../../database/read'
import type { PackageContent } from './contents-cell'

export interface ReadyRow {
  legacyCode: string
  caseId: string
  name: string
  kind: AssetKind
  unit: string
  quantity: number
  condition: string
  sealNumber: string | null
  receivedOn: string | null
  expiresOn: string | null
  bookPriceDong: string
  /** Fields of its kind, as far as the old book knows them. */
  fields: Record<string, string>
  decided: { outcome: ReleaseOutcome; on: string } | null
  contents: PackageContent[]
  keeping: OwnPlace | HeldElsewhere
}

export interface OwnPlace {
  holding: 'OWN_STORE'
  placeId: string
  warehouseId: string
}

export interface HeldElsewhere {
  holding: 'HELD_BY_OTHER'
  holder: NamedHolder
  /** The old record of hand-over or the treasury's slip. */
  recordNumber: string
}

export interface Looking extends Pick<Reads, 'get' | 'all'> {
  today: string
}

export type HolderKind = (typeof holderKinds)[number]

export interface NamedHolder {
  /** Null for one that nobody has recorded yet. */
  holderId: string | null
  name: string
  kind: HolderKind
}

/** The holders that are recorded, by their names without marks. */
export type KnownHolders = ReadonlyMap<string, readonly NamedHolder[]>
