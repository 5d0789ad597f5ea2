// Who may see a paper: whoever may read what stands on it. A paper obeys the right of the domain that it is drawn
// from; this file knows the forms and no store.
import type { Permission } from '@shared/permissions'
import type { Caller } from '../act'
import { refuse } from '../refusal'
import type { PaperForm } from './issue-paper'

const readers: Readonly<Record<PaperForm, Permission>> = {
  RECEPTION_RECEIPT: 'office.read',
  MANIFEST_SLIP: 'office.read',
  SUPPLEMENT_NOTICE: 'office.read',
  SUPPLEMENT_SLIP: 'office.read',
  REFUSAL_NOTICE: 'office.read',
  APOLOGY_SLIP: 'office.read',
  CONTROL_SLIP: 'office.read',
  ASSET_LABEL: 'custody.read',
  DELIVERY_DRAFT: 'custody.read',
  DELIVERY_RECORD: 'custody.read',
  PART_LABELS: 'custody.read',
  LABEL_RUN: 'custody.read',
  MOVE_ORDER: 'custody.read',
  MOVE_RECORD: 'custody.read',
  PLACE_LABEL: 'custody.read',
  HANDOVER_RECORD: 'custody.read',
  COUNT_RECORD: 'custody.read',
  STOCK_OUT_ORDER: 'custody.read',
  DESTRUCTION_DECISION: 'custody.read',
  DESTRUCTION_MINUTES: 'custody.read',
  LOAN_RECORD: 'custody.read',
  OPENING_RECORD: 'custody.read',
  INCIDENT_RECORD: 'custody.read',
  HOLDING_RECORD: 'custody.read',
  CASH_RECEIPT: 'funds.read',
  RECEIPT_VOUCHER: 'funds.read',
  PAYMENT_VOUCHER: 'funds.read'
}

/** The forms whose papers a person may see, settle and issue again. */
export function formsFor(caller: Caller): PaperForm[] {
  return (Object.keys(readers) as PaperForm[]).filter((form) => caller.permissions.has(readers[form]))
}

/** Refuses NOT_PERMITTED for a paper that tells what the caller may not read. */
export function refuseForm(caller: Caller, form: string): void {
  if (!formsFor(caller).some((allowed) => allowed === form)) refuse('NOT_PERMITTED', { form })
}
