// What a sealed package holds: as it was recorded when it was last closed, and as it was found. What is not as recorded
// needs a word why, before two people: a package from which things go without one would be the easiest store to empty.
import type { InputOf } from '@shared/contract'
import { oneLine } from '@shared/one-line'
import { foldMarks } from '@shared/search-fold'
import type { Reads } from '../../database/read'
import { refuse } from '../../refusal'
import type { AssetRow } from '../assets/asset-row'

export type Found = InputOf<'custody.finishOpening'>['contents'][number]
interface Counted {
  name: string
  unit: string
  quantity: number
}
type Content = Counted & { condition: string }

/** What stays in the package: each line without what is taken out of it. */
export function leftInside(found: readonly Found[]): Content[] {
  return found.flatMap(({ takeOut, ...line }) => {
    const quantity = line.quantity - (takeOut?.quantity ?? 0)
    return quantity > 0 ? [{ ...line, quantity }] : []
  })
}

/**
 * Why what was found is not what the record before says; null where it is. Refuses CONTENTS_DIFFER without a word of it.
 */
export function requireExplained(
  reads: Pick<Reads, 'get'>,
  asset: AssetRow,
  { contents, difference }: Pick<InputOf<'custody.finishOpening'>, 'contents' | 'difference'>
): string | null {
  const known = knownContents(reads, asset)
  const said = oneLine(difference ?? '')
  if (known === null) return said || null
  const differing = firstDifference(sums(known), sums(contents))
  if (differing === null) return null
  if (said === '') refuse('CONTENTS_DIFFER', differing)
  return said
}

/** As its last opening left it, or as it was received; null where nobody ever wrote it down. */
export function knownContents(reads: Pick<Reads, 'get'>, asset: AssetRow): Content[] | null {
  const last = reads.get<{ contents: string }>(
    `SELECT contents FROM seal_opening WHERE asset_id = ? AND state = 'DONE' ORDER BY finished_at DESC LIMIT 1`,
    asset.asset_id
  )
  const received = reads.get<{ contents: string | null }>(
    'SELECT contents FROM stock_in_line WHERE order_id = ? AND line_number = ? AND received_asset_id = ?',
    asset.order_id,
    asset.order_line,
    asset.asset_id
  )
  const json = last?.contents ?? received?.contents ?? null
  const contents = json === null ? [] : (JSON.parse(json) as Content[])
  return contents.length === 0 ? null : contents
}

/** How many of each there are, whatever the marks and the lines they stand in. */
function sums(contents: readonly Counted[]): Map<string, Counted> {
  const found = new Map<string, Counted>()
  for (const { name, unit, quantity } of contents) {
    const key = `${foldMarks(name)} ${foldMarks(unit)}`
    const before = found.get(key)?.quantity ?? 0
    found.set(key, { name, unit, quantity: before + quantity })
  }
  return found
}

function firstDifference(
  known: Map<string, Counted>,
  found: Map<string, Counted>
): { name: string; unit: string; recorded: number; found: number } | null {
  for (const key of new Set([...known.keys(), ...found.keys()])) {
    const one = known.get(key)
    const other = found.get(key)
    if (one?.quantity === other?.quantity) continue
    const { name, unit } = one ?? other ?? { name: '', unit: '' }
    return { name, unit, recorded: one?.quantity ?? 0, found: other?.quantity ?? 0 }
  }
  return null
}
