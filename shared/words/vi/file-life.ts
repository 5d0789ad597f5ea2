// How the life of a desk file is called: its states, steps, proposals, what is asked for, and what can be done with it.
import type { askReasons, FileAction, fileSteps, resultKinds, returnWays } from '../../contract/file-life'
import type { FileState, ProposalKind } from '../../contract/file-shapes'

type Names<Keys extends readonly string[]> = Readonly<Record<Keys[number], string>>

export const fileStateWords: Readonly<Record<FileState, string>> = {
  RECEIVED: 'Đã nhận',
  INCOMPLETE: 'Chờ bổ sung',
  REGISTERED: 'Đã vào sổ',
  IN_PROCESS: 'Đang giải quyết',
  RESULT_READY: 'Có kết quả',
  RETURNED: 'Đã trả kết quả',
  REFUSED: 'Đã từ chối',
  WITHDRAWN: 'Đã rút',
  CANCELLED: 'Đã hủy'
}

export const proposalKindWords: Readonly<Record<ProposalKind, string>> = {
  REFUSAL: 'từ chối yêu cầu',
  CANCEL: 'hủy hồ sơ',
  EXTENSION: 'hẹn lại ngày trả'
}

export const askReasonWords: Names<typeof askReasons> = {
  MISSING: 'chưa có',
  WRONG_CONTENT: 'nội dung chưa đúng',
  NOT_SIGNED: 'chưa ký hoặc điểm chỉ',
  NOT_CERTIFIED: 'chưa công chứng, chứng thực',
  ILLEGIBLE: 'không đọc được',
  EXPIRED: 'hết giá trị',
  NOT_THIS_CASE: 'không thuộc việc này',
  OTHER: 'lý do khác'
}

export const returnWayWords: Names<typeof returnWays> = {
  COUNTER: 'tại quầy',
  POST: 'qua bưu chính',
  ONLINE: 'trực tuyến'
}

export const resultKindWords: Names<typeof resultKinds> = {
  DECISION: 'Quyết định',
  LETTER: 'Công văn',
  CERTIFICATE: 'Giấy xác nhận',
  MINUTES: 'Biên bản',
  OTHER: 'Văn bản'
}

export const fileStepWords: Names<typeof fileSteps> = {
  RECEIVED: 'Nhận hồ sơ',
  REGISTERED: 'Vào sổ',
  ASKED_FOR_MORE: 'Yêu cầu bổ sung',
  SUPPLEMENTED: 'Nhận bổ sung',
  PROPOSED: 'Trình Thủ trưởng',
  PROPOSAL_TAKEN_BACK: 'Rút đề nghị',
  APPROVED: 'Thủ trưởng duyệt',
  DECLINED: 'Thủ trưởng không duyệt',
  OFFERED: 'Chuyển giao',
  OFFER_TAKEN_BACK: 'Thôi chuyển giao',
  OFFER_DECLINED: 'Không nhận chuyển giao',
  ACCEPTED: 'Nhận chuyển giao',
  ASSIGNED: 'Thủ trưởng phân công',
  BEGUN: 'Bắt đầu giải quyết',
  RESULT_REPORTED: 'Có kết quả',
  RESULT_RETURNED: 'Trả kết quả',
  WITHDRAWN: 'Người nộp rút hồ sơ'
}

/** As buttons say it. */
export const fileActionWords: Readonly<Record<FileAction, string>> = {
  registerFile: 'Vào sổ',
  askForMore: 'Yêu cầu bổ sung',
  supplementFile: 'Nhận bổ sung',
  proposeRefusal: 'Đề nghị từ chối',
  decideRefusal: 'Quyết định việc từ chối',
  withdrawFile: 'Người nộp rút hồ sơ',
  proposeCancel: 'Đề nghị hủy',
  decideCancel: 'Quyết định việc hủy',
  proposeExtension: 'Đề nghị hẹn lại',
  decideExtension: 'Quyết định việc hẹn lại',
  takeBackProposal: 'Rút đề nghị',
  handOver: 'Chuyển giao',
  takeBackOffer: 'Thôi chuyển giao',
  acceptFiles: 'Nhận hồ sơ',
  declineFiles: 'Không nhận',
  assignFile: 'Phân công',
  beginFile: 'Bắt đầu giải quyết',
  reportResult: 'Báo kết quả',
  returnResult: 'Trả kết quả',
  printControlSlip: 'In phiếu kiểm soát',
  openCase: 'Lập việc thi hành án'
}
