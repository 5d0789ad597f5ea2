// Where warnings are looked for, and what is found: the shape that every source of warnings has.
import type { AssetAlert } from '@shared/contract/custody/alerts'
import type { Reading } from '../../act'
import type { Calendar } from './alert-rules'

export interface Found {
  alert: AssetAlert
  assetId: string | null
  placeTag: string | null
  caseId: string | null
  title: string
  note: string
}

export interface Sources {
  reading: Reading
  calendar: Calendar
  /** Reads no more than this of each kind. */
  max: number
}

/** Everything of one kind that is near or late, the most urgent first. */
export type AlertSource = (sources: Sources) => Found[]

/** A warning that is about none of these. */
export const nothing = { assetId: null, placeTag: null, caseId: null, note: '' }
