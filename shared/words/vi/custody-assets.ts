// The words of the asset page, the list, the warnings and the figures of the storeroom.
import { addedPhotoMomentWords } from './custody-photos'
import type { AlertKind } from '../../contract/custody/alerts'
import type { ReleaseOutcome } from '../../contract/custody'
import { truthAlertWords } from './custody-truth'

/** How far a day is: `còn 12 ngày làm việc`, `hôm nay`, `quá 3 ngày`. */
export function daysLeftText(daysLeft: number, inWorkingDays: boolean): string {
  const unit = inWorkingDays ? 'ngày làm việc' : 'ngày'
  if (daysLeft === 0) return 'hôm nay là ngày cuối'
  return daysLeft > 0 ? `còn ${daysLeft} ${unit}` : `quá ${-daysLeft} ${unit}`
}

const outcomeActs: Readonly<Record<ReleaseOutcome, string>> = {
  RETURNED: 'trả lại',
  CONFISCATED: 'nộp ngân sách nhà nước',
  DESTROYED: 'lập hội đồng tiêu hủy',
  SOLD: 'bán',
  TRANSFERRED: 'chuyển giao'
}

/** What each warning says, and what is to be done about it; nothing else makes it go away. */
export const alertWords: Readonly<Record<AlertKind, { name: string; act: string }>> = {
  DISPOSAL_DUE: { name: 'Đến hạn xử lý', act: 'Đề nghị xuất kho theo bản án.' },
  LOAN_OVERDUE: { name: 'Trích xuất đến hạn trả', act: 'Liên hệ nơi mượn, nhận lại bằng biên bản.' },
  PERISHABLE: {
    name: 'Sắp hết hạn dùng',
    act: 'Bán ngay không qua đấu giá (Điều 60 Nghị định 152/2026).'
  },
  LEASE_ENDING: { name: 'Hết hạn thuê chỗ', act: 'Gia hạn hợp đồng thuê, hoặc chuyển tài sản đi nơi khác.' },
  CONTRACT_ENDING: { name: 'Hết hạn hợp đồng giữ', act: 'Gia hạn với nơi giữ, hoặc nhận tài sản về.' },
  FUND_ENTRY_MISSING: {
    name: 'Tiền, vàng chưa vào sổ quỹ',
    act: 'Kế toán ghi sổ nhập quỹ, rồi ghi số chứng từ tại màn Quỹ, F4 (Điều 17 Thông tư 04/2023).'
  },
  GOLD_UNSOLD: {
    name: 'Vàng chưa bán',
    act: 'Vàng miếng, nhẫn trơn bán cho nơi có phép trong 10 ngày (Điều 61 Nghị định 152/2026).'
  },
  CASE_CLOSED: { name: 'Đã kết thúc thi hành án, còn giữ tài sản', act: 'Xử lý hết tài sản của việc này.' },
  MOVED_OUTSIDE_VISIT: {
    name: 'Di chuyển ngoài lượt vào kho',
    act: 'Thủ kho giải trình: ai giữ chìa khóa lúc đó.'
  },
  DOOR_LOG_OFF: {
    name: 'Không giữ sổ ra vào kho',
    act: 'Thủ trưởng bật lại trong Cài đặt, Nội quy kho. Lúc không giữ sổ, ai vào kho không để lại dấu vết.'
  },
  LABEL_UNREAD: { name: 'Nhãn chưa quét xác nhận', act: 'Dán nhãn, đặt đúng chỗ, quét nhãn rồi quét ô.' },
  RELEASE_NOT_CARRIED_OUT: { name: 'Có lệnh xuất chưa giao', act: 'Báo người nhận đến, hoặc hủy lệnh.' },
  COUNCIL_LATE: {
    name: 'Hội đồng tiêu hủy đến hạn',
    act: 'Tiêu hủy trong 20 ngày từ ngày lập hội đồng (Điều 40 Nghị định 152/2026).'
  },
  COUNT_OVERDUE: {
    name: 'Đến kỳ kiểm kê quý',
    act: 'Mở kiểm kê định kỳ cho từng kho có tên dưới đây, hết mọi chỗ có đồ (Điều 11 Thông tư 04/2023).'
  },
  COUNT_OUTCOME_LATE: {
    name: 'Chênh lệch kiểm kê chưa xử lý',
    act: 'Thủ kho giải trình từng chênh lệch, thủ trưởng duyệt, trong 5 ngày làm việc.'
  },
  COUNT_UNSIGNED: {
    name: 'Biên bản kiểm kê chưa đủ chữ ký',
    act: 'Mời những người có tên trong biên bản ký, trong 10 ngày làm việc.'
  },
  COUNT_CANCELLED: {
    name: 'Kiểm kê đột xuất, chọn mẫu đã bị hủy',
    act: 'Kiểm kê lại đúng nơi ấy, hoặc đúng mẫu ấy, thì mới hết.'
  },
  SAMPLE_UNCOUNTED: {
    name: 'Mẫu đã rút mà chưa đếm',
    act: 'Mở kiểm kê theo mẫu ấy và đếm đến khi kết thúc; chưa đếm xong thì không rút mẫu khác ở nơi ấy.'
  },
  INCIDENT_OPEN: {
    name: 'Mất, hư hỏng chưa xử lý',
    act: 'Thủ trưởng quyết định: tìm thấy, trách nhiệm, sửa, ghi giảm (Điều 14 Thông tư 01/2017).'
  },
  MISSING_LEFT: {
    name: 'Kiểm kê đã ký, tài sản vẫn mất',
    act: 'Tìm, quy trách nhiệm, hoặc báo cơ quan công an để có kết luận.'
  },
  WRITTEN_OFF_SEEN: {
    name: 'Tài sản đã ghi giảm lại thấy trong kho',
    act: 'Thủ trưởng ra lệnh nhận lại, làm rõ ai đã giữ.'
  },
  ...truthAlertWords
}

export const custodyAssetsWords = {
  list: {
    count: (count: string, more: boolean) => (more ? `hơn ${count} món` : `${count} món`),
    loading: 'Đang đọc tiếp…',
    filters: 'Lọc',
    state: 'Lọc theo tình trạng',
    kind: 'Lọc theo loại',
    everyState: 'Mọi tình trạng',
    everyKind: 'Mọi loại',
    groups: {
      held: 'Đang quản lý',
      own: 'Trong kho',
      other: 'Nơi khác giữ',
      leaving: 'Đang làm thủ tục ra',
      out: 'Đang trích xuất',
      ended: 'Đã ra khỏi kho'
    }
  },
  alerts: {
    button: 'Cần chú ý',
    heading: 'Cần chú ý',
    note: 'Hết nguyên nhân thì tự hết',
    none: 'Không có gì phải chú ý',
    noneHint: 'Hạn, hợp đồng, nhãn, lệnh và sổ quỹ của kho đều đang đúng.',
    late: 'quá hạn',
    since: (day: string) => `từ ${day}`,
    switchedOff: (at: string) => `cho thôi giữ sổ lúc ${at}`,
    due: (day: string) => `hạn ${day}`,
    more: (shown: number, all: number) => `${shown} trong ${all}`,
    store: 'Toàn kho',
    assets: (count: string) => `còn ${count} món`,
    close: 'Đóng'
  },
  deadline: {
    title: (act: string, left: string) => `${left.charAt(0).toUpperCase()}${left.slice(1)} để ${act}`,
    late: (act: string, left: string) => `${left.charAt(0).toUpperCase()}${left.slice(1)}: phải ${act}`,
    acts: outcomeActs,
    perishable: 'bán, hàng sắp hết hạn',
    basis: {
      RETURNED: (day: string) =>
        `Trả trước ${day} (nhắc việc của cơ quan) · không đến nhận: ra thông báo, Điều 41 Nghị định 152/2026`,
      CONFISCATED: (day: string) => `Trước ${day} · Điều 39 Nghị định 152/2026`,
      DESTROYED: (day: string) =>
        `Lập hội đồng trước ${day}, tiêu hủy trong 20 ngày · Điều 40 Nghị định 152/2026`,
      SOLD: (day: string) => `Trước ${day} (nhắc việc của cơ quan) · Điều 60 đến 65 Nghị định 152/2026`,
      TRANSFERRED: (day: string) => `Trước ${day} (nhắc việc của cơ quan)`,
      PERISHABLE: (day: string) => `Hạn dùng ${day} · bán không qua đấu giá, Điều 60 Nghị định 152/2026`
    }
  },
  page: {
    why: 'Vì sao giữ',
    decided: {
      RETURNED: 'Tuyên trả lại đương sự',
      CONFISCATED: 'Tuyên tịch thu, sung quỹ nhà nước',
      DESTROYED: 'Tuyên tiêu hủy',
      SOLD: 'Bán để thi hành án',
      TRANSFERRED: 'Chuyển giao cơ quan khác'
    } satisfies Readonly<Record<ReleaseOutcome, string>>,
    undecided: 'Chưa tuyên, giữ để bảo đảm thi hành án',
    decidedOn: (day: string) => `từ ${day}`,
    title: 'Bản án',
    fundVoucher: 'Chứng từ quỹ',
    source: 'Nhận từ',
    quantityLeft: (left: string, received: string, unit: string) =>
      `còn ${left} trên ${received} ${unit} đã nhận`,
    parent: 'Tách từ',
    parts: 'Đã tách ra',
    details: 'Đặc điểm',
    contents: 'Chi tiết gói',
    tags: 'Nhãn cũ đã hủy',
    voidTag: (at: string, reason: string) => `hủy ${at} · ${reason}`,
    heldBy: 'Nơi giữ',
    contact: 'Liên hệ',
    contractEnds: (day: string) => `hợp đồng đến ${day}`,
    intended: (path: string) => `sẽ đặt vào ${path}`,
    expires: 'Hạn dùng',
    report: 'Báo cáo PDF',
    bundle: 'Tệp kiểm chứng',
    exportLabel: 'Xuất hồ sơ của tài sản',
    saved: 'Đã lưu.',
    notSaved: 'Chưa lưu được tệp. Chọn thư mục khác rồi thử lại.',
    chainIntact: 'Chuỗi đúng',
    chainIntactHint: (entries: number, seq: string) => `${entries} bút ký khớp mã băm. ${seq}`,
    countersigned: (seq: string) => `Trung tâm đã ký xác nhận đến bút ký ${seq}.`,
    notCountersigned: 'Trung tâm chưa ký xác nhận.',
    chainBroken: (seq: string) => `CHUỖI SAI từ bút ký ${seq}`,
    photoAt: (day: string, moment: string, place: string) => `${day}, ${moment} · ${place}`,
    moments: {
      ...addedPhotoMomentWords,
      RECEIVED: 'khi nhập kho',
      LENT_OUT: 'khi cho trích xuất',
      TAKEN_BACK: 'khi nhận lại',
      OPENING_BEFORE: 'trước khi mở niêm phong',
      OPENING_AFTER: 'sau khi niêm phong lại',
      HOLDING_TRANSFERRED: 'khi chuyển nơi giữ',
      CORRECTION: 'khi đề nghị sửa sổ',
      RELEASED: 'khi giao',
      INCIDENT: 'khi báo sự cố',
      FOUND: 'khi tìm thấy'
    } as Readonly<Record<string, string>>,
    otherMoment: 'khi làm việc'
  },
  summary: {
    heading: 'Kho hôm nay',
    asOf: (day: string) => `đến ${day}`,
    held: 'Đang quản lý',
    own: 'Trong kho của cơ quan',
    other: 'Nơi khác giữ',
    leaving: 'Đang làm thủ tục ra',
    unread: 'Chờ quét nhãn',
    out: 'Đang trích xuất',
    missing: 'Đã báo mất',
    byKind: 'Theo loại',
    kind: 'Loại',
    items: 'Số món',
    price: 'Giá ghi sổ',
    start: 'Quét mã một tài sản để mở trang của nó',
    startHint: 'Hoặc chọn trong danh sách bằng ↑ ↓.'
  },
  camera: {
    open: 'Chụp',
    shoot: 'Chụp ảnh',
    close: 'Tắt máy ảnh',
    none: 'Không mở được máy ảnh. Cắm máy ảnh, hoặc chọn tệp ảnh.',
    label: 'Hình của máy ảnh',
    many: (max: number) => `Tối đa ${max} ảnh ở đây. Bỏ bớt ảnh rồi chụp lại.`,
    rule: (max: number) => `Tối đa ${max} ảnh JPEG hoặc PNG, mỗi ảnh 6 MiB.`
  }
} as const
