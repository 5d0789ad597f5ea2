// What the checker of page manifests says, offline and on the page of a file.

type Place = { manifest: number; itemName: string | null; number: number; fileName: string }

/** A page as people find it: which manifest, which paper, which page of it. */
const pageText = ({ manifest, itemName, number, fileName }: Place): string =>
  `${itemName ?? 'Trang khác'}, trang ${number} (bảng kê ${manifest}, ${fileName})`

export const manifestCheckWords = {
  usage:
    'Cách dùng: npm run verify-manifest -- TỆP|THƯ_MỤC… [--code MÃ_TRÊN_PHIẾU]. Nhận tệp ZIP xuất từ hồ sơ, hoặc bảng kê và các trang.',
  unreadable: (name: string) => `Không đọc được ${name}.`,
  codeInvalid: (code: string) =>
    `Mã ${code} không đúng: mã gồm 16 chữ số, chữ cái, chữ cuối là chữ kiểm tra. Đọc lại mã trên phiếu.`,
  accepted: 'KHỚP: mọi trang còn nguyên như khi nộp.',
  notCompared: (number: number) =>
    `CHƯA ĐỐI CHIẾU MÃ: các trang khớp với bảng kê, nhưng chưa so với phiếu giấy. Chạy lại với --code và mã trên phiếu của bảng kê số ${number}.`,
  refused: 'KHÔNG KHỚP:',
  page: pageText,
  changed: (page: string) => `Trang đã bị thay đổi: ${page}.`,
  missing: (page: string) => `Thiếu trang: ${page}.`,
  extra: (name: string) => `Tệp không có trong bảng kê: ${name}.`,
  flaws: {
    NO_MANIFEST: () => 'Không có bảng kê nào trong các tệp này.',
    NOT_CANONICAL: (at: string) => `Bảng kê ${at} đã bị sửa.`,
    MALFORMED: (at: string) => `Bảng kê ${at} hỏng, không đọc được.`,
    OTHER_FILE: (at: string) => `Bảng kê số ${at} là của hồ sơ khác.`,
    CHAIN_BROKEN: (at: string) =>
      `Bảng kê số ${at} không nối tiếp bảng kê trước nó, hoặc thiếu bảng kê ở giữa.`,
    CODE_DIFFERS: (at: string) => `Mã ${at} trên phiếu không phải mã của bảng kê nào ở đây.`
  },
  file: (number: string, tag: string) => `Hồ sơ ${number}, mã thẻ ${tag}`,
  manifest: ({ number, pages, code, at }: { number: number; pages: number; code: string; at: string }) =>
    `Bảng kê số ${number}: ${pages} trang, đóng lúc ${at}, mã ${code}`,
  compareCode: 'So mã trên với mã in trên phiếu của người nộp: khác một ký tự là bảng kê khác.',
  whole: (count: number) => `${count} tệp trang còn nguyên.`
} as const
