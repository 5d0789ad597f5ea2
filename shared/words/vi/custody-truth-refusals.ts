// The refusals of what the books and the things say of each other, in words: outcomes of a count that want more than a
// word, torn seals, and periods of the law.
import type { RefusalCode } from '../../contract/refusals'
import type { RefusalWords } from './refusal-readings'

export const truthRefusalWords = {
  COUNT_INCIDENT_NEEDED: {
    why: (of) => `${of('name')} vẫn thuộc trách nhiệm của cơ quan nên không chỉ lập biên bản ghi nhận.`,
    next: 'Chọn “Lập báo cáo sự cố”: thủ trưởng duyệt thì sự cố được mở ngay.'
  },
  COUNT_RECORD_UNPROVED: {
    why: (of) =>
      `Không có biên bản giao hoặc trích xuất số ${of('number')} lập trước khi mở kiểm kê, của một món khác cùng việc, cùng loại, cùng số lượng với ${of('name')}.`,
    next: 'Ghi đúng số biên bản mà theo đó món này đã ra khỏi kho dưới mã khác; không có thì chọn Báo mất.'
  },
  COUNT_LEAVING_UNPROVED: {
    why: (of) => `Số vừa ghi không phải biên bản giao hoặc trích xuất ${of('name')} lập sau khi đếm xong.`,
    next: 'Ghi đúng số biên bản đã quét nhãn của món ấy lúc giao; không có thì chọn Báo mất.'
  },
  COUNT_HOLDER_SIGNS: {
    why: 'Nơi giữ đã ký biên bản kiểm tra này.',
    next: 'Chờ những người còn lại ký.'
  },
  COUNT_NO_HOLDER_SIGNS: {
    why: 'Biên bản này không cần chữ ký của nơi giữ ngoài cơ quan.',
    next: 'Xem danh sách người ký ở cuối kết quả kiểm kê.'
  },
  SEAL_TORN_UNREPORTED: {
    why: (of) => `Niêm phong ${of('sealNumber')} không còn nguyên mà chưa có báo cáo sự cố.`,
    next: 'Dừng lại. Báo cáo rách niêm phong ở mục Sự cố, chụp ảnh, rồi làm tiếp.'
  },
  SEAL_REPORTED_TORN: {
    why: (of) =>
      `Niêm phong ${of('sealNumber')} đã được báo rách theo ${of('number')}, không thể ghi là còn nguyên.`,
    next: 'Nhìn lại niêm phong và ghi đúng tình trạng; nếu báo nhầm, thủ trưởng quyết định báo cáo ấy trước.'
  },
  TERM_TOO_LONG: {
    why: (of) => `Thời hạn này dài nhất là ${of('most')} tháng.`,
    next: 'Gõ số tháng không quá mức đó.'
  }
} as const satisfies Partial<Record<RefusalCode, RefusalWords>>
