// The refusals of labels printed many at a time, of photos taken later, of bundles of other offices and of imports.
import type { RefusalCode } from '../../contract/refusals'
import { groupTag } from '../../tags'
import { bundleCheckWords } from './chain-report'
import type { RefusalWords } from './refusal-readings'

const flaws: Readonly<Record<string, (at: string) => string>> = bundleCheckWords.flaws

export const stockRefusalWords = {
  LABEL_RUN_UNKNOWN: { why: 'Không có lượt in nhãn này.', next: 'Chọn lại trong danh sách lượt in.' },
  LABEL_RUN_DONE: {
    why: (of) => `Lượt in ${of('runNumber')} từ nhãn này trở đi không còn món nào chờ quét nhãn.`,
    next: 'Chọn nhãn đứng trước, hoặc in lượt mới từ danh sách chờ.'
  },
  LABELS_BY_RUN: {
    why: 'Nhãn in hàng loạt không in lại cả tệp: mỗi nhãn được đếm riêng.',
    next: 'Vào In nhãn hàng loạt, chọn lượt in rồi bấm In tiếp từ nhãn bị kẹt.'
  },
  PHOTOS_TOO_MANY: {
    why: (of) => `Tài sản đã có ${of('taken')} ảnh; mỗi tài sản tối đa ${of('most')} ảnh.`,
    next: 'Chọn ít ảnh hơn.'
  },
  BUNDLE_REFUSED: {
    why: (of) =>
      `Tệp chuỗi bảo quản không dùng được. ${(flaws[of('flaw')] ?? flaws['NOT_A_BUNDLE'])?.(of('at')) ?? ''}`,
    next: 'Xin cơ quan giao xuất lại tệp, hoặc nhập kho không kèm tệp.'
  },
  BUNDLE_KNOWN: {
    why: (of) => `Tệp này đã kèm với tài sản ${groupTag(of('tag'))}.`,
    next: 'Chọn đúng tệp của món đang nhận.'
  },
  IMPORT_STOPPED: { why: 'Đã dừng xem tệp. Chưa có gì được ghi.', next: 'Chọn tệp khi muốn xem lại.' }
} as const satisfies Partial<Record<RefusalCode, RefusalWords>>
