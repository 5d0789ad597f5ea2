// Fills a store with the life of an office: parties, cases, orders, assets that move, through the journal's own way.
import { openedOfTwoSides } from '@domain/cases/opened'
import { dayOf } from '@shared/calendar'
import { newId as makeId } from '@shared/ids'
import { formatTag } from '@shared/tags'
import { connectionOf, dataSource } from '../../../main/office/database/connection'
import { lockStore } from '../../../main/office/database/lock'
import { bulkAppend, type BulkEntry } from '../../../main/office/journal/bulk-append'
import type { EntryDraft } from '../../../main/office/journal/record'
import { randomPool } from '../../../main/office/random-pool'
import { plainPlace } from '../../support/given'
import { practiceKeyHex } from '../../support/staff'

const office = '79007'
const movesPerAsset = 5

/** Appends about as many entries as asked to a store that is open nowhere; answers the seconds it took. */
export async function growStore(directory: string, entries: number): Promise<number> {
  const lock = lockStore(directory)
  const source = await dataSource({ directory, keyHex: practiceKeyHex }, false).initialize()
  const started = performance.now()
  try {
    const random = randomPool()
    const newId = (): string => makeId(Date.now(), random)
    bulkAppend(connectionOf(source), { now: Date.now, newId }, lifeOf(entries, newId))
    return (performance.now() - started) / 1000
  } finally {
    await source.destroy()
    lock.release()
  }
}

function* lifeOf(entries: number, newId: () => string): Generator<BulkEntry> {
  const author = { office, station: 'host', actor: newId(), command: newId() }
  const [warehouseId, here, there] = [newId(), newId(), newId()]
  const places = [
    placeOf({ number: 1, placeId: warehouseId, parentId: null }),
    placeOf({ number: 2, placeId: here, parentId: warehouseId }),
    placeOf({ number: 3, placeId: there, parentId: warehouseId })
  ]
  for (const draft of places) yield { author, draft }
  let given = places.length
  for (let matter = 1; given < entries; matter += 1) {
    const command = newId()
    for (const draft of matterOf(matter, { here, there, newId })) {
      given += 1
      yield { author: { ...author, command }, draft }
    }
  }
}

function placeOf(place: {
  number: number
  placeId: string
  parentId: string | null
}): EntryDraft<'custody.StoragePlaceAdded'> {
  const { number, placeId, parentId } = place
  const year = dayOf(new Date().toISOString()).slice(2, 4)
  return {
    kind: 'custody.StoragePlaceAdded',
    subject: `place:${placeId}`,
    payload: {
      ...plainPlace,
      placeId,
      tag: formatTag({ type: 'storagePlace', office, year, number }),
      tagNumber: number,
      parentId,
      kind: parentId === null ? 'WAREHOUSE' : 'CELL',
      name: parentId === null ? 'Kho 1' : `Ô ${number - 1}`
    }
  }
}

interface Scene {
  here: string
  there: string
  newId: () => string
}

function matterOf(matter: number, scene: Scene): EntryDraft[] {
  const creditor = partyOf(matter * 2, scene.newId())
  const debtor = partyOf(matter * 2 + 1, scene.newId())
  const [caseId, obligationId, orderId] = [scene.newId(), scene.newId(), scene.newId()]
  const today = dayOf(new Date().toISOString())
  const year = today.slice(0, 4)
  const tag = (type: 'case' | 'asset'): string =>
    formatTag({ type, office, year: year.slice(2), number: matter })
  const opened: EntryDraft<'cases.CaseOpened'> = {
    kind: 'cases.CaseOpened',
    subject: `case:${caseId}`,
    payload: openedOfTwoSides({
      caseId,
      tag: tag('case'),
      tagNumber: matter,
      fileId: null,
      decisionNumber: `${matter}/QĐ-THADS`,
      decisionDate: today,
      title: { number: `${matter}/2026/DS-ST`, date: today, court: 'TAND khu vực 7' },
      creditor: { partyId: creditor.payload.partyId, fullName: creditor.payload.fullName },
      debtor: { partyId: debtor.payload.partyId, fullName: debtor.payload.fullName },
      obligation: { obligationId, category: 'LOAN', content: 'Trả nợ gốc và lãi', amountDong: '486250000' }
    })
  }
  const owed: EntryDraft<'funds.ObligationOwed'> = {
    kind: 'funds.ObligationOwed',
    subject: `obligation:${obligationId}`,
    payload: { obligationId, caseId, owedDong: '486250000' }
  }
  const line = { name: 'Máy tính xách tay', unit: 'chiếc', quantity: 1 }
  const ordered: EntryDraft<'custody.StockInOrderIssued'> = {
    kind: 'custody.StockInOrderIssued',
    subject: `order:${orderId}`,
    payload: {
      orderId,
      orderNumber: `${matter}/LNK-THADS/${year}`,
      orderSerial: matter,
      year,
      caseId,
      reason: 'Kê biên',
      deliveredBy: 'CHV Trần Quốc Bảo',
      holding: 'OWN_STORE',
      holderId: null,
      source: 'SEIZURE',
      seizure: null,
      transferDecision: '',
      delivererIdentity: null,
      introductionLetter: '',
      expected: null,
      lines: [{ lineNumber: 1, ...line, kind: null, sealNumber: null, condition: '', decided: null }]
    }
  }
  const assets = assetOf({ matter, caseId, orderId, tag: tag('asset'), year, line }, scene)
  return [creditor, debtor, opened, owed, ordered, ...assets]
}

function partyOf(index: number, partyId: string): EntryDraft<'people.PartyRecorded'> {
  return {
    kind: 'people.PartyRecorded',
    subject: `party:${partyId}`,
    payload: {
      partyId,
      kind: 'INDIVIDUAL',
      fullName: `Nguyễn Văn ${index}`,
      number: String(10_000_000_000 + index).padStart(12, '0'),
      birthDate: '1979-01-20',
      gender: 'MALE',
      address: 'Số 112 đường Trần Tất Văn, Thành phố Hồ Chí Minh',
      phone: ''
    }
  }
}

interface AssetFacts {
  matter: number
  caseId: string
  orderId: string
  tag: string
  year: string
  line: { name: string; unit: string; quantity: number }
}

function assetOf({ matter, caseId, orderId, tag, year, line }: AssetFacts, scene: Scene): EntryDraft[] {
  const assetId = scene.newId()
  const subject = `asset:${assetId}`
  const received: EntryDraft<'custody.AssetReceived'> = {
    kind: 'custody.AssetReceived',
    subject,
    payload: {
      assetId,
      tag,
      tagNumber: matter,
      orderId,
      orderNumber: `${matter}/LNK-THADS/${year}`,
      orderLine: 1,
      caseId,
      ...line,
      kind: 'ELECTRONICS',
      condition: 'Đã qua sử dụng',
      sealNumber: `NP-${matter}`,
      placeId: scene.here,
      placePath: 'Kho 1 · Ô 1',
      bookPriceDong: '0',
      photos: [],
      holding: 'OWN_STORE',
      intendedPlaceId: null,
      holderId: null,
      source: 'SEIZURE',
      details: {},
      expiresOn: null,
      decided: null,
      inspection: null,
      to: 'IN_OWN_STORE'
    }
  }
  const door = { mark: 'NOT_KEPT' as const, visitId: null }
  const moves = Array.from({ length: movesPerAsset }, (_, index): EntryDraft<'custody.AssetMoved'> => {
    const [from, to] = index % 2 === 0 ? [scene.here, scene.there] : [scene.there, scene.here]
    const paths = { fromPath: 'Kho 1 · Ô 1', toPath: 'Kho 1 · Ô 2' }
    const payload = { assetId, from, to, ...paths, reason: '', door, doorFrom: door, order: null }
    return { kind: 'custody.AssetMoved', subject, payload }
  })
  return [received, ...moves]
}
