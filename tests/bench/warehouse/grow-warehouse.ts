// Fills a store with a warehouse: shelves, cells, cases and as many assets as asked, through the journal's own way.
import { openedOfTwoSides } from '@domain/cases/opened'
import { dayOf } from '@shared/calendar'
import { newId as makeId } from '@shared/ids'
import { formatTag, type TagType } from '@shared/tags'
import { connectionOf, dataSource } from '../../../main/office/database/connection'
import { lockStore } from '../../../main/office/database/lock'
import { bulkAppend, type BulkEntry } from '../../../main/office/journal/bulk-append'
import type { EntryDraft } from '../../../main/office/journal/record'
import { randomPool } from '../../../main/office/random-pool'
import { practiceKeyHex } from '../../support/staff'

const office = '79007'
const shelves = 40
const cellsPerShelf = 50
const assetsPerCase = 40

const things = [
  ['Điện thoại di động', 'ELECTRONICS', 'chiếc'],
  ['Máy tính xách tay', 'ELECTRONICS', 'chiếc'],
  ['Xe mô tô', 'VEHICLE', 'chiếc'],
  ['Hồ sơ, sổ sách kế toán', 'DOCUMENT', 'thùng'],
  ['Dao, tuýp sắt', 'ORDINARY', 'bó'],
  ['Đồng hồ đeo tay', 'ORDINARY', 'chiếc'],
  ['Quần áo, giày dép', 'ORDINARY', 'túi'],
  ['Tủ gỗ, bàn ghế', 'BULKY', 'bộ']
] as const
const makes = ['Samsung', 'Nokia', 'Hòa Phát', 'Honda', 'Sony', 'Dell', 'Trần Phú', 'Việt Tiến', 'Xuân Hòa']
const colours = ['đen', 'trắng', 'đỏ', 'xanh', 'bạc', 'vàng', 'nâu']

export interface GrownWarehouse {
  seconds: number
  /** Some of the tags, spread over all assets. */
  tags: string[]
}

/** Appends a warehouse with assets to a store that is open nowhere, all at one moment: that of the store's own clock. */
export async function growWarehouse(
  directory: string,
  assets: number,
  nowMs = Date.now()
): Promise<GrownWarehouse> {
  const lock = lockStore(directory)
  const source = await dataSource({ directory, keyHex: practiceKeyHex }, false).initialize()
  const started = performance.now()
  const tags: string[] = []
  try {
    const random = randomPool()
    const newId = (): string => makeId(nowMs, random)
    const growth = { newId, today: dayOf(new Date(nowMs).toISOString()) }
    const entries = lifeOf(assets, growth, tags)
    bulkAppend(connectionOf(source), { now: () => nowMs, newId }, entries)
    return { seconds: (performance.now() - started) / 1000, tags }
  } finally {
    await source.destroy()
    lock.release()
  }
}

interface Growth {
  newId: () => string
  today: string
}

function* lifeOf(assets: number, growth: Growth, tags: string[]): Generator<BulkEntry> {
  const { newId, today } = growth
  const author = { office, station: 'host', actor: newId(), command: newId() }
  const of = (draft: EntryDraft): BulkEntry => ({ author: { ...author, command: newId() }, draft })
  const cells: string[] = []
  for (const draft of store(growth, cells)) yield of(draft)
  let matter = { caseId: '', orderId: '', number: 0 }
  for (let number = 1; number <= assets; number += 1) {
    if (number % assetsPerCase === 1) {
      matter = { caseId: newId(), orderId: newId(), number: matter.number + 1 }
      yield* caseOf(matter, growth, Math.min(assetsPerCase, assets - number + 1)).map(of)
    }
    const placeId = cells[(number * 7919) % cells.length] ?? ''
    const draft = assetOf({ number, matter, placeId, today }, newId())
    if (number % Math.max(1, Math.floor(assets / 500)) === 0) tags.push(draft.payload.tag)
    yield of(draft)
  }
}

function tagOf(type: TagType, number: number, today: string): string {
  return formatTag({ type, office, year: today.slice(2, 4), number })
}

function* store({ newId, today }: Growth, cells: string[]): Generator<EntryDraft> {
  let number = 0
  const place = (parentId: string | null, kind: 'WAREHOUSE' | 'SHELF' | 'CELL', name: string) => {
    const placeId = newId()
    number += 1
    const draft: EntryDraft<'custody.StoragePlaceAdded'> = {
      kind: 'custody.StoragePlaceAdded',
      subject: `place:${placeId}`,
      payload: {
        placeId,
        tag: tagOf('storagePlace', number, today),
        tagNumber: number,
        parentId,
        kind,
        name,
        capacity: 120,
        suits: [],
        nearDoor: false,
        outdoor: false,
        keeperName: '',
        leaseNumber: '',
        leaseEndsOn: null
      }
    }
    return draft
  }
  const warehouse = place(null, 'WAREHOUSE', 'Kho 1')
  yield warehouse
  for (let shelf = 1; shelf <= shelves; shelf += 1) {
    const made = place(warehouse.payload.placeId, 'SHELF', `Kệ A${String(shelf).padStart(2, '0')}`)
    yield made
    for (let cell = 1; cell <= cellsPerShelf; cell += 1) {
      const draft = place(made.payload.placeId, 'CELL', `Ô ${cell}`)
      cells.push(draft.payload.placeId)
      yield draft
    }
  }
}

interface Matter {
  caseId: string
  orderId: string
  number: number
}

function caseOf(matter: Matter, { newId, today }: Growth, lines: number): EntryDraft[] {
  const { caseId, number } = matter
  const party = (index: number): EntryDraft<'people.PartyRecorded'> => {
    const partyId = newId()
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
  const [creditor, debtor] = [party(number * 2), party(number * 2 + 1)]
  const opened: EntryDraft<'cases.CaseOpened'> = {
    kind: 'cases.CaseOpened',
    subject: `case:${caseId}`,
    payload: openedOfTwoSides({
      caseId,
      tag: tagOf('case', number, today),
      tagNumber: number,
      fileId: null,
      decisionNumber: `${number}/QĐ-THADS`,
      decisionDate: today,
      title: { number: `${number}/2026/HS-ST`, date: today, court: 'TAND khu vực 7' },
      creditor: { partyId: creditor.payload.partyId, fullName: creditor.payload.fullName },
      debtor: { partyId: debtor.payload.partyId, fullName: debtor.payload.fullName },
      obligation: { obligationId: newId(), category: 'LOAN', content: 'Trả nợ', amountDong: '486250000' }
    })
  }
  return [creditor, debtor, opened, orderOf(matter, today, lines)]
}

function orderOf(
  { caseId, orderId, number }: Matter,
  today: string,
  lines: number
): EntryDraft<'custody.StockInOrderIssued'> {
  const year = today.slice(0, 4)
  return {
    kind: 'custody.StockInOrderIssued',
    subject: `order:${orderId}`,
    payload: {
      orderId,
      orderNumber: `${number}/LNK-THADS/${year}`,
      orderSerial: number,
      year,
      caseId,
      reason: 'Vật chứng chuyển giao',
      deliveredBy: 'Công an thành phố',
      holding: 'OWN_STORE',
      holderId: null,
      source: 'POLICE',
      seizure: null,
      transferDecision: '',
      delivererIdentity: null,
      introductionLetter: '',
      expected: null,
      lines: Array.from({ length: lines }, (_, index) => ({
        lineNumber: index + 1,
        name: 'Vật chứng',
        unit: 'chiếc',
        quantity: 1,
        kind: null,
        sealNumber: null,
        condition: '',
        decided: null
      }))
    }
  }
}

function assetOf(
  { number, matter, placeId, today }: { number: number; matter: Matter; placeId: string; today: string },
  assetId: string
): EntryDraft<'custody.AssetReceived'> {
  const [thing, kind, unit] = things[number % things.length] ?? things[0]
  const make = makes[number % makes.length] ?? ''
  const colour = colours[number % colours.length] ?? ''
  const serial = String((number * 2654435761) % 1_000_000_007)
  return {
    kind: 'custody.AssetReceived',
    subject: `asset:${assetId}`,
    payload: {
      assetId,
      tag: tagOf('asset', number, today),
      tagNumber: number,
      orderId: matter.orderId,
      orderNumber: `${matter.number}/LNK-THADS/2026`,
      orderLine: ((number - 1) % assetsPerCase) + 1,
      caseId: matter.caseId,
      name: `${thing} ${make} màu ${colour}`,
      kind,
      unit,
      quantity: 1,
      condition: 'Đã qua sử dụng',
      sealNumber: number % 3 === 0 ? `NP-${number}` : null,
      holding: 'OWN_STORE',
      placeId,
      placePath: 'Kho 1',
      intendedPlaceId: null,
      holderId: null,
      source: 'POLICE',
      details: { serial },
      expiresOn: null,
      decided: null,
      inspection: null,
      bookPriceDong: '3000',
      photos: [],
      to: 'IN_OWN_STORE'
    }
  }
}
