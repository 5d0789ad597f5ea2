// Every refusal in words: what was not done and why, and what to do now. A test compares the list with the codes.
import type { RefusalCode } from '../../contract/refusals'
import { solidTag } from '../../tags'
import { paymentStateWords } from './names'
import { caseRefusalWords } from './case-refusals'
import { custodyRefusalWords } from './custody-refusals'
import { fileRefusalWords } from './file-refusals'
import { scanRefusalWords } from './scan-refusals'
import { dayText, dong, nameOf, roleName, type RefusalWords } from './refusal-readings'

type Params = Readonly<Record<string, string | number>>

export const refusalWords: Readonly<Record<RefusalCode, RefusalWords>> = {
  UNAVAILABLE: {
    why: 'Chưa liên lạc được với kho dữ liệu.',
    next: 'Chờ nối lại rồi bấm lần nữa; việc không bị ghi hai lần.'
  },
  ALREADY_DONE: {
    why: 'Việc này đã được ghi từ trước.',
    next: 'Mở lại danh sách để xem; không cần làm lại.'
  },
  PROCEDURE_NOT_HERE: {
    why: (of) => `${of('name')} không nhận ở màn này.`,
    next: 'Tiền nhận ở Quỹ, tài sản ở Kho; văn bản của cơ quan khác ghi sổ theo quy định hiện hành.'
  },
  FILE_WITHOUT_DUE: {
    why: 'Pháp luật không ấn định thời hạn cho loại việc này.',
    next: 'Không có ngày hẹn để giải thích.'
  },
  RULE_UNKNOWN: {
    why: (of) => `Bộ quy tắc ${of('version')} không có thời hạn ${of('rule')}.`,
    next: 'Chọn ngày khác, hoặc báo quản trị kiểm tra bộ quy tắc.'
  },
  RULE_PACK_MISSING: {
    why: (of) => `Không có bộ quy tắc cho ngày ${dayText(of('day'))}.`,
    next: 'Chọn ngày từ 01/7/2009 trở đi, hoặc báo quản trị nhập bộ quy tắc.'
  },
  RULE_PACK_KNOWN: {
    why: (of) => `Bộ quy tắc ${of('version')} đã có; bộ đã nhập không sửa, không xóa.`,
    next: 'Đặt mã phiên bản khác trong tệp rồi nhập lại.'
  },
  DEADLINE_FILE_WRONG: {
    why: (of) => `Tệp còn ${of('count')} chỗ sai, chỗ đầu: ${of('field')}.`,
    next: 'Sửa theo danh sách rồi chọn lại tệp.'
  },
  CALENDAR_ENDS: {
    why: (of) => `Chưa có lịch nghỉ của năm ${of('year')}, chưa tính được ngày hẹn.`,
    next: 'Báo quản trị nạp lịch nghỉ của năm đó trong Cài đặt → Lịch làm việc.'
  },
  UNKNOWN_CALL: {
    why: 'Kho dữ liệu không biết việc này.',
    next: 'Máy chủ và trạm đang chạy hai bản khác nhau. Cập nhật cho giống nhau.'
  },
  INVALID_INPUT: {
    why: (of) => `Nội dung gửi đi chưa đúng: ${fieldName(of('field'))}.`,
    next: 'Xem lại các ô đã gõ. Nếu vẫn vậy, báo quản trị.'
  },
  COMMAND_ID_MISSING: { why: 'Việc gửi đi thiếu mã lệnh.', next: 'Mở lại màn này rồi làm lại.' },
  COMMAND_REUSED: {
    why: 'Mã lệnh này đã dùng cho việc khác.',
    next: 'Mở lại màn này, xem việc đã ghi hay chưa rồi làm lại.'
  },
  NOT_SIGNED_IN: { why: 'Phiên làm việc đã hết.', next: 'Đăng nhập lại; chữ đã gõ vẫn còn.' },
  NOT_PERMITTED: {
    why: 'Vai trò của bạn không làm việc này.',
    next: 'Chuyển cho người được giao, hoặc đề nghị quản trị giao vai trò.'
  },
  PASSWORD_MUST_CHANGE: { why: 'Mật khẩu đầu tiên chưa được đổi.', next: 'Đổi mật khẩu rồi làm tiếp.' },
  TEXT_NOT_UNICODE: {
    why: 'Có chữ hỏng, không ghi được vào sổ.',
    next: 'Xóa ô có ký tự lạ và gõ lại, không dán.'
  },
  LIST_TOO_LONG: {
    why: (of) => `Danh sách dài ${of('percent')}% chỗ của một lần ghi.`,
    next: 'Rút gọn lời, hoặc bỏ bớt dòng rồi lập lần sau cho phần còn lại.'
  },
  ENTRY_TOO_LARGE: { why: 'Nội dung quá dài cho một bút toán.', next: 'Rút gọn, hoặc tách thành hai lần.' },
  LOT_LINE: {
    why: (of) =>
      `Món “${of('line')}”, nhãn ${solidTag(of('lineTag'))}, không đi được${othersOf(of('refused'))}. ${whyOf(of('cause'), of)}`,
    next: 'Bỏ món đó khỏi bảng kê rồi làm lại cho các món kia.'
  },
  CLOCK_JUMPED: {
    why: 'Đồng hồ máy đã nhảy quá một ngày so với bút toán cuối.',
    next: 'Đăng xuất, đăng nhập lại và xác nhận ngày hôm nay.'
  },
  STORE_READ_ONLY: { why: 'Kho dữ liệu chỉ đang mở để đọc.', next: 'Báo quản trị kiểm tra ổ đĩa.' },
  STORE_FULL: { why: 'Ổ đĩa đã đầy, việc chưa được ghi.', next: 'Dọn ổ đĩa rồi bấm lần nữa.' },
  NO_SHELL: { why: 'Việc này cần cửa sổ chương trình.', next: 'Làm tại máy có mở THADS Desk.' },

  SIGN_IN_FAILED: {
    why: 'Tên đăng nhập hoặc mật khẩu không đúng.',
    next: 'Kiểm tra bộ gõ, phím Caps Lock rồi gõ lại.'
  },
  SIGN_IN_BLOCKED: {
    why: (of) => `Gõ sai quá nhiều lần nên tạm khóa ${of('minutes')} phút.`,
    next: 'Chờ hết khóa rồi thử lại; nếu không phải bạn gõ, báo quản trị.'
  },
  PASSWORD_UNCHANGED: { why: 'Mật khẩu mới giống mật khẩu cũ.', next: 'Đặt mật khẩu khác.' },
  USER_NAME_TAKEN: {
    why: (of) => `Tên đăng nhập ${of('userName')} đã có người dùng.`,
    next: 'Thêm chữ cái đệm hoặc số.'
  },
  USER_UNKNOWN: { why: 'Không có người dùng này.', next: 'Đọc lại danh sách rồi chọn lại.' },
  ROLES_TOXIC: {
    why: (of) => `Một người không giữ cả hai vai trò ${roleName(of('one'))} và ${roleName(of('other'))}.`,
    next: 'Giao mỗi vai trò cho một người, để người này kiểm soát người kia.'
  },
  OWN_ROLES: { why: 'Không ai tự đổi vai trò của mình.', next: 'Nhờ quản trị khác đổi.' },
  STATIONS_NOT_LISTENING: {
    why: 'Máy này chưa mở cổng cho trạm khác.',
    next: 'Mở chương trình ở máy chủ với cổng cho trạm, rồi đưa mã lại.'
  },
  STATION_UNKNOWN: { why: 'Trạm này không có hoặc đã bị thu hồi.', next: 'Đọc lại danh sách trạm.' },
  OFFICE_UNKNOWN: {
    why: (of) => `Không có cơ quan mã ${of('officeCode')}.`,
    next: 'Chọn lại trong danh sách.'
  },
  OFFICE_ALREADY_OPEN: { why: 'Kho dữ liệu này đã có cơ quan.', next: 'Đăng nhập bằng tài khoản đã có.' },

  PARTY_UNKNOWN: { why: 'Không có đương sự này.', next: 'Tìm lại, hoặc nhập mới.' },
  PARTY_NUMBER_DIFFERS: {
    why: (of) => `Số ${of('number')} đã ghi cho ${of('fullName')}, khác tên vừa nhập.`,
    next: 'Đối chiếu lại thẻ: số hoặc tên đã gõ nhầm.'
  },
  FILE_UNKNOWN: { why: 'Không có hồ sơ này.', next: 'Quét lại mã trên biên nhận.' },
  PROCEDURE_UNKNOWN: { why: (of) => `Không có thủ tục ${of('code')}.`, next: 'Chọn lại loại việc.' },
  DATE_IN_FUTURE: {
    why: 'Có ngày nằm sau hôm nay.',
    next: 'Sửa lại ngày của bản án, quyết định hoặc yêu cầu.'
  },
  REQUEST_DATE_NOT_TODAY: {
    why: 'Hồ sơ nộp tại quầy thì ngày yêu cầu là hôm nay.',
    next: 'Nếu nhận qua bưu chính, chọn “Gửi bưu chính” rồi ghi ngày dấu bưu điện.'
  },
  REQUIRED_PAPER_MISSING: {
    why: (of) => `Còn thiếu “${of('paper')}”.`,
    next: 'Đánh dấu giấy đã nhận, hoặc hướng dẫn người nộp bổ sung.'
  },
  ...scanRefusalWords,
  ...fileRefusalWords,
  ...caseRefusalWords,
  OBLIGATION_UNKNOWN: {
    why: 'Không có khoản phải thi hành này.',
    next: 'Mở lại việc thi hành án rồi chọn lại.'
  },

  ...custodyRefusalWords,

  AMOUNT_ABOVE_OWED: {
    why: (of) => `Số tiền lớn hơn phần còn phải nộp ${dong(of('leftDong'))}.`,
    next: 'Thu đúng phần còn phải nộp.'
  },
  AMOUNT_ABOVE_HELD: {
    why: (of) => `Số tiền lớn hơn phần đang giữ ${dong(of('availableDong'))}.`,
    next: 'Giảm số tiền, hoặc chờ thu thêm.'
  },
  TILL_TOO_LOW: {
    why: (of) => `Quỹ chỉ còn ${dong(of('cashDong'))}.`,
    next: 'Rút thêm tiền về quỹ rồi chi.'
  },
  PAYEE_WRONG: {
    why: (of) => `Thẻ vừa đọc không phải của người nhận ${of('fullName')}.`,
    next: 'Không chi. Chỉ chi cho đúng người được nhận.'
  },
  PAYEE_IS_BODY: {
    why: (of) => `${of('fullName')} là tổ chức, không nhận tiền mặt bằng thẻ căn cước.`,
    next: 'Chi bằng chuyển khoản.'
  },
  PAYMENT_UNKNOWN: { why: 'Không có đề nghị chi này.', next: 'Đọc lại danh sách.' },
  PAYMENT_STATE: {
    why: (of) => `Đề nghị chi đã ở bước “${nameOf(paymentStateWords, of('state'))}”.`,
    next: 'Đọc lại danh sách; có người vừa xử lý.'
  },
  PAYMENT_OPEN: {
    why: (of) =>
      `Khoản này đang có một đề nghị chi ${dong(of('grossDong'))} ở bước “${nameOf(paymentStateWords, of('state'))}”.`,
    next: 'Chờ đề nghị đó được chi hoặc trả lại, rồi mới đề nghị tiếp.'
  },
  NET_NOT_POSITIVE: {
    why: (of) => `Trừ phí ${dong(of('feeDong'))} thì không còn gì để chi.`,
    next: 'Đề nghị số tiền lớn hơn.'
  },
  VOUCHER_UNKNOWN: { why: 'Không có chứng từ này.', next: 'Quét lại mã trên chứng từ.' },

  JOB_UNKNOWN: { why: 'Không có lần in này.', next: 'Đọc lại danh sách in.' },
  JOB_STATE: { why: 'Lần in này đã được xử lý.', next: 'Đọc lại danh sách in.' },
  PAPER_UNKNOWN: { why: 'Giấy này chưa phát hành lần nào.', next: 'Hoàn tất việc trước rồi in.' },
  DEVICE_UNKNOWN: { why: 'Không có thiết bị này.', next: 'Khai báo lại trong Cài đặt.' },

  ALREADY_ENROLLED: { why: 'Cơ quan đã ghi danh với trung tâm.', next: 'Không cần làm lại.' },
  CENTRE_UNREACHABLE: {
    why: (of) => `Không tới được ${of('centreUrl')}.`,
    next: 'Kiểm tra địa chỉ và mạng; công việc tại chỗ vẫn làm bình thường.'
  },
  CENTRE_REFUSED: { why: 'Trung tâm không nhận.', next: 'Xin lại mã ghi danh của trung tâm.' }
}

/** A refusal as people read it. A code that this program does not know is shown as it came. */
export function refusalText(code: string, params: Params): { what: string; next: string | null } {
  const known = Object.hasOwn(refusalWords, code) ? refusalWords[code as RefusalCode] : null
  if (!known) return { what: code, next: null }
  const of = (name: string): string => String(params[name] ?? '…')
  return { what: typeof known.why === 'string' ? known.why : known.why(of), next: known.next }
}

/** Fields that people may fill wrongly, by the last part of their path; the rest is for whoever mends. */
const fieldNames: Readonly<Record<string, string>> = {
  userName: 'tên đăng nhập',
  fullName: 'họ tên',
  newPassword: 'mật khẩu mới phải có ít nhất 10 ký tự',
  identityNumber: 'số định danh phải có 12 hoặc 9 chữ số',
  recipientIdentityNumber: 'số định danh phải có 12 hoặc 9 chữ số',
  payeeIdentityNumber: 'số định danh phải có 12 hoặc 9 chữ số',
  organisationCode: 'mã số của cơ quan, doanh nghiệp',
  birthDate: 'ngày sinh',
  requestDate: 'ngày yêu cầu',
  decisionDate: 'ngày quyết định',
  date: 'ngày của bản án, quyết định',
  decisionNumber: 'số quyết định',
  number: 'số của bản án, quyết định',
  court: 'tòa án',
  address: 'địa chỉ',
  phone: 'điện thoại',
  amountDong: 'số tiền',
  grossDong: 'số tiền',
  bookPriceDong: 'giá ghi sổ',
  content: 'nội dung',
  reason: 'lý do',
  ground: 'căn cứ',
  condition: 'tình trạng',
  sealNumber: 'số niêm phong',
  quantity: 'số lượng',
  unit: 'đơn vị tính',
  name: 'tên',
  deliveredBy: 'bên giao',
  base64: 'ảnh quá lớn hoặc không đọc được',
  host: 'địa chỉ máy',
  port: 'cổng',
  centreUrl: 'địa chỉ trung tâm',
  code: 'mã'
}

function fieldName(path: string): string {
  return fieldNames[path.split('.').at(-1) ?? ''] ?? 'một ô chưa đúng dạng'
}

/** How many lines more than the one that is named. */
function othersOf(refused: string): string {
  const others = Number(refused) - 1
  return others > 0 ? ` (và ${others} món khác)` : ''
}

/** Why one line may not go, in the words of that refusal. */
function whyOf(cause: string, of: (name: string) => string): string {
  const why = cause in refusalWords ? refusalWords[cause as RefusalCode].why : `${cause}.`
  return typeof why === 'string' ? why : why(of)
}
