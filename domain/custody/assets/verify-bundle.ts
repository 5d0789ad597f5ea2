// Checks the bundle of an asset with nothing but the file: no store, no network, no trust in who made it. Everything
// that a bundle says of the asset is computed again from its entries, by the same code that the office writes with.
import { createHash } from 'node:crypto'
import { apply, subjectsOf } from '../../apply'
import { canonicalJson } from '../../journal/canonical'
import { entryFieldsShape, hashOf, type JournalEntry } from '../../journal/entry'
import type { RowChange } from '../../journal/row-change'
import { receiptIsGenuine } from '../../replication/receipt'
import { publicKeyFrom, signatureHolds } from '../../replication/signature'
import { bundleShape, type Bundle } from './bundle'

/** Why a bundle is refused. `at` is the number of the entry, the hash of the photo, or the name of the field. */
export interface Flaw {
  code: FlawCode
  at: string
}

export type FlawCode =
  | 'NOT_A_BUNDLE'
  | 'NOT_CANONICAL'
  | 'KEY_MALFORMED'
  | 'SIGNATURE_WRONG'
  | 'ENTRY_MALFORMED'
  | 'HASH_WRONG'
  | 'ORDER_BROKEN'
  | 'CHAIN_BROKEN'
  | 'FOREIGN_ENTRY'
  | 'BEGINNING_MISSING'
  | 'STEP_BROKEN'
  | 'STANDING_WRONG'
  | 'PHOTO_MISSING'
  | 'PHOTO_FOREIGN'
  | 'PHOTO_WRONG'
  | 'HEAD_WRONG'
  | 'RECEIPT_WRONG'

export interface Checked {
  accepted: boolean
  flaws: Flaw[]
  /** Null when the file is no bundle at all. */
  bundle: Bundle | null
  entries: JournalEntry[]
}

/** The plain content of a photo that lies beside the bundle, by its hash; null when it is not there. */
export type ReadPhoto = (sha256: string) => Uint8Array | null

/** Checks the text of a bundle's file; finds every flaw that it can, and accepts it when there is none. */
export function verifyBundle(text: string, readPhoto: ReadPhoto = () => null): Checked {
  const opened = openText(text)
  if ('code' in opened) return { accepted: false, flaws: [opened], bundle: null, entries: [] }
  const flaws: Flaw[] = [...signatureFlaws(opened)]
  const entries = readEntries(opened, flaws)
  if (entries.length === opened.entries.length) {
    flaws.push(...orderFlaws(opened, entries), ...historyFlaws(opened, entries, readPhoto))
    flaws.push(...headFlaws(opened, entries))
  }
  return { accepted: flaws.length === 0, flaws, bundle: opened, entries }
}

/** A bundle has one text only: another text of the same values is somebody else's file. */
function openText(text: string): Bundle | Flaw {
  try {
    const parsed = bundleShape.safeParse(JSON.parse(text))
    if (!parsed.success) {
      return { code: 'NOT_A_BUNDLE', at: parsed.error.issues[0]?.path.join('.') ?? '' }
    }
    return canonicalJson(parsed.data) === text ? parsed.data : { code: 'NOT_CANONICAL', at: '' }
  } catch {
    return { code: 'NOT_A_BUNDLE', at: '' }
  }
}

function signatureFlaws({ signature, ...fields }: Bundle): Flaw[] {
  const key = publicKeyFrom(fields.officeKey)
  if (!key || !isBase64(fields.officeKey)) return [{ code: 'KEY_MALFORMED', at: 'officeKey' }]
  if (isBase64(signature) && signatureHolds(fields, signature, key)) return []
  return [{ code: 'SIGNATURE_WRONG', at: 'signature' }]
}

/** The same bytes have other texts in base64; only the plain one is taken. */
function isBase64(text: string): boolean {
  return Buffer.from(text, 'base64').toString('base64') === text
}

/** The entries whose text says what its hash says; the others become flaws. */
function readEntries(bundle: Bundle, flaws: Flaw[]): JournalEntry[] {
  const entries: JournalEntry[] = []
  for (const [index, { text, hash }] of bundle.entries.entries()) {
    const entry = entryOf(text, hash)
    if (!entry) flaws.push({ code: 'ENTRY_MALFORMED', at: String(index + 1) })
    else if (createHash('sha256').update(text).digest('hex') !== hash || hashOf(entry) !== hash) {
      flaws.push({ code: 'HASH_WRONG', at: String(entry.seq) })
    } else entries.push(entry)
  }
  return entries
}

const hashedShape = entryFieldsShape.extend({ prevHash: bundleShape.shape.head.shape.hash })

function entryOf(text: string, hash: string): JournalEntry | null {
  try {
    const parsed = hashedShape.safeParse(JSON.parse(text))
    if (!parsed.success || canonicalJson(parsed.data) !== text) return null
    return { ...parsed.data, hash } as JournalEntry
  } catch {
    return null
  }
}

function orderFlaws({ assetId, office }: Bundle, entries: readonly JournalEntry[]): Flaw[] {
  const flaws: Flaw[] = []
  const add = (code: FlawCode, { seq }: JournalEntry): void => void flaws.push({ code, at: String(seq) })
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1]
    if (before && (entry.seq <= before.seq || entry.at < before.at || entry.epoch < before.epoch)) {
      add('ORDER_BROKEN', entry)
    }
    if (before?.seq === entry.seq - 1 && entry.prevHash !== before.hash) add('CHAIN_BROKEN', entry)
    if (entry.office !== office.code || !subjectsOf(entry).includes(`asset:${assetId}`)) {
      add('FOREIGN_ENTRY', entry)
    }
  }
  return flaws
}

type Cells = Record<string, unknown>

/** Plays the entries as the office does: each must find the asset where the entry before left it. */
function historyFlaws(bundle: Bundle, entries: readonly JournalEntry[], readPhoto: ReadPhoto): Flaw[] {
  const flaws: Flaw[] = []
  let row: Cells | null = null
  const photos = new Set<string>()
  for (const entry of entries) {
    const at = String(entry.seq)
    const changes = changesOf(entry)
    if (!changes) flaws.push({ code: 'ENTRY_MALFORMED', at })
    for (const change of changes ?? []) {
      if (change.table === 'asset_photo' && change.op === 'insert') {
        if (change.row['asset_id'] === bundle.assetId) photos.add(String(change.row['sha256']))
      }
      if (change.table !== 'asset' || idOf(change) !== bundle.assetId) continue
      const next = step(row, change)
      if (!next) flaws.push({ code: row ? 'STEP_BROKEN' : 'BEGINNING_MISSING', at })
      row = next ?? row
    }
  }
  if (!row) return [...flaws, { code: 'BEGINNING_MISSING', at: '' }]
  for (const [name, value] of Object.entries(bundle.standing)) {
    if (row[name] !== value) flaws.push({ code: 'STANDING_WRONG', at: name })
  }
  if (row['name'] !== bundle.name) flaws.push({ code: 'STANDING_WRONG', at: 'name' })
  return [...flaws, ...photoFlaws(bundle, photos, readPhoto)]
}

function changesOf(entry: JournalEntry): RowChange[] | null {
  try {
    return apply(entry)
  } catch {
    return null
  }
}

function idOf(change: RowChange): unknown {
  return change.op === 'insert' ? change.row['asset_id'] : change.key['asset_id']
}

/** The row after a change, or null when the change does not follow from the row. */
function step(row: Cells | null, change: RowChange): Cells | null {
  if (change.op === 'insert') return row ? null : { ...change.row }
  if (!row || change.op !== 'patch') return null
  const found = row
  const follows = Object.entries(change.from).every(([name, value]) => found[name] === value)
  return follows ? { ...row, ...change.to } : null
}

function photoFlaws({ photos }: Bundle, known: ReadonlySet<string>, readPhoto: ReadPhoto): Flaw[] {
  const flaws: Flaw[] = []
  const there = new Set(photos.map(({ sha256 }) => sha256))
  for (const hash of known) if (!there.has(hash)) flaws.push({ code: 'PHOTO_MISSING', at: hash })
  for (const { sha256, base64 } of photos) {
    if (!known.has(sha256)) flaws.push({ code: 'PHOTO_FOREIGN', at: sha256 })
    const content = base64 === null ? readPhoto(sha256) : Buffer.from(base64, 'base64')
    if (!content) flaws.push({ code: 'PHOTO_MISSING', at: sha256 })
    else if (createHash('sha256').update(content).digest('hex') !== sha256) {
      flaws.push({ code: 'PHOTO_WRONG', at: sha256 })
    }
  }
  return flaws
}

function headFlaws(bundle: Bundle, entries: readonly JournalEntry[]): Flaw[] {
  const { head, countersigned, office } = bundle
  const flaws: Flaw[] = []
  const last = entries.at(-1)
  const beyond = !last || head.seq < last.seq
  if (beyond || (head.seq === last.seq && head.hash !== last.hash)) {
    flaws.push({ code: 'HEAD_WRONG', at: String(head.seq) })
  }
  for (const { receipt, centreKey } of countersigned) {
    const key = publicKeyFrom(centreKey)
    const same = [...entries, head].find(({ seq }) => seq === receipt.seq)
    const fits = receipt.office === office.code && (!same || same.hash === receipt.hash)
    if (!key || !fits || !receiptIsGenuine(receipt, key)) {
      flaws.push({ code: 'RECEIPT_WRONG', at: String(receipt.seq) })
    }
  }
  return flaws
}
