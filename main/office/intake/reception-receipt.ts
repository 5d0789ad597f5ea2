// The reception receipt of a file, drawn from its rows: every copy names who keeps it.
import { receiptKindOf } from '@shared/receipt-kind'
import { paperPhrases } from '@shared/words/vi/paper-phrases'
import { type DrawPaper, type ReceptionReceipt, drawReceptionReceipt, idOf } from '../documents'
import { officeHeading, userFullName } from '../identity'
import { partyById } from '../people'
import { refuse } from '../refusal'
import { formatDay } from '@shared/calendar'
import { fileRow } from './file-row'
import { procedureName, ruleOfFile } from './due'

const words = paperPhrases.reception

export const receptionReceipt: DrawPaper = (reads, { subject, copies, reprint }) => {
  const file = fileRow(reads, { fileId: idOf(subject) })
  const requester = partyById(reads, file.requester_id) ?? refuse('PARTY_UNKNOWN')
  const rule = ruleOfFile(reads, file)
  const papers = JSON.parse(file.papers) as { name: string; form: keyof typeof words.forms; copies: number }[]
  const receipt: Omit<ReceptionReceipt, 'copy'> = {
    office: officeHeading(reads),
    kind: receiptKindOf(file.procedure_code),
    receptionNumber: file.reception_number,
    registerNumber: file.register_number,
    receivedAt: file.received_at,
    desk: null,
    person: {
      name: requester.full_name,
      idNumber: requester.number,
      capacity: words.capacities[file.capacity as keyof typeof words.capacities]
    },
    procedure: procedureName(reads, file),
    judgment: words.judgment(file.title_number, formatDay(file.title_date), file.title_court),
    handledBy: null,
    papers: papers.map((paper) => ({ name: paper.name, form: words.forms[paper.form], count: paper.copies })),
    // A reprint says what was promised, also where a new calendar has moved the day since.
    due: file.promised_date === null ? null : { day: file.promised_date, note: rule && words.dueNote(rule) },
    tag: file.tag,
    lookupCode: null,
    clerkName: userFullName(reads, file.received_by),
    reprint
  }
  const holders = [words.holders.requester, words.holders.office]
  return {
    kind: 'receipt',
    fileName: `${file.reception_number}.png`,
    copies: Array.from({ length: copies }, (_, index) =>
      drawReceptionReceipt({
        ...receipt,
        copy: { number: index + 1, of: copies, holder: holders[index] ?? words.holders.office }
      })
    )
  }
}
