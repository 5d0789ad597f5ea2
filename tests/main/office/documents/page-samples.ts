// The A4 and A5 papers the page tests work on. All people, numbers and plates are invented.
import { formatTag } from '@shared/tags'
import type { CashReceipt } from '../../../../main/office/documents/cash-receipt'
import type { CashVoucher } from '../../../../main/office/documents/cash-voucher'
import type { HandoverItem, HandoverRecord } from '../../../../main/office/documents/handover-record'

const office = {
  superiorName: 'THI HÀNH ÁN DÂN SỰ THÀNH PHỐ HỒ CHÍ MINH',
  name: 'PHÒNG THI HÀNH ÁN DÂN SỰ KHU VỰC 7'
}
const tagOf = (type: 'asset' | 'voucher' | 'container', number: number): string =>
  formatTag({ type, office: '79007', year: '26', number })
const sign = '(Ký, ghi rõ họ tên)'
const signAndStamp = '(Ký, ghi rõ họ tên, đóng dấu)'

/** One thing that was counted as it was recorded. */
function counted(thing: {
  name: string
  unit: string
  count: string
  condition: string
  number: number
}): HandoverItem {
  const { name, unit, count, condition, number } = thing
  return {
    name,
    unit,
    recordedQuantity: count,
    actualQuantity: count,
    condition,
    tag: tagOf('asset', number)
  }
}

export const handoverRecord: HandoverRecord = {
  direction: 'takenIn',
  office,
  number: '214/BB-THADS',
  seat: 'Thành phố Hồ Chí Minh',
  beganAt: '2026-09-18T02:10:00.000Z',
  endedAt: '2026-09-18T03:25:00.000Z',
  subject: 'giao nhận vật chứng, tài sản',
  grounds: [
    'Điều 37 Nghị định số 152/2026/NĐ-CP của Chính phủ',
    'Bản án số 142/2026/HS-ST ngày 16 tháng 7 năm 2026 của Tòa án nhân dân khu vực 7 - Thành phố Hồ Chí Minh và Quyết định thi hành án số 10871/QĐ-THADS ngày 09 tháng 9 năm 2026'
  ],
  place: 'kho vật chứng của Công an Thành phố Hồ Chí Minh',
  giver: 'ông Phạm Đức Thịnh, thủ kho, đại diện cơ quan đang giữ vật chứng',
  receiver:
    'bà Võ Hoài Thương, chấp hành viên; ông Lý Quốc Bảo, người lập biên bản, Phòng Thi hành án dân sự khu vực 7',
  comparedWith: 'biên bản thu giữ ban đầu ngày 11 tháng 02 năm 2026',
  items: [
    counted({
      name: 'Điện thoại di động, vỏ màu đen, nứt kính trước, IMEI 350000000000018',
      unit: 'chiếc',
      count: '01',
      condition: 'Tắt nguồn; niêm phong NP-0012347 còn nguyên',
      number: 1842
    }),
    counted({
      name: 'Máy tính xách tay 14 inch, màu bạc, kèm bộ sạc, số máy SN-TEST-00417',
      unit: 'chiếc',
      count: '01',
      condition: 'Niêm phong NP-0012348 còn nguyên',
      number: 1843
    }),
    counted({
      name: 'Xe mô tô, đỏ đen, biển số 59X9-000.01, số khung RLTEST00417, không chìa khóa',
      unit: 'chiếc',
      count: '01',
      condition: 'Xước ốp phải, lốp sau mòn; không niêm phong',
      number: 1844
    }),
    counted({
      name: 'Cân điện tử loại 5 kg, màu trắng',
      unit: 'cái',
      count: '02',
      condition: 'Một cái vỡ góc đế; niêm phong NP-0012349',
      number: 1845
    }),
    counted({
      name: 'Gói mẫu vật còn lại sau giám định, kèm Kết luận số 214/KL-KTHS',
      unit: 'gói',
      count: '01',
      condition: 'Khối lượng 12,48 g cả bì; niêm phong NP-0012350',
      number: 1846
    })
  ],
  remark: 'Vật chứng, tài sản tiếp tục được bảo quản tại nơi đang giữ.',
  signers: [
    { title: 'ĐẠI DIỆN BÊN GIAO', note: signAndStamp, name: 'Phạm Đức Thịnh' },
    { title: 'NGƯỜI LẬP BIÊN BẢN', note: sign, name: 'Lý Quốc Bảo' },
    { title: 'CHẤP HÀNH VIÊN', note: signAndStamp, name: 'Võ Hoài Thương' }
  ],
  copies: [
    { number: 1, of: 4, holder: 'bên giao' },
    { number: 2, of: 4, holder: 'bên nhận' },
    { number: 3, of: 4, holder: 'kế toán bên nhận' },
    { number: 4, of: 4, holder: 'hồ sơ thi hành án' }
  ],
  tag: tagOf('container', 871),
  reprint: null
}

/** Forty things, markup and decomposed letters in the values, everything optional empty, a reprint. */
export const crowdedHandoverRecord: HandoverRecord = {
  ...handoverRecord,
  direction: 'handedOut',
  comparedWith: null,
  remark: null,
  grounds: [],
  items: Array.from({ length: 40 }, (_, index) => ({
    name:
      index % 5 === 0
        ? `<b>Nhẫn</b> & "vòng" 'vàng' Ỗ Ằ Ữ`.normalize('NFD')
        : `Vật số ${index}, ${'SN-TEST-'.repeat(8)}`,
    tag: index % 2 === 0 ? tagOf('asset', 2000 + index) : null,
    unit: 'gam',
    recordedQuantity: '12,48',
    actualQuantity: index === 3 ? '12,47' : '12,48',
    condition: index % 3 === 0 ? '' : 'Còn nguyên'
  })),
  copies: [{ number: 1, of: 1, holder: 'bên nhận' }],
  reprint: { count: 2, by: 'Lê Thị Thanh Nhàn', at: '2026-09-18T08:05:00.000Z' }
}

export const cashVoucher: CashVoucher = {
  kind: 'receipt',
  office: { ...office, code: '79007' },
  book: '09',
  number: '0417',
  day: '2026-09-18',
  postings: [
    { side: 'debit', account: '1111', amount: '21355000' },
    { side: 'credit', account: '331', amount: '20000000' },
    { side: 'credit', account: '333', amount: '1355000' }
  ],
  person: {
    name: 'Trần Minh Khang',
    address: 'Số 18, đường Giả Định, phường Giả Định, Thành phố Hồ Chí Minh'
  },
  reason: 'Thi hành Quyết định số 9640/QĐ-THADS ngày 21/8/2026: tiền bồi thường, án phí dân sự',
  amount: '21355000',
  attached: '01 chứng từ gốc: Biên lai thu tiền thi hành án, ký hiệu AA/2026, số 0004217',
  signers: {
    head: 'Đinh Công Sơn',
    chiefAccountant: 'Mai Thị Kiều Oanh',
    maker: 'Trịnh Mỹ Duyên',
    cashier: 'Hà Gia Huy'
  },
  tag: tagOf('voucher', 4417),
  copies: [{ number: 2, of: 3, holder: 'người nộp tiền' }],
  reprint: null
}

const longCompany =
  'Công ty trách nhiệm hữu hạn một thành viên Thương mại Dịch vụ Xuất nhập khẩu Nguyễn Thị Thuỳ Dương <và> Cộng sự'

/** The longest amount in words, long names, four ledger lines, no names under the signatures, a reprint. */
export const crowdedCashVoucher: CashVoucher = {
  ...cashVoucher,
  kind: 'payment',
  book: null,
  postings: [
    { side: 'debit', account: '331', amount: '777777777777700' },
    { side: 'debit', account: '333', amount: '77' },
    { side: 'credit', account: '1111', amount: '777777777777777' }
  ],
  person: { name: longCompany, address: longCompany },
  reason: `${longCompany}; ${longCompany}`,
  amount: '777777777777777',
  attached: null,
  signers: { head: null, chiefAccountant: null, maker: null, cashier: null },
  reprint: { count: 1, by: 'Trịnh Mỹ Duyên', at: '2026-09-18T08:05:00.000Z' }
}

export const cashReceipt: CashReceipt = {
  kind: 'enforcement',
  office,
  symbol: 'AA/2026',
  number: '0004217',
  seat: 'Thành phố Hồ Chí Minh',
  day: '2026-09-18',
  payer: {
    name: 'Trần Minh Khang',
    address: 'Số 18, đường Giả Định, phường Giả Định, Thành phố Hồ Chí Minh'
  },
  onBehalfOf: null,
  decision: 'Quyết định thi hành án số 9640/QĐ-THADS ngày 21/8/2026',
  content: 'Tiền bồi thường 20.000.000 đồng; án phí dân sự 1.355.000 đồng',
  amount: '21355000',
  method: 'cash',
  collectorName: 'Võ Hoài Thương',
  tag: tagOf('voucher', 4216),
  copies: [
    { number: 1, of: 2, holder: 'lưu' },
    { number: 2, of: 2, holder: 'người nộp tiền' }
  ],
  reprint: null
}

export const crowdedCashReceipt: CashReceipt = {
  ...cashReceipt,
  kind: 'courtFeeAdvance',
  payer: { name: longCompany, address: longCompany },
  onBehalfOf: longCompany,
  content: `${longCompany}; ${longCompany}`,
  amount: '777777777777777',
  method: 'transfer',
  copies: [{ number: 2, of: 4, holder: 'người nộp tiền' }],
  reprint: { count: 3, by: 'Trịnh Mỹ Duyên', at: '2026-09-18T08:05:00.000Z' }
}
