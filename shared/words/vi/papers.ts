// The fixed words of every printed paper. Layouts not yet seen in their official text carry the
// provisional note; the office replaces the revision, never the code that draws.

/** Revision of our own layouts, printed beside "mẫu tạm" so that an old paper is known from a new one. */
export const paperRevision = '2026.1'

export const paperWords = {
  provisional: `mẫu tạm ${paperRevision}`,
  notCompared: 'chưa đối chiếu mẫu chính thức',
  tag: (groups: string) => `Mã ${groups}`,
  tagOfThing: (groups: string) => `Mã thẻ ${groups}`,
  weekdays: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  motto: { state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', words: 'Độc lập - Tự do - Hạnh phúc' },
  number: (number: string) => `Số: ${number}`,
  longDay: (date: string, month: string, year: string) => `ngày ${date} tháng ${month} năm ${year}`,
  hourAndMinute: (hour: string, minute: string) => `${hour} giờ ${minute} phút`,
  reprint: (count: number) => `IN LẠI LẦN ${count}`,
  reprintBy: (name: string, at: string) => `${name}, ${at}`,
  signFull: '(ký, ghi rõ họ tên)',
  dong: (figures: string) => `${figures} đồng`,

  receptionReceipt: {
    titles: {
      request: ['PHIẾU NHẬN YÊU CẦU', 'THI HÀNH ÁN'],
      procedure: ['GIẤY TIẾP NHẬN HỒ SƠ', 'VÀ HẸN TRẢ KẾT QUẢ']
    },
    receivedAt: (time: string, weekday: string, day: string) =>
      `Nhận lúc ${time}, ${weekday.charAt(0).toLowerCase()}${weekday.slice(1)} ${day}`,
    desk: (desk: string) => `tại ${desk}`,
    register: 'Vào sổ số',
    person: 'Người nộp',
    idNumber: 'Số định danh',
    capacity: 'Tư cách',
    procedure: 'Thủ tục',
    judgment: 'Bản án',
    handledBy: 'Giải quyết',
    papers: { name: 'Giấy tờ', form: 'Loại', count: 'Số' },
    noPapers: 'Không kèm giấy tờ',
    due: 'Hẹn trả kết quả chậm nhất',
    scanMe: 'Quét mã này tại quầy để mở hồ sơ.',
    lookup: 'Tra cứu: quét mã này, hoặc nhập số hồ sơ và mã',
    keepSecret: 'Giữ kín mã: ai có mã đều xem được tiến độ.',
    signatures: { person: 'Người nộp', clerk: 'Người nhận' },
    missingPapers: 'Thiếu giấy tờ sẽ báo trong 1 ngày làm việc.',
    copy: (number: number, of: number, holder: string) => `Bản ${number}/${of}: ${holder}`
  },

  manifestSlip: {
    title: (number: number) => `BẢNG KÊ TRANG SỐ ${number}`,
    ofFile: (number: string) => `Hồ sơ ${number}`,
    closedAt: (at: string) => `Đóng lúc ${at}`,
    person: 'Người nộp',
    items: { name: 'Giấy tờ', pages: 'Trang' },
    otherPages: 'Trang khác',
    total: (scans: number, pages: number) => `Cộng ${pages} trang trong ${scans} tệp quét`,
    code: 'Mã bảng kê',
    previous: (number: number, code: string) => `Bổ sung cho bảng kê số ${number}, mã ${code}`,
    explain:
      'Mã tính từ nội dung từng trang. Sửa, thêm, bớt, đổi thứ tự một trang thì mã khác đi. Giữ phiếu này để đối chiếu.',
    clerk: (name: string) => `Người quét: ${name}`,
    copy: (number: number, of: number, holder: string) => `Bản ${number}/${of}: ${holder}`
  },

  assetLabel: {
    case: 'Vụ án',
    decision: 'Quyết định',
    seal: 'Niêm phong',
    /** Where the label is too narrow for the whole word. */
    short: { case: 'Án', decision: 'QĐ', seal: 'Niêm' },
    reprint: (count: number) => `In lại lần ${count}`
  },

  signatures: {
    sign: '(Ký, ghi rõ họ tên)',
    signAndStamp: '(Ký, ghi rõ họ tên, đóng dấu)',
    signShort: '(Ký, họ tên)',
    signShortAndStamp: '(Ký, họ tên, đóng dấu)'
  },
  copyOf: (number: number, of: number, holder: string) => `Bản ${number}/${of}: ${holder}`,
  leafOf: (number: number, holder: string) => `Liên ${number}: ${holder}`,

  handoverRecord: {
    title: 'BIÊN BẢN',
    about: (subject: string) => `Về việc ${subject}`,
    ground: (ground: string) => `Căn cứ ${ground}`,
    opening: (time: string, day: string, place: string) =>
      `Hôm nay, hồi ${time} ${day}, tại ${place}, chúng tôi gồm:`,
    giver: 'Bên giao:',
    receiver: 'Bên nhận:',
    accordingTo: (source: string) => `Theo ${source}, hai bên giao nhận:`,
    handsOver: 'Hai bên giao nhận:',
    columns: {
      ordinal: 'STT',
      name: 'Tên, đặc điểm',
      unit: 'Đơn vị',
      takenIn: { recorded: 'Thu giữ', actual: 'Thực nhận' },
      handedOut: { recorded: 'Theo sổ', actual: 'Thực giao' },
      broughtBack: { recorded: 'Lúc giao', actual: 'Nhận lại' },
      condition: 'Tình trạng, niêm phong'
    },
    total: (count: string) => `Cộng: ${count} khoản`,
    equal: 'Đúng, đủ, không chênh lệch',
    unequal: 'Có chênh lệch, ghi rõ ở từng khoản',
    closing: (end: string, count: string, holders: string) =>
      `Biên bản kết thúc hồi ${end} cùng ngày, lập thành ${count} bản: ${holders} mỗi nơi một bản; đã đọc lại, mọi người nhất trí và cùng ký tên.`,
    and: ' và '
  },

  moveRecord: {
    title: 'BIÊN BẢN',
    about: 'Về việc chuyển chỗ vật chứng, tài sản trong kho',
    ground: (ground: string) => `Căn cứ ${ground}`,
    opening: (at: string, mover: string, count: number) =>
      `Lập lúc ${at}, thủ kho ${mover} đã chuyển chỗ ${count} lượt, cụ thể như sau:`,
    columns: {
      ordinal: 'STT',
      name: 'Tên tài sản, mã thẻ',
      from: 'Chuyển từ',
      to: 'Chuyển đến',
      at: 'Lúc',
      reason: 'Lý do'
    },
    closing: (copies: number) =>
      `Biên bản lập thành ${copies} bản, đã đọc lại, những người có tên dưới đây cùng ký.`,
    copy: (number: number, of: number) => `Bản ${number}/${of}`
  },

  cashReceipt: {
    titles: {
      enforcement: 'BIÊN LAI THU TIỀN THI HÀNH ÁN',
      courtFeeAdvance: 'BIÊN LAI THU TẠM ỨNG ÁN PHÍ, LỆ PHÍ TÒA ÁN',
      stateBudget: 'BIÊN LAI THU TIỀN NỘP NGÂN SÁCH NHÀ NƯỚC'
    },
    symbol: 'Ký hiệu:',
    number: 'Số:',
    payer: 'Họ và tên người nộp tiền:',
    address: 'Địa chỉ:',
    onBehalfOf: 'Nộp thay cho:',
    decision: 'Theo:',
    content: 'Nội dung thu:',
    amount: 'Số tiền:',
    inWords: 'Bằng chữ:',
    method: 'Hình thức:',
    methods: { cash: 'Tiền mặt', transfer: 'Thu qua chuyển khoản' },
    signers: { payer: 'NGƯỜI NỘP TIỀN', collector: 'NGƯỜI THU TIỀN', accountant: 'KẾ TOÁN' }
  },

  cashVoucher: {
    receipt: {
      title: 'PHIẾU THU',
      form: 'Mẫu phiếu thu',
      person: 'Họ và tên người nộp tiền:',
      reason: 'Lý do nộp:',
      signer: 'NGƯỜI NỘP TIỀN'
    },
    payment: {
      title: 'PHIẾU CHI',
      form: 'Mẫu phiếu chi',
      person: 'Họ và tên người nhận tiền:',
      reason: 'Lý do chi:',
      signer: 'NGƯỜI NHẬN TIỀN'
    },
    rule: '(Thông tư số 78/2020/TT-BTC,',
    ruleNote: 'Phụ lục 01; mẫu tạm)',
    officeCode: (code: string) => `Mã đơn vị: ${code}`,
    day: (longDay: string) => longDay.replace(/^./u, (letter) => letter.toUpperCase()),
    book: 'Quyển số:',
    number: 'Số:',
    debit: (account: string) => `Nợ TK ${account}:`,
    credit: (account: string) => `Có TK ${account}:`,
    address: 'Địa chỉ:',
    amount: 'Số tiền:',
    inWords: 'Bằng chữ:',
    attached: 'Kèm theo:',
    head: 'THỦ TRƯỞNG',
    chiefAccountant: 'KẾ TOÁN TRƯỞNG',
    maker: 'NGƯỜI LẬP',
    cashier: 'THỦ QUỸ',
    received: 'Đã nhận đủ số tiền (bằng chữ):'
  }
} as const
