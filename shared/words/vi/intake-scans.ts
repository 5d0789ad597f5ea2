// The words of scanned pages at the desk.

export const intakeScanWords = {
  heading: 'Trang đã quét',
  hint: 'Thả ảnh JPEG, PNG hoặc PDF vào đúng giấy. Đóng bảng kê rồi thì không bỏ trang được nữa; trang đến sau vào bảng kê tiếp theo.',
  pdf: (pages: number) => `${pages} tr.`,
  pdfNotShown: (pages: number) =>
    `Tệp PDF ${pages} trang không hiện trong cửa sổ này. Lưu ra rồi mở bằng chương trình đọc PDF.`,
  savePdf: 'Lưu tệp PDF',
  place: (at: number, of: number) => `${at}/${of}`,
  previous: 'Trang trước',
  next: 'Trang sau',
  close: 'Đóng',
  page: (itemName: string, number: number) => `${itemName}, trang ${number}`,
  pagesOf: (itemName: string) => `Trang quét của ${itemName}`,
  otherPages: 'Trang khác',
  strayPages: 'Chưa xếp vào giấy tờ nào',
  add: 'Thêm trang',
  addFor: (itemName: string) => `Thêm trang cho ${itemName}`,
  film: 'Chụp',
  filmFor: (itemName: string) => `Chụp trang cho ${itemName}`,
  filmed: 'anh-chup.jpg',
  remove: (page: string) => `Bỏ ${page}`,
  twice: 'Trùng trang',
  keys: (fileName: string) => `${fileName} · Enter xem lớn, Ctrl+mũi tên đổi chỗ, Delete bỏ`,
  progress: (at: number, of: number) => `Đang nhận trang ${at}/${of}…`,
  moreRefused: (count: number) => `và ${count} tệp khác không nhận được.`,
  understood: 'Đã rõ',
  count: (scans: number, pages: number) => `${pages} trang trong ${scans} tệp`,
  twiceNote: (count: number) =>
    `${count} tệp trùng hệt một trang đã có: kiểm tra rồi bỏ bớt nếu quét hai lần.`,
  closeManifest: 'Đóng bảng kê và in phiếu',
  closing: 'Đang đóng…',
  manifest: (number: number) => `Bảng kê số ${number}`,
  closedAt: (at: string, by: string) => `đóng lúc ${at}, ${by}`,
  after: (code: string) => `nối tiếp ${code}`,
  none: 'Chưa quét trang nào.',
  notClosed: (number: string) => `Trang quét của ${number} đang chờ đóng bảng kê: mở hồ sơ để đóng.`,
  manifestClosed: (number: number, code: string) => `Bảng kê ${number} · mã ${code}`,
  check: {
    open: 'Kiểm tra trang',
    drop: 'Thả các trang hoặc tệp đã xuất vào đây để so với bảng kê',
    choose: 'Chọn tệp',
    running: 'Đang so…',
    whole: (count: number) => `KHỚP: ${count} trang còn nguyên như khi nộp.`,
    differs: 'KHÔNG KHỚP',
    changed: (page: string) => `Đã bị thay đổi: ${page}`,
    missing: (page: string) => `Thiếu: ${page}`,
    extra: (name: string) => `Không có trong bảng kê: ${name}`,
    unread: (name: string) => `Không đọc được ${name}`,
    zipped: (name: string) =>
      `Tệp nén ${name} không phải do chương trình này xuất: giải nén trước, rồi thả các trang vào đây.`,
    more: (count: number) => `và ${count} điểm khác`
  },
  export: {
    save: 'Xuất bảng kê và các trang',
    saved: 'Đã lưu',
    notSaved: 'Không ghi được tệp. Chọn chỗ khác hoặc dọn ổ đĩa.',
    part: (part: number, of: number) => `Đang xuất phần ${part}/${of}…`
  }
} as const
