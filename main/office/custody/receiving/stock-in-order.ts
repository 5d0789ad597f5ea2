// The head's order to stock in (lệnh nhập kho): from whom, by which first seizure record, to be kept where, line by line.
import type { InputOf } from '@shared/contract'
import { oneLine } from '@shared/one-line'
import type { Act, Decide } from '../../act'
import { refuse } from '../../refusal'
import { openHolder } from '../holders/holders'
import { chunksThatFit } from '../list-room'
import { sealNumberOf } from '../sealing/seal-number'
import { requireKeepable } from './inspection'

type Input = InputOf<'custody.issueStockInOrder'>

export const issueStockInOrder: Decide<'custody.issueStockInOrder'> = (act, input) => {
  if (!act.get('SELECT 1 FROM enforcement_case WHERE case_id = ?', input.caseId)) refuse('CASE_UNKNOWN')
  requireOrderWhole(act, input)
  const orderId = act.newId()
  const year = act.today.slice(0, 4)
  const orderSerial = act.nextNumber('order.stockIn', year)
  const orderNumber = `${orderSerial}/LNK-THADS/${year}`
  const [lines = [], ...further] = chunksThatFit(linesOf(input))
  act.append({
    kind: 'custody.StockInOrderIssued',
    subject: `order:${orderId}`,
    payload: {
      orderId,
      orderNumber,
      orderSerial,
      year,
      ...input,
      transferDecision: oneLine(input.transferDecision),
      introductionLetter: oneLine(input.introductionLetter),
      lines
    }
  })
  for (const more of further) {
    act.append({
      kind: 'custody.StockInLinesOrdered',
      subject: `order:${orderId}`,
      payload: { orderId, orderNumber, lines: more }
    })
  }
  return { orderId, orderNumber }
}

function linesOf({ lines }: Input) {
  return lines.map((line, index) => ({
    lineNumber: index + 1,
    ...line,
    name: oneLine(line.name),
    unit: oneLine(line.unit),
    condition: oneLine(line.condition),
    sealNumber: sealNumberOf(line.sealNumber)
  }))
}

/** Where it is to be kept must be allowed before anybody carries it there. */
function requireOrderWhole(act: Act, input: Input): void {
  if (input.seizure.day > act.today) refuse('DATE_IN_FUTURE')
  if (input.holding === 'HELD_BY_OTHER') {
    openHolder(act, input.holderId ?? '')
    // The day and the hour of the hand-over are fixed beforehand (NĐ 152/2026 Art 37.2.b).
    if (!input.expected) refuse('HANDOVER_HOUR_MISSING')
  } else if (input.holderId !== null) refuse('INVALID_INPUT', { field: 'holderId', problem: 'unexpected' })
  for (const { kind } of input.lines) requireKeepable(act, kind, input)
}
