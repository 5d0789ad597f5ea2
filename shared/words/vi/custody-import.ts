// The words of the import of a warehouse that was there: columns with what each means, what is wrong with a cell, the
// screen, and the file to fill.
import type { importColumns, importFieldColumns, importProblems } from '../../contract/custody'
import { kindFieldWords } from './custody-receiving'

type Column = (typeof importColumns)[number]
type FieldColumn = (typeof importFieldColumns)[number]

export const importFileWords = {
  kind: 'không phải tệp Excel .xlsx',
  large: 'tệp quá lớn (tối đa 20 MB, 20.000 dòng)',
  bomb: 'nội dung nén bất thường, có thể là tệp phá hoại',
  headings: 'dòng đầu không có đủ các cột bắt buộc của tệp mẫu',
  empty: 'tệp không có dòng tài sản nào',
  broken: 'tệp hỏng'
} as const

/** Columns of the template, by field. No two may read the same without their marks. */
export const importColumnWords = {
  legacyCode: 'Mã cũ',
  decisionNumber: 'Số quyết định thi hành án',
  name: 'Tên, đặc điểm',
  kind: 'Loại',
  unit: 'Đơn vị',
  quantity: 'Số lượng',
  condition: 'Tình trạng',
  sealNumber: 'Số niêm phong',
  placeTag: 'Mã ô',
  receivedOn: 'Ngày nhập kho',
  expiresOn: 'Hạn sử dụng',
  bookPriceDong: 'Giá ghi sổ (đồng)',
  decidedOutcome: 'Án tuyên xử lý',
  decidedOn: 'Ngày tuyên xử lý',
  holderName: 'Nơi giữ (nếu nơi khác giữ)',
  holderKind: 'Loại nơi giữ',
  recordNumber: 'Số biên bản giao nhận, chứng từ gửi',
  contents: 'Trong gói niêm phong có',
  ...(kindFieldWords as Readonly<Record<FieldColumn, string>>),
  species: 'Loài động vật, cây trồng'
} as const satisfies Readonly<Record<Column, string>>

/** How a column is filled, and an example; columns of kinds say besides for which kinds they are. */
export const importColumnHelp: Readonly<Partial<Record<Column, readonly [how: string, example: string]>>> = {
  legacyCode: ['Mã hoặc số thứ tự trong sổ kho cũ, mỗi tài sản một mã, không trùng nhau', 'VC-0125'],
  decisionNumber: ['Số quyết định của việc đã lập trong chương trình', '214/QĐ-THADS'],
  name: ['Tên và đặc điểm nhận dạng', 'Máy bơm nước Pentax 1,5 HP'],
  kind: ['Một trong các loại ở trang Danh mục', 'Thông thường'],
  unit: ['Đơn vị đo của Việt Nam', 'chiếc'],
  quantity: ['Số nguyên từ 1', '1'],
  condition: ['Tình trạng theo sổ', 'Cũ, còn chạy'],
  sealNumber: ['Số in trên niêm phong; để trống nếu không niêm phong', 'NP-000123'],
  placeTag: ['16 số trên nhãn của ô, bãi hoặc thùng; để trống nếu nơi khác giữ', '4790072600000112'],
  receivedOn: ['Ngày vào kho theo sổ cũ', '22/11/2024'],
  expiresOn: ['Bắt buộc với hàng mau hỏng', '31/01/2027'],
  bookPriceDong: ['Giá hạch toán, không phải giá bán; để trống nếu chưa định giá', '12.000.000'],
  decidedOutcome: [
    'Bản án, quyết định tuyên xử lý thế nào, nếu đã biết: một trong các chữ ở trang Danh mục',
    'Trả lại'
  ],
  decidedOn: ['Ngày bản án, quyết định tuyên xử lý; ghi cùng cột trên', '01/06/2025'],
  holderName: [
    'Tên nơi đang giữ; có thì để trống Mã ô. Tiền, vàng, vũ khí, chất cấm luôn phải có. Trùng tên nơi giữ đã ghi thì dùng lại, chưa có thì chương trình hỏi trước khi thêm',
    'Kho bạc Nhà nước Khu vực II'
  ],
  holderKind: [
    'Một trong các chữ ở trang Danh mục; bắt buộc với nơi giữ chưa có trong chương trình',
    'Kho bạc Nhà nước'
  ],
  recordNumber: ['Bắt buộc khi nơi khác giữ', '15/BBGN'],
  contents: [
    'Mỗi vật một dòng trong ô (hoặc cách nhau bằng dấu |): tên; số lượng; đơn vị; chất lượng',
    'Điện thoại Nokia; 1; chiếc; cũ | Thẻ SIM; 2; cái; không rõ'
  ],
  imei: ['15 số, chương trình kiểm tra số cuối', '490154203237518'],
  notes: ['Mệnh giá x số tờ, cách nhau bằng dấu chấm phẩy; cộng lại bằng Số lượng tờ', '500000x10;200000x5'],
  total: ['Bằng tổng các mệnh giá', '6000000'],
  currency: ['Mã ba chữ của ngoại tệ', 'USD'],
  weightMilligram: ['Số nguyên; 1 chỉ = 3750 miligam', '3750'],
  fineness: ['Phần mười nghìn: bốn số chín là 9999, vàng 18K là 7500', '9999'],
  plate: ['Như trên biển số', '59P1-234.56']
}

/** What is written into the template and into the orders of an import. */
export const importWords = {
  sheet: 'Tài sản',
  notesSheet: 'Hướng dẫn',
  templateName: 'mau-nap-kho.xlsx',
  listsSheet: 'Danh mục',
  helpHeadings: ['Cột', 'Bắt buộc', 'Cách ghi', 'Ví dụ', 'Dùng cho loại'],
  required: 'bắt buộc',
  optional: '',
  everyKind: 'mọi loại',
  chosen: (words: string) => `Một trong: ${words}`,
  whole: 'Số nguyên, không chữ, không dấu phẩy',
  text: 'Chữ, số như trên vật hoặc giấy tờ',
  kindsHeading: 'Loại tài sản',
  whereHeading: 'Giữ ở đâu',
  inOwnStore: 'kho của cơ quan hoặc nơi khác giữ',
  onlyElsewhere: 'chỉ nơi khác giữ',
  outcomesHeading: 'Án tuyên xử lý',
  holderKindsHeading: 'Loại nơi giữ',
  orderReason: 'Nạp tài sản đang có trong kho từ sổ cũ',
  orderDeliveredBy: 'Sổ kho trước khi dùng chương trình'
} as const

/** What is wrong with a cell, and what to do. */
export const importProblemWords: Readonly<
  Record<(typeof importProblems)[number], { wrong: string; next: string }>
> = {
  empty: { wrong: 'Ô còn trống', next: 'Điền theo sổ cũ' },
  long: { wrong: 'Quá dài', next: 'Rút gọn lại' },
  unknownCase: { wrong: 'Chưa có việc thi hành án số này', next: 'Lập việc ở Một cửa trước, hoặc sửa số' },
  ambiguousCase: { wrong: 'Có hai việc cùng số quyết định', next: 'Nhận tài sản này bằng lệnh nhập kho' },
  unknownKind: { wrong: 'Không có loại này', next: 'Ghi đúng chữ ở trang Danh mục' },
  notForOwnStore: {
    wrong: 'Loại này không được ở kho cơ quan',
    next: 'Bỏ trống Mã ô, ghi Nơi giữ (kho bạc, công an…) và số chứng từ'
  },
  notWhole: { wrong: 'Không phải số nguyên', next: 'Gõ số nguyên, ví dụ 12' },
  negative: { wrong: 'Số âm', next: 'Gõ số nguyên dương' },
  tooLarge: { wrong: 'Số quá lớn', next: 'Kiểm tra lại số' },
  wrongDay: { wrong: 'Không phải ngày có thật', next: 'Gõ dạng 22/11/2026' },
  futureDay: { wrong: 'Ngày sau hôm nay', next: 'Kiểm tra lại ngày' },
  expiryMissing: { wrong: 'Hàng mau hỏng chưa có hạn', next: 'Ghi hạn sử dụng' },
  unknownPlace: { wrong: 'Không có ô mang mã này', next: 'Chép 16 số trên nhãn của ô' },
  notForAssets: { wrong: 'Mã này không phải ô cất tài sản', next: 'Ghi mã của ô, không phải kệ hay phòng' },
  sealTaken: { wrong: 'Niêm phong đã có ở tài sản khác', next: 'Đọc lại số trên niêm phong' },
  sealTwice: { wrong: 'Trùng số niêm phong với dòng trên', next: 'Đọc lại số trên niêm phong' },
  codeTwice: { wrong: 'Trùng mã cũ với dòng trên', next: 'Mỗi tài sản một mã riêng' },
  placeAndHolder: { wrong: 'Vừa có ô vừa có nơi khác giữ', next: 'Giữ lại một trong hai' },
  unknownOutcome: { wrong: 'Không có cách xử lý này', next: 'Ghi đúng chữ ở trang Danh mục' },
  decidedHalf: { wrong: 'Thiếu cách xử lý hoặc ngày tuyên', next: 'Ghi đủ cả hai, hoặc bỏ trống cả hai' },
  holderMissing: {
    wrong: 'Có loại nơi giữ, chứng từ mà không có nơi giữ',
    next: 'Ghi tên nơi giữ, hoặc bỏ trống các ô kia'
  },
  holderKindMissing: {
    wrong: 'Chưa có nơi giữ này, chưa rõ loại',
    next: 'Ghi Loại nơi giữ, hoặc sửa tên cho đúng nơi đã ghi'
  },
  unknownHolderKind: { wrong: 'Không có loại nơi giữ này', next: 'Ghi đúng chữ ở trang Danh mục' },
  notForHolder: { wrong: 'Nơi này không được giữ loại tài sản này', next: 'Kiểm tra lại nơi giữ' },
  contentsWrong: { wrong: 'Chưa đúng dạng', next: 'Mỗi vật: tên; số lượng; đơn vị; chất lượng' },
  contentsUnsealed: {
    wrong: 'Có vật trong gói mà không có niêm phong',
    next: 'Ghi Số niêm phong, hoặc mỗi vật một dòng'
  },
  notOfKind: { wrong: 'Loại tài sản này không có cột ấy', next: 'Bỏ trống ô, hoặc sửa Loại' },
  wrongForm: { wrong: 'Chưa đúng dạng', next: 'Xem cách ghi ở trang Hướng dẫn' },
  imei: { wrong: 'Sai số IMEI', next: 'Đọc lại 15 số trên máy, không mở nguồn' },
  total: { wrong: 'Không bằng tổng các mệnh giá', next: 'Đếm lại, sửa một trong hai ô' },
  noteCount: { wrong: 'Số tờ khác Số lượng', next: 'Số lượng của tiền là số tờ' },
  numberTwice: { wrong: 'Trùng số với dòng trên', next: 'Đọc lại số trên vật; một vật chỉ ghi một dòng' },
  numberTaken: { wrong: 'Số này đã có ở tài sản khác', next: 'Mở tài sản ấy để so; một vật chỉ ghi một lần' }
}

export const importScreenWords = {
  mode: 'Nạp kho sẵn có',
  heading: 'Nạp tài sản đang có trong kho',
  note: 'từ tệp Excel, chỉ làm một lần khi bắt đầu dùng chương trình',
  template: 'Tải tệp mẫu',
  choose: 'Chọn tệp Excel',
  other: 'Chọn tệp khác',
  reading: 'Đang đọc tệp…',
  readRows: (rows: string) => (rows === '0' ? 'Đang mở tệp…' : `Đã đọc ${rows} dòng`),
  checked: (done: string, all: string) => `Đã xem ${done}/${all} dòng`,
  teach: 'Ghi mỗi tài sản một dòng theo tệp mẫu',
  teachHint:
    'Tải tệp mẫu, chép từ sổ kho đang dùng, rồi chọn tệp. Chương trình chỉ ra từng ô sai trước khi nạp; chưa có gì được ghi khi xem trước.',
  ready: (count: string) => `${count} dòng đúng`,
  bad: (count: string) => `${count} dòng có ô sai`,
  already: (count: string) => `${count} dòng đã nạp trước đây, sẽ bỏ qua`,
  cell: 'Ô',
  column: 'Cột',
  wrong: 'Sai ở đâu',
  next: 'Sửa thế nào',
  more: (count: string) => `Còn ${count} ô sai nữa. Sửa rồi chọn lại tệp.`,
  submit: (count: string) => `Nạp ${count} tài sản`,
  progress: (done: string, all: string) => `Đã nạp ${done}/${all}`,
  stopped: 'Đang dừng. Bấm nạp lại để làm tiếp; dòng đã nạp không bị nạp hai lần.',
  done: (count: string) =>
    `Đã nạp ${count} tài sản. Thủ kho vào In nhãn hàng loạt, dán và quét lại từng món để xác nhận chỗ.`,
  held: (count: string) => `${count} dòng nơi khác giữ`,
  sameAs: (other: string) => (other.length === 16 ? `trùng ${other}` : `trùng dòng ${other}`),
  allFirst: 'Sửa hết các ô sai rồi chọn lại tệp. Còn một ô sai thì chưa nạp dòng nào.',
  newHolders: 'Nơi giữ chưa có, sẽ được thêm khi nạp',
  newHolder: (name: string, kind: string, rows: string) => `${name} (${kind}), ${rows} dòng`,
  newHoldersRight: 'Đúng tên, thêm các nơi giữ này',
  unknownColumns: (names: string) => `Không đọc các cột không có trong tệp mẫu: ${names}.`,
  stopLooking: 'Dừng xem tệp',
  stop: 'Dừng nạp',
  stoppedAt: (done: string, all: string) =>
    `Đã dừng: ${done}/${all} dòng đã nạp. Bấm nạp để làm tiếp; dòng đã nạp không bị nạp hai lần.`
} as const
