// The import of a warehouse that was there before the program: one row a thing, in our store or with whoever holds it.
// The preview names every bad cell; nothing is stored until all of it is good.
import { z } from 'zod'
import { command, query } from '../contract'
import { counted, line, nothing, sha256 } from '../shapes'
import { holderKinds } from './shapes'

/** Columns that every file has, in their order. */
export const importBaseColumns = [
  'legacyCode',
  'decisionNumber',
  'name',
  'kind',
  'unit',
  'quantity',
  'condition',
  'sealNumber',
  'placeTag',
  'receivedOn',
  'expiresOn',
  'bookPriceDong'
] as const

/** Columns that a file may leave out: the judgment's outcome, who holds it, what its package has in it. */
const importMoreColumns = [
  'decidedOutcome',
  'decidedOn',
  'holderName',
  'holderKind',
  'recordNumber',
  'contents'
] as const

/** Fields of kinds, by the names of `shared/custody/kind-fields`; each filled only for the kinds that have it. */
export const importFieldColumns = [
  'brand',
  'model',
  'colour',
  'weightGram',
  'imei',
  'serial',
  'sim',
  'power',
  'plate',
  'chassis',
  'engine',
  'odometerKm',
  'keysCount',
  'papers',
  'number',
  'issuer',
  'holder',
  'pages',
  'storage',
  'dimensions',
  'keeperContract',
  'faceValue',
  'notes',
  'total',
  'currency',
  'serials',
  'goldForm',
  'material',
  'fineness',
  'weightMilligram',
  'stones',
  'conclusionNumber',
  'weaponType',
  'ammunition',
  'substance',
  'massBeforeMilligram',
  'massAfterMilligram',
  'sample',
  'species'
] as const

/** Columns of the file by which a warehouse that was there comes in, in their order. */
export const importColumns = [...importBaseColumns, ...importMoreColumns, ...importFieldColumns] as const

export const importProblems = [
  'empty',
  'long',
  'unknownCase',
  'ambiguousCase',
  'unknownKind',
  'notForOwnStore',
  'notWhole',
  'negative',
  'tooLarge',
  'wrongDay',
  'futureDay',
  'expiryMissing',
  'unknownPlace',
  'notForAssets',
  'placeAndHolder',
  'sealTaken',
  'sealTwice',
  'codeTwice',
  'unknownOutcome',
  'decidedHalf',
  'holderMissing',
  'holderKindMissing',
  'unknownHolderKind',
  'notForHolder',
  'contentsWrong',
  'contentsUnsealed',
  'notOfKind',
  'wrongForm',
  'imei',
  'total',
  'noteCount',
  'numberTwice',
  'numberTaken'
] as const

/** Who may hold things for us that the office had taken over before the program. */
export const importHolderKinds = holderKinds.filter(
  (kind) => !['PROCEEDING_BODY', 'OTHER_OFFICE', 'BUYER', 'AUTHORISED_PERSON'].includes(kind)
)

export const importChunkMax = 50
export const importRowsMax = 20_000
export const importCellMax = 4000

/** A row as its cells say it, text by text, empty ones left out; the office reads it again when it is imported. */
const importRow = z.strictObject({
  /** As the spreadsheet numbers it. */
  rowNumber: z.int().min(2),
  cells: z.partialRecord(z.enum(importColumns), z.string().max(importCellMax))
})

export const stockImport = {
  /** Reads the file of a warehouse that was there, and names every bad cell. Nothing is written. */
  previewStockImport: query('custody.order', {
    input: z.strictObject({ base64: z.base64().max(28_000_000) }),
    output: z.strictObject({
      /** SHA-256 of the file. */
      importId: sha256,
      rows: z.array(importRow),
      /** Rows that were imported before, from this file or another: they are left out. */
      alreadyImported: counted,
      badRows: counted,
      badCells: counted,
      /** The first thousand. */
      problems: z.array(
        z.strictObject({
          rowNumber: z.int().min(2),
          /** `F12`. */
          cell: z.string(),
          column: z.enum(importColumns),
          problem: z.enum(importProblems),
          value: z.string(),
          /** The row or the label that has the same number; empty for other problems. */
          other: z.string()
        })
      ),
      /** Good rows of things that others hold. */
      heldRows: counted,
      /** Holders that nobody has recorded yet: the import records them. */
      newHolders: z.array(z.strictObject({ name: line, kind: z.enum(holderKinds), rows: counted })),
      /** Headings that mean nothing here, so that what stands under them is not read. */
      unknownColumns: z.array(z.string())
    })
  }),
  /** How far the caller's own look at a file is, while it goes on. How many rows there are is known once all are read. */
  getStockImportProgress: query('custody.order', {
    input: nothing,
    output: z.strictObject({ step: z.enum(['IDLE', 'READING', 'CHECKING']), rows: counted, of: counted })
  }),
  /** Ends the caller's own look at a file. False when none goes on. */
  stopStockImportPreview: query('custody.order', {
    input: nothing,
    output: z.strictObject({ stopped: z.boolean() })
  }),
  /** Imports rows that the preview found right, some at a time. Rows that are in already are left out. */
  importStock: command('custody.order', {
    input: z.strictObject({
      importId: sha256,
      rows: z.array(importRow).min(1).max(importChunkMax)
    }),
    output: z.strictObject({ imported: counted, skipped: counted })
  }),
  /** The file to fill, with its headings and a page that explains each. */
  getStockImportTemplate: query('custody.order', {
    input: nothing,
    output: z.strictObject({ fileName: z.string(), base64: z.string() })
  })
} as const
