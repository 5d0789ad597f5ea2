// The words of the records of a loan (trích xuất), and of opening a seal and sealing again. Layouts not seen in their
// official text: the papers say "mẫu tạm".

export const loanPaperWords = {
  subject: {
    out: 'giao vật chứng, tài sản trích xuất',
    back: 'nhận lại vật chứng, tài sản sau trích xuất'
  },
  grounds: {
    request: (body: string, number: string, day: string) => `Văn bản số ${number} ngày ${day} của ${body}`,
    order: (number: string, day: string) => `Lệnh xuất kho số ${number} ngày ${day}`,
    letter: (letter: string) => letter,
    decision: (number: string, day: string) => `Quyết định thi hành án số ${number} ngày ${day}`,
    record: (number: string, day: string) => `Biên bản giao trích xuất số ${number} ngày ${day}`
  },
  placeOwn: (office: string) => `kho của ${office}`,
  keeper: (name: string) => `ông/bà ${name}, thủ kho`,
  messenger: (name: string, number: string | null, body: string) =>
    number ? `ông/bà ${name}, số định danh ${number}, đại diện ${body}` : `ông/bà ${name}, đại diện ${body}`,
  book: 'sổ theo dõi vật chứng, tài sản',
  sealed: (seal: string, intact: boolean) =>
    intact ? `niêm phong ${seal} còn nguyên` : `niêm phong ${seal} không còn nguyên`,
  unsealed: 'không niêm phong',
  purpose: (purpose: string) => `Mục đích trích xuất: ${purpose}.`,
  due: (day: string) =>
    `Bên nhận bảo quản, chịu trách nhiệm về tài sản kể từ khi ký biên bản này và trả lại chậm nhất ngày ${day}.`,
  before: (condition: string, seal: string) => `Khi giao trích xuất: ${condition}, ${seal}.`,
  same: 'So với khi giao: niêm phong không thay đổi.',
  changed: (by: string, document: string) => `Niêm phong thay đổi do ${by}, theo ${document}.`,
  putBack: (path: string) => `Tài sản được cất tại ${path}.`,
  photos: (hashes: readonly string[]) =>
    `Kèm ${String(hashes.length).padStart(2, '0')} ảnh, mã băm SHA-256 (12 ký tự đầu): ${hashes.join(', ')}.`,
  holders: ['bên giao', 'bên nhận', 'hồ sơ thi hành án'],
  signers: { GIVER: 'BÊN GIAO', RECEIVER: 'BÊN NHẬN' }
} as const

export const openingPaperWords = {
  title: 'BIÊN BẢN',
  subject: 'mở niêm phong và niêm phong lại',
  grounds: {
    decision: (number: string, day: string) => `Quyết định thi hành án số ${number} ngày ${day}`,
    reason: (reason: string) => `yêu cầu: ${reason}`
  },
  present: (place: string, began: string, ended: string) =>
    `Việc mở niêm phong tiến hành tại ${place}, từ ${began} đến ${ended}, có mặt:`,
  person: (index: number, name: string, capacity: string) =>
    `${index}. Ông/bà ${name}${capacity === '' ? '' : `, ${capacity}`}.`,
  roles: { begun: 'người mở niêm phong', attended: 'người chứng kiến, xác nhận có mặt bằng tài khoản riêng' },
  before: (of: { name: string; tag: string; seal: string; intact: boolean; condition: string }) =>
    `Trước khi mở: ${of.name}, mã thẻ ${of.tag}, niêm phong số ${of.seal} ${of.intact ? 'còn nguyên vẹn' : 'KHÔNG CÒN NGUYÊN VẸN'}, tình trạng ghi sổ: ${of.condition}.`,
  found: 'Mở ra, kiểm đếm thấy:',
  columns: {
    ordinal: 'STT',
    name: 'Tên, đặc điểm',
    unit: 'Đơn vị',
    quantity: 'Số lượng',
    condition: 'Tình trạng'
  },
  sealedAgain: (seal: string, condition: string) =>
    `Sau khi kiểm tra, phần còn trong gói được niêm phong lại bằng niêm phong số ${seal}; tình trạng: ${condition}.`,
  nothingLeft: 'Trong gói không còn vật nào; gói thôi được theo dõi là một tài sản.',
  takenOut: (of: { name: string; quantity: string; unit: string; tag: string }) =>
    `Lấy ra ${of.quantity} ${of.unit} ${of.name}, theo dõi riêng với mã thẻ ${of.tag}.`,
  difference: (why: string) => `Vật tìm thấy khác với lần ghi trước: ${why}.`,
  photos: (moment: string, hashes: readonly string[]) =>
    `Ảnh ${moment}: ${String(hashes.length).padStart(2, '0')} ảnh, mã băm SHA-256 (12 ký tự đầu): ${hashes.join(', ')}.`,
  moments: { before: 'trước khi mở', after: 'sau khi niêm phong lại' },
  closing: (copies: string) =>
    `Biên bản lập thành ${copies} bản, đã đọc lại, mọi người có mặt nhất trí và cùng ký tên.`,
  holders: ['thủ kho', 'hồ sơ thi hành án'],
  signers: {
    KEEPER: 'NGƯỜI MỞ NIÊM PHONG',
    ATTENDANT: 'NGƯỜI CHỨNG KIẾN',
    OWNER: 'CHỦ SỞ HỮU',
    PROCURATOR: 'KIỂM SÁT VIÊN',
    OFFICER: 'CHẤP HÀNH VIÊN',
    WITNESS: 'NGƯỜI LÀM CHỨNG'
  } as Readonly<Record<string, string>>
} as const
