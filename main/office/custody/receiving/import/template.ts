// The spreadsheet to fill: a sheet with the headings, the columns that must be filled marked, one that explains every
// column, and one with the words that some of them take.
import {
  assetKinds,
  importColumns,
  importFieldColumns,
  importHolderKinds,
  kindsNeverInOwnStore,
  releaseOutcomes
} from '@shared/contract/custody'
import { kindFields, type KindField } from '@shared/custody/kind-fields'
import { importColumnHelp, importColumnWords, importWords } from '@shared/words/vi/custody-import'
import { choiceWords } from '@shared/words/vi/custody-receiving'
import { assetKindWords, holderKindWords, outcomeWords } from '@shared/words/vi/names'
import type { QueryHandler } from '../../../act'
import type { Column } from './cells'
import { workbook } from './workbook'

/** Filled for every thing of our own store; what others hold has its holder instead of a place. */
const required: readonly Column[] = [
  'legacyCode',
  'decisionNumber',
  'name',
  'kind',
  'unit',
  'quantity',
  'condition',
  'placeTag'
]

export const getStockImportTemplate: QueryHandler<'custody.getStockImportTemplate'> = () => {
  const headings = importColumns.map((column) =>
    required.includes(column) ? `${importColumnWords[column]} *` : importColumnWords[column]
  )
  const file = workbook([
    { name: importWords.sheet, rows: [headings] },
    { name: importWords.notesSheet, rows: [importWords.helpHeadings, ...importColumns.map(helpOf)] },
    { name: importWords.listsSheet, rows: listsOf() }
  ])
  return { fileName: importWords.templateName, base64: file.toString('base64') }
}

/** What a column means, how it is filled, an example, and for which kinds it is. */
function helpOf(column: Column): string[] {
  const [how, example] = importColumnHelp[column] ?? [fieldHow(column), '']
  const must = required.includes(column) ? importWords.required : importWords.optional
  return [importColumnWords[column], must, how, example, kindsOf(column)]
}

function fieldHow(column: Column): string {
  const fields: readonly KindField[] = assetKinds.flatMap((kind) => kindFields[kind])
  const field = fields.find(({ name }) => name === column)
  if (field?.rule === 'CHOICE') return importWords.chosen(Object.values(choiceWords[column] ?? {}).join(', '))
  return field?.pattern ? importWords.whole : importWords.text
}

function kindsOf(column: Column): string {
  if (!importFieldColumns.some((name) => name === column)) return importWords.everyKind
  return assetKinds
    .filter((kind) => kindFields[kind].some(({ name }) => name === column))
    .map((kind) => assetKindWords[kind])
    .join(', ')
}

function listsOf(): string[][] {
  return [
    [importWords.kindsHeading, importWords.whereHeading],
    ...assetKinds.map((kind) => [
      assetKindWords[kind],
      kindsNeverInOwnStore.includes(kind) ? importWords.onlyElsewhere : importWords.inOwnStore
    ]),
    [''],
    [importWords.outcomesHeading],
    ...releaseOutcomes.map((outcome) => [outcomeWords[outcome]]),
    [''],
    [importWords.holderKindsHeading],
    ...importHolderKinds.map((kind) => [holderKindWords[kind]])
  ]
}
