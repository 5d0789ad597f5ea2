// The record of what one person moved (biên bản chuyển chỗ): it names entries of the journal, which nobody can change
// any more, so that the paper says at any time what it said when it was signed.
import type { Decide } from '../../act'
import { issuePaper } from '../../documents'
import { refuse } from '../../refusal'

const movesMax = 5000
const kindsOfMoves: readonly string[] = [
  'custody.AssetMoved',
  'custody.AssetStored',
  'custody.ContainerMoved'
]

export const recordMoves: Decide<'custody.recordMoves'> = (act, { acts }) => {
  const moves = acts.flatMap(({ firstSeq, lastSeq }) => {
    if (lastSeq < firstSeq || lastSeq - firstSeq >= movesMax) return refuse('MOVES_UNKNOWN')
    return act
      .all<{ seq: number; kind: string; actor: string }>(
        'SELECT seq, kind, actor FROM journal WHERE seq BETWEEN ? AND ? ORDER BY seq',
        firstSeq,
        lastSeq
      )
      .map(({ seq, kind, actor }) => {
        if (!kindsOfMoves.includes(kind) || actor !== act.caller.userId) refuse('MOVES_UNKNOWN')
        return seq
      })
  })
  const told = [...new Set(moves)].sort((one, other) => one - other)
  if (told.length === 0 || told.length > movesMax) refuse('MOVES_UNKNOWN')
  const recordId = act.newId()
  const year = act.today.slice(0, 4)
  const recordSerial = act.nextNumber('record.move', year)
  const recordNumber = `${recordSerial}/BBCC-THADS/${year}`
  act.append({
    kind: 'custody.MovesRecorded',
    subject: `moveRecord:${recordId}`,
    payload: { recordId, recordNumber, recordSerial, year, moves: told }
  })
  const printJobId = issuePaper(act, { form: 'MOVE_RECORD', subject: `moveRecord:${recordId}`, copies: 2 })
  return { recordId, recordNumber, printJobId }
}
