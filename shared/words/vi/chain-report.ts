// The words of the chain-of-custody report, and of what the checker of bundles says.

export const chainReportWords = {
  title: 'BÁO CÁO CHUỖI BẢO QUẢN TÀI SẢN',
  about: (name: string) => `Tài sản: ${name}`,
  madeAt: (at: string, by: string) => `Lập lúc ${at}, người lập ${by}.`,
  identity: {
    heading: 'I. TÀI SẢN',
    tag: 'Mã thẻ',
    kind: 'Loại',
    quantity: 'Số lượng',
    quantityOf: (quantity: string, unit: string, received: string) =>
      `${quantity} ${unit} (nhận ${received})`,
    condition: 'Tình trạng khi nhận',
    seal: 'Niêm phong',
    noSeal: 'không niêm phong',
    state: 'Hiện nay',
    where: 'Nơi giữ',
    decision: 'Quyết định thi hành án',
    title: 'Bản án, quyết định',
    order: 'Lệnh nhập kho',
    deliveredBy: 'Bên giao',
    details: 'Đặc điểm',
    voidTags: 'Mã thẻ đã hủy',
    bookPrice: 'Giá ghi sổ'
  },
  photos: {
    heading: 'II. ẢNH',
    none: 'Không có ảnh.',
    caption: (at: string) => `Chụp ${at}`,
    note: 'Ảnh in ở đây đã thu nhỏ để đọc; bản gốc giữ nguyên từng byte, nhận ra bằng mã băm SHA-256 ghi dưới ảnh.',
    more: 'Các ảnh khác:'
  },
  events: {
    heading: 'III. CÁC LẦN GIỮ, CHUYỂN, GIAO',
    columns: ['Bút ký', 'Thời gian', 'Việc', 'Người làm, máy trạm', 'Thay đổi'],
    hash: (hash: string) => `SHA-256 ${hash}`,
    reason: (reason: string) => `Lý do: ${reason}`,
    witnesses: (names: string) => `Người ký: ${names}`,
    change: (name: string, from: string, to: string) => `${name}: ${from} → ${to}`,
    first: (name: string, to: string) => `${name}: ${to}`,
    nowhere: 'không'
  },
  changed: {
    state: 'Trạng thái',
    whereabouts: 'Nơi giữ',
    quantity: 'Số lượng',
    seal: 'Niêm phong',
    tag: 'Mã thẻ'
  },
  proof: {
    heading: 'IV. ĐỐI CHỨNG',
    intact: (entries: string, seq: string) =>
      `${entries} bút ký trên đây khớp với mã băm của chúng và với bút ký đứng trước trong sổ của cơ quan; bút ký cuối cùng của sổ khi lập báo cáo là số ${seq}.`,
    broken: (seq: string) =>
      `CẢNH BÁO: bút ký số ${seq} KHÔNG khớp mã băm. Báo cáo này không chứng minh được chuỗi bảo quản.`,
    head: (hash: string) => `Mã băm của bút ký cuối: ${hash}`,
    countersigned: (seq: string, at: string) =>
      `Trung tâm đã ký xác nhận sổ của cơ quan đến bút ký số ${seq} lúc ${at}.`,
    notCountersigned: 'Trung tâm chưa ký xác nhận lần nào.',
    origin: (office: string, tag: string) =>
      `Tài sản từ ${office} chuyển đến, ở đó mang mã ${tag}: phần trước của chuỗi bảo quản nằm trong tệp chuỗi bảo quản của cơ quan ấy, đã kiểm tra khi nhập kho.`,
    originHead: (seq: string, hash: string) =>
      `Sổ của cơ quan ấy khi xuất tệp: bút ký số ${seq}, mã băm ${hash}`,
    originFile: (sha256: string) => `Mã băm SHA-256 của tệp ấy (cơ quan này giữ nguyên tệp): ${sha256}`,
    bundle:
      'Tệp dữ liệu kèm theo (xuất từ trang tài sản) kiểm tra được ngoài cơ quan bằng lệnh npm run verify-bundle.'
  },
  signers: { maker: 'NGƯỜI LẬP', head: 'THỦ TRƯỞNG CƠ QUAN' },
  page: 'mẫu tạm'
} as const

/** What the checker of bundles answers, for whoever holds the file and nothing else. */
export const bundleCheckWords = {
  usage: 'npm run verify-bundle -- TỆP [--photos THƯ_MỤC]',
  unreadable: (file: string) => `Không đọc được tệp ${file}.`,
  accepted: 'CHẤP NHẬN: tệp nguyên vẹn.',
  refused: 'TỪ CHỐI: tệp không dùng làm chứng được.',
  asset: (name: string, tag: string) => `Tài sản: ${name}, mã thẻ ${tag}`,
  office: (name: string, code: string) => `Cơ quan: ${name} (${code})`,
  exported: (at: string, by: string) => `Xuất lúc ${at}, người xuất ${by}`,
  entries: (count: number, first: string, last: string) => `${count} bút ký, từ ${first} đến ${last}`,
  photos: (count: number) => `${count} ảnh khớp mã băm`,
  key: (fingerprint: string) => `Khóa của cơ quan, đối chiếu với trung tâm: ${fingerprint}`,
  countersigned: (seq: number, at: string) => `Trung tâm đã ký xác nhận sổ đến bút ký ${seq}, ${at}`,
  notCountersigned: 'Trung tâm chưa ký xác nhận: chỉ có chữ ký của cơ quan.',
  flaws: {
    NOT_A_BUNDLE: (at: string) => `Đây không phải tệp tài sản của THADS Desk${at === '' ? '' : ` (${at})`}.`,
    NOT_CANONICAL: () => 'Tệp đã bị viết lại: chữ trong tệp không còn như khi xuất.',
    KEY_MALFORMED: () => 'Khóa của cơ quan trong tệp không đọc được.',
    SIGNATURE_WRONG: () => 'Chữ ký của cơ quan không khớp nội dung tệp.',
    ENTRY_MALFORMED: (at: string) => `Bút ký ${at} không đọc được.`,
    HASH_WRONG: (at: string) => `Bút ký ${at} không khớp mã băm của nó.`,
    ORDER_BROKEN: (at: string) => `Bút ký ${at} không theo thứ tự số và thời gian.`,
    CHAIN_BROKEN: (at: string) => `Bút ký ${at} không nối với bút ký đứng trước.`,
    FOREIGN_ENTRY: (at: string) => `Bút ký ${at} không phải của tài sản này hoặc của cơ quan này.`,
    BEGINNING_MISSING: () => 'Thiếu bút ký nhận tài sản: không biết nó vào từ đâu.',
    STEP_BROKEN: (at: string) =>
      `Bút ký ${at} bắt đầu ở trạng thái, chỗ hoặc số lượng khác với nơi bút ký trước để lại.`,
    STANDING_WRONG: (at: string) => `Hiện trạng ghi trong tệp (${at}) không phải là kết quả của các bút ký.`,
    PHOTO_MISSING: (at: string) => `Thiếu ảnh ${at}.`,
    PHOTO_FOREIGN: (at: string) => `Ảnh ${at} không do bút ký nào ghi.`,
    PHOTO_WRONG: (at: string) => `Ảnh ${at} không khớp mã băm.`,
    HEAD_WRONG: (at: string) => `Bút ký cuối của sổ (số ${at}) không khớp các bút ký trong tệp.`,
    RECEIPT_WRONG: (at: string) => `Xác nhận của trung tâm ở bút ký ${at} không đúng.`
  }
} as const
