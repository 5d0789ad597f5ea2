// How the fixed sets of a count are called: kinds, states, differences, outcomes, signers. One name each, for screens,
// papers, refusals and sentences alike.
import type {
  countKinds,
  countOutcomes,
  countSides,
  countStates,
  sampleChecks,
  varianceKinds
} from '../../contract/custody'

type Names<Keys extends readonly string[]> = Readonly<Record<Keys[number], string>>

export const countKindWords: Names<typeof countKinds> = {
  PERIODIC: 'Kiểm kê định kỳ',
  KEEPER_CHANGE: 'Kiểm kê khi thay thủ kho',
  UNANNOUNCED: 'Kiểm kê đột xuất',
  SAMPLE: 'Kiểm tra chọn mẫu',
  HELD_REVIEW: 'Kiểm tra nơi khác giữ'
}

export const countStateWords: Names<typeof countStates> = {
  OPEN: 'Đang đếm',
  CLOSED: 'Chờ xử lý chênh lệch',
  SETTLED: 'Chờ ký biên bản',
  SIGNED: 'Đã ký biên bản',
  CANCELLED: 'Đã hủy'
}

export const varianceKindWords: Names<typeof varianceKinds> = {
  MISSING: 'Thiếu',
  MOVED_UNSEEN: 'Chuyển trong lúc đếm, chưa thấy',
  MOVED_OUT: 'Ra khỏi nơi kiểm kê có bút ký',
  WRONG_PLACE: 'Sai chỗ',
  DOUBLE: 'Một mã ở hai chỗ',
  NOT_IN_STORE: 'Sổ ghi không còn ở kho',
  WAS_MISSING: 'Tìm thấy đồ đã báo mất',
  WRONG_QUANTITY: 'Sai số lượng',
  SEAL_BROKEN: 'Rách niêm phong',
  WRONG_CONDITION: 'Hư hỏng, đổi tình trạng',
  EXTRA: 'Không có trong sổ'
}

export const countOutcomeWords: Names<typeof countOutcomes> = {
  FOUND_LATER: 'Đã tìm thấy đúng chỗ',
  REPORTED_LOST: 'Báo mất với thủ trưởng',
  RECORD_ERROR: 'Sổ ghi sai (ghi trùng)',
  PUT_BACK: 'Đã đưa về đúng chỗ',
  BOOKS_CORRECTED: 'Sửa sổ theo chỗ tìm thấy',
  NOTED: 'Lập biên bản ghi nhận',
  TO_RECEIVE: 'Làm thủ tục nhập kho',
  RETURNED_TO_OWNER: 'Trả chủ sở hữu',
  BELONGS_ELSEWHERE: 'Của nơi khác, đã chuyển trả',
  INCIDENT_OPENED: 'Lập báo cáo sự cố'
}

export const countSideWords: Names<typeof countSides> = {
  KEEPER: 'Thủ kho',
  NEW_KEEPER: 'Thủ kho nhận bàn giao',
  ACCOUNTANT: 'Kế toán',
  COUNTER: 'Người kiểm kê',
  HEAD: 'Thủ trưởng',
  HOLDER: 'Đại diện nơi giữ'
}

export const varianceStateWords = {
  OPEN: 'Chưa xử lý',
  PROPOSED: 'Chờ thủ trưởng',
  SETTLED: 'Đã xử lý',
  ACCOUNTED: 'Có bút ký'
} as const

export const sampleStateWords = {
  ANNOUNCED: 'chờ rút mẫu',
  DRAWN: 'đã rút mẫu',
  COUNTED: 'đã mở kiểm tra'
} as const

export const sampleCheckWords: Names<typeof sampleChecks> = {
  COMMITMENT: 'Số bí mật khớp cam kết',
  BEACON_AFTER_COMMITMENT: 'Trung tâm ký sau cam kết',
  BEACON_GENUINE: 'Chữ ký trung tâm là thật',
  BEACON_OF_THIS_JOURNAL: 'Chữ ký đúng chuỗi của cơ quan',
  POPULATION: 'Danh sách tài sản lúc rút đúng',
  SIZE: 'Cỡ mẫu đúng (tin cậy 95%, sai số 3%)',
  DRAWN_ITEMS: 'Các món rút ra đúng'
}
