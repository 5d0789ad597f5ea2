// The refusals of what goes out many at once, and of those who must stand there. `LOT_LINE`, which says why one line may
// not go in the words of that, stands with the list of all.
import { assetKindWords } from './names'
import { recipientKindWords } from './custody-lots'
import { listOf, nameOf, type RefusalWords } from './refusal-readings'

const differences: Readonly<Record<string, string>> = {
  case: 'thuộc việc thi hành án khác',
  holder: 'đang ở nơi khác'
}

export const lotRefusalWords = {
  RECIPIENT_NOT_FOR_KIND: {
    why: (of) =>
      `${nameOf(assetKindWords, of('kind'))} tịch thu chỉ giao cho: ${listOf(recipientKindWords, of('recipients')).toLowerCase()}.`,
    next: 'Chọn lại bên nhận (NĐ 152/2026, Điều 39); món này để sang bảng kê khác.'
  },
  RELEASE_IN_LOT: {
    why: 'Món này nằm trong một bảng kê xuất kho.',
    next: 'Mở bảng kê ở mục Xuất kho và làm cho cả bảng kê; món nào không đi thì đưa ra khỏi bảng kê.'
  },
  LOAN_IN_LOT: {
    why: 'Món này nằm trong một bảng kê trích xuất.',
    next: 'Mở bảng kê ở mục Trích xuất và làm cho cả bảng kê; món nào không đi thì đưa ra khỏi bảng kê.'
  },
  LOT_UNKNOWN: { why: 'Không có bảng kê này.', next: 'Mở lại danh sách bảng kê.' },
  LOT_EMPTY: {
    why: 'Bảng kê không còn món nào để xuất.',
    next: 'Không duyệt cả bảng kê thì bấm Không duyệt và ghi lý do.'
  },
  LOT_MIXED: {
    why: (of) => `Món này ${nameOf(differences, of('differs'))} so với “${of('beside')}”.`,
    next: 'Một bảng kê chỉ gồm tài sản của một việc, ở cùng một nơi. Lập bảng kê khác cho món này.'
  },
  LOT_UNREAD: {
    why: (of) => `Còn ${of('count')} món chưa quét nhãn, trong đó có “${of('name')}”.`,
    next: 'Quét đủ rồi giao. Món nào không giao được thì thủ trưởng hủy lệnh của riêng món đó.'
  },
  LOT_LINE_TWICE: { why: 'Một món đứng hai lần trong bảng kê.', next: 'Bỏ dòng trùng rồi làm lại.' },
  LOT_LINE_UNKNOWN: {
    why: 'Có dòng không thuộc bảng kê này hoặc không còn chờ xuất.',
    next: 'Mở lại bảng kê để xem các món còn chờ.'
  },
  LOT_PHOTOS_TOO_MANY: {
    why: (of) => `Ảnh riêng của từng món tối đa ${of('most')} tấm một lần giao.`,
    next: 'Chụp chung nhiều món trong một ảnh, bỏ bớt ảnh riêng.'
  },
  OFFICER_NOT_ATTENDED: {
    why: (of) =>
      `${of('fullName')} chưa xác nhận có mặt hôm nay, hoặc không phải chấp hành viên của cơ quan.`,
    next: 'Mời chấp hành viên ở ô ký; người đó bấm Tôi có mặt trong phần Duyệt của mình rồi ký.'
  }
} as const satisfies Readonly<Record<string, RefusalWords>>
