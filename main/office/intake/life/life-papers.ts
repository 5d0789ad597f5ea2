// The papers of a file's life, drawn from committed rows: what is asked for, what was brought, a refusal, an apology with
// another day, and the slip that says who handed the file to whom.
import type { fileAskTable, fileSupplementTable } from '@domain/intake/tables'
import type { RowIn } from '@domain/journal/table'
import { dayOf, formatDay, formatInstant, timeOf } from '@shared/calendar'
import { askReasonWords, fileStateWords, fileStepWords, proposalKindWords } from '@shared/words/vi/file-life'
import { filePaperWords as words } from '@shared/words/vi/file-papers'
import { paperPhrases } from '@shared/words/vi/paper-phrases'
import { paperWords } from '@shared/words/vi/papers'
import type { OutputOf } from '@shared/contract'
import type { Reads } from '../../database/read'
import { idOf, officialPaperHtml, type DrawPaper, type PaperRequest } from '../../documents'
import { officeHeading, userFullName } from '../../identity'
import { partyById } from '../../people'
import { refuse } from '../../refusal'
import { procedureName } from '../due'
import { fileRow, stateOf, type FilePaper, type FileRow } from '../file-row'
import type { ProposalRow } from './guards'
import { stepsOf } from './life-view'

type Official = Parameters<typeof officialPaperHtml>[0]
type Ask = OutputOf<'intake.getFile'>['asks'][number]['items'][number]

/** The subject is `ask:<its id>`. */
export const supplementNotice: DrawPaper = (reads, request) => {
  const ask =
    reads.get<RowIn<typeof fileAskTable>>(
      'SELECT * FROM intake_ask WHERE ask_id = ?',
      idOf(request.subject)
    ) ?? refuse('PAPER_UNKNOWN')
  const { columns, ...said } = words.ask
  return paperOf(reads, request, {
    file: fileRow(reads, { fileId: ask.file_id }),
    number: ask.paper_number,
    day: ask.asked_day,
    title: said.title,
    subject: said.subject,
    grounds: ask.due_clause === null ? [] : [ask.due_clause],
    paragraphs: [said.intro(String(ask.number))],
    table: {
      columns: [
        { head: columns.ordinal, widthPercent: 7, middle: true },
        { head: columns.paper, widthPercent: 25 },
        { head: columns.reason, widthPercent: 18 },
        { head: columns.clause, widthPercent: 22 },
        { head: columns.bring, widthPercent: 28 }
      ],
      rows: (JSON.parse(ask.items) as Ask[]).map((item, index) => [
        String(index + 1),
        item.paper,
        askReasonWords[item.reason],
        item.clause,
        item.bring
      ])
    },
    closing: [
      ...(ask.note.trim() === '' ? [] : [said.note(ask.note)]),
      ...(ask.late === 1 && ask.due_date !== null ? [said.late(formatDay(ask.due_date))] : []),
      said.closing
    ],
    signer: { title: words.signers.clerk, stamped: false, userId: ask.asked_by }
  })
}

/** The subject is `supplement:<its id>`; it bears the number of the reception. */
export const supplementSlip: DrawPaper = (reads, request) => {
  const brought =
    reads.get<RowIn<typeof fileSupplementTable>>(
      'SELECT * FROM intake_supplement WHERE supplement_id = ?',
      idOf(request.subject)
    ) ?? refuse('PAPER_UNKNOWN')
  const file = fileRow(reads, { fileId: brought.file_id })
  const { columns, ...said } = words.supplement
  const papers = JSON.parse(brought.papers) as FilePaper[]
  const intro = papers.length === 0 ? said.introMended : said.intro
  const at = `${timeOf(brought.brought_at)} ${formatDay(brought.brought_day)}`
  return paperOf(reads, request, {
    file,
    number: file.reception_number,
    day: brought.brought_day,
    title: said.title,
    subject: said.subject,
    grounds: [],
    paragraphs: [intro(at, String(brought.number))],
    table: {
      columns: [
        { head: columns.ordinal, widthPercent: 8, middle: true },
        { head: columns.paper, widthPercent: 48 },
        { head: columns.form, widthPercent: 20 },
        { head: columns.copies, widthPercent: 12, middle: true },
        { head: columns.pages, widthPercent: 12, middle: true }
      ],
      rows: papers.map((paper, index) => [
        String(index + 1),
        paper.name,
        paperPhrases.reception.forms[paper.form],
        String(paper.copies),
        String(paper.pages)
      ])
    },
    closing: [
      ...(brought.note.trim() === '' ? [] : [said.note(brought.note)]),
      said.closing(file.reception_number)
    ],
    signer: { title: words.signers.clerk, stamped: false, userId: brought.taken_by }
  })
}

/** The subject is `proposal:<its id>`, which the head has approved. */
export const refusalNotice: DrawPaper = (reads, request) => {
  const proposal = approved(reads, request, 'REFUSAL')
  const said = words.refusal
  return paperOf(reads, request, {
    ...headed(reads, proposal),
    title: said.title,
    subject: said.subject,
    grounds: [said.grounds(proposal.clause ?? '')],
    paragraphs: [
      said.intro(proposal.reason_name ?? ''),
      said.explanation(proposal.explanation),
      ...headWords(proposal, said.words)
    ],
    table: null,
    closing: [said.complain],
    signer: { title: words.signers.head, stamped: true, userId: proposal.decided_by ?? '' }
  })
}

/** The subject is `proposal:<its id>`, which the head has approved. */
export const apologySlip: DrawPaper = (reads, request) => {
  const proposal = approved(reads, request, 'EXTENSION')
  const said = words.apology
  return paperOf(reads, request, {
    ...headed(reads, proposal),
    title: said.title,
    subject: said.subject,
    grounds: [],
    paragraphs: [
      said.late(formatDay(proposal.due_before ?? '')),
      said.reason(proposal.explanation),
      ...headWords(proposal, said.words)
    ],
    table: null,
    closing: [said.sorry(formatDay(proposal.new_due_date ?? ''))],
    signer: { title: words.signers.head, stamped: true, userId: proposal.decided_by ?? '' }
  })
}

/** The subject is `file:<its id>`. */
export const controlSlip: DrawPaper = (reads, request) => {
  const file = fileRow(reads, { fileId: idOf(request.subject) })
  const steps = stepsOf(reads, file)
  const { columns, ...said } = words.control
  return paperOf(reads, request, {
    file,
    number: file.reception_number,
    day: dayOf(steps.at(-1)?.at ?? file.received_at),
    title: said.title,
    subject: said.subject,
    grounds: [],
    paragraphs: [said.intro(userFullName(reads, file.owner_id), fileStateWords[stateOf(file)])],
    table: {
      columns: [
        { head: columns.ordinal, widthPercent: 7, middle: true },
        { head: columns.at, widthPercent: 17 },
        { head: columns.step, widthPercent: 19 },
        { head: columns.people, widthPercent: 22 },
        { head: columns.note, widthPercent: 22 },
        { head: columns.sign, widthPercent: 13 }
      ],
      rows: steps.map((step, index) => [
        String(index + 1),
        formatInstant(step.at),
        step.proposal === null
          ? fileStepWords[step.kind]
          : `${fileStepWords[step.kind]}: ${proposalKindWords[step.proposal]}`,
        said.people(step.by, step.other),
        step.late ? `${step.note} (${said.late})` : step.note,
        ''
      ])
    },
    closing: [],
    signer: { title: words.signers.clerk, stamped: false, userId: file.owner_id },
    holders: said.holders
  })
}

interface Content extends Pick<
  Official,
  'number' | 'day' | 'title' | 'subject' | 'grounds' | 'paragraphs' | 'table' | 'closing'
> {
  file: FileRow
  signer: { title: string; stamped: boolean; userId: string }
  holders?: readonly string[]
}

/** The frame that all of them share: who is written to, about which file, and who signs. */
function paperOf(
  reads: Reads,
  { copies, reprint }: PaperRequest,
  { file, signer, holders = words.holders, ...content }: Content
): ReturnType<DrawPaper> {
  const office = officeHeading(reads)
  const person = partyById(reads, file.requester_id) ?? refuse('PARTY_UNKNOWN')
  const { sign, signAndStamp } = paperWords.signatures
  const paper = officialPaperHtml({
    ...content,
    office,
    seat: office.seat,
    authority: null,
    verdict: null,
    grounds: [
      words.title(file.title_number, formatDay(file.title_date), file.title_court),
      ...content.grounds
    ],
    paragraphs: [
      words.person(person.full_name, person.number, person.address),
      words.file({
        number: file.reception_number,
        day: formatDay(file.received_day),
        procedure: procedureName(reads, file),
        register: file.register_number
      }),
      ...content.paragraphs
    ],
    signers: [
      [
        {
          title: signer.title,
          note: signer.stamped ? signAndStamp : sign,
          name: userFullName(reads, signer.userId)
        }
      ]
    ],
    copies: Array.from({ length: copies }, (_, index) => ({
      number: index + 1,
      of: copies,
      holder: holders[index] ?? holders.at(-1) ?? ''
    })),
    tag: file.tag,
    reprint
  })
  const name = content.number.replace(/[^\w.-]+/g, '-')
  return { kind: 'html', fileName: `${file.reception_number}-${name}.pdf`, paper }
}

function approved(reads: Reads, { subject }: PaperRequest, kind: string): ProposalRow {
  return (
    reads.get<ProposalRow>(
      "SELECT * FROM intake_proposal WHERE proposal_id = ? AND kind = ? AND state = 'APPROVED'",
      idOf(subject),
      kind
    ) ?? refuse('PAPER_UNKNOWN')
  )
}

function headed(reads: Reads, proposal: ProposalRow): { file: FileRow; number: string; day: string } {
  return {
    file: fileRow(reads, { fileId: proposal.file_id }),
    number: proposal.paper_number ?? '',
    day: proposal.paper_day ?? ''
  }
}

function headWords({ words: text }: ProposalRow, say: (text: string) => string): string[] {
  return text === null || text.trim() === '' ? [] : [say(text)]
}
