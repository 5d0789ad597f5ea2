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

const monthDigits = 7

export const deadlinesWords = {
  period: periodText,
  starts: ruleStartWords,
  confidences: confidenceWords,
  problems: fileProblemWords,
  month: {
    name: (month: string) =>
      `Tháng ${Number(month.slice(monthDigits - 2))}/${month.slice(0, monthDigits - 3)}`,
    weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
    previous: 'Tháng trước',
    next: 'Tháng sau',
    now: 'Tháng này',
    due: (count: number) => `${count} hồ sơ đến hạn`,
    provisional: 'tạm tính, chờ Chính phủ công bố',
    unknown: 'Chưa có lịch nghỉ của năm này.'
  },
  why: {
    open: 'Vì sao ngày này?',
    close: 'Đóng',
    heading: 'Vì sao ngày này',
    rule: 'Việc phải làm',
    period: 'Thời hạn',
    start: 'Tính từ',
    clause: 'Căn cứ',
    pack: 'Bộ quy tắc',
    packOf: (version: string, day: string) => `${version}, áp dụng từ ${day}`,
    confidence: 'Đối chiếu',
    asOf: 'Tính lại theo luật ngày',
    same: 'Đúng ngày đã hẹn',
    differs: (day: string) => `Khác ngày đã hẹn ${day}`,
    provisional: 'Tạm tính: lịch nghỉ chưa công bố',
    startMark: 'từ',
    dayNumber: (count: number) => `ngày thứ ${count}`,
    weekend: 'nghỉ cuối tuần',
    off: (day: string, name: string) => `${day} không tính: ${name}`,
    worked: (day: string, name: string) => `${day} có tính: ${name}`,
    rolled: (nominal: string, due: string) =>
      `${nominal} là ngày nghỉ, thời hạn kết thúc vào ngày làm việc kế tiếp ${due}`,
    notAnnounced: 'chưa công bố'
  },
  due: {
    heading: 'Hạn trả hồ sơ',
    all: 'mọi hồ sơ chưa có kết quả',
    showAll: 'Xem tất cả',
    calendar: 'Lịch hạn',
    groups: { OVERDUE: 'Quá hạn', TODAY: 'Hôm nay', THIS_WEEK: 'Tuần này', LATER: 'Sau tuần này' },
    officer: 'Người nhận hồ sơ',
    everybody: 'Mọi người',
    procedure: 'Thủ tục',
    everyProcedure: 'Mọi thủ tục',
    count: (count: number) => `${count} hồ sơ`,
    empty: 'Không có hồ sơ nào đến hạn ở đây',
    emptyHint: 'Hồ sơ đã lập việc thi hành án hoặc không có thời hạn luật định không nằm trong danh sách.',
    left: (days: number | null) =>
      days === null
        ? 'chưa có lịch năm đó'
        : days < 0
          ? `quá ${-days} ngày làm việc`
          : days === 0
            ? 'hôm nay'
            : `còn ${days} ngày làm việc`
  },
  file: {
    choose: 'Nhập tệp…',
    other: 'Chọn tệp khác…',
    problems: (count: number) => `Tệp có ${count} chỗ sai.`,
    nothingTaken: 'Chưa nhập gì. Sửa các chỗ dưới đây rồi chọn lại tệp.',
    path: 'Chỗ trong tệp',
    near: 'Thuộc',
    wrong: 'Vấn đề',
    whole: 'cả tệp',
    reason: 'Căn cứ, lý do',
    reasonHint: 'số văn bản công bố; ghi vào nhật ký'
  },
  calendar: {
    heading: 'Lịch làm việc',
    note: 'ngày nghỉ, ngày làm bù; mọi hạn tính theo lịch này',
    years: 'Năm',
    adopted: (at: string) => `nhập lúc ${at}`,
    provisional: 'Tạm tính',
    provisionalDays: (count: number) => `${count} ngày tạm tính, chờ Chính phủ công bố`,
    kinds: { OFF: 'Nghỉ', MAKE_UP_WORKDAY: 'Làm bù' },
    ordinary: 'ngày thường',
    preview: (year: number, count: number) => `Lịch năm ${year}: ${count} ngày thay đổi.`,
    moves: (count: number) =>
      count === 0 ? 'Không hồ sơ, việc nào đổi hạn' : `${count} hồ sơ, việc đổi hạn`,
    submit: (year: number) => `Nhập lịch năm ${year}`,
    done: (year: number, moved: number) =>
      moved === 0 ? `Đã nhập lịch năm ${year}` : `Đã nhập lịch năm ${year}, ${moved} hồ sơ, việc đổi hạn`
  },
  packs: {
    heading: 'Bộ quy tắc thời hạn',
    note: 'thủ tục, thời hạn, căn cứ; bộ cũ vẫn giải thích hồ sơ cũ',
    from: (day: string) => `Từ ${day}`,
    inForce: 'đang áp dụng',
    version: (version: string) => `Phiên bản ${version}`,
    rules: 'Thời hạn',
    procedures: 'Thủ tục',
    count: (count: number) => `${count}`,
    since: (start: string) => `từ ${start}`,
    noTime: 'không ấn định hoặc chưa rõ',
    none: 'không có',
    confidences: { VERIFIED: 'Đã đối chiếu', OLD: 'Văn bản cũ', UNVERIFIED: 'Chưa đối chiếu' },
    preview: (version: string, day: string) => `Bộ ${version}, áp dụng từ ${day}.`,
    holds: (rules: number, procedures: number) => `Có ${rules} thời hạn, ${procedures} thủ tục.`,
    known: 'Phiên bản này đã có; đặt mã khác rồi nhập lại.',
    submit: (day: string) => `Nhập, áp dụng từ ${day}`,
    done: (version: string) => `Đã nhập bộ quy tắc ${version}`
  }
} as const
