// Imports rows of a warehouse that was there, some at a time: an order of its own for each case of them, an asset with
// a label for each row. A row that is in already is left out, so that an import may be cut anywhere and begun again.
import type { Act, Decide } from '../../../act'
import { importWords } from '@shared/words/vi/custody-receiving'
import { issuePaper } from '../../../documents'
import { bookAsset } from '../../../funds'
import { refuse } from '../../../refusal'
import { chunksThatFit } from '../../list-room'
import { placePath } from '../../places/places'
import { newAssetTag } from '../receive-asset'
import { checkRow, type ReadyRow } from './check-row'
import { isImported } from './preview-import'

interface Row {
  rowNumber: number
  ready: ReadyRow
}

export const importStock: Decide<'custody.importStock'> = (act, { importId, rows }) => {
  const fresh: Row[] = []
  for (const { rowNumber, cells } of rows) {
    if (isImported(act, cells.legacyCode)) continue
    const checked = checkRow(act, cells)
    if ('bad' in checked) {
      return refuse('IMPORT_ROW_WRONG', { row: rowNumber, column: checked.bad[0]?.column ?? '' })
    }
    fresh.push({ rowNumber, ready: checked.ready })
  }
  refuseTwice(fresh)
  // The rows of a case are one order where they fit it, and several where their words are long.
  const imported = [...casesOf(fresh)].flatMap(([caseId, ofCase]) =>
    chunksThatFit(ofCase).flatMap((rows) => importOrder(act, caseId, rows))
  )
  if (imported.length > 0) {
    act.append({
      kind: 'custody.StockImported',
      subject: `office:${act.officeCode}`,
      payload: { importId, rows: imported }
    })
  }
  return { imported: imported.length, skipped: rows.length - imported.length }
}

/** A code or a seal that stands twice in one chunk. */
function refuseTwice(rows: readonly Row[]): void {
  const codes = new Set<string>()
  const seals = new Set<string>()
  for (const { rowNumber, ready } of rows) {
    if (codes.has(ready.legacyCode)) refuse('IMPORT_ROW_WRONG', { row: rowNumber, column: 'legacyCode' })
    if (ready.sealNumber && seals.has(ready.sealNumber)) {
      refuse('IMPORT_ROW_WRONG', { row: rowNumber, column: 'sealNumber' })
    }
    codes.add(ready.legacyCode)
    if (ready.sealNumber) seals.add(ready.sealNumber)
  }
}

function casesOf(rows: readonly Row[]): Map<string, Row[]> {
  const cases = new Map<string, Row[]>()
  for (const row of rows) {
    const ofCase = cases.get(row.ready.caseId) ?? []
    ofCase.push(row)
    cases.set(row.ready.caseId, ofCase)
  }
  return cases
}

interface ImportOrder {
  orderId: string
  orderNumber: string
}

function importOrder(act: Act, caseId: string, rows: readonly Row[]) {
  const order = issueImportOrder(act, caseId, rows)
  return rows.map(({ rowNumber, ready }, index) => {
    const assetId = importAsset(act, { ...order, orderLine: index + 1 }, ready)
    return { rowNumber, legacyCode: ready.legacyCode, assetId }
  })
}

function issueImportOrder(act: Act, caseId: string, rows: readonly Row[]): ImportOrder {
  const orderId = act.newId()
  const year = act.today.slice(0, 4)
  const orderSerial = act.nextNumber('order.stockIn', year)
  const orderNumber = `${orderSerial}/LNK-THADS/${year}`
  act.append({
    kind: 'custody.StockInOrderIssued',
    subject: `order:${orderId}`,
    payload: {
      orderId,
      orderNumber,
      orderSerial,
      year,
      caseId,
      reason: importWords.orderReason,
      deliveredBy: importWords.orderDeliveredBy,
      holding: 'OWN_STORE',
      holderId: null,
      source: 'EXISTING_STOCK',
      seizure: null,
      transferDecision: '',
      delivererIdentity: null,
      introductionLetter: '',
      expected: null,
      lines: rows.map(({ ready }, index) => ({
        lineNumber: index + 1,
        name: ready.name,
        kind: ready.kind,
        unit: ready.unit,
        quantity: ready.quantity,
        sealNumber: ready.sealNumber,
        condition: ready.condition,
        decided: null
      }))
    }
  })
  return { orderId, orderNumber }
}

function importAsset(act: Act, order: ImportOrder & { orderLine: number }, row: ReadyRow): string {
  const { legacyCode, caseId, placeId, warehouseId, receivedOn, bookPriceDong, ...thing } = row
  const assetId = act.newId()
  act.append({
    kind: 'custody.AssetReceived',
    subject: `asset:${assetId}`,
    payload: {
      assetId,
      ...newAssetTag(act),
      ...order,
      caseId,
      ...thing,
      holding: 'OWN_STORE',
      placeId: warehouseId,
      placePath: placePath(act, warehouseId),
      intendedPlaceId: placeId,
      holderId: null,
      source: 'EXISTING_STOCK',
      details: { legacyCode, ...(receivedOn === null ? {} : { receivedOn }) },
      decided: null,
      inspection: null,
      bookPriceDong,
      photos: [],
      to: 'RECEIVED'
    }
  })
  if (bookPriceDong !== '0') {
    bookAsset(act, { assetId, caseId, name: thing.name, bookPriceDong, direction: 'IN' })
  }
  issuePaper(act, { form: 'ASSET_LABEL', subject: `asset:${assetId}`, copies: 1 })
  return assetId
}
