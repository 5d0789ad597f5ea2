// The order of scans while a person arranges them. Pure.
import type { OutputOf } from '@shared/contract'

export type Scan = OutputOf<'intake.listScans'>['scans'][number]
export type Place = Pick<Scan, 'scanId' | 'item'>

/** The pages of one paper. To those of none belong those of a paper that a checklist of so many does not have. */
export function itemsOf(scans: readonly Scan[], item: number | null, items: number): Scan[] {
  return scans.filter((scan) => (scan.item !== null && scan.item < items ? scan.item : null) === item)
}

/** Puts a scan before another one, or at the end of a paper. */
export function placedBefore(
  scans: readonly Place[],
  scanId: string,
  to: { before: string } | { item: number | null }
): Place[] {
  const moved = scans.find((scan) => scan.scanId === scanId)
  if (!moved || ('before' in to && to.before === scanId)) return [...scans]
  const rest = scans.filter((scan) => scan !== moved)
  if ('item' in to) return [...rest, { scanId, item: to.item }]
  const at = rest.findIndex((scan) => scan.scanId === to.before)
  const target = rest[at]
  if (!target) return [...scans]
  return [...rest.slice(0, at), { scanId, item: target.item }, ...rest.slice(at)]
}

/** One step to the left or to the right among the pages of its own paper. */
export function stepped(scans: readonly Place[], scanId: string, step: -1 | 1): Place[] {
  const moved = scans.find((scan) => scan.scanId === scanId)
  if (!moved) return [...scans]
  const siblings = scans.filter(({ item }) => item === moved.item)
  const at = siblings.indexOf(moved)
  const other = siblings[at + step]
  if (!other) return [...scans]
  return scans.map((scan) => (scan === moved ? other : scan === other ? moved : scan))
}

/** To the end of the paper above or below; behind the last paper come the pages of none. */
export function toNextItem(
  scans: readonly Place[],
  scanId: string,
  { step, items }: { step: -1 | 1; items: number }
): Place[] {
  const moved = scans.find((scan) => scan.scanId === scanId)
  if (!moved) return [...scans]
  const at = Math.min(moved.item ?? items, items) + step
  if (at < 0 || at > items) return [...scans]
  return placedBefore(scans, scanId, { item: at === items ? null : at })
}

/** The scans whose content stands in the lot more than once. */
export function repeated(scans: readonly Pick<Scan, 'scanId' | 'sha256'>[]): Set<string> {
  const first = new Map<string, string>()
  const twice = new Set<string>()
  for (const { scanId, sha256 } of scans) {
    if (first.has(sha256)) twice.add(scanId)
    else first.set(sha256, scanId)
  }
  return twice
}

/** How many pages a paper has: a PDF counts all of its own. */
export function pagesIn(scans: readonly Pick<Scan, 'pages'>[]): number {
  return scans.reduce((sum, { pages }) => sum + pages, 0)
}
