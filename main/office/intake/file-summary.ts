// How a desk file is shown in a list: with its register, its owner, whom it is offered to and what the head is asked.
import { dueFileStates } from '@shared/contract/file-shapes'
import type { OutputOf } from '@shared/contract'
import type { Reading } from '../act'
import { packOfVersion, procedureIn } from '../deadlines'
import { userFullName } from '../identity'
import { stateOf, type FileRow } from './file-row'
import { kindOf } from './life/propose'
import { openProposal } from './life/guards'
import { registerOf } from './life/register-file'

export type FileSummary = OutputOf<'intake.listFiles'>['files'][number]

/** Summaries for one answer: each pack and each name is read once. */
export function summaries(reading: Reading): (row: FileRow, requesterName: string) => FileSummary {
  const nameOf = remembered((userId: string) => userFullName(reading, userId))
  const packOf = remembered((version: string) => packOfVersion(reading, version))
  return (row, requesterName) => {
    const pack = packOf(row.due_version)
    const state = stateOf(row)
    const proposal = openProposal(reading, row.file_id)
    return {
      fileId: row.file_id,
      tag: row.tag,
      receptionNumber: row.reception_number,
      register: registerOf(row),
      receivedAt: row.received_at,
      requesterName,
      procedureCode: row.procedure_code,
      procedureName: (pack && procedureIn(pack, row.procedure_code)?.name) ?? row.procedure_code,
      state,
      dueDate: row.due_date,
      overdue: isDue(state) && row.due_date !== null && row.due_date < reading.today,
      ownerId: row.owner_id,
      ownerName: nameOf(row.owner_id),
      offer: offerView(row, { now: reading.now, nameOf }),
      proposal: proposal ? kindOf(proposal) : null
    }
  }
}

function offerView(
  row: FileRow,
  { now, nameOf }: { now: string; nameOf: (userId: string) => string }
): FileSummary['offer'] {
  const { offered_to: toId, offered_at: offeredAt, offer_escalates_at: escalatesAt } = row
  if (toId === null || offeredAt === null || escalatesAt === null) return null
  return {
    toId,
    toName: nameOf(toId),
    byName: nameOf(row.owner_id),
    offeredAt,
    note: row.offer_note ?? '',
    escalatesAt,
    escalated: escalatesAt <= now
  }
}

function isDue(state: FileSummary['state']): boolean {
  return dueFileStates.some((due) => due === state)
}

function remembered<Value>(read: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return (key) => {
    const held = known.get(key)
    if (held !== undefined) return held
    const value = read(key)
    known.set(key, value)
    return value
  }
}
