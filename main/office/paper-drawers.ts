// Which domain draws which paper.
import { assetLabel, handOverRecord } from './custody/assets/asset-papers'
import { moveRecord, partLabels } from './custody/storing/storing-papers'
import type { PaperDrawers } from './documents/paper'
import { cashReceipt, paymentVoucher, receiptVoucher } from './funds/cash-papers'
import { receptionReceipt } from './intake/reception-receipt'

export const paperDrawers: PaperDrawers = {
  RECEPTION_RECEIPT: receptionReceipt,
  ASSET_LABEL: assetLabel,
  PART_LABELS: partLabels,
  MOVE_RECORD: moveRecord,
  HANDOVER_RECORD: handOverRecord,
  CASH_RECEIPT: cashReceipt,
  RECEIPT_VOUCHER: receiptVoucher,
  PAYMENT_VOUCHER: paymentVoucher
}
