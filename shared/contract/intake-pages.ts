// The scans of a file's papers: kept one by one, put in order, closed as a manifest whose code is printed, checked later.
import { z } from 'zod'
import { command, query } from './contract'
import { counted, id, instant, line, lineOrEmpty, sha256 } from './shapes'

/** 12 MiB of plain content for one scan: more is no page but a burden to every copy of the store. */
export const scanBytesMax = 12 * 1024 * 1024
/** How many pages one scan may have: as many as a paper of the receipt. */
export const scanPagesMax = 9999
/** How many scans one manifest may name, as an entry has room for; more go into the next. */
export const scansMax = 300
/** Of an event that a lot has changed: its scans are desk rows, of which no entry tells the other windows. */
export const lotTopic = 'intake.lot'
export const scanMediaTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const

/** A paper of the checklist, by its place in it; null for a page of none of them. */
const item = z.int().min(0).max(199).nullable()

/** Room for what is too large, so that it is refused by its name and not as a broken call. */
const base64Max = Math.ceil(scanBytesMax / 3) * 4 * 2

const scan = z.strictObject({
  scanId: id,
  item,
  sha256,
  bytes: counted,
  mediaType: z.enum(scanMediaTypes),
  /** 1 for a picture. */
  pages: z.int().min(1),
  fileName: lineOrEmpty,
  keptAt: instant
})
const scans = z.strictObject({ scans: z.array(scan) })

const places = z.array(z.strictObject({ scanId: id, item })).max(scansMax)
/** The scans of a draft and where they stand among the papers of the file that it becomes. */
export const draftScans = z.strictObject({ lotId: id, places })

const manifestPage = z.strictObject({
  item,
  number: z.int().min(1),
  fileName: z.string(),
  sha256,
  bytes: counted,
  mediaType: z.enum(scanMediaTypes),
  pages: z.int().min(1)
})

const manifest = z.strictObject({
  manifestId: id,
  number: z.int().min(1),
  code: z.string(),
  sha256,
  previousCode: z.string().nullable(),
  closedAt: instant,
  closedBy: line,
  items: z.array(line),
  pages: z.array(manifestPage)
})

/** Where a page stands that is not what it was. */
const pagePlace = z.strictObject({
  manifest: z.int(),
  itemName: z.string().nullable(),
  number: z.int(),
  fileName: z.string()
})

export const intakePages = {
  /** Keeps one scan durably. A lot is the draft's own id before a file is received, the file's id afterwards. */
  keepScan: command(
    'intake.take',
    {
      input: z.strictObject({
        lotId: id,
        item,
        fileName: lineOrEmpty,
        mediaType: z.enum(scanMediaTypes),
        base64: z.string().max(base64Max)
      }),
      output: z.strictObject({ scan })
    },
    { readsPersonalData: true }
  ),
  listScans: query(
    'intake.take',
    { input: z.strictObject({ lotId: id }), output: scans },
    { readsPersonalData: true }
  ),
  /**
   * The order and the papers of the scans of a lot, and which of them leave it. Those that the caller did not know of
   * stay at their papers, behind the named ones.
   */
  arrangeScans: command('intake.take', {
    input: z.strictObject({ lotId: id, scans: places, removed: z.array(id).max(scansMax) }),
    output: scans
  }),
  /** Closes what was scanned for a file as its next manifest, for ever, and prints its slip. */
  closeManifest: command('intake.take', {
    input: z.strictObject({ fileId: id }),
    output: z.strictObject({
      manifestId: id,
      number: z.int().min(1),
      code: z.string(),
      pages: counted,
      printJobId: id
    })
  }),
  /** A scan to look at: whole, or small enough for a list. A PDF is given whole only. */
  getScan: query(
    'office.read',
    {
      input: z.strictObject({ sha256, size: z.enum(['SMALL', 'WHOLE']) }),
      output: z.strictObject({ mediaType: z.string(), base64: z.string() })
    },
    { readsPersonalData: true }
  ),
  listManifests: query(
    'office.read',
    { input: z.strictObject({ fileId: id }), output: z.strictObject({ manifests: z.array(manifest) }) },
    { readsPersonalData: true }
  ),
  /** Compares files that somebody brought, by their hashes, with all manifests of a file. */
  checkPages: query('office.read', {
    input: z.strictObject({
      fileId: id,
      found: z.array(z.strictObject({ name: z.string().max(300), sha256 })).max(5000)
    }),
    output: z.strictObject({
      whole: counted,
      changed: z.array(pagePlace.extend({ found: z.string() })),
      missing: z.array(pagePlace),
      extra: z.array(z.string())
    })
  }),
  /** Manifests and pages as a ZIP that opens anywhere and that `npm run verify-manifest` checks; in parts when large. */
  exportPages: query(
    'office.read',
    {
      input: z.strictObject({ fileId: id, part: z.int().min(1) }),
      output: z.strictObject({
        parts: z.int().min(1),
        fileName: z.string(),
        mediaType: z.string(),
        base64: z.string()
      })
    },
    { readsPersonalData: true }
  )
} as const
