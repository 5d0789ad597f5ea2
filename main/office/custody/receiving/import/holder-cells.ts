// Who holds a thing of an import: matched with the holders that are recorded, marks and cases of letters alike, or named
// with its kind to be recorded when the rows come in.
import type { holderTable } from '@domain/custody/tables'
import type { RowIn } from '@domain/journal/table'
import { importHolderKinds, type AssetKind } from '@shared/contract/custody'
import { holdersOfKind } from '@shared/custody/kind-fields'
import { oneLine } from '@shared/one-line'
import { foldMarks } from '@shared/search-fold'
import { holderKindWords } from '@shared/words/vi/names'
import type { Reads } from '../../../database/read'
import { type Cells, codeByWord, type Note, textIn } from './cells'
import type { HeldElsewhere, HolderKind, KnownHolders, NamedHolder } from './ready-row'

const kindsByWord = codeByWord(holderKindWords, importHolderKinds)

export function knownHolders(reads: Pick<Reads, 'all'>): KnownHolders {
  const known = new Map<string, NamedHolder[]>()
  for (const row of reads.all<Pick<RowIn<typeof holderTable>, 'holder_id' | 'name' | 'kind'>>(
    'SELECT holder_id, name, kind FROM holder ORDER BY added_at, holder_id'
  )) {
    const kind = importHolderKinds.find((each) => each === row.kind)
    if (!kind) continue
    const name = holderKey(row.name)
    known.set(name, [...(known.get(name) ?? []), { holderId: row.holder_id, name: row.name, kind }])
  }
  return known
}

/** Under which one holder stands however its name was typed. */
export function holderKey(name: string): string {
  return foldMarks(oneLine(name))
}

/** The holder of a row and its paper; every bad cell is noted. */
export function heldIn(
  cells: Cells,
  { holders, note, kind }: { holders: KnownHolders; note: Note; kind: AssetKind | undefined }
): HeldElsewhere | undefined {
  const name = textIn(note, cells, { column: 'holderName', max: 300 })
  const recordNumber = textIn(note, cells, { column: 'recordNumber', max: 300 })
  const typedKind = oneLine(cells.holderKind ?? '')
  const holderKind = kindsByWord.get(foldMarks(typedKind))
  if (typedKind !== '' && !holderKind) {
    note('holderKind', 'unknownHolderKind')
    return undefined
  }
  const holder = matched(holders.get(holderKey(name)) ?? [], { name, kind: holderKind })
  if (!holder) {
    note('holderKind', 'holderKindMissing')
    return undefined
  }
  const allowed: readonly string[] | undefined = kind && holdersOfKind[kind]
  if (allowed && !allowed.includes(holder.kind)) note('holderName', 'notForHolder')
  return { holding: 'HELD_BY_OTHER', holder, recordNumber }
}

/** The one that is recorded, or a new one whose kind is said; undefined where the kind must tell. */
function matched(
  same: readonly NamedHolder[],
  { name, kind }: { name: string; kind: HolderKind | undefined }
): NamedHolder | undefined {
  if (kind) return same.find((each) => each.kind === kind) ?? { holderId: null, name, kind }
  return same.length === 1 ? same[0] : undefined
}
