// The filters of the list, as the screen offers them and as the office is asked.
import type { InputOf } from '@shared/contract'
import { endedStates, type AssetKind, type AssetState } from '@shared/contract/custody'
import type { custodyAssetsWords } from '@shared/words/vi/custody-assets'

export type StateGroup = keyof typeof custodyAssetsWords.list.groups

const groups: Readonly<Record<StateGroup, readonly AssetState[]>> = {
  held: [
    'RECEIVED',
    'IN_OWN_STORE',
    'HELD_BY_OTHER',
    'LENT_OUT',
    'MISSING',
    'RELEASE_PROPOSED',
    'OUT_ORDERED'
  ],
  own: ['RECEIVED', 'IN_OWN_STORE'],
  other: ['HELD_BY_OTHER'],
  leaving: ['RELEASE_PROPOSED', 'OUT_ORDERED'],
  out: ['LENT_OUT'],
  ended: endedStates
}

export interface ListFilter {
  text: string
  group: StateGroup | null
  kind: AssetKind | null
}

export const noFilter: ListFilter = { text: '', group: null, kind: null }

/** What the office is asked for; without a page. */
export function listInput(filter: ListFilter, placeId: string | null): InputOf<'custody.listAssets'> {
  const text = filter.text.trim()
  return {
    ...(placeId !== null && { placeId }),
    ...(text !== '' && { text }),
    ...(filter.group && { states: [...groups[filter.group]] }),
    ...(filter.kind && { kinds: [filter.kind] })
  }
}

export function isNarrowed({ text, group, kind }: ListFilter): boolean {
  return text.trim() !== '' || group !== null || kind !== null
}
