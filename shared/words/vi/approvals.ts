// The words of the decisions: who asked for what and why, and what happens when one says yes or no.
import type { Permission } from '../../permissions'

export const approvalsWords = {
  heading: 'Chờ bạn quyết định',
  none: 'Không có việc nào chờ bạn',
  noneHint: (coming: string) => `Hiện ở đây ngay khi tới lượt bạn: ${coming}.`,
  /** What comes to whom. */
  comes: [
    { permission: 'custody.approve', what: 'đề nghị xuất kho, trích xuất, sự cố cần quyết định' },
    { permission: 'custody.checkWriteOff', what: 'đề nghị ghi giảm cần kiểm tra' },
    { permission: 'intake.decide', what: 'đề nghị từ chối, hủy, hẹn lại hồ sơ' },
    { permission: 'funds.check', what: 'đề nghị chi tiền' },
    { permission: 'funds.approve', what: 'đề nghị chi tiền' },
    { permission: 'custody.attend', what: 'lần mở niêm phong, niêm phong thùng cần người thứ hai' },
    { permission: 'custody.witness', what: 'lời mời chứng kiến' }
  ] satisfies readonly { permission: Permission; what: string }[],
  types: {
    release: 'Xuất kho trả lại',
    check: 'Kiểm tra khoản chi',
    approve: 'Duyệt chi tiền'
  },
  titles: {
    release: (asset: string, person: string) => `Trả ${asset} cho ${person}`,
    payment: (amount: string, person: string) => `Chi ${amount} ₫ cho ${person}`
  },
  own: 'Việc của bạn',
  ownWhy:
    'Bạn đã làm một bước của việc này. Không ai tự duyệt việc của mình, nên người khác phải quyết định.',
  facts: {
    why: 'Vì sao',
    askedBy: 'Ai đề nghị',
    checkedBy: 'Ai đã kiểm',
    ground: 'Căn cứ',
    case: 'Quyết định',
    where: 'Đang ở',
    seal: 'Niêm phong',
    noSeal: 'Không niêm phong',
    onApproval: 'Khi duyệt'
  },
  consequence: {
    release: 'Ra lệnh xuất kho; thủ kho đối chiếu căn cước rồi mới giao',
    check: 'Chuyển thủ trưởng duyệt',
    approve: 'Thủ quỹ được chi tiền mặt, đối chiếu căn cước của người nhận'
  },
  asset: 'Tài sản',
  money: 'Tiền',
  gross: 'Trước phí',
  fee: 'Phí thi hành án',
  net: 'Người nhận được',
  caseMoney: 'Tiền của hồ sơ',
  chain: 'Ai làm gì',
  chainNote: 'không ai tự duyệt việc của mình',
  steps: {
    propose: 'Đề nghị',
    check: 'Kế toán',
    decide: 'Duyệt',
    handOver: 'Xuất kho',
    pay: 'Thủ quỹ chi'
  },
  you: 'bạn, bây giờ',
  later: 'sau khi duyệt',
  keeper: 'Thủ kho',
  leader: 'Thủ trưởng',
  cashier: 'Thủ quỹ',
  approve: 'Duyệt',
  check: 'Đúng, chuyển thủ trưởng',
  decline: 'Trả lại, nêu lý do',
  declineReason: 'Vì sao trả lại',
  declineReasonHint: 'Người đề nghị đọc được lý do này.',
  declineSubmit: 'Trả lại',
  cancel: 'Thôi',
  done: {
    release: (order: string) => `Đã duyệt. Lệnh xuất kho ${order}.`,
    check: 'Đã kiểm tra, chuyển thủ trưởng.',
    approve: 'Đã duyệt chi.',
    declined: 'Đã trả lại cho người đề nghị.'
  },
  openAsset: 'Mở tài sản',
  openCase: 'Mở dòng tiền',
  keys: {
    next: 'Việc kế tiếp',
    previous: 'Việc trước',
    decline: 'Trả lại, nêu lý do',
    back: 'Thôi trả lại'
  }
} as const
