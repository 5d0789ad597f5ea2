// The words of what the books say and what is there: its warnings, the periods that the head may set, the list of what
// others have kept too long, and what was done outside any visit.
import type { AlertKind } from '../../contract/custody/alerts'
import type { OutsideAct, TermKind } from '../../contract/custody'

type TruthAlert = Extract<
  AlertKind,
  | 'RECORD_ERROR_LEFT'
  | 'CONTAINER_TORN'
  | 'OFF_DUTY_ENTRY'
  | 'VISIT_NOT_CLOSED'
  | 'COUNCIL_NOT_FORMED'
  | 'HELD_CHECK_DUE'
  | 'HELD_REVIEW_DUE'
  | 'HELD_LONG'
  | 'NOT_COLLECTED'
>

export const truthAlertWords: Readonly<Record<TruthAlert, { name: string; act: string }>> = {
  RECORD_ERROR_LEFT: {
    name: 'Không thấy khi kiểm kê, ghi là sổ sai',
    act: 'Món này vẫn còn trên sổ mà chưa ai thấy: báo mất, hoặc tìm ra rồi quét nhãn trong lần kiểm kê sau.'
  },
  CONTAINER_TORN: {
    name: 'Thùng rách niêm phong, chưa kiểm kê',
    act: 'Mở trước người thứ hai, kiểm kê thùng ấy, rồi niêm phong lại.'
  },
  OFF_DUTY_ENTRY: {
    name: 'Người ngoài nhiệm vụ vào kho',
    act: 'Thủ kho giải trình: ai cho vào, vào làm gì.'
  },
  VISIT_NOT_CLOSED: {
    name: 'Lượt vào kho chưa ghi ra',
    act: 'Xem còn ai trong kho, thu lại chìa khóa, rồi ghi ra khỏi kho.'
  },
  COUNCIL_NOT_FORMED: {
    name: 'Chưa lập Hội đồng tiêu hủy',
    act: 'Lập Hội đồng trong hạn kể từ ngày quyết định (Điều 40 Nghị định 152/2026).'
  },
  HELD_CHECK_DUE: {
    name: 'Đến kỳ kiểm tra nơi nhận giữ',
    act: 'Mở kiểm tra nơi khác giữ, lập biên bản (Điều 12 Thông tư 01/2017).'
  },
  HELD_REVIEW_DUE: {
    name: 'Đến kỳ rà soát cùng nơi giữ',
    act: 'Rà soát cùng nơi giữ, nơi giữ ký, đóng dấu vào biên bản (Điều 38 Nghị định 152/2026).'
  },
  HELD_LONG: {
    name: 'Nơi khác giữ quá lâu',
    act: 'Lập danh sách, định giá, bán nộp ngân sách hoặc tiêu hủy (Điều 38.3 Nghị định 152/2026).'
  },
  NOT_COLLECTED: {
    name: 'Không đến nhận',
    act: 'Hết hạn mà không đến nhận: ra thông báo, rồi xử lý theo Điều 41 Nghị định 152/2026.'
  }
}

export const outsideActWords: Readonly<Record<OutsideAct, string>> = {
  MOVED: 'Di chuyển',
  RELABELLED: 'Thay nhãn',
  SPLIT: 'Tách lô',
  OPENED: 'Mở niêm phong',
  SEALED_AGAIN: 'Niêm phong lại'
}

export const termWords: Readonly<Record<TermKind, { name: string; source: string }>> = {
  HELD_CHECK: { name: 'Kiểm tra nơi nhận giữ', source: 'Điều 12.2 Thông tư 01/2017 (chưa đối chiếu)' },
  HELD_REVIEW: { name: 'Rà soát cùng nơi giữ', source: 'Điều 38 Nghị định 152/2026' },
  HELD_LONG: { name: 'Nơi khác giữ quá lâu', source: 'Điều 38.3 Nghị định 152/2026' },
  UNCOLLECTED: {
    name: 'Không đến nhận tài sản',
    source: 'Điều 126 Luật 26/2008 (chưa đối chiếu luật mới)'
  },
  UNCOLLECTED_PAPERS: {
    name: 'Không đến nhận giấy tờ',
    source: 'Điều 126 Luật 26/2008 (chưa đối chiếu luật mới)'
  },
  COUNCIL: { name: 'Lập Hội đồng tiêu hủy', source: 'kể từ ngày quyết định (chưa đối chiếu)' }
}

export const termNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(termWords).map(([term, { name }]) => [term, name])
)

export const truthWords = {
  terms: {
    heading: 'Thời hạn của kho',
    note: 'Tính bằng tháng. Hạn luật đã ấn định chỉ rút ngắn được; hạn chưa đối chiếu được đổi theo văn bản.',
    months: 'Số tháng',
    document: 'Theo văn bản số',
    save: 'Ghi thời hạn',
    usual: (months: number) => `${months} tháng (mặc định)`,
    set: (months: number, document: string, by: string) => `${months} tháng theo ${document}, ${by}`,
    change: 'Đổi'
  },
  held: {
    mode: 'Giữ lâu, chỗ thuê',
    heading: 'Nơi khác giữ quá lâu',
    note: (months: number) =>
      `Từ ${months} tháng trở lên kể từ ngày nhận trên giấy (Điều 38.3 Nghị định 152/2026)`,
    count: (count: string) => `${count} món`,
    none: 'Không có món nào',
    noneHint: 'Chưa có vật chứng, tài sản nào do nơi khác giữ quá hạn rà soát này.',
    thing: 'Tài sản',
    holder: 'Nơi giữ',
    decision: 'Quyết định',
    since: 'Nhận từ',
    more: 'Xem tiếp'
  },
  leases: {
    heading: 'Chỗ thuê, hợp đồng giữ kho',
    none: 'Không có chỗ thuê',
    noneHint: 'Kho, bãi nào có hợp đồng thuê thì hiện tại đây, hạn gần nhất trước.',
    place: 'Chỗ',
    keeper: 'Bên cho thuê, giữ',
    contract: 'Hợp đồng',
    ends: 'Hết hạn',
    things: 'Đang có',
    ended: 'đã hết hạn'
  },
  holderSign: {
    action: 'Nơi giữ ký',
    note: 'Ký tại đây hoặc ký trên giấy rồi chụp lại. Cơ quan thì đóng dấu; cá nhân không có dấu thì ghi số căn cước.',
    name: 'Người đại diện nơi giữ',
    save: 'Ghi chữ ký của nơi giữ'
  },
  findings: { photos: 'Ảnh lúc đếm', photo: (index: number) => `Ảnh ${index}` },
  sealTorn: 'Niêm phong rách',
  overfull: (path: string, count: number, capacity: number) =>
    `${path} đang có ${count} món, chỗ chứa ${capacity}.`
} as const
