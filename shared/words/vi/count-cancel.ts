// The words of a count that was cancelled: how it is ended, what the counters are told, what is left to be read of it.
import type { scanVerdicts } from '../../contract/custody'

export const countCancelWords = {
  action: 'Hủy đợt kiểm kê',
  heading: 'Hủy đợt kiểm kê mở nhầm',
  hint: 'Những lần quét đã có vẫn được giữ trong nhật ký. Đợt đã hủy không tính là đã kiểm kê; hủy đợt đột xuất hoặc chọn mẫu sẽ hiện trong Cần chú ý cho tới khi kiểm kê lại.',
  reason: 'Lý do hủy',
  leave: 'Thôi, đếm tiếp',
  submit: 'Hủy đợt này',
  band: 'ĐỢT NÀY ĐÃ HỦY',
  by: (name: string, at: string) => `Người hủy: ${name}, ${at}`,
  stop: 'Dừng đếm, để nguyên mọi món tại chỗ',
  kept: 'Những lần quét của bạn vẫn được giữ trong nhật ký; không phải làm gì thêm.',
  seen: 'Đã rõ',
  note: (name: string, at: string, reason: string) => `${name} hủy ${at}. Lý do: ${reason}`
} as const

export const countScanWords = {
  heading: 'Những lần quét đã ghi',
  none: 'Chưa quét lần nào.',
  first: 'Xem từ đầu',
  undone: 'Đã hoàn lại',
  books: (path: string) => `theo sổ: ${path}`,
  verdicts: {
    MATCH: 'Đúng với sổ',
    WRONG_PLACE: 'Sai chỗ',
    NOT_IN_STORE: 'Sổ ghi không còn ở kho',
    WAS_MISSING: 'Đã báo mất',
    WRONG_QUANTITY: 'Sai số lượng',
    SEAL_BROKEN: 'Rách niêm phong',
    WRONG_CONDITION: 'Hư hỏng, đổi tình trạng',
    UNKNOWN: 'Không có trong sổ',
    VOID_TAG: 'Nhãn đã hủy',
    SEALED_WHOLE: 'Niêm phong còn nguyên'
  } satisfies Readonly<Record<(typeof scanVerdicts)[number], string>>
} as const
