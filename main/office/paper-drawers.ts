// Which domain draws which paper.
import { assetLabel } from './custody/assets/asset-papers'
import { destructionDecision, destructionMinutes } from './custody/council/council-papers'
import { handOverRecord, stockOutOrder } from './custody/release/release-papers'
import { deliveryDraft, deliveryRecord } from './custody/receiving/delivery-paper'
import { labelRunPaper } from './custody/labels/label-run-paper'
import { moveOrderPaper } from './custody/storing/move-order-paper'
import { moveRecord, partLabels } from './custody/storing/storing-papers'
import { countRecord } from './custody/counting/count-record'
import { incidentRecord } from './custody/incidents/incident-paper'
import { loanRecord } from './custody/lending/loan-papers'
import { placeLabel } from './custody/places/place-labels'
import { openingRecord } from './custody/sealing/opening-paper'
import { holdingRecord } from './custody/transfers/holding-paper'
import type { PaperDrawers } from './documents/paper'
import { cashReceipt, paymentVoucher, receiptVoucher } from './funds/cash-papers'
import {
  apologySlip,
  controlSlip,
  refusalNotice,
  supplementNotice,
  supplementSlip
} from './intake/life/life-papers'
import { manifestSlip } from './intake/pages/manifest-paper'
import { receptionReceipt } from './intake/reception-receipt'

export const paperDrawers: PaperDrawers = {
  RECEPTION_RECEIPT: receptionReceipt,
  MANIFEST_SLIP: manifestSlip,
  SUPPLEMENT_NOTICE: supplementNotice,
  SUPPLEMENT_SLIP: supplementSlip,
  REFUSAL_NOTICE: refusalNotice,
  APOLOGY_SLIP: apologySlip,
  CONTROL_SLIP: controlSlip,
  ASSET_LABEL: assetLabel,
  DELIVERY_DRAFT: deliveryDraft,
  DELIVERY_RECORD: deliveryRecord,
  PART_LABELS: partLabels,
  LABEL_RUN: labelRunPaper,
  MOVE_ORDER: moveOrderPaper,
  MOVE_RECORD: moveRecord,
  PLACE_LABEL: placeLabel,
  HANDOVER_RECORD: handOverRecord,
  COUNT_RECORD: countRecord,
  STOCK_OUT_ORDER: stockOutOrder,
  DESTRUCTION_DECISION: destructionDecision,
  DESTRUCTION_MINUTES: destructionMinutes,
  LOAN_RECORD: loanRecord,
  OPENING_RECORD: openingRecord,
  INCIDENT_RECORD: incidentRecord,
  HOLDING_RECORD: holdingRecord,
  CASH_RECEIPT: cashReceipt,
  RECEIPT_VOUCHER: receiptVoucher,
  PAYMENT_VOUCHER: paymentVoucher
}
