// Compares pages that somebody brings with the manifests of a file: pure, so that the office and the checker without an
// office say the same. A page is its bytes; its name only tells which page a changed one was meant to be.
import { pageFileName, type Manifest, type ManifestPage } from './manifest'

export interface FoundPage {
  name: string
  sha256: string
}

export interface PagePlace {
  manifest: number
  /** Null for a page of no paper of the checklist. */
  itemName: string | null
  number: number
  fileName: string
}

export interface PagesChecked {
  /** Pages that are there, byte for byte. */
  whole: number
  /** Pages whose file is there under its name and is another. */
  changed: (PagePlace & { found: string })[]
  missing: PagePlace[]
  /** Files that no manifest names. */
  extra: string[]
}

export function checkPages(manifests: readonly Manifest[], found: readonly FoundPage[]): PagesChecked {
  const left = new Map<string, FoundPage[]>()
  for (const file of found) left.set(file.sha256, [...(left.get(file.sha256) ?? []), file])
  const unmet: PagePlace[] = []
  const met = new Set<FoundPage>()
  let whole = 0
  for (const { manifest, page } of pagesOf(manifests)) {
    const here = left.get(page.sha256)
    if (!here) unmet.push(placeOf(manifest, page))
    else {
      whole += 1
      // The same content twice in the manifest is there with one file, and with two.
      for (const file of here) met.add(file)
    }
  }
  const strangers = found.filter((file) => !met.has(file))
  const named = new Map(strangers.map((file) => [baseName(file.name), file]))
  const changed: PagesChecked['changed'] = []
  const missing: PagePlace[] = []
  for (const place of unmet) {
    const stranger = named.get(place.fileName)
    if (stranger) changed.push({ ...place, found: stranger.name })
    else missing.push(place)
  }
  const explained = new Set(changed.map((page) => page.found))
  const extra = strangers.map(({ name }) => name).filter((name) => !explained.has(name))
  return { whole, changed, missing, extra }
}

function pagesOf(manifests: readonly Manifest[]): { manifest: Manifest; page: ManifestPage }[] {
  return manifests.flatMap((manifest) => manifest.pages.map((page) => ({ manifest, page })))
}

function placeOf(manifest: Manifest, page: ManifestPage): PagePlace {
  return {
    manifest: manifest.number,
    itemName: page.item === null ? null : (manifest.items[page.item] ?? null),
    number: page.number,
    fileName: pageFileName(manifest, page)
  }
}

function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
}
