// The words of the deadlines: periods, why a day is the day, what is due, the calendar and the rule packs.
import type { Confidence, Period, RuleStart } from '../../contract/rule-pack'
import type { FileProblem } from '../../contract/deadlines'

/** A period as people say it: `5 ngày làm việc`. */
export function periodText({ unit, count }: Period): string {
  const said = { WORKING_DAYS: 'ngày làm việc', DAYS: 'ngày', MONTHS: 'tháng', YEARS: 'năm' }
  return unit === 'AT_ONCE' ? 'ngay' : `${count} ${said[unit]}`
}

export const ruleStartWords: Readonly<Record<RuleStart, string>> = {
  RECEIVED_DAY: 'ngày tiếp nhận hồ sơ',
  REQUEST_DATE: 'ngày yêu cầu',
  LEGAL_EFFECT: 'ngày bản án có hiệu lực',
  ISSUING: 'ngày ban hành văn bản',
  DECISION: 'ngày ra quyết định',
  ASSIGNMENT: 'ngày phân công',
  VALID_NOTICE: 'ngày thông báo hợp lệ',
  VOLUNTARY_PERIOD_END: 'ngày hết thời hạn tự nguyện',
  LAST_VERIFICATION: 'lần xác minh trước',
  CHANGE: 'ngày có thay đổi',
  END: 'ngày chấm dứt',
  POSTING: 'ngày niêm yết',
  COURT_LETTER: 'ngày nhận văn bản của Tòa án',
  KNOWING_THE_ACT: 'ngày biết hành vi, quyết định',
  ACCEPTANCE: 'ngày thụ lý'
}

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  VERIFIED: 'Đã đối chiếu văn bản',
  OLD: 'Theo văn bản cũ, chờ đối chiếu',
  UNVERIFIED: 'Chưa đối chiếu'
}

export const fileProblemWords: Readonly<Record<FileProblem, string>> = {
  NOT_JSON: 'Tệp không phải JSON. Mở bằng trình soạn thảo, sửa dấu ngoặc, dấu phẩy rồi chọn lại.',
  MISSING: 'Thiếu trường này.',
  UNKNOWN_FIELD: 'Trường lạ, bỏ đi hoặc sửa tên.',
  WRONG_TYPE: 'Sai kiểu: chữ, số hay đúng/sai.',
  NOT_ALLOWED: 'Giá trị không dùng được.',
  TWICE: 'Bị lặp lại.',
  OTHER_YEAR: 'Ngày của năm khác.',
  WORKS_ANYWAY: 'Làm bù phải vào thứ Bảy hoặc Chủ nhật.',
  RULE_MISSING: 'Không có quy tắc này trong tệp.',
  COUNT_WRONG: 'Số phải từ 1; riêng AT_ONCE phải là 0.',
  START_NOT_OF_A_FILE: 'Thủ tục phải tính từ RECEIVED_DAY hoặc REQUEST_DATE.'
}
