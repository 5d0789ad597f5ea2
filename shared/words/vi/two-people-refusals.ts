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
    why: (of) => `Một mình thủ kho không ghi được “không giao” ${of('name')} khi bên giao không ký.`,
    next: 'Để bên giao ký, hoặc mời một người khác của cơ quan chứng kiến và xác nhận tại máy của mình.'
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
