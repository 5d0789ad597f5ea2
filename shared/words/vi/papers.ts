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
      `Nhận lúc ${time}, ${weekday.toLowerCase().replace(/ \p{Ll}/u, (letter) => letter.toUpperCase())} ${day}`,
    desk: (desk: string) => `tại ${desk}`,
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

  assetLabel: {
    case: 'Vụ án',
    decision: 'Quyết định',
    seal: 'Niêm phong',
    reprint: (count: number) => `In lại lần ${count}`
  }
} as const
