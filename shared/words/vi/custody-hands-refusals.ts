// Refusals of things that change hands, of books that are put right and of packages that are opened.
import type { RefusalCode } from '../../contract/refusals'
import { correctionStateWords, transferStateWords } from './custody-hands-names'
import { kindFieldWords } from './custody-receiving'
import { dong, nameOf, type RefusalWords } from './refusal-readings'

export const handsRefusalWords = {
  HOLDER_CLOSED: {
    why: (of) => `${of('name')} đã thôi giữ vật chứng, tài sản cho cơ quan.`,
    next: 'Chọn nơi giữ khác, hoặc ghi nhận lại nơi giữ này với hợp đồng mới.'
  },
  HOLDER_HOLDS: {
    why: (of) => `${of('name')} còn giữ ${of('count')} món của cơ quan.`,
    next: 'Lập lệnh chuyển nơi giữ cho từng món, giao nhận xong rồi mới thôi dùng nơi giữ này.'
  },
  HOLDER_AWAITED: {
    why: (of) => `Còn lệnh, đề nghị hoặc đợt kiểm kê đang chờ với ${of('name')}.`,
    next: 'Làm xong hoặc hủy lệnh, đề nghị đó trước.'
  },
  HOLDER_OF_RECORD: {
    why: 'Người mua, người được ủy quyền được ghi theo biên bản, không sửa ở đây.',
    next: 'Ghi sai thì lập đề nghị xuất kho mới với người nhận đúng.'
  },
  NOTHING_CHANGED: { why: 'Không có gì khác với sổ.', next: 'Sửa ô cần sửa rồi gửi.' },
  TRANSFER_UNKNOWN: { why: 'Không có lệnh chuyển nơi giữ này.', next: 'Mở lại danh sách chuyển nơi giữ.' },
  TRANSFER_STATE: {
    why: (of) => `Việc chuyển nơi giữ này đang ở bước “${nameOf(transferStateWords, of('state'))}”.`,
    next: 'Tải lại danh sách. Việc đã giao xong hoặc đã hủy thì lập đề nghị mới.'
  },
  TRANSFER_OPEN: {
    why: 'Tài sản này đang có đề nghị hoặc lệnh chuyển nơi giữ.',
    next: 'Giao nhận xong hoặc hủy lệnh đó trước.'
  },
  TRANSFER_MIXED: {
    why: (of) => `${of('name')} không ở cùng nơi giữ với các món kia.`,
    next: 'Một lệnh chỉ chuyển các món đang ở cùng một nơi. Lập lệnh riêng cho món này.'
  },
  TRANSFER_SAME_KEEPER: {
    why: 'Nơi giữ mới trùng với nơi đang giữ.',
    next: 'Chọn nơi giữ khác. Chuyển chỗ bên trong kho thì dùng mục Chuyển.'
  },
  TRANSFER_ITEM_UNKNOWN: {
    why: 'Món này không có trong lệnh, hoặc đã giao rồi.',
    next: 'Để riêng món này ra, quét lại nhãn các món trong lệnh.'
  },
  BECOMES_WRONG: {
    why: (of) => `${of('name')} không đổi loại theo lệnh chuyển nơi giữ được.`,
    next: 'Chỉ gói còn niêm phong rời kho của cơ quan mới được ghi lại loại. Bỏ mục “ghi lại loại”.'
  },
  CORRECTION_UNKNOWN: { why: 'Không có đề nghị sửa sổ này.', next: 'Mở lại danh sách sửa sổ.' },
  CORRECTION_STATE: {
    why: (of) => `Đề nghị sửa sổ này ${nameOf(correctionStateWords, of('state')).toLowerCase()}.`,
    next: 'Cần sửa nữa thì lập đề nghị mới.'
  },
  CORRECTION_OPEN: {
    why: 'Tài sản này đang có một đề nghị sửa sổ chờ xác nhận.',
    next: 'Chờ thủ trưởng xác nhận, hoặc rút đề nghị đó trước.'
  },
  CORRECTION_STALE: {
    why: 'Sổ đã thay đổi từ khi đề nghị sửa.',
    next: 'Không xác nhận đề nghị này; người đề nghị lập lại theo sổ hiện nay.'
  },
  CORRECTION_FIELD_FIXED: {
    why: (of) => `${nameOf(kindFieldWords, of('field'))} là số lượng của vật, không sửa ở đây.`,
    next: 'Số lượng thực tế khác sổ thì xử lý bằng kiểm kê hoặc báo sự cố.'
  },
  CORRECTION_PHOTO_MISSING: {
    why: (of) => `Sửa ${nameOf(kindFieldWords, of('field'))} phải có ảnh chụp chỗ ghi trên vật.`,
    next: 'Chụp rõ số trên vật rồi gửi lại.'
  },
  VALUATION_KNOWN: {
    why: (of) => `Văn bản ${of('number')} đã được ghi cho tài sản này.`,
    next: 'Xem lại danh sách giá trị ở trang tài sản.'
  },
  ORDER_CANCELLED: {
    why: (of) => `Lệnh nhập kho ${of('orderNumber')} đã hủy phần chưa nhận.`,
    next: 'Không nhận theo lệnh này. Báo thủ trưởng ra lệnh mới.'
  },
  ORDER_DONE: {
    why: (of) => `Lệnh nhập kho ${of('orderNumber')} không còn dòng nào chờ nhận.`,
    next: 'Vật đã nhận thì không hủy bằng cách này: hoàn lại dòng đã nhận, hoặc lập đề nghị xuất kho.'
  },
  DELIVERY_CANCELLED: {
    why: (of) => `Biên bản giao nhận ${of('number')} đã hủy.`,
    next: 'Lập biên bản mới cho các dòng đã nhận.'
  },
  LINE_NOT_RECEIVED: {
    why: (of) => `Dòng ${of('lineNumber')} chưa nhận vật nào.`,
    next: 'Chọn dòng đã nhận.'
  },
  LINE_ON_RECORD: {
    why: (of) => `Dòng ${of('lineNumber')} đã nằm trong một biên bản giao nhận.`,
    next: 'Biên bản chưa ký đủ thì nhờ thủ trưởng hủy biên bản trước; đã ký thì đề nghị sửa sổ.'
  },
  UNDO_TOO_LATE: {
    why: (of) => `${of('name')} đã được tách, kiểm kê, báo sự cố, sửa sổ hoặc định giá sau khi nhận.`,
    next: 'Không hoàn lại được nữa. Đề nghị sửa sổ cho đúng.'
  },
  CONTENTS_DIFFER: {
    why: (of) =>
      `Lần ghi trước có ${of('recorded')} ${of('unit')} ${of('name')}, nay tìm thấy ${of('found')}.`,
    next: 'Đếm lại trước mặt mọi người. Đúng là khác thì ghi rõ lý do ở mục “Khác lần ghi trước”.'
  },
  SEAL_MISSING: {
    why: 'Trong gói còn vật mà chưa có số niêm phong mới.',
    next: 'Niêm phong lại phần còn lại, nhập số mới.'
  },
  SEAL_ON_NOTHING: {
    why: (of) => `Gói không còn vật nào, không dán niêm phong ${of('sealNumber')} được.`,
    next: 'Bỏ trống số niêm phong mới, hoặc giảm số lượng lấy ra.'
  },
  TAKE_OUT_TOO_MUCH: {
    why: (of) => `Trong gói có ${of('found')} ${of('name')}, không lấy ra ${of('asked')} được.`,
    next: 'Sửa số lượng lấy ra.'
  },
  TAKE_OUT_TOO_MANY: {
    why: (of) => `Một lần mở chỉ lấy ra nhiều nhất ${of('max')} loại vật.`,
    next: 'Niêm phong lại phần còn lại rồi mở lần nữa.'
  },
  PACKAGE_PRICE_TOO_LOW: {
    why: (of) => `Giá hạch toán của gói là ${dong(of('price'))}, không chia ra ${dong(of('asked'))} được.`,
    next: 'Giảm giá hạch toán của các vật lấy ra.'
  }
} as const satisfies Partial<Record<RefusalCode, RefusalWords>>
