// Fills a store with the cases of ten years, each with its two parties, most of them from a file; through the journal's
// own way. Judgments of one court and day have neighbouring numbers, and one in ten makes two cases.
import { openedOfTwoSides } from '@domain/cases/opened'
import { newId as makeId } from '@shared/ids'
import { formatTag } from '@shared/tags'
import { connectionOf, dataSource } from '../../../main/office/database/connection'
import { lockStore } from '../../../main/office/database/lock'
import { bulkAppend, type BulkEntry } from '../../../main/office/journal/bulk-append'
import type { EntryDraft } from '../../../main/office/journal/record'
import { randomPool } from '../../../main/office/random-pool'
import { practiceKeyHex } from '../../support/staff'
import { seededChoice, type Choice } from '../power-cut/seeded-choice'
import { courts, invented, pick, titleKinds, type Invented } from './invented'

export interface GrownParty extends Invented {
  partyId: string
}

export interface GrownTitle {
  number: string
  date: string
  court: string
}

export interface GrownCase {
  caseId: string
  fileId: string | null
  title: GrownTitle
  decision: { number: string; date: string }
  parties: readonly [GrownParty, GrownParty]
}

export interface GrownCases {
  cases: GrownCase[]
  /** Every title that exists, as `court|number`. */
  titles: ReadonlySet<string>
  numbers: ReadonlySet<string>
  seconds: number
}

const office = '79007'
const firstDayMs = Date.UTC(2016, 0, 4)
const days = 3_800
const dayMs = 86_400_000
const decidedAfterDays = 60

/** Appends that many cases to a store that is open nowhere, all at one moment of the store's own clock. */
export async function growCases(
  directory: string,
  { count, seed, nowMs }: { count: number; seed: number; nowMs: number }
): Promise<GrownCases> {
  const lock = lockStore(directory)
  const source = await dataSource({ directory, keyHex: practiceKeyHex }, false).initialize()
  const started = performance.now()
  try {
    const random = randomPool()
    const newId = (): string => makeId(nowMs, random)
    const grown = { cases: [] as GrownCase[], titles: new Set<string>(), numbers: new Set<string>() }
    bulkAppend(
      connectionOf(source),
      { now: () => nowMs, newId },
      lifeOf(count, { newId, choose: seededChoice(seed) }, grown)
    )
    return { ...grown, seconds: (performance.now() - started) / 1000 }
  } finally {
    await source.destroy()
    lock.release()
  }
}

interface Growth {
  newId: () => string
  choose: Choice
}

interface Growing {
  cases: GrownCase[]
  titles: Set<string>
  numbers: Set<string>
}

function* lifeOf(count: number, growth: Growth, grown: Growing): Generator<BulkEntry> {
  const { newId } = growth
  const author = { office, station: 'host', actor: newId() }
  const of = (draft: EntryDraft): BulkEntry => ({ author: { ...author, command: newId() }, draft })
  const books = new Map<string, number>()
  for (let number = 1; number <= count; number += 1) {
    const made = caseOf(
      number,
      { ...growth, dayIndex: Math.floor((number * days) / count) },
      { grown, books }
    )
    grown.cases.push(made)
    for (const party of made.parties) yield of(partyDraft(party))
    if (made.fileId !== null) {
      const numbers = { file: nextOf(books, 'files', 1), reception: nextOf(books, made.title.date, 1) }
      yield of(fileDraft(made.fileId, made, numbers))
    }
    yield of(caseDraft(made, number, newId()))
  }
}

/** The case of a number; every tenth enforces the title of the one before against another debtor. */
function caseOf(
  number: number,
  { newId, choose, dayIndex }: Growth & { dayIndex: number },
  { grown, books }: { grown: Growing; books: Map<string, number> }
): GrownCase {
  const date = dayAt(dayIndex)
  const before = number % 10 === 0 ? grown.cases.at(-1) : undefined
  const title = before?.title ?? titleOf(date, choose, books)
  grown.titles.add(`${title.court}|${title.number}`)
  const decidedOn = dayAt(dayIndex + decidedAfterDays)
  const party = (): GrownParty => {
    for (;;) {
      const person = invented(choose)
      if (person.number !== null && grown.numbers.has(person.number)) continue
      if (person.number !== null) grown.numbers.add(person.number)
      return { ...person, partyId: newId() }
    }
  }
  return {
    caseId: newId(),
    fileId: choose(10) < 6 ? newId() : null,
    title,
    decision: {
      number: `${nextOf(books, `decision ${decidedOn.slice(0, 4)}`, 1)}/QĐ-THADS`,
      date: decidedOn
    },
    parties: [party(), party()]
  }
}

function titleOf(date: string, choose: Choice, books: Map<string, number>): GrownTitle {
  const [court, kind, year] = [pick(choose, courts), pick(choose, titleKinds), date.slice(0, 4)]
  // Not every judgment of a court is brought here.
  const serial = nextOf(books, `${court} ${kind} ${year}`, 1 + choose(3))
  return { number: `${serial}/${year}/${kind}`, date, court }
}

function nextOf(books: Map<string, number>, book: string, step: number): number {
  const next = (books.get(book) ?? 0) + step
  books.set(book, next)
  return next
}

function dayAt(index: number): string {
  return new Date(firstDayMs + index * dayMs).toISOString().slice(0, 10)
}

function partyDraft({
  partyId,
  fullName,
  number,
  birthDate,
  gender
}: GrownParty): EntryDraft<'people.PartyRecorded'> {
  const address = 'Thành phố Hồ Chí Minh'
  return {
    kind: 'people.PartyRecorded',
    subject: `party:${partyId}`,
    payload: { partyId, kind: 'INDIVIDUAL', fullName, number, birthDate, gender, address, phone: '' }
  }
}

function fileDraft(
  fileId: string,
  { title, parties }: GrownCase,
  numbers: { file: number; reception: number }
): EntryDraft<'intake.FileReceived'> {
  const receivedDay = title.date
  return {
    kind: 'intake.FileReceived',
    subject: `file:${fileId}`,
    payload: {
      fileId,
      tag: formatTag({ type: 'file', office, year: '26', number: numbers.file }),
      tagNumber: numbers.file,
      receptionNumber: `H-${office}-${numbers.file}`,
      receptionSerial: numbers.reception,
      receivedDay,
      procedureCode: 'REQUEST',
      requesterId: parties[0].partyId,
      fromIdCard: false,
      capacity: 'CREDITOR',
      channel: 'COUNTER',
      requestDate: receivedDay,
      title,
      papers: [{ name: 'Bản án, quyết định', form: 'CERTIFIED_COPY', copies: 1, pages: 6 }],
      note: '',
      due: { date: receivedDay, rule: 'DECISION_ON_REQUEST', version: '2026-07-01', clause: 'Điều 36' }
    }
  }
}

function caseDraft(made: GrownCase, number: number, obligationId: string): EntryDraft<'cases.CaseOpened'> {
  const [creditor, debtor] = made.parties
  return {
    kind: 'cases.CaseOpened',
    subject: `case:${made.caseId}`,
    payload: openedOfTwoSides({
      caseId: made.caseId,
      tag: formatTag({ type: 'case', office, year: '26', number }),
      tagNumber: number,
      fileId: made.fileId,
      decisionNumber: made.decision.number,
      decisionDate: made.decision.date,
      title: made.title,
      creditor: { partyId: creditor.partyId, fullName: creditor.fullName },
      debtor: { partyId: debtor.partyId, fullName: debtor.fullName },
      obligation: { obligationId, category: 'LOAN', content: 'Trả nợ', amountDong: '486250000' }
    })
  }
}
