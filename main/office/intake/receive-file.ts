// Taking a file in at the desk: the person, the papers, the number, the promised day, the receipt. Receiving is
// not registering (intake.md §1.1): a reception number is given in any case, a row of the register only where asked for
// and complete.
import { formatTag } from '@shared/tags'
import type { Decide } from '../act'
import { calendarIn, packOn, procedureIn } from '../deadlines'
import { issuePaper } from '../documents'
import { recordParty } from '../people'
import { refuse } from '../refusal'
import { dueUnder, usualRule } from './due'
import { fileRow } from './file-row'
import { enterRegister } from './life/register-file'
import { isTakenHere } from './list-procedures'
import { takeOverScans } from './pages/take-over-scans'

const receiptCopies = 2

export const receiveFile: Decide<'intake.receiveFile'> = (act, input) => {
  const pack = packOn(act, act.today)
  const procedure =
    procedureIn(pack, input.procedureCode) ?? refuse('PROCEDURE_UNKNOWN', { code: input.procedureCode })
  if (!isTakenHere(procedure)) refuse('PROCEDURE_NOT_HERE', { name: procedure.name })
  if (input.requestDate > act.today || input.title.date > act.today) refuse('DATE_IN_FUTURE')
  if (input.channel === 'COUNTER' && input.requestDate !== act.today) refuse('REQUEST_DATE_NOT_TODAY')

  const requester = recordParty(act, input.requester)
  const fileId = act.newId()
  const year = act.today.slice(2, 4)
  const tagNumber = act.nextNumber('tag.file', year)
  const tag = formatTag({ type: 'file', office: act.officeCode, year, number: tagNumber })
  const receptionSerial = act.nextNumber('reception', act.today)
  const receptionNumber = receptionNumberOf(act.officeCode, act.today, receptionSerial)
  const rule = usualRule(pack, procedure)
  const days = { receivedDay: act.today, requestDate: input.requestDate }
  const dueDate = rule && dueUnder(rule, days, calendarIn(act))
  const { at } = act.append({
    kind: 'intake.FileReceived',
    subject: `file:${fileId}`,
    payload: {
      fileId,
      tag,
      tagNumber,
      receptionNumber,
      receptionSerial,
      receivedDay: act.today,
      procedureCode: procedure.code,
      requesterId: requester.party_id,
      fromIdCard: input.fromIdCard,
      capacity: input.capacity,
      channel: input.channel,
      requestDate: input.requestDate,
      title: input.title,
      papers: input.papers,
      note: input.note,
      due: {
        date: dueDate,
        rule: rule?.code ?? null,
        version: pack.version,
        clause: rule?.clause ?? null
      }
    }
  })
  const register = input.register ? enterRegister(act, fileRow(act, { fileId })) : null
  const printJobId = issuePaper(act, {
    form: 'RECEPTION_RECEIPT',
    subject: `file:${fileId}`,
    copies: receiptCopies
  })
  const scans = input.scans ? takeOverScans(act, input.scans, fileId) : 0
  return { fileId, tag, receptionNumber, register, receivedAt: at, dueDate, printJobId, scans }
}

/** `H-31003-261123-019`: per office and day, never reused (intake.md §6). */
function receptionNumberOf(office: string, day: string, serial: number): string {
  return `H-${office}-${day.replaceAll('-', '').slice(2)}-${String(serial).padStart(3, '0')}`
}
