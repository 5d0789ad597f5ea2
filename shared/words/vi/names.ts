// How the fixed sets of the contract are called: roles, states, forms, categories. One name each, for screens,
// papers and sentences alike.
import type { obligationCategories } from '../../contract/cases'
import type {
  assetKinds,
  assetStates,
  holderKinds,
  holdings,
  loanStates,
  openingStates,
  placeKinds,
  releaseOutcomes,
  sources
} from '../../contract/custody'
import type { paperForms, printStates } from '../../contract/documents'
import type { paymentStates } from '../../contract/funds'
import type { Role } from '../../permissions'

type Names<Keys extends readonly string[]> = Readonly<Record<Keys[number], string>>

export const roleNames: Readonly<Record<Role, string>> = {
  INTAKE_OFFICER: 'Công chức một cửa',
  ENFORCEMENT_OFFICER: 'Chấp hành viên',
  STOREKEEPER: 'Thủ kho',
  ACCOUNTANT: 'Kế toán nghiệp vụ',
  CASHIER: 'Thủ quỹ',
  LEADER: 'Thủ trưởng',
  ADMINISTRATOR: 'Quản trị'
}

/** What each role does, for whoever grants it. */
export const roleDuties: Readonly<Record<Role, string>> = {
  INTAKE_OFFICER: 'Nhận hồ sơ, in biên nhận, lập việc thi hành án',
  ENFORCEMENT_OFFICER: 'Thi hành việc được giao, đề nghị chi tiền, đề nghị xuất kho',
  STOREKEEPER: 'Nhập, chuyển chỗ, giao trả tài sản theo lệnh',
  ACCOUNTANT: 'Kiểm tra đề nghị chi, xem sổ',
  CASHIER: 'Thu, chi tiền mặt, giữ quỹ',
  LEADER: 'Phân công chấp hành viên, ra lệnh nhập kho, duyệt chi, duyệt xuất kho',
  ADMINISTRATOR: 'Người dùng, chỗ cất, thiết bị, trạm, trung tâm'
}

export const paperFormWords: Names<typeof paperForms> = {
  RECEPTION_RECEIPT: 'biên nhận hồ sơ',
  MANIFEST_SLIP: 'bảng kê trang',
  SUPPLEMENT_NOTICE: 'phiếu yêu cầu sửa đổi, bổ sung',
  SUPPLEMENT_SLIP: 'giấy tiếp nhận bổ sung',
  REFUSAL_NOTICE: 'thông báo từ chối yêu cầu',
  APOLOGY_SLIP: 'phiếu xin lỗi và hẹn lại ngày trả',
  CONTROL_SLIP: 'phiếu kiểm soát quá trình giải quyết',
  ASSET_LABEL: 'nhãn tài sản',
  DELIVERY_DRAFT: 'biên bản giao nhận (bản để ký)',
  DELIVERY_RECORD: 'biên bản giao nhận nhập kho',
  PART_LABELS: 'nhãn các món tách ra',
  LABEL_RUN: 'nhãn in hàng loạt',
  MOVE_ORDER: 'lệnh chuyển kho',
  MOVE_RECORD: 'biên bản chuyển chỗ',
  PLACE_LABEL: 'nhãn chỗ cất',
  HANDOVER_RECORD: 'biên bản giao nhận',
  COUNT_RECORD: 'biên bản kiểm kê kho',
  STOCK_OUT_ORDER: 'lệnh xuất kho',
  DESTRUCTION_DECISION: 'quyết định lập hội đồng tiêu hủy',
  DESTRUCTION_MINUTES: 'biên bản tiêu hủy',
  LOAN_RECORD: 'biên bản trích xuất',
  OPENING_RECORD: 'biên bản mở niêm phong, niêm phong lại',
  INCIDENT_RECORD: 'biên bản mất, hư hỏng tài sản',
  HOLDING_RECORD: 'biên bản giao nhận chuyển nơi giữ',
  CASH_RECEIPT: 'biên lai thu tiền',
  RECEIPT_VOUCHER: 'phiếu thu',
  PAYMENT_VOUCHER: 'phiếu chi'
}

export const printStateWords: Names<typeof printStates> = {
  QUEUED: 'Chờ in',
  SENT: 'Đang in',
  CONFIRMED: 'Đã in',
  FAILED: 'Chưa in được',
  UNKNOWN: 'Chưa rõ đã ra giấy'
}

/** What keeps a printer or a scanner from working, and what to do at it. */
const deviceProblems: Readonly<Record<string, string>> = {
  NO_SUCH_DEVICE: 'Chưa khai báo máy in biên nhận. Khai báo trong Cài đặt, hoặc xem giấy rồi lưu tệp.',
  NOT_DRAWN: 'Chương trình không dựng được giấy này. Báo người phụ trách máy.',
  REFUSED: 'Máy in không nhận kết nối. Kiểm tra địa chỉ và cổng.',
  UNREACHABLE: 'Không tới được máy in. Kiểm tra nguồn, dây mạng, địa chỉ.',
  CONNECT_TIMEOUT: 'Máy in không trả lời. Kiểm tra nguồn và dây mạng.',
  PAPER_OUT: 'Máy in hết giấy. Thay cuộn giấy rồi in lại.',
  STALLED: 'Máy in nhận dở rồi đứng. Nhìn giấy xem đã ra đủ chưa.',
  CONNECTION_LOST: 'Mất kết nối giữa chừng. Nhìn giấy xem đã ra đủ chưa.',
  NOT_ACKNOWLEDGED: 'Máy in không báo lại. Nhìn giấy xem đã ra đủ chưa.',
  PAPER_RAN_OUT: 'Hết giấy giữa chừng. Thay cuộn rồi xem giấy đã ra đủ chưa.',
  ACKNOWLEDGEMENT_OFF: 'Máy in này không báo lại. Nhìn giấy xem đã ra đủ chưa.',
  INTERRUPTED: 'Chương trình dừng giữa lúc in. Nhìn giấy xem đã ra đủ chưa.',
  FAULT: 'Máy in báo lỗi giữa chừng. Nhìn giấy xem đã ra đủ chưa.',
  missing: 'Chưa thấy máy quét. Cắm lại dây, kiểm tra tên cổng.',
  refused: 'Hệ điều hành không cho mở cổng máy quét. Báo quản trị cấp quyền.',
  unplugged: 'Máy quét vừa bị rút. Cắm lại dây.',
  closed: 'Máy quét đã ngắt.'
}

/** A device's or a print job's trouble in words; a code that is not known is shown as it came. */
export function deviceProblem(code: string): string {
  return deviceProblems[code] ?? code
}

export const obligationWords: Names<typeof obligationCategories> = {
  ALIMONY: 'Cấp dưỡng',
  WAGES: 'Tiền lương, tiền công, trợ cấp',
  INJURY_DAMAGES: 'Bồi thường tính mạng, sức khỏe, tinh thần',
  COURT_FEE: 'Án phí, lệ phí Tòa án',
  LOAN: 'Trả nợ vay',
  COMPENSATION: 'Bồi thường thiệt hại khác',
  OTHER: 'Khoản khác'
}

export const channelWords = {
  COUNTER: 'Nộp tại quầy',
  POST: 'Gửi bưu chính',
  ONLINE: 'Gửi trực tuyến'
} as const

export const genderWords = { MALE: 'Nam', FEMALE: 'Nữ' } as const

export const assetStateWords: Names<typeof assetStates> = {
  RECEIVED: 'Chờ quét nhãn',
  IN_OWN_STORE: 'Trong kho',
  HELD_BY_OTHER: 'Nơi khác giữ',
  LENT_OUT: 'Đang trích xuất',
  MISSING: 'Đã báo mất',
  RELEASE_PROPOSED: 'Chờ duyệt xuất',
  OUT_ORDERED: 'Có lệnh xuất',
  RETURNED: 'Đã trả',
  CONFISCATED: 'Đã sung quỹ',
  DESTROYED: 'Đã tiêu hủy',
  SOLD: 'Đã bán',
  TRANSFERRED: 'Đã chuyển giao',
  SPLIT: 'Đã tách hết',
  WRITTEN_OFF: 'Đã ghi giảm'
}

export const assetKindWords: Names<typeof assetKinds> = {
  ORDINARY: 'Thông thường',
  ELECTRONICS: 'Điện tử',
  VEHICLE: 'Phương tiện',
  DOCUMENT: 'Giấy tờ',
  PERISHABLE: 'Mau hỏng',
  BULKY: 'Cồng kềnh',
  VALUABLE_PAPER: 'Giấy tờ có giá',
  CASH: 'Tiền Việt Nam',
  FOREIGN_CASH: 'Ngoại tệ',
  GOLD_GEMS: 'Vàng, bạc, đá quý',
  WEAPON: 'Vũ khí, vật liệu nổ',
  DRUG: 'Ma túy, chất độc',
  HAZARDOUS: 'Chất phóng xạ, nguy hiểm',
  LIVE: 'Động vật sống, cây trồng'
}

export const holdingWords: Names<typeof holdings> = {
  OWN_STORE: 'Kho của cơ quan',
  HELD_BY_OTHER: 'Nơi khác giữ'
}

export const outcomeWords: Names<typeof releaseOutcomes> = {
  RETURNED: 'Trả lại',
  CONFISCATED: 'Sung quỹ nhà nước',
  DESTROYED: 'Tiêu hủy',
  SOLD: 'Bán',
  TRANSFERRED: 'Chuyển giao'
}

export const sourceWords: Names<typeof sources> = {
  COURT: 'Tòa án',
  POLICE: 'Công an',
  PROCURACY: 'Viện kiểm sát',
  SEIZURE: 'Chấp hành viên thu giữ, kê biên',
  OTHER_OFFICE: 'Cơ quan THADS khác',
  EXISTING_STOCK: 'Đang có trong kho'
}

export const holderKindWords: Names<typeof holderKinds> = {
  POLICE_STORE: 'Kho vật chứng công an',
  MILITARY_STORE: 'Kho quân đội',
  TREASURY: 'Kho bạc Nhà nước',
  HIRED_KEEPER: 'Bên nhận trông giữ',
  OWNER: 'Chủ sở hữu',
  COMMUNE: 'Ủy ban nhân dân cấp xã',
  FINANCE_BODY: 'Sở Tài chính',
  SPECIALISED_BODY: 'Cơ quan chuyên môn',
  PROCEEDING_BODY: 'Cơ quan tiến hành tố tụng',
  OTHER_OFFICE: 'Cơ quan THADS khác',
  BUYER: 'Người mua',
  AUTHORISED_PERSON: 'Người được ủy quyền'
}

export const releaseStateWords = {
  PROPOSED: 'Chờ duyệt',
  APPROVED: 'Đã duyệt',
  DECLINED: 'Không duyệt',
  CANCELLED: 'Đã hủy lệnh',
  DONE: 'Đã giao'
} as const

export const loanStateWords: Names<typeof loanStates> = {
  PROPOSED: 'Chờ duyệt',
  APPROVED: 'Có lệnh, chờ giao',
  DECLINED: 'Không duyệt',
  OUT: 'Đang trích xuất',
  BACK: 'Đã nhận lại',
  CANCELLED: 'Đã hủy lệnh'
}

export const sealingStateWords: Names<readonly [...typeof openingStates, 'ALONE']> = {
  BEGUN: 'Chờ người thứ hai',
  ATTENDED: 'Đã xem, chờ dán',
  DONE: 'Đã niêm phong',
  CANCELLED: 'Đã thôi',
  ALONE: 'Một người niêm phong'
}

export const openingStateWords: Names<typeof openingStates> = {
  BEGUN: 'Chờ người thứ hai',
  ATTENDED: 'Đang mở',
  DONE: 'Đã niêm phong lại',
  CANCELLED: 'Đã hủy'
}

export const paymentStateWords: Names<typeof paymentStates> = {
  PROPOSED: 'Chờ kiểm tra',
  CHECKED: 'Chờ duyệt',
  APPROVED: 'Chờ chi',
  PAID: 'Đã chi',
  DECLINED: 'Đã trả lại'
}

export const placeKindWords: Names<typeof placeKinds> = {
  WAREHOUSE: 'Kho',
  ROOM: 'Phòng',
  SHELF: 'Kệ',
  CELL: 'Ô',
  YARD: 'Sân, bãi',
  CONTAINER: 'Thùng, túi'
}
