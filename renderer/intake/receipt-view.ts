// What the receipt says, for a form still being typed and for a file taken in alike. The same words and the same
// masking as the paper that the office draws.
import { formatDay } from '@shared/calendar'
import { maskIdNumber } from '@shared/masking'
import { receiptKindOf, type ReceiptKind } from '@shared/receipt-kind'
import { paperPhrases } from '@shared/words/vi/paper-phrases'
import type { OutputOf } from '@shared/contract'
import type { Who } from '../session'
import { wholeTitle, type CopyForm, type Draft, type Procedure } from './draft'

export interface ReceiptView {
  kind: ReceiptKind
  superior: string
  office: string
  person: string
  rows: (readonly [label: 'idNumber' | 'capacity' | 'procedure' | 'judgment', value: string])[]
  papers: { name: string; form: string; count: number }[]
  due: { day: string; note: string } | null
  clerk: string
  /** What the office gives when the file is taken in; null before. */
  given: { receptionNumber: string; receivedAt: string; tag: string } | null
}

type File = OutputOf<'intake.getFile'>
const phrases = paperPhrases.reception

export function receiptOfDraft(draft: Draft, procedure: Procedure | undefined, who: Who): ReceiptView {
  const { person } = draft
  const title = wholeTitle(draft)
  const titled = title.number !== '' && title.date !== ''
  return {
    // Until one is chosen, most who come ask for enforcement.
    kind: receiptKindOf(procedure?.code ?? 'REQUEST'),
    ...headingOf(who),
    person: person.fullName,
    rows: [
      ['idNumber', person.identityNumber === '' ? '' : maskIdNumber(person.identityNumber)],
      ['capacity', phrases.capacities[draft.capacity]],
      ['procedure', procedure?.name ?? ''],
      ['judgment', titled ? phrases.judgment(title.number, formatDay(title.date), title.court) : '']
    ],
    papers: draft.papers
      .filter(({ given }) => given)
      .map(({ name, form, copies }) => ({ name, form: phrases.forms[form], count: copies })),
    due: dueIfToday(procedure),
    clerk: who.user.fullName,
    given: null
  }
}

export function receiptOfFile(file: File, who: Who): ReceiptView {
  const { requester, title } = file
  const capacities: Readonly<Record<string, string>> = phrases.capacities
  return {
    kind: receiptKindOf(file.procedureCode),
    ...headingOf(who),
    person: requester.fullName,
    rows: [
      ['idNumber', requester.number === null ? '' : maskIdNumber(requester.number)],
      ['capacity', capacities[file.capacity] ?? file.capacity],
      ['procedure', file.procedureName],
      ['judgment', phrases.judgment(title.number, formatDay(title.date), title.court)]
    ],
    papers: file.papers.map(({ name, form, copies }) => ({ name, form: formWords(form), count: copies })),
    due:
      file.promisedDate === null || file.dueRule === null
        ? null
        : { day: file.promisedDate, note: phrases.dueNote(file.dueRule) },
    clerk: file.receivedBy,
    given: { receptionNumber: file.receptionNumber, receivedAt: file.receivedAt, tag: file.tag }
  }
}

/** The day promised to whoever comes today; nothing where the law names no time. */
function dueIfToday(procedure: Procedure | undefined): ReceiptView['due'] {
  const due = procedure?.due ?? null
  return due === null || due.ifToday === null ? null : { day: due.ifToday, note: phrases.dueNote(due) }
}

export function formWords(form: CopyForm): string {
  return phrases.forms[form]
}

/** As headings name the office: in capitals, and the province once. */
function headingOf({ office }: Who): { superior: string; office: string } {
  const [name = office.name] = office.name.split(' - ')
  return { superior: office.superior.toLocaleUpperCase('vi'), office: name.toLocaleUpperCase('vi') }
}
