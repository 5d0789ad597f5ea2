// Many things under one written request: asked for and ordered together, given by one record, and back in as many parts
// as they come.
import type { OutputOf } from '@shared/contract'
import type { Decide, QueryHandler } from '../../act'
import { prepared, type Act } from '../../act'
import type { Blobs } from '../../blobs/blobs'
import type { Reads } from '../../database/read'
import { issuePaper } from '../../documents'
import { userFullName } from '../../identity'
import { refuse } from '../../refusal'
import { assetRow, assetSummary } from '../assets/asset-row'
import { holderName } from '../holders/holders'
import { everyLine, refuseTwice } from '../lot-line'
import { nextOrder } from '../release/decide-release'
import { seenByOffice, seenBySomebody } from '../witnessing/seen-by'
import { lendable, lendOne } from './lend-out'
import { keepLoanEvidence, nextRecord, recordCopies, type LoanEvidence } from './loan-record'
import { intactBefore, lotLoans, type LoanRow } from './loans'
import { approveLoan, askOne, cancelOne, declineLoan, requireLendable, requireRequest } from './propose-loan'
import { comingBack, seenBySecond, takeBackOne } from './take-back'

type Lot = OutputOf<'custody.listLoanLots'>['lots'][number]
const listMax = 200

export const checkLoan: QueryHandler<'custody.checkLoan'> = (reading, { tag, borrowerId }) => {
  const asset = assetRow(reading, { tag })
  requireLendable(reading, { assetId: asset.asset_id, borrowerId })
  return { asset: assetSummary(reading, asset) }
}

export const proposeLoans: Decide<'custody.proposeLoans'> = (act, { assetIds, ...request }) => {
  refuseTwice(assetIds)
  const borrowerName = requireRequest(act, request)
  everyLine(assetIds, {
    name: (assetId) => assetRow(act, { assetId }),
    judge: (assetId) => requireLendable(act, { assetId, borrowerId: request.borrowerId })
  })
  const lotId = act.newId()
  const loanIds = assetIds.map((assetId, index) =>
    askOne(act, { ...request, assetId, borrowerName, lot: { lotId, line: index + 1, of: assetIds.length } })
  )
  return { lotId, loanIds }
}

export const decideLoanLot: Decide<'custody.decideLoanLot'> = (
  act,
  { lotId, decision, reason, takenOut }
) => {
  const lines = lotLoans(act, lotId)
  const asked = lines.filter(({ state }) => state === 'PROPOSED')
  if (asked.length === 0) refuse('LOAN_STATE', { state: lines[0]?.state ?? '' })
  if (lines.some(({ proposed_by }) => proposed_by === act.caller.userId)) refuse('SAME_PERSON')
  if (decision === 'DECLINE') {
    for (const loan of asked) declineLoan(act, loan, reason)
    return { orderNumber: null, ordered: 0 }
  }
  refuseTwice(takenOut.map(({ loanId }) => loanId))
  const out = new Map(takenOut.map((line) => [line.loanId, line.reason]))
  const going = asked.filter(({ loan_id }) => !out.has(loan_id))
  if (asked.length - going.length !== out.size) refuse('LOT_LINE_UNKNOWN')
  if (going.length === 0) refuse('LOT_EMPTY')
  for (const loan of asked) {
    const why = out.get(loan.loan_id)
    if (why !== undefined) declineLoan(act, loan, why)
  }
  const order = nextOrder(act)
  judgeEach(act, going, (loan, index) => {
    approveLoan(act, loan, { ...order, reason, lot: { lotId, line: index + 1, of: going.length } })
  })
  return { orderNumber: order.orderNumber, ordered: going.length }
}

/** Refuses LOAN_STATE where nothing of it is ordered any more. */
export const cancelLoanLot: Decide<'custody.cancelLoanLot'> = (act, { lotId, reason }) => {
  const lines = lotLoans(act, lotId)
  const ordered = lines.filter(({ state }) => state === 'APPROVED')
  if (ordered.length === 0) refuse('LOAN_STATE', { state: lines[0]?.state ?? '' })
  for (const loan of ordered) cancelOne(act, loan, { from: 'APPROVED', reason })
  return { cancelled: ordered.length }
}

export function lendOutLot(blobs: Blobs) {
  return prepared<'custody.lendOutLot', LoanEvidence>({
    prepare: (_reading, input) => keepLoanEvidence(blobs, input, 'RECEIVER'),
    decide: (act, { lotId, lines, ...whole }, evidence) => {
      const ordered = lotLoans(act, lotId).filter(({ state }) => state === 'APPROVED')
      const chosen = chosenOf(ordered, lines)
      const unread = ordered.length - chosen.length
      if (unread > 0) {
        const missing = ordered.find(({ loan_id }) => !lines.some(({ loanId }) => loanId === loan_id))
        const { name } = assetRow(act, { assetId: missing?.asset_id ?? '' })
        refuse('LOT_UNREAD', { count: unread, name })
      }
      const { signatures } = evidence
      const things = judgeEach(act, chosen, (loan, index) => {
        const line = lines[index] ?? refuse('LOT_LINE_UNKNOWN')
        const asset = lendable(act, { loan, ...line, signatures })
        return { loan, asset, line }
      })
      const seen = { ...evidence, ...seenByOffice(act, { kind: 'LOAN_LOT', id: lotId }, signatures) }
      const record = nextRecord(act)
      things.forEach(({ loan, asset, line }, index) => {
        const condition = line.condition ?? whole.condition
        const lot = { lotId, line: index + 1, of: things.length }
        const { letter } = whole
        const { sealIntact } = line
        lendOne(act, { loan, asset, said: { letter, condition, sealIntact, ...record, ...seen, lot } })
      })
      const paper = { form: 'LOAN_RECORD', subject: `loan-lot:${lotId}`, copies: recordCopies } as const
      return { recordNumber: record.recordNumber, printJobId: issuePaper(act, paper), lent: things.length }
    }
  })
}

export function takeBackLot(blobs: Blobs) {
  return prepared<'custody.takeBackLot', LoanEvidence>({
    prepare: (_reading, input) => keepLoanEvidence(blobs, input, 'GIVER'),
    decide: (act, { lotId, lines, condition }, evidence) => {
      const out = lotLoans(act, lotId).filter(({ state }) => state === 'OUT')
      const chosen = chosenOf(out, lines)
      refuseSealTwice(lines)
      const { signatures } = evidence
      const about = { kind: 'LOAN_LOT' as const, id: lotId }
      const isSeen = seenBySecond(act, about)
      const coming = judgeEach(act, chosen, (loan, index) => {
        const line = lines[index] ?? refuse('LOT_LINE_UNKNOWN')
        const input = { ...line, condition: line.condition ?? condition }
        return comingBack(act, { loan, input, signatures, isSeen })
      })
      const seen = { ...evidence, ...seenBySomebody(act, about, signatures) }
      const record = nextRecord(act)
      coming.forEach((back, index) => {
        takeBackOne(act, back, { ...record, ...seen, lot: { lotId, line: index + 1, of: coming.length } })
      })
      // Each part has its own record; a loan names it, as the lot may come in several.
      const subject = `return-lot:${chosen[0]?.loan_id ?? ''}`
      const printJobId = issuePaper(act, { form: 'LOAN_RECORD', subject, copies: recordCopies })
      const stillOut = out.length - coming.length
      return { recordNumber: record.recordNumber, printJobId, back: coming.length, stillOut }
    }
  })
}

/** The lines of a lot that an input names, in the input's order. Refuses LOAN_STATE, LOT_LINE_TWICE, LOT_LINE_UNKNOWN. */
function chosenOf(open: readonly LoanRow[], lines: readonly { loanId: string }[]): LoanRow[] {
  if (open.length === 0) refuse('LOAN_STATE', { state: 'BACK' })
  refuseTwice(lines.map(({ loanId }) => loanId))
  const byId = new Map(open.map((loan) => [loan.loan_id, loan]))
  return lines.map(({ loanId }) => byId.get(loanId) ?? refuse('LOT_LINE_UNKNOWN'))
}

/** Two things of one part cannot come back under one seal: the second would find it taken only once it is written. */
function refuseSealTwice(lines: readonly { sealNumber: string | null }[]): void {
  const seals = lines.flatMap(({ sealNumber }) => sealNumber ?? [])
  const twice = seals.find((seal, index) => seals.indexOf(seal) !== index)
  if (twice !== undefined) refuse('SEAL_NUMBER_TAKEN', { sealNumber: twice })
}

function judgeEach<Judged>(
  act: Act,
  loans: readonly LoanRow[],
  judge: (loan: LoanRow, index: number) => Judged
): Judged[] {
  return everyLine(
    loans.map((loan, index) => ({ loan, index })),
    {
      name: ({ loan }) => assetRow(act, { assetId: loan.asset_id }),
      judge: ({ loan, index }) => judge(loan, index)
    }
  )
}

export const listLoanLots: QueryHandler<'custody.listLoanLots'> = (reading, { openOnly }) => ({
  lots: reading
    .all<{ lot_id: string }>(
      `SELECT lot_id, max(proposed_at) AS asked_at FROM asset_loan WHERE lot_id IS NOT NULL
      ${openOnly ? "AND state IN ('PROPOSED', 'APPROVED', 'OUT')" : ''}
      GROUP BY lot_id ORDER BY asked_at DESC, lot_id DESC LIMIT ?`,
      listMax
    )
    .map(({ lot_id }) => lotOf(reading, lot_id))
})

export const getLoanLot: QueryHandler<'custody.getLoanLot'> = (reading, { lotId }) => ({
  ...lotOf(reading, lotId),
  things: lotLoans(reading, lotId).map((row) => ({
    loanId: row.loan_id,
    line: row.lot_line ?? 0,
    asset: assetSummary(reading, assetRow(reading, { assetId: row.asset_id })),
    state: row.state as OutputOf<'custody.getLoanLot'>['things'][number]['state'],
    reason: row.state === 'DECLINED' || row.state === 'CANCELLED' ? row.decision_reason : null,
    sealBefore: row.seal_before,
    sealIntactBefore: intactBefore(row),
    backRecordNumber: row.back_record_number
  }))
})

function lotOf(reads: Reads, lotId: string): Lot {
  const lines = lotLoans(reads, lotId)
  const count = (state: LoanRow['state']): number => lines.filter((loan) => loan.state === state).length
  const like = lines.find(({ order_number }) => order_number !== null) ?? lines[0] ?? refuse('LOT_UNKNOWN')
  return {
    lotId,
    borrowerName: holderName(reads, like.borrower_id),
    requestNumber: like.request_number,
    requestDay: like.request_day,
    purpose: like.purpose,
    dueOn: like.due_on,
    proposedBy: userFullName(reads, like.proposed_by),
    proposedById: like.proposed_by,
    proposedAt: like.proposed_at,
    orderNumber: like.order_number,
    recordNumber: lines.find(({ record_number }) => record_number !== null)?.record_number ?? null,
    asked: lines.length,
    waiting: count('PROPOSED'),
    ordered: count('APPROVED'),
    out: count('OUT'),
    back: count('BACK')
  }
}
