// A lot of loans as the office tells it, for the drafts of its screens.
import type { LoanLot, LoanLotThing } from '../../../../../renderer/custody/lending/lots/loan-lot'

export function loanLotThing(
  loanId: string,
  tag: string,
  { sealNumber = null, ...change }: Partial<LoanLotThing> & { sealNumber?: string | null } = {}
): LoanLotThing {
  return {
    loanId,
    line: 1,
    asset: {
      assetId: loanId,
      tag,
      name: `Món ${tag}`,
      kind: 'ORDINARY',
      unit: 'chiếc',
      quantity: 1,
      state: 'IN_OWN_STORE',
      holding: 'OWN_STORE',
      labelState: 'READ',
      sealNumber,
      sealTorn: false,
      placeId: 'p',
      placePath: 'Kho 1',
      holderName: '',
      caseId: 'c',
      decisionNumber: '1/QĐ',
      receivedAt: '2026-11-23T01:00:00.000Z',
      expiresOn: null
    },
    state: 'APPROVED',
    reason: null,
    sealBefore: null,
    sealIntactBefore: null,
    backRecordNumber: null,
    ...change
  }
}

export function loanLot(things: LoanLotThing[]): LoanLot {
  const count = (state: LoanLotThing['state']): number => things.filter((each) => each.state === state).length
  return {
    lotId: 'lot',
    borrowerName: 'Tòa án',
    requestNumber: '88/CV-TA',
    requestDay: '2026-11-20',
    purpose: 'Phiên tòa',
    dueOn: '2026-12-01',
    proposedBy: 'Nguyệt',
    proposedById: 'clerk',
    proposedAt: '2026-11-23T01:00:00.000Z',
    orderNumber: null,
    recordNumber: null,
    asked: things.length,
    waiting: count('PROPOSED'),
    ordered: count('APPROVED'),
    out: count('OUT'),
    back: count('BACK'),
    things
  }
}

export const picture = { mediaType: 'image/png' as const, base64: 'AA==' }
