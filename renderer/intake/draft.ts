// The file being taken in: what is typed so far, what is still missing, and what will be sent. Pure.
import type { InputOf, OutputOf } from '@shared/contract'
import { numberAgrees, type IdCard } from '@shared/id-card'
import type { MrzCard } from '@shared/mrz'
import { foldMarks } from '@shared/search-fold'
import { wholeTitleNumber } from './title-number'

export type Procedure = OutputOf<'intake.listProcedures'>['procedures'][number]
type Input = InputOf<'intake.receiveFile'>
export type Capacity = Input['capacity']
export type Channel = Input['channel']
export type CopyForm = Input['papers'][number]['form']

export interface DraftPerson {
  fullName: string
  identityNumber: string
  birthDate: string
  gender: '' | 'MALE' | 'FEMALE'
  address: string
  phone: string
}

export interface DraftCard {
  source: 'QR' | 'MRZ'
  readAtMs: number
  /** True while its details stand as they were read. */
  untouched: boolean
  /** The name of a machine readable zone, without marks, until somebody says that it has none. */
  plainName: string | null
}

export interface DraftPaper {
  name: string
  required: boolean
  given: boolean
  form: CopyForm
  copies: number
  pages: number
  /** How many of its pages were scanned when they were last counted. */
  scanned: number
}

export interface Draft {
  person: DraftPerson
  card: DraftCard | null
  procedureCode: string
  capacity: Capacity
  channel: Channel
  requestDate: string
  title: { number: string; date: string; court: string }
  papers: readonly DraftPaper[]
  /** Under which scans wait until the file is received. */
  lotId: string
  /** When the first thing was typed or read; null for an untouched form. */
  startedMs: number | null
}

/** A scan and the place of its paper in the checklist; null for a page of none. */
export interface ScanPlace {
  scanId: string
  item: number | null
}

/** What is still missing before a file can be taken in, in the order of the form. */
export type Missing =
  | 'fullName'
  | 'nameMarks'
  | 'identityNumber'
  | 'identityDisagrees'
  | 'address'
  | 'requestDate'
  | 'titleNumber'
  | 'titleDate'
  | 'titleCourt'
  | 'papers'

const untouchedPerson: DraftPerson = {
  fullName: '',
  identityNumber: '',
  birthDate: '',
  gender: '',
  address: '',
  phone: ''
}

export const copyForms: readonly CopyForm[] = ['ORIGINAL', 'CERTIFIED_COPY', 'COPY']

/** A form nobody has touched yet, with the checklist of the first procedure laid out. */
export function emptyDraft({
  today,
  court,
  procedure,
  lotId
}: {
  today: string
  court: string
  lotId: string
  procedure: Procedure | undefined
}): Draft {
  const draft: Draft = {
    person: untouchedPerson,
    card: null,
    procedureCode: '',
    capacity: 'CREDITOR',
    channel: 'COUNTER',
    requestDate: today,
    title: { number: '', date: '', court },
    papers: [],
    lotId,
    startedMs: null
  }
  return procedure ? withProcedure(draft, procedure) : draft
}

/**
 * Chooses the procedure and lays out its checklist. Nothing counts as given until the clerk has it in hand: a paper of
 * the same name of which pages were scanned is.
 */
export function withProcedure(draft: Draft, procedure: Procedure): Draft {
  if (draft.procedureCode === procedure.code) return draft
  const papers = procedure.papers.map(({ name, required }, index) => ({
    name,
    required,
    given: false,
    // Requests are signed originals; titles come as certified copies.
    form: index === 0 ? ('ORIGINAL' as const) : required ? ('CERTIFIED_COPY' as const) : ('COPY' as const),
    copies: 1,
    pages: 1,
    scanned: 0
  }))
  const kept = papers.map((paper) => {
    const scanned = draft.papers.find((known) => known.name === paper.name && known.scanned > 0)
    return scanned ? { ...scanned, required: paper.required } : paper
  })
  return { ...draft, procedureCode: procedure.code, papers: kept }
}

/** Fills the person from a card that was read whole. A phone typed before stays. */
export function withCard(draft: Draft, card: IdCard, nowMs: number): Draft {
  const { identityNumber, fullName, birthDate, gender, address } = card
  const person = { ...draft.person, identityNumber, fullName, birthDate, gender, address }
  const read: DraftCard = { source: 'QR', readAtMs: nowMs, untouched: true, plainName: null }
  return { ...draft, person, card: read, startedMs: draft.startedMs ?? nowMs }
}

/**
 * Fills what a machine readable zone gives. The address of somebody else goes; the name stands without its marks and is
 * asked for, unless it was typed with them before.
 */
export function withMrz(draft: Draft, mrz: MrzCard, nowMs: number): Draft {
  const { identityNumber, plainName, birthDate, gender } = mrz
  const known = draft.person.identityNumber === identityNumber ? draft.person : untouchedPerson
  const named = known.fullName !== plainName && foldMarks(known.fullName) === foldMarks(plainName)
  const person = {
    fullName: named ? known.fullName : plainName,
    identityNumber,
    birthDate,
    gender,
    address: known.address,
    phone: draft.person.phone
  }
  const read: DraftCard = {
    source: 'MRZ',
    readAtMs: nowMs,
    untouched: true,
    plainName: named ? null : plainName
  }
  return { ...draft, person, card: read, startedMs: draft.startedMs ?? nowMs }
}

/** The name has no marks: a person looked at the card and says so. */
export function withNameAsRead(draft: Draft): Draft {
  return { ...draft, card: draft.card && { ...draft.card, plainName: null } }
}

/** Fills the person from one that the office knows; what was not recorded of him stays as typed. */
export function withParty(draft: Draft, party: OutputOf<'people.getParty'>): Draft {
  return withPerson(draft, {
    fullName: party.fullName,
    identityNumber: party.number ?? draft.person.identityNumber,
    birthDate: party.birthDate ?? draft.person.birthDate,
    gender: party.gender ?? draft.person.gender,
    address: party.address,
    phone: draft.person.phone === '' ? party.phone : draft.person.phone
  })
}

/** Changes the person by hand: what came from a card no longer stands as the card had it. */
export function withPerson(draft: Draft, change: Partial<DraftPerson>): Draft {
  const { card: read } = draft
  // What a zone does not give is not changed by typing it.
  const added: readonly string[] = read?.source === 'MRZ' ? ['phone', 'address', 'fullName'] : ['phone']
  const onlyAdded = Object.keys(change).every((name) => added.includes(name))
  const card = read && { ...read, untouched: read.untouched && onlyAdded }
  return { ...draft, person: { ...draft.person, ...change }, card }
}

/** At the desk the day of the request is today; by post it is the post mark's. */
export function withChannel(draft: Draft, channel: Channel, today: string): Draft {
  return { ...draft, channel, requestDate: channel === 'COUNTER' ? today : '' }
}

export function withPaper(draft: Draft, index: number, change: Partial<DraftPaper>): Draft {
  const papers = draft.papers.map((paper, at) => (at === index ? { ...paper, ...change } : paper))
  return { ...draft, papers }
}

/** A paper that the list does not name. */
export function withOtherPaper(draft: Draft, name: string): Draft {
  const once = { copies: 1, pages: 1, scanned: 0 }
  const paper: DraftPaper = { name, required: false, given: true, form: 'COPY', ...once }
  return { ...draft, papers: [...draft.papers, paper] }
}

export function nextForm(form: CopyForm): CopyForm {
  return copyForms[(copyForms.indexOf(form) + 1) % copyForms.length] ?? 'ORIGINAL'
}

/** The title as it will be sent: the short number written whole. */
export function wholeTitle({ title }: Draft): Draft['title'] {
  return { ...title, number: wholeTitleNumber(title.number, title.date), court: title.court.trim() }
}

export function missingIn(draft: Draft): Missing[] {
  const { person, title } = draft
  const { identityNumber, birthDate, gender } = person
  const twelve = identityNumber.length === 12 && birthDate !== '' && gender !== ''
  const checks: [Missing, boolean][] = [
    ['fullName', person.fullName.trim() === ''],
    ['nameMarks', person.fullName !== '' && draft.card?.plainName === person.fullName.trim()],
    ['identityNumber', !/^(\d{9}|\d{12})$/.test(identityNumber)],
    ['identityDisagrees', twelve && !numberAgrees(identityNumber, birthDate, gender)],
    ['address', person.address.trim() === ''],
    ['requestDate', draft.requestDate === ''],
    ['titleNumber', title.number.trim() === ''],
    ['titleDate', title.date === ''],
    ['titleCourt', title.court.trim() === ''],
    ['papers', draft.papers.length === 0 || lacksPapers(draft)]
  ]
  return checks.filter(([, missing]) => missing).map(([name]) => name)
}

/**
 * The scans of a draft as the pages of the file that it becomes: its receipt names only the papers that were given, so
 * their places are others there. Pages of a paper that was not given belong to none.
 */
export function scansOfFile({ papers }: Draft, scans: readonly ScanPlace[]): ScanPlace[] {
  const given = papers.flatMap((paper, index) => (paper.given ? [index] : []))
  return scans.map(({ scanId, item }) => {
    const place = item === null ? -1 : given.indexOf(item)
    return { scanId, item: place < 0 ? null : place }
  })
}

/** The scans of a checklist where their papers stand in another one; pages of a paper that it does not have, at none. */
export function scansUnder(
  papers: readonly DraftPaper[],
  before: readonly DraftPaper[],
  scans: readonly ScanPlace[]
): ScanPlace[] {
  return scans.map(({ scanId, item }) => {
    const name = item === null ? undefined : before[item]?.name
    const place = papers.findIndex((paper) => paper.name === name)
    return { scanId, item: place < 0 ? null : place }
  })
}

/**
 * A paper of which pages were scanned was given, and has as many pages. Only a paper whose scans have changed since they
 * were last counted: what a hand ticked and counted afterwards stands.
 */
export function withScannedPages(draft: Draft, pagesOf: (index: number) => number): Draft {
  const papers = draft.papers.map((paper, index) => {
    const scanned = pagesOf(index)
    if (scanned === paper.scanned) return paper
    return scanned === 0 ? { ...paper, scanned } : { ...paper, scanned, given: true, pages: scanned }
  })
  return papers.every((paper, index) => paper === draft.papers[index]) ? draft : { ...draft, papers }
}

/** Whether a paper that its procedure requires was not brought: the file is received, and not entered in its register. */
export function lacksPapers({ papers }: Draft): boolean {
  return papers.some(({ required, given }) => required && !given)
}

/** True where nothing but papers is missing, and one at least is in hand: the person leaves with a receipt all the same. */
export function mayReceiveIncomplete(draft: Draft): boolean {
  const missing = missingIn(draft)
  return missing.length === 1 && missing[0] === 'papers' && draft.papers.some(({ given }) => given)
}

/** What is sent for a draft that misses nothing, or nothing but papers. A form left open over midnight is of the day it is handed in. */
export function inputOf(
  draft: Draft,
  { today, scans }: { today: string; scans: readonly ScanPlace[] }
): Input {
  const { person } = draft
  return {
    procedureCode: draft.procedureCode,
    requester: {
      kind: 'INDIVIDUAL',
      fullName: person.fullName.trim(),
      identityNumber: person.identityNumber,
      birthDate: person.birthDate === '' ? null : person.birthDate,
      gender: person.gender === '' ? null : person.gender,
      address: person.address.trim(),
      phone: person.phone.trim()
    },
    fromIdCard: draft.card?.source === 'QR' && draft.card.untouched,
    capacity: draft.capacity,
    channel: draft.channel,
    requestDate: draft.channel === 'COUNTER' ? today : draft.requestDate,
    title: wholeTitle(draft),
    papers: draft.papers
      .filter(({ given }) => given)
      .map(({ name, form, copies, pages }) => ({ name, form, copies, pages })),
    note: '',
    register: !lacksPapers(draft),
    scans: { lotId: draft.lotId, places: scansOfFile(draft, scans) }
  }
}
