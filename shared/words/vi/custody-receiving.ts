// The words of receiving: fields of each kind, what differs, the record of hand-over, and the import of a warehouse.
import type { acceptanceProofKinds, differenceKinds } from '../../contract/custody'
import type { goldForms } from '../../custody/kind-fields'

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
  goldForm: 'Dạng vàng, bạc, đá',
  material: 'Mô tả: hiệu, chất liệu',
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

/** What may be chosen of a field, by its name. */
export const choiceWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  power: { OFF: 'Đang tắt', ON: 'Đang bật', UNKNOWN: 'Không rõ, không mở máy' },
  goldForm: {
    BAR: 'Vàng miếng',
    PLAIN_RING: 'Nhẫn trơn',
    JEWELLERY: 'Trang sức',
    GEMSTONE: 'Đá quý',
    SILVER: 'Bạc, kim loại quý khác',
    OTHER: 'Khác'
  } satisfies Readonly<Record<(typeof goldForms)[number], string>>
}

/** The recorded value of a kind's field as a person reads it: a choice is kept as a code. */
export function detailValueWords(name: string, value: string): string {
  return choiceWords[name]?.[value] ?? value
}

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

/** What an order still needs before it may be signed. */
export const orderLackWords = {
  reason: 'lý do nhập',
  holder: 'nơi giữ',
  seizure: 'số và ngày biên bản ban đầu',
  deliveredBy: 'bên giao',
  identity: 'số định danh đủ 9 hoặc 12 số',
  expected: 'ngày và giờ giao nhận',
  lines: 'ít nhất một dòng đủ tên, đơn vị, số lượng (và ngày tuyên nếu đã tuyên xử lý)',
  ownStore: 'nơi khác giữ, cho vật không vào được kho của cơ quan'
} as const

/** What a line still needs before it may be taken in. */
export const receiveLackWords = {
  sealState: 'niêm phong còn nguyên hay không',
  found: 'tên, số lượng, tình trạng thực nhận',
  proofs: 'giấy cho phép nhận vật khác biên bản',
  fields: 'đặc điểm theo loại',
  expires: 'hạn sử dụng',
  contents: 'từng vật trong gói niêm phong',
  place: 'chỗ cất (quét ô, hoặc chọn trên sơ đồ)'
} as const

export const receivingWords = {
  fields: kindFieldWords,
  fieldProblems: fieldProblemWords,
  choices: choiceWords,
  detailValue: detailValueWords,
  differences: differenceWords,
  proofs: proofWords,
  goesTo: goesToWords,
  order: {
    keeping: 'Giữ ở đâu',
    keepings: {
      OWN_STORE: 'Nhập kho của cơ quan',
      HELD_BY_OTHER: 'Nơi đang giữ tiếp tục giữ (chỉ giao nhận trên hồ sơ)'
    },
    source: 'Nhận từ',
    seizureNumber: 'Số biên bản ban đầu',
    seizureHint: 'Mọi dòng được so với biên bản này',
    seizureDay: 'Ngày biên bản',
    transfer: 'Quyết định chuyển',
    identity: 'Số định danh người giao',
    identityHint: 'Quét thẻ hoặc gõ 12 số; để trống nếu chưa biết',
    letter: 'Giấy giới thiệu số',
    expectedDay: 'Ngày giao nhận',
    expectedHour: 'Giờ',
    hourHint: '09:30',
    hourWrong: 'Gõ giờ dạng 09:30.',
    kind: 'Loại',
    seal: 'Niêm phong',
    condition: 'Tình trạng theo biên bản',
    outcome: 'Án tuyên xử lý',
    noOutcome: 'Chưa có',
    outcomeDay: 'Ngày bản án, quyết định tuyên xử lý',
    notForOwn: (kind: string, goesTo: string) => `${kind} không vào kho của cơ quan: ${goesTo}.`
  },
  holder: {
    label: 'Nơi giữ',
    choose: 'Chọn nơi giữ',
    add: 'Thêm nơi giữ',
    kind: 'Loại nơi giữ',
    name: 'Tên nơi giữ',
    address: 'Địa chỉ',
    contact: 'Người phụ trách, điện thoại',
    contract: 'Số hợp đồng trông giữ',
    contractEnds: 'Hợp đồng hết hạn',
    ends: (day: string) => `hợp đồng đến ${day}`,
    submit: 'Ghi nơi giữ',
    cancel: 'Thôi'
  },
  check: {
    recorded: 'Biên bản ban đầu',
    found: 'Thực tế nhận',
    name: 'Tên, đặc điểm',
    kind: 'Loại',
    unit: 'Đơn vị',
    quantity: 'Số lượng',
    seal: 'Niêm phong',
    condition: 'Tình trạng',
    notSealed: 'Không niêm phong',
    notRecorded: 'Không ghi',
    conditionSame: 'So với biên bản',
    same: 'Như biên bản',
    changed: 'Đã thay đổi',
    sealState: 'Niêm phong khi nhận',
    intact: 'Còn nguyên',
    torn: 'Rách, nghi vấn',
    contents: 'Trong gói niêm phong có',
    contentsHint: 'Ghi đủ từng vật: tên, đơn vị, số lượng, chất lượng. Không biết thì không nhận.',
    addContent: 'Thêm vật',
    removeContent: (index: number) => `Bỏ vật ${index}`,
    kindFields: 'Đặc điểm theo loại',
    doNotSwitchOn: 'Không mở máy, không bật nguồn.',
    expires: 'Hạn sử dụng',
    notesHint: 'Ví dụ: 500000x10;200000x5 (mệnh giá x số tờ)',
    total: (dong: string) => `Tổng ${dong}`,
    differs: (what: string) => `Khác biên bản: ${what}`,
    differsHint: 'Không nhận dòng này, hoặc đính kèm đúng giấy dưới đây.',
    proofNumber: 'Số văn bản',
    proofDay: 'Ngày',
    proofSigner: 'Người ký',
    proofScan: 'Chọn bản quét',
    reject: 'Không nhận dòng này',
    rejectReason: 'Vì sao không nhận',
    rejectHint: 'Ví dụ: thiếu 1 chiếc, niêm phong rách, không có kết luận giám định',
    nothingBrought: 'Bên giao không mang vật này tới',
    rejectSubmit: 'Ghi không nhận',
    back: 'Quay lại kiểm tra',
    rejected: 'Không nhận',
    received: 'Đã nhận',
    lacks: (what: string) => `Còn thiếu: ${what}.`
  },
  lackWords: receiveLackWords,
  orderLackWords,
  origin: {
    label: 'Tệp chuỗi bảo quản của cơ quan giao',
    choose: 'Chọn tệp .thads.json',
    other: 'Chọn tệp khác',
    remove: 'Bỏ tệp',
    hint: 'Không bắt buộc. Tệp được kiểm tra khi nhập kho, giữ nguyên và nêu trong báo cáo gửi Tòa.',
    unread: 'Không đọc được tệp. Chọn lại.',
    from: (office: string, code: string) => `Từ ${office} (${code}) chuyển đến, kèm tệp chuỗi bảo quản`,
    there: (tag: string, seq: string, hash: string) =>
      `Ở đó mang mã ${tag}; sổ của họ đến bút ký ${seq}, mã băm ${hash}`
  },
  delivery: {
    heading: 'Biên bản giao nhận',
    open: (count: number) => `Lập biên bản giao nhận (${count} dòng)`,
    place: 'Nơi giao nhận',
    placeHint: 'Ví dụ: Kho 1, hoặc kho vật chứng của nơi giữ',
    submitOpen: 'Lập biên bản',
    waiting: (number: string) => `${number} chờ ký`,
    signed: (number: string) => `${number} đã ký`,
    taken: (count: number) => `${count} dòng nhận`,
    refused: (count: number) => `${count} dòng không nhận`,
    giver: 'Bên giao ký',
    receiver: 'Bên nhận ký',
    stampNote: 'Nơi khác giữ: biên bản chỉ xong khi có dấu của cả hai bên.',
    sign: 'Hoàn tất biên bản',
    signOne: 'Ghi chữ ký đã có',
    oneSigned: 'Một bên đã ký. Biên bản chưa xong cho tới khi bên kia ký.',
    done: (number: string) => `Biên bản ${number} đã đủ hai bên ký.`,
    doneOwn: 'Dán nhãn lên từng món, cất vào ô rồi quét nhãn để xác nhận.',
    doneOther: 'Tài sản đã nhận trên hồ sơ, nơi đang giữ tiếp tục giữ.',
    papers: 'In biên bản (4 bản) và nhãn',
    labels: 'Nhãn từng món',
    back: 'Về các dòng của lệnh'
  }
} as const
