// The words of the record of a count (biên bản kiểm kê kho). The official layout has not been seen.

export const countRecordWords = {
  title: 'BIÊN BẢN',
  subject: (kind: string, scope: string) => `${kind.charAt(0).toLowerCase()}${kind.slice(1)} ${scope}`,
  law: 'Điều 38 Nghị định số 152/2026/NĐ-CP; quy định về kiểm kê kho vật chứng, tài sản',
  opened: (number: string, at: string, head: string) =>
    `lệnh kiểm kê của thủ trưởng ${head} lúc ${at}, ghi tại Biên bản ${number}`,
  opening: ({ from, to, scope, period }: { from: string; to: string; scope: string; period: string }) =>
    `Từ ${from} đến ${to}, tại ${scope}, ${period}, chúng tôi gồm:`,
  person: (side: string, name: string) => `- ${side}: ông/bà ${name};`,
  blind: 'Người đếm không được cho biết số liệu trên sổ trước và trong lúc đếm.',
  summary: (
    { places, scanned, matched }: { places: number; scanned: number; matched: number },
    variances: number
  ) => `Đã đếm ${places} chỗ, ${scanned} lần quét; ${matched} món đúng với sổ; ${variances} chênh lệch.`,
  equal: 'Đúng, đủ, không chênh lệch.',
  differences: 'Các chênh lệch, nguyên nhân và kết quả xử lý:',
  closing: 'Biên bản đã được đọc lại, mọi người nhất trí và cùng ký tên.',
  columns: {
    ordinal: 'STT',
    thing: 'Tên, mã thẻ',
    difference: 'Chênh lệch',
    book: 'Theo sổ',
    seen: 'Thực tế',
    outcome: 'Nguyên nhân, kết quả xử lý',
    quantity: 'Số lượng',
    condition: 'Tình trạng, niêm phong',
    place: 'Chỗ'
  },
  outcome: (outcome: string, document: string, explanation: string) =>
    [outcome, document, explanation].filter((part) => part !== '').join('; '),
  accounted: 'Đã ra khỏi nơi kiểm kê theo bút ký riêng',
  nothingAmiss: 'Không ghi nhận khác thường',
  sealBroken: 'Niêm phong không còn nguyên',
  listTitle: 'DANH SÁCH ĐÃ KIỂM KÊ',
  placesTitle: 'TỔNG HỢP THEO CHỖ (danh sách từng món nằm trong bút ký của đợt kiểm kê)',
  picturesTitle: 'ẢNH CHỤP LÚC KIỂM KÊ',
  picture: (name: string, place: string, hash: string) => `${name}; ${place}; mã ảnh ${hash}`,
  picturesLeft: (count: number) => `Còn ${count} ảnh nằm trong bút ký của đợt kiểm kê.`,
  placeCount: 'Số lần quét',
  empty: 'trống',
  signed: (at: string) => `(Đã ký trên máy, ${at})`,
  signedByHolder: (at: string) => `(Đã ký, ghi vào máy ${at})`,
  notSigned: '(Ký, ghi rõ họ tên)',
  holders: ['kế toán', 'thủ kho', 'hồ sơ kho']
} as const
