// The words of receiving: fields of each kind, what differs, the record of hand-over, and the import of a warehouse.
import type { acceptanceProofKinds, deliverySources, differenceKinds } from '../../contract/custody'

type Names<Keys extends readonly string[]> = Readonly<Record<Keys[number], string>>

/** Fields of kinds, by the names of `shared/custody/kind-fields`. */
export const kindFieldWords: Readonly<Record<string, string>> = {
  brand: 'Nhãn hiệu',
  model: 'Kiểu, đời',
  colour: 'Màu',
  weightGram: 'Trọng lượng (gram)',
  imei: 'Số IMEI',
  serial: 'Số máy, số sê-ri',
  sim: 'Thẻ SIM',
  power: 'Tình trạng nguồn',
  plate: 'Biển số',
  chassis: 'Số khung',
  engine: 'Số máy',
  odometerKm: 'Số km đã đi',
  keysCount: 'Số chìa khóa',
  papers: 'Giấy tờ kèm theo',
  number: 'Số giấy tờ',
  issuer: 'Nơi cấp',
  holder: 'Người đứng tên',
  pages: 'Số trang',
  storage: 'Cách bảo quản',
  dimensions: 'Kích thước',
  keeperContract: 'Hợp đồng thuê giữ',
  faceValue: 'Mệnh giá (đồng)',
  notes: 'Số tờ từng mệnh giá',
  total: 'Tổng cộng',
  currency: 'Loại tiền (mã 3 chữ)',
  serials: 'Số sê-ri tờ tiền',
  material: 'Loại vàng, bạc, đá',
  fineness: 'Tuổi (phần mười nghìn)',
  weightMilligram: 'Khối lượng (miligam)',
  stones: 'Đá gắn kèm',
  conclusionNumber: 'Số kết luận giám định',
  weaponType: 'Loại vũ khí',
  ammunition: 'Số viên đạn',
  substance: 'Tên chất',
  massBeforeMilligram: 'Khối lượng trước giám định (mg)',
  massAfterMilligram: 'Khối lượng sau giám định (mg)',
  sample: 'Mẫu đã lấy',
  species: 'Loài',
  expiresOn: 'Hạn sử dụng'
}

export const fieldProblemWords = {
  missing: 'còn trống',
  pattern: 'chưa đúng dạng',
  imei: 'sai: IMEI có 15 số và số cuối là số kiểm tra',
  total: 'không bằng tổng các mệnh giá',
  count: 'khác số lượng tờ đã ghi',
  unknown: 'không thuộc loại tài sản này'
} as const

export const powerWords = { OFF: 'Đang tắt', ON: 'Đang bật', UNKNOWN: 'Không rõ, không mở máy' } as const

export const differenceWords: Names<typeof differenceKinds> = {
  NAME: 'tên, đặc điểm',
  KIND: 'loại tài sản',
  UNIT: 'đơn vị tính',
  QUANTITY: 'số lượng',
  CONDITION: 'tình trạng',
  SEAL_NUMBER: 'số niêm phong',
  SEAL_TORN: 'niêm phong không còn nguyên'
}

export const proofWords: Names<typeof acceptanceProofKinds> = {
  KEEPER_CONFIRMATION: 'Xác nhận chịu trách nhiệm của thủ trưởng nơi giữ',
  COMPETENT_CONCLUSION: 'Kết luận của cơ quan có thẩm quyền'
}

export const deliverySourceWords: Names<typeof deliverySources> = {
  COURT: 'Tòa án',
  POLICE: 'Cơ quan công an',
  PROCURACY: 'Viện kiểm sát',
  SEIZURE: 'Chấp hành viên kê biên, tạm giữ',
  OTHER_OFFICE: 'Cơ quan thi hành án khác'
}

/** Where things of a kind go that no cell of ours may hold (custody.md §4). */
export const goesToWords: Readonly<Record<string, string>> = {
  CASH: 'nộp vào tài khoản tạm giữ ở Kho bạc, ghi ở Quỹ',
  FOREIGN_CASH: 'niêm phong, gửi Kho bạc',
  GOLD_GEMS: 'niêm phong, gửi Kho bạc',
  WEAPON: 'kho vũ khí của quân đội hoặc công an',
  DRUG: 'kho công an hoặc cơ quan chuyên môn',
  HAZARDOUS: 'cơ quan chuyên môn về chất nguy hiểm',
  LIVE: 'cơ quan chuyên môn về động vật, cây trồng'
}

export const importFileWords = {
  kind: 'không phải tệp Excel .xlsx',
  large: 'tệp quá lớn (tối đa 20 MB, 10.000 dòng)',
  bomb: 'nội dung nén bất thường, có thể là tệp phá hoại',
  headings: 'dòng đầu không có đủ các cột của tệp mẫu',
  empty: 'tệp không có dòng tài sản nào',
  broken: 'tệp hỏng'
} as const

/** Columns of the template, by field. */
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
  bookPriceDong: 'Giá ghi sổ (đồng)'
} as const
