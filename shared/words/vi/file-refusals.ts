// Refusals of the life of a desk file in words: what was not done and why, and what to do now.
import { fileStateWords, proposalKindWords } from './file-life'
import { dayText, nameOf, type RefusalWords } from './refusal-readings'

const proposalStates: Readonly<Record<string, string>> = {
  APPROVED: 'được duyệt',
  DECLINED: 'bị từ chối duyệt',
  TAKEN_BACK: 'được rút lại'
}
const lackingProofs: Readonly<Record<string, string>> = {
  COUNTER: 'chữ ký của người nhận',
  POST: 'số hiệu bưu gửi',
  ONLINE: 'mã thông báo đã gửi'
}

export const fileRefusalWords = {
  FILE_STATE: {
    why: (of) => `Hồ sơ đang ở trạng thái “${nameOf(fileStateWords, of('state'))}”, không làm được việc này.`,
    next: 'Mở lại hồ sơ để xem việc nào làm được.'
  },
  FILE_NOT_YOURS: {
    why: (of) => `Hồ sơ do ${of('owner')} giữ.`,
    next: 'Nhờ người đang giữ làm, hoặc nhờ họ chuyển giao hồ sơ cho bạn.'
  },
  FILE_PROPOSAL_OPEN: {
    why: (of) => `Đề nghị ${nameOf(proposalKindWords, of('kind'))} của hồ sơ này đang chờ Thủ trưởng.`,
    next: 'Chờ Thủ trưởng quyết định, hoặc nhờ người đề nghị rút lại rồi làm tiếp.'
  },
  FILE_OFFERED: {
    why: (of) => `Hồ sơ ${of('receptionNumber')} đã chuyển cho ${of('name')} và đang chờ nhận.`,
    next: 'Bấm “Thôi chuyển giao” rồi chuyển cho người khác.'
  },
  FILE_NOT_OFFERED: {
    why: (of) => `Hồ sơ ${of('receptionNumber')} không còn chờ bạn nhận.`,
    next: 'Mở lại danh sách chờ nhận.'
  },
  FILE_NOT_REGISTERED: {
    why: 'Hồ sơ chưa vào sổ hoặc đã có kết quả, chưa lập được việc thi hành án.',
    next: 'Vào sổ khi đã đủ giấy, rồi lập việc.'
  },
  FILE_HAS_CASE: {
    why: 'Hồ sơ này đã lập việc thi hành án nên không rút ở quầy được.',
    next: 'Hướng dẫn người yêu cầu làm đơn đề nghị đình chỉ thi hành án.'
  },
  FILE_PAPERS_TOO_MANY: {
    why: (of) => `Một hồ sơ có nhiều nhất ${of('max')} giấy.`,
    next: 'Ghi gộp các giấy cùng loại thành một dòng có số bản.'
  },
  SUPPLEMENT_EMPTY: {
    why: 'Chưa ghi giấy nào được bổ sung, cũng chưa ghi đã sửa gì.',
    next: 'Thêm giấy vừa nhận, hoặc ghi phần đã sửa tại chỗ.'
  },
  REFUSAL_REASON_UNKNOWN: {
    why: 'Lý do này không có trong danh mục được từ chối.',
    next: 'Chọn lại một lý do trong danh mục; danh mục trống thì báo quản trị nhập bộ quy tắc mới.'
  },
  REFUSAL_FORBIDDEN: {
    why: (of) => `Không được từ chối: ${of('name')} (${of('clause')}).`,
    next: 'Nhận và vào sổ yêu cầu; thiếu giấy thì yêu cầu bổ sung.'
  },
  PROPOSAL_UNKNOWN: { why: 'Không có đề nghị này.', next: 'Mở lại danh sách chờ duyệt.' },
  PROPOSAL_STATE: {
    why: (of) => `Đề nghị này đã ${nameOf(proposalStates, of('state'))}.`,
    next: 'Mở lại hồ sơ để xem.'
  },
  NOT_PROPOSER: {
    why: (of) => `Đề nghị này do ${of('name')} lập.`,
    next: 'Nhờ người lập rút lại, hoặc trình Thủ trưởng quyết định.'
  },
  DECIDES_OWN_RECEPTION: {
    why: 'Người nhận hồ sơ không tự quyết định từ chối hồ sơ đó.',
    next: 'Trình lãnh đạo khác quyết định.'
  },
  EXTENSION_DAY_WRONG: {
    why: (of) => `Ngày hẹn lại phải sau hôm nay và sau ngày ${dayText(of('due'))}.`,
    next: 'Chọn ngày muộn hơn.'
  },
  EXTENSION_NOT_WORKDAY: {
    why: (of) => `Ngày ${dayText(of('day'))} là ngày nghỉ, người dân không đến nhận được.`,
    next: 'Chọn một ngày làm việc.'
  },
  ASSIGNEE_UNABLE: {
    why: (of) => `${of('name')} không có vai trò để giữ hồ sơ.`,
    next: 'Chọn công chức một cửa, chấp hành viên hoặc lãnh đạo.'
  },
  ASSIGNEE_IS_OWNER: {
    why: (of) => `${of('name')} đang giữ hồ sơ ${of('receptionNumber')}.`,
    next: 'Chọn người khác.'
  },
  OWNS_FILES: {
    why: (of) => `Người này còn giữ ${of('count')} hồ sơ chưa xong.`,
    next: 'Chuyển giao hoặc nhờ lãnh đạo phân công hết các hồ sơ đó, rồi đổi vai trò.'
  },
  RECEIVER_DIFFERS: {
    why: (of) => `Số hoặc tên không khớp với ${of('name')}.`,
    next: 'Đối chiếu lại thẻ; người khác nhận thay thì ghi văn bản ủy quyền.'
  },
  RECEIVER_NUMBER_MISSING: {
    why: 'Chưa ghi số định danh của người nhận kết quả.',
    next: 'Quét hoặc gõ số trên thẻ của người nhận.'
  },
  RETURN_PROOF_MISSING: {
    why: (of) => `Còn thiếu ${nameOf(lackingProofs, of('way'))}.`,
    next: 'Bổ sung rồi ghi trả kết quả.'
  },
  DATE_BEFORE_FILE: {
    why: (of) => `Ngày của kết quả sớm hơn ngày nhận hồ sơ (${dayText(of('received'))}).`,
    next: 'Xem lại ngày trên văn bản.'
  }
} as const satisfies Record<string, RefusalWords>
