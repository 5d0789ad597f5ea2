// Checks page manifests and pages with nothing but their files: no store, no network, no trust in who made them. The code
// on the slip in the citizen's hand is what it all comes back to.
import { createHash } from 'node:crypto'
import { canonicalJson } from '../../journal/canonical'
import { checkPages, type PagesChecked } from './check-pages'
import { manifestFormat, manifestShape, sealManifest, type Manifest } from './manifest'

export interface NamedContent {
  name: string
  content: Buffer
}

export type ManifestFlawCode =
  | 'NO_MANIFEST'
  | 'NOT_CANONICAL'
  | 'MALFORMED'
  | 'OTHER_FILE'
  | 'CHAIN_BROKEN'
  | 'CODE_DIFFERS'
  | 'PAGE_CHANGED'
  | 'PAGE_MISSING'
  | 'PAGE_EXTRA'

/** `at` names the file, the manifest or the page; the words read the rest. */
export interface ManifestFlaw {
  code: ManifestFlawCode
  at: string
}

export interface PagesVerified {
  accepted: boolean
  flaws: ManifestFlaw[]
  manifests: { manifest: Manifest; code: string }[]
  checked: PagesChecked
}

/** Finds every flaw that it can. `codes` are those printed on slips, in their one form. */
export function verifyPages(files: readonly NamedContent[], codes: readonly string[] = []): PagesVerified {
  const flaws: ManifestFlaw[] = []
  const read: { manifest: Manifest; code: string; sha256: string }[] = []
  const pages: NamedContent[] = []
  for (const file of files) {
    const opened = openManifest(file)
    if (opened === null) pages.push(file)
    else if ('flaw' in opened) flaws.push({ code: opened.flaw, at: file.name })
    else read.push({ manifest: opened.manifest, ...sealManifest(opened.manifest) })
  }
  read.sort((one, other) => one.manifest.number - other.manifest.number)
  flaws.push(...chainFlaws(read), ...codeFlaws(read, codes))
  const found = pages.map(({ name, content }) => ({ name, sha256: hashOf(content) }))
  const manifests = read.map(({ manifest, code }) => ({ manifest, code }))
  const checked = checkPages(
    manifests.map(({ manifest }) => manifest),
    found
  )
  flaws.push(...pageFlaws(checked))
  return { accepted: flaws.length === 0, flaws, manifests, checked }
}

/** Null for a file that does not say that it is a manifest: it is taken for a page. */
function openManifest({ content }: NamedContent): { manifest: Manifest } | { flaw: ManifestFlawCode } | null {
  if (content[0] !== '{'.charCodeAt(0)) return null
  const text = content.toString('utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return text.includes(manifestFormat) ? { flaw: 'MALFORMED' } : null
  }
  if ((value as { format?: unknown }).format !== manifestFormat) return null
  const parsed = manifestShape.safeParse(value)
  if (!parsed.success) return { flaw: 'MALFORMED' }
  // A manifest has one text only: another text of the same values has another hash, and is somebody else's file.
  const whole = Buffer.from(canonicalJson(parsed.data), 'utf8').equals(content)
  return whole ? { manifest: parsed.data } : { flaw: 'NOT_CANONICAL' }
}

/** Manifests of one file, each naming the one before it, from the first. */
function chainFlaws(read: readonly { manifest: Manifest; sha256: string }[]): ManifestFlaw[] {
  const [first] = read
  if (!first) return [{ code: 'NO_MANIFEST', at: '' }]
  return read.flatMap(({ manifest }, index): ManifestFlaw[] => {
    const at = String(manifest.number)
    if (manifest.fileId !== first.manifest.fileId) return [{ code: 'OTHER_FILE', at }]
    const before = read[index - 1]?.sha256 ?? null
    const follows = manifest.number === index + 1 && manifest.previous === before
    return follows ? [] : [{ code: 'CHAIN_BROKEN', at }]
  })
}

function codeFlaws(read: readonly { code: string }[], codes: readonly string[]): ManifestFlaw[] {
  const known = new Set(read.map(({ code }) => code))
  return codes.filter((code) => !known.has(code)).map((at) => ({ code: 'CODE_DIFFERS', at }))
}

function pageFlaws({ changed, missing, extra }: PagesChecked): ManifestFlaw[] {
  return [
    ...changed.map(({ fileName }): ManifestFlaw => ({ code: 'PAGE_CHANGED', at: fileName })),
    ...missing.map(({ fileName }): ManifestFlaw => ({ code: 'PAGE_MISSING', at: fileName })),
    ...extra.map((at): ManifestFlaw => ({ code: 'PAGE_EXTRA', at }))
  ]
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
