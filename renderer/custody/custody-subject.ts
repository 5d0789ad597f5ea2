// What the address asks the storeroom to open.
import { parseTag } from '@shared/tags'

export type CustodySubject =
  { kind: 'asset'; by: { assetId: string } | { tag: string } } | { kind: 'place'; tag: string } | null

/** Reads `asset:<uuid>`, `tag:2…`, `tag:4…` or `tag:5…`; anything else opens nothing. */
export function readCustodySubject(subject: string | null): CustodySubject {
  const [kind, value = ''] = subject?.split(':') ?? []
  if (kind === 'asset') return { kind: 'asset', by: { assetId: value } }
  if (kind !== 'tag') return null
  const type = parseTag(value)?.type
  if (type === 'asset') return { kind: 'asset', by: { tag: value } }
  return type === 'storagePlace' || type === 'container' ? { kind: 'place', tag: value } : null
}

/** The end of a tag that tells neighbours apart: `… 001863 43`. */
export function tagTail(tag: string): string {
  return `… ${tag.slice(8, 14)} ${tag.slice(14)}`
}
