// Refusals of what would make a count, a sample or a find say what nobody has seen.
import type { RefusalCode } from '../../contract/refusals'
import { instantText, type RefusalWords } from './refusal-readings'

export const countGuardRefusalWords = {
  SAMPLE_UNCOUNTED: {
    why: (of) => `Mẫu của ${of('scope')} đã rút lúc ${instantText(of('drawnAt'))} mà chưa đếm xong.`,
    next: 'Mở kiểm kê theo mẫu ấy và đếm đến khi kết thúc, rồi mới cam kết, rút mẫu khác ở nơi này.'
  },
  COUNTER_KEPT_STORE: {
    why: (of) => `${of('fullName')} đã giữ kho kể từ lần kiểm kê trước nên không được đếm lần này.`,
    next: 'Chọn người khác; sau một lần kiểm kê nơi này do người khác đếm, người ấy mới được đếm.'
  },
  COUNT_SCAN_OF_ANOTHER: {
    why: (of) => `Lần quét này của ${of('fullName')}.`,
    next: 'Chỉ người đã quét mới hoàn lại hoặc ghi thêm được; mời người ấy làm tại máy của mình.'
  },
  COUNT_PLACE_ALONE: {
    why: (of) => `${of('placePath')} do một mình bạn đếm. Người cùng đếm: ${of('others')}.`,
    next: 'Mời người cùng đếm xem lại chỗ này, quét mã chỗ và bấm “Xong chỗ này” tại máy của mình.'
  },
  COUNT_PHOTO_MISSING: {
    why: 'Nói đã tìm thấy thì phải có ảnh mới chụp món ấy tại chỗ.',
    next: 'Chụp món ấy tại chỗ, đính kèm ảnh rồi gửi lại.'
  },
  COUNT_OUTCOME_CHANGED: {
    why: (of) => `Đề nghị xử lý chênh lệch ${of('number')} (${of('name')}) đã đổi từ lúc mở danh sách.`,
    next: 'Đọc lại kết quả kiểm kê, xem đề nghị mới rồi quyết định.'
  },
  PHOTO_NOT_NEW: {
    why: 'Ảnh này đã có trong hồ sơ, không phải ảnh vừa chụp.',
    next: 'Chụp ảnh mới tại chỗ rồi đính kèm.'
  }
} as const satisfies Partial<Record<RefusalCode, RefusalWords>>
