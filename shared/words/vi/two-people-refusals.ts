// Refusals of what one person alone would do: seals, signatures and the people who stand by them.
import type { RefusalCode } from '../../contract/refusals'
import { sealingStateWords } from './names'
import { nameOf, type RefusalWords } from './refusal-readings'
import { signatureLackWords, signatureSideWords } from './signatures'

export const twoPeopleRefusalWords = {
  SEALING_UNKNOWN: { why: 'Không có lần niêm phong thùng này.', next: 'Mở lại danh sách thùng.' },
  SEALING_STATE: {
    why: (of) => `Lần niêm phong thùng đã ở bước “${nameOf(sealingStateWords, of('state'))}”.`,
    next: 'Cần người thứ hai xác nhận đã xem trong thùng trước khi dán; dán xong thì không sửa được nữa.'
  },
  SEALING_OPEN: {
    why: 'Thùng này đang chờ niêm phong.',
    next: 'Dán niêm phong cho xong, hoặc thôi lần niêm phong ấy trước.'
  },
  SEALING_CONTENTS_CHANGED: {
    why: (of) => `Trong ${of('name')} không còn đúng như danh sách lúc mời người thứ hai.`,
    next: 'Thôi lần niêm phong này, xem lại trong thùng rồi mời lại.'
  },
  SEAL_BY_ONE: {
    why: (of) => `Niêm phong của ${of('name')} do một người dán, không ai chứng kiến: không tính là đã đếm.`,
    next: 'Mở niêm phong trước người thứ hai rồi quét từng món bên trong.'
  },
  SIGNED_BY_ONE: {
    why: (of) => `${of('fullName')} không thể vừa giao vừa nhận.`,
    next: 'Bên giao và bên nhận là hai người khác nhau, khác họ tên và khác số định danh.'
  },
  DELIVERER_NOT_OFFICER: {
    why: (of) => `${of('fullName')} không phải chấp hành viên của cơ quan.`,
    next: 'Tài sản chấp hành viên thu giữ thì chính chấp hành viên giao. Chọn đúng người trong danh sách.'
  },
  DELIVERER_NOT_ATTENDED: {
    why: (of) => `${of('fullName')} chưa xác nhận việc giao tại máy của mình.`,
    next: 'Mời chấp hành viên xác nhận ở mục Duyệt (F6), hoặc mời một người khác của cơ quan làm chứng chữ ký này.'
  },
  NOT_BROUGHT_ALONE: {
    why: (of) => `Một mình người nhận không ghi được ${of('name')} là không giao hoặc giao thiếu.`,
    next: 'Mời một người khác của cơ quan chứng kiến; người ấy xác nhận ở mục Duyệt (F6) tại máy của mình rồi ký biên bản.'
  },
  DELIVERER_WITHOUT_NUMBER: {
    why: (of) => `Chưa có số định danh của người giao ${of('fullName')}.`,
    next: 'Quét hoặc gõ số trên thẻ của người giao.'
  },
  DELIVERER_WRONG: {
    why: (of) => `Số định danh của ${of('fullName')} không phải số trong lệnh nhập kho.`,
    next: 'Xem lại thẻ của người giao. Nếu người khác đến giao, đề nghị lãnh đạo ra lệnh khác ghi đúng người.'
  },
  ATTENDANT_KEEPS: {
    why: 'Thủ kho không làm người thứ hai cho thủ kho khác được.',
    next: 'Mời một chấp hành viên hoặc lãnh đạo không kiêm giữ kho.'
  },
  ATTENDANCE_OVER: {
    why: 'Người thứ hai xác nhận có mặt vào ngày khác, không thấy việc làm hôm nay.',
    next: 'Mời người ấy hoặc người khác xác nhận lại có mặt hôm nay rồi mới làm.'
  },
  OPENING_TAKEN_FROM: {
    why: (of) => `Từ gói này đã tách ra ${of('name')}, nên không nói được là chưa mở.`,
    next: 'Niêm phong lại và lập biên bản mở niêm phong.'
  },
  RESEAL_UNSEEN: {
    why: (of) =>
      of('sealNumber') === ''
        ? 'Người thứ hai chưa xác nhận tại máy của mình rằng trong gói không còn gì.'
        : `Người thứ hai chưa xác nhận tại máy của mình rằng đã thấy dán niêm phong ${of('sealNumber')}.`,
    next: 'Nhờ người ấy xác nhận ở mục Duyệt (F6) rồi lập biên bản.'
  },
  TAKING_UNSEEN: {
    why: (of) => `Bạn ghi lấy ra ${of('taken')} món; người thứ hai xác nhận thấy lấy ra ${of('seen')} món.`,
    next: 'Xem lại số món lấy ra; nhờ người thứ hai xác nhận lại ở mục Duyệt (F6) rồi lập biên bản.'
  },
  PART_SEAL_BY_ONE: {
    why: (of) => `Một mình thủ kho không dán niêm phong ${of('sealNumber')} cho phần tách ra.`,
    next: 'Tách không niêm phong, hoặc mở niêm phong của lô trước người thứ hai rồi tách trong ngày.'
  },
  SEAL_CHANGE_UNSEEN: {
    why: 'Niêm phong lúc trả lại khác lúc giao mà chỉ một mình người nhận thấy.',
    next: 'Mời một người của cơ quan xác nhận ở mục Duyệt (F6) hôm nay rồi nhận lại.'
  },
  RECORD_DONE: {
    why: (of) => `${of('number')} không còn chờ ký.`,
    next: 'Mở lại danh sách để xem tình trạng mới.'
  },
  WITNESS_UNKNOWN: {
    why: 'Người này không được mời chứng kiến hôm nay.',
    next: 'Mời lại: lời mời chỉ có giá trị trong ngày, cho người đang làm việc ở cơ quan, trừ thủ kho và quản trị.'
  },
  WITNESS_IS_PARTY: {
    why: (of) => `${of('fullName')} là người đề nghị hoặc người duyệt việc này nên không làm chứng được.`,
    next: 'Mời một người khác của cơ quan.'
  },
  WITNESS_ASKED: {
    why: (of) => `Đã mời ${of('fullName')}.`,
    next: 'Người được mời xác nhận một lần, ở mục Duyệt (F6) tại máy của mình.'
  },
  WITNESS_NOT_ATTENDED: {
    why: (of) =>
      `${of('witness')} chưa xác nhận đã chứng kiến chữ ký ${nameOf(signatureSideWords, of('side'))}.`,
    next: 'Mời một người của cơ quan, không phải người đề nghị, người duyệt; người ấy xác nhận ở mục Duyệt (F6) rồi mới giao.'
  },
  OFFICER_NOT_THERE: {
    why: 'Chưa có chấp hành viên nào xác nhận có mặt khi giao.',
    next: 'Mời một chấp hành viên, trừ người duyệt; người ấy xác nhận ở mục Duyệt (F6) tại máy của mình hôm nay rồi mới giao.'
  },
  EXIT_UNSEEN: {
    why: 'Một mình chấp hành viên giao thì chưa có ai khác của cơ quan chứng kiến.',
    next: 'Mời một người của cơ quan, trừ người duyệt và thủ kho; người ấy xác nhận ở mục Duyệt (F6) hôm nay rồi mới giao.'
  },
  SALE_RECEIPT_UNKNOWN: {
    why: (of) => `Sổ quỹ của vụ việc này không có phiếu thu ${of('number')}.`,
    next: 'Xem lại số phiếu thu tiền mua. Tiền nộp qua ngân hàng thì ghi số chứng từ của ngân hàng.'
  },
  SALE_RECEIPT_USED: {
    why: (of) => `Chứng từ ${of('number')} đã dùng để giao theo hợp đồng bán ${of('sale')}.`,
    next: 'Ghi đúng chứng từ của lần bán này.'
  },
  SALE_PAYMENT_UNSEEN: {
    why: (of) => `Sổ quỹ không có chứng từ ${of('number')}, và kế toán chưa xác nhận tiền mua đã về.`,
    next: 'Mời kế toán đối chiếu tài khoản rồi xác nhận ở mục Duyệt (F6) hôm nay, sau đó mới giao.'
  },
  MEMBER_NOT_THERE: {
    why: (of) => `Thành viên hội đồng ${of('fullName')} chưa xác nhận có mặt tại máy của mình.`,
    next: 'Mời thành viên ấy; người ấy xác nhận ở mục Duyệt (F6) hôm nay rồi mới lập biên bản.'
  },
  DESTRUCTION_UNSEEN: {
    why: 'Chưa có người nào của cơ quan, ngoài thủ kho, người đề nghị và người duyệt, xác nhận đã thấy tiêu hủy.',
    next: 'Mời một người như vậy; người ấy xác nhận ở mục Duyệt (F6) hôm nay rồi mới lập biên bản.'
  },
  WITNESS_WITHOUT_NUMBER: {
    why: (of) => `Chưa có số định danh của người làm chứng ${of('witness')}.`,
    next: 'Gõ số định danh của người làm chứng, hoặc mời một người của cơ quan xác nhận ở mục Duyệt (F6).'
  },
  SIGNATURE_OF_ANOTHER: {
    why: (of) =>
      `Chữ ký ${nameOf(signatureSideWords, of('side'))} phải là của ${of('fullName')}, ký một lần.`,
    next: 'Để đúng người ký, hoặc sửa họ tên cho khớp.'
  },
  SIGNATURE_INCOMPLETE: {
    why: (of) =>
      `Chữ ký ${nameOf(signatureSideWords, of('side'))} chưa đủ: ${nameOf(signatureLackWords, of('lacks'))}.`,
    next: 'Bổ sung chữ ký bên này rồi bấm lại. Người không ký được thì điểm chỉ; từ chối ký thì có người làm chứng.'
  }
} as const satisfies Partial<Record<RefusalCode, RefusalWords>>
