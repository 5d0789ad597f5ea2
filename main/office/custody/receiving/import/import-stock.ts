// Imports rows of a warehouse that was there, some at a time: an order of its own for each case and holder of them, an
// asset for each row. What others hold is theirs to keep from now on; what lies in our store waits for its label, which
// is printed with many others. A row that is in already is left out, so that an import may be cut anywhere and begun
// again.
import type { Act, Decide } from '../../../act'
import { timeOf } from '@shared/calendar'
import { importWords } from '@shared/words/vi/custody-import'
import { bookAsset } from '../../../funds'
import { refuse } from '../../../refusal'
import { recordHolder } from '../../holders/holders'
import { chunksThatFit } from '../../list-room'
import { placePath } from '../../places/places'
import { newAssetTag } from '../receive-asset'
import { checkRow } from './check-row'
import { holderKey, knownHolders } from './holder-cells'
import { numbersTwice } from './numbers'
import { isImported } from './preview-import'
import type { NamedHolder, ReadyRow } from './ready-row'

interface Row {
  rowNumber: number
  ready: ReadyRow
  /** Who has it, recorded by now; null for our own store. */
  holderId: string | null
}

export const importStock: Decide<'custody.importStock'> = (act, { importId, rows }) => {
  const holders = knownHolders(act)
  const recorded = new Map<string, string>()
  const fresh: Row[] = []
  for (const { rowNumber, cells } of rows) {
    if (isImported(act, cells.legacyCode ?? '')) continue
    const checked = checkRow(act, cells, holders)
    if ('bad' in checked) {
      return refuse('IMPORT_ROW_WRONG', { row: rowNumber, column: checked.bad[0]?.column ?? '' })
    }
    const { ready } = checked
    const { keeping } = ready
    const holderId = keeping.holding === 'OWN_STORE' ? null : holderOf(act, keeping.holder, recorded)
    fresh.push({ rowNumber, ready, holderId })
  }
  refuseTwice(fresh)
  // The rows of a case are one order where they fit it, and several where their words are long.
  const imported = [...ordersOf(fresh).values()].flatMap((ofOrder) =>
    chunksThatFit(ofOrder).flatMap((some) => importOrder(act, some))
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

/** The holder's id; one that the preview named as new is recorded once. */
function holderOf(act: Act, { holderId, name, kind }: NamedHolder, recorded: Map<string, string>): string {
  if (holderId !== null) return holderId
  const key = `${kind} ${holderKey(name)}`
  const known = recorded.get(key)
  if (known !== undefined) return known
  const rest = { address: '', contact: '', contractNumber: '', contractEndsOn: null }
  const made = recordHolder(act, { kind, name, ...rest }).holderId
  recorded.set(key, made)
  return made
}

/** A code, a seal or a number that stands twice in one chunk. */
function refuseTwice(rows: readonly Row[]): void {
  const codes = new Set<string>()
  const seals = new Set<string>()
  const numbers = numbersTwice()
  for (const { rowNumber, ready } of rows) {
    if (codes.has(ready.legacyCode)) refuse('IMPORT_ROW_WRONG', { row: rowNumber, column: 'legacyCode' })
    if (ready.sealNumber && seals.has(ready.sealNumber)) {
      refuse('IMPORT_ROW_WRONG', { row: rowNumber, column: 'sealNumber' })
    }
    const [twice] = numbers.look(rowNumber, ready.fields)
    if (twice) refuse('IMPORT_ROW_WRONG', { row: rowNumber, column: twice.column })
    codes.add(ready.legacyCode)
    if (ready.sealNumber) seals.add(ready.sealNumber)
  }
}

/** Rows of one case in one way of holding make an order. */
function ordersOf(rows: readonly Row[]): Map<string, Row[]> {
  const orders = new Map<string, Row[]>()
  for (const row of rows) {
    const key = `${row.ready.caseId} ${row.holderId ?? ''}`
    const ofOrder = orders.get(key) ?? []
    ofOrder.push(row)
    orders.set(key, ofOrder)
  }
  return orders
}

interface ImportOrder {
  orderId: string
  orderNumber: string
}

function importOrder(act: Act, rows: readonly Row[]) {
  const order = issueImportOrder(act, rows)
  return rows.map((row, index) => {
    const assetId = importAsset(act, { ...order, orderLine: index + 1 }, row)
    return { rowNumber: row.rowNumber, legacyCode: row.ready.legacyCode, assetId }
  })
}

function issueImportOrder(act: Act, rows: readonly Row[]): ImportOrder {
  const orderId = act.newId()
  const year = act.today.slice(0, 4)
  const orderSerial = act.nextNumber('order.stockIn', year)
  const orderNumber = `${orderSerial}/LNK-THADS/${year}`
  const holderId = rows[0]?.holderId ?? null
  act.append({
    kind: 'custody.StockInOrderIssued',
    subject: `order:${orderId}`,
    payload: {
      orderId,
      orderNumber,
      orderSerial,
      year,
      caseId: rows[0]?.ready.caseId ?? refuse('CASE_UNKNOWN'),
      reason: importWords.orderReason,
      deliveredBy: importWords.orderDeliveredBy,
      holding: holderId === null ? 'OWN_STORE' : 'HELD_BY_OTHER',
      holderId,
      source: 'EXISTING_STOCK',
      seizure: null,
      transferDecision: '',
      delivererIdentity: null,
      introductionLetter: '',
      expected: holderId === null ? null : takenOverNow(act),
      lines: rows.map(({ ready }, index) => ({
        lineNumber: index + 1,
        name: ready.name,
        kind: ready.kind,
        unit: ready.unit,
        quantity: ready.quantity,
        sealNumber: ready.sealNumber,
        condition: ready.condition,
        decided: ready.decided
      }))
    }
  })
  return { orderId, orderNumber }
}

/** What others hold is taken over on paper in the moment of the import: an order for it has a day and an hour. */
function takenOverNow({ now, today }: Act): { day: string; hour: string } {
  return { day: today, hour: timeOf(now) }
}

function importAsset(act: Act, order: ImportOrder & { orderLine: number }, { ready, holderId }: Row): string {
  const { caseId, name, kind, unit, quantity, condition, sealNumber, expiresOn, decided } = ready
  const { bookPriceDong, legacyCode, receivedOn, keeping } = ready
  const assetId = act.newId()
  act.append({
    kind: 'custody.AssetReceived',
    subject: `asset:${assetId}`,
    payload: {
      assetId,
      ...newAssetTag(act),
      ...order,
      ...{ caseId, name, kind, unit, quantity, condition, sealNumber, expiresOn, decided, bookPriceDong },
      ...whereabouts(act, ready, holderId),
      source: 'EXISTING_STOCK',
      details: { ...ready.fields, legacyCode, ...(receivedOn === null ? {} : { receivedOn }) },
      inspection: inspectionOf(ready),
      photos: [],
      to: 'RECEIVED'
    }
  })
  if (keeping.holding === 'HELD_BY_OTHER' && holderId !== null) {
    const { recordNumber } = keeping
    act.append({
      kind: 'custody.HeldStockTaken',
      subject: `asset:${assetId}`,
      payload: { assetId, holderId, recordNumber, from: 'RECEIVED', to: 'HELD_BY_OTHER' }
    })
  }
  if (bookPriceDong !== '0') bookAsset(act, { assetId, caseId, name, bookPriceDong, direction: 'IN' })
  return assetId
}

/** In the receiving room of its cell's warehouse until its label is read, or with whoever has it. */
function whereabouts(act: Act, { keeping }: ReadyRow, holderId: string | null) {
  if (keeping.holding === 'HELD_BY_OTHER') {
    return { holding: keeping.holding, placeId: null, placePath: '', intendedPlaceId: null, holderId }
  }
  const { holding, placeId, warehouseId } = keeping
  const path = placePath(act, warehouseId)
  return { holding, placeId: warehouseId, placePath: path, intendedPlaceId: placeId, holderId }
}

/** Only what the old book says a package holds: nobody has looked at it, so nothing is said of its seal. */
function inspectionOf({ name, kind, unit, quantity, condition, sealNumber, contents }: ReadyRow) {
  if (contents.length === 0) return null
  const found = { name, kind, unit, quantity, condition, conditionSame: true, sealNumber, sealIntact: null }
  return { found, differences: [], contents, proofs: [] }
}
