// How the fixed sets of enforcement cases are called: states, decisions, kinds, ways, measures.
import type { MeasureKind, measureTargets } from '../../case-measures'
import type { NoticeWay } from '../../case-notices'
import type { CaseDecision, CaseState, Decider } from '../../case-states'
import type {
  caseBases,
  liabilities,
  obligationKinds,
  partyRoles,
  titleForces
} from '../../contract/case-parts'
import type { caseWarnings } from '../../contract/cases'

type Names<Keys extends readonly string[]> = Readonly<Record<Keys[number], string>>

export const caseStateWords: Readonly<Record<CaseState, string>> = {
  OPEN: 'Mới thụ lý',
  VOLUNTARY_PERIOD: 'Đang tự nguyện thi hành',
  VERIFICATION: 'Đang xác minh',
  MEASURES: 'Đang bảo đảm, cưỡng chế',
  PAYMENT: 'Đang chi trả',
  POSTPONED: 'Hoãn',
  SUSPENDED: 'Tạm đình chỉ',
  NOT_YET_ENFORCEABLE: 'Chưa có điều kiện',
  SEPARATE_WATCH: 'Theo dõi riêng',
  COMPLETED: 'Thi hành xong',
  TERMINATED: 'Đình chỉ',
  ENTRUSTED: 'Đã ủy thác',
  RETURNED_REQUEST: 'Đã gửi lại yêu cầu'
}

/** What a case is moved on to, as the person who does it says it. */
export const caseMoveWords: Readonly<Record<CaseState, string>> = {
  OPEN: 'Về mới thụ lý',
  VOLUNTARY_PERIOD: 'Sang thời hạn tự nguyện',
  VERIFICATION: 'Sang xác minh điều kiện',
  MEASURES: 'Sang bảo đảm, cưỡng chế',
  PAYMENT: 'Sang chi trả',
  POSTPONED: 'Hoãn thi hành án',
  SUSPENDED: 'Tạm đình chỉ thi hành án',
  NOT_YET_ENFORCEABLE: 'Chưa có điều kiện thi hành',
  SEPARATE_WATCH: 'Chuyển sổ theo dõi riêng',
  COMPLETED: 'Kết thúc: thi hành xong',
  TERMINATED: 'Đình chỉ thi hành án',
  ENTRUSTED: 'Ủy thác thi hành án',
  RETURNED_REQUEST: 'Gửi lại yêu cầu thi hành án'
}

export const caseDecisionWords: Readonly<Record<CaseDecision, string>> = {
  POSTPONED: 'quyết định hoãn thi hành án',
  SUSPENDED: 'quyết định tạm đình chỉ thi hành án',
  NOT_YET_ENFORCEABLE: 'quyết định về việc chưa có điều kiện thi hành án',
  SEPARATE_WATCH: 'quyết định chuyển sổ theo dõi riêng',
  COMPLETED: 'quyết định kết thúc thi hành án',
  TERMINATED: 'quyết định đình chỉ thi hành án',
  ENTRUSTED: 'quyết định ủy thác thi hành án',
  RETURNED_REQUEST: 'thông báo gửi lại yêu cầu thi hành án',
  RESUME: 'quyết định tiếp tục thi hành án',
  REOPEN: 'quyết định thu hồi, hủy quyết định đã kết thúc việc'
}

/** What the paper is called by which a case comes into a state: a request goes back by a notice. */
export function paperOfState(to: unknown): string {
  return to === 'RETURNED_REQUEST' ? 'Thông báo' : 'Quyết định'
}

export const deciderWords: Readonly<Record<Decider, string>> = {
  HEAD: 'Thủ trưởng',
  OFFICER: 'Chấp hành viên'
}

export const obligationKindWords: Names<typeof obligationKinds> = {
  MONEY: 'Trả tiền',
  PROPERTY: 'Giao tài sản',
  DOCUMENTS: 'Giao giấy tờ',
  ACT: 'Làm một việc',
  PROHIBITION: 'Không được làm một việc'
}

export const liabilityWords: Names<typeof liabilities> = { JOINT: 'Liên đới', SHARES: 'Theo phần' }

export const partyRoleWords: Names<typeof partyRoles> = {
  CREDITOR: 'Người được thi hành án',
  DEBTOR: 'Người phải thi hành án',
  RELATED: 'Người có quyền lợi, nghĩa vụ liên quan'
}

export const caseBasisWords: Names<typeof caseBases> = {
  EX_OFFICIO: 'Chủ động',
  ON_REQUEST: 'Theo yêu cầu'
}

export const titleForceWords: Names<typeof titleForces> = {
  IN_FORCE: 'Có hiệu lực pháp luật',
  AT_ONCE: 'Thi hành ngay dù còn kháng cáo',
  URGENT: 'Biện pháp khẩn cấp tạm thời'
}

export const noticeWayWords: Readonly<Record<NoticeWay, string>> = {
  DIRECT: 'Giao trực tiếp',
  VNEID: 'Qua VNeID',
  POSTING: 'Niêm yết công khai',
  POST: 'Qua bưu chính',
  MASS_MEDIA: 'Trên phương tiện thông tin đại chúng'
}

export const verificationWords: Readonly<Record<'HAS_MEANS' | 'NO_MEANS' | 'NO_MEANS_FAR', string>> = {
  HAS_MEANS: 'Có điều kiện thi hành',
  NO_MEANS: 'Chưa có điều kiện thi hành',
  NO_MEANS_FAR: 'Chưa có điều kiện: đang chấp hành án tù từ 2 năm hoặc không rõ địa chỉ'
}

export const measureWords: Readonly<Record<MeasureKind, string>> = {
  BLOCK_ACCOUNT: 'Phong tỏa tài khoản, tài sản ở nơi gửi giữ',
  HOLD_ASSET: 'Tạm giữ tài sản, giấy tờ',
  STOP_REGISTRATION: 'Tạm dừng đăng ký, chuyển quyền sở hữu, sử dụng, thay đổi hiện trạng tài sản',
  DEDUCT_MONEY: 'Khấu trừ tiền trong tài khoản; thu hồi, xử lý tiền, giấy tờ có giá',
  DEDUCT_INCOME: 'Trừ vào thu nhập',
  SEIZE: 'Kê biên, xử lý tài sản',
  EXPLOIT_ASSET: 'Khai thác tài sản',
  HAND_OVER: 'Buộc chuyển giao vật, chuyển giao quyền tài sản, giấy tờ',
  FORCE_ACT: 'Buộc thực hiện hoặc không được thực hiện công việc nhất định',
  EXIT_BAN: 'Tạm hoãn xuất cảnh',
  OTHER: 'Biện pháp khác'
}

export const measureGroupWords = { SECURITY: 'Bảo đảm', COERCION: 'Cưỡng chế', OTHER: 'Khác' } as const

export const measureTargetWords: Names<typeof measureTargets> = {
  ASSET: 'Tài sản',
  ACCOUNT: 'Tài khoản',
  LAND: 'Nhà, đất',
  INCOME: 'Thu nhập',
  PERSON: 'Người',
  OTHER: 'Khác'
}

export const caseWarningWords: Names<typeof caseWarnings> = {
  OVERDUE: 'Quá hạn',
  VOLUNTARY_ENDED: 'Hết thời hạn tự nguyện',
  STAY_ENDED: 'Hết thời hạn hoãn, tạm đình chỉ',
  NUMBER_PROVISIONAL: 'Đang mang số tạm',
  MONEY_WAITS: 'Có tiền chưa chi',
  THINGS_HELD_AFTER_END: 'Đã kết thúc mà còn giữ tài sản'
}

/** What is due, by the rule that says so. */
export const caseRuleWords: Readonly<Record<string, string>> = {
  ASSIGN_OFFICER: 'Phân công chấp hành viên',
  SERVE_PAPER: 'Thông báo quyết định',
  VOLUNTARY_PERIOD: 'Hết hạn tự nguyện',
  VERIFY_MEANS: 'Xác minh điều kiện',
  VERIFY_AGAIN: 'Xác minh lại',
  VERIFY_AGAIN_FAR: 'Xác minh lại',
  SEND_REQUEST_BACK: 'Đủ hạn gửi lại, theo dõi riêng'
}
