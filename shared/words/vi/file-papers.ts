// The words of the papers of a desk file's life. Layouts not seen in their official text: the papers say "mẫu tạm".

export const filePaperWords = {
  person: (name: string, number: string | null, address: string) =>
    `Kính gửi: ông/bà ${name}${number === null ? '' : `, số định danh ${number}`}${address === '' ? '' : `, địa chỉ ${address}`}.`,
  file: (of: { number: string; day: string; procedure: string; register: string | null }) =>
    `Hồ sơ số ${of.number}, nhận ngày ${of.day}, thủ tục: ${of.procedure}${of.register === null ? '' : `, vào sổ số ${of.register}`}.`,
  title: (number: string, day: string, court: string) =>
    `Bản án, quyết định số ${number} ngày ${day} của ${court}`,
  holders: ['người nộp', 'lưu hồ sơ'],
  signers: { head: 'THỦ TRƯỞNG', clerk: 'NGƯỜI TIẾP NHẬN', person: 'NGƯỜI NỘP' },
  authority: (office: string) => `THỦ TRƯỞNG ${office}`,
  ask: {
    title: 'PHIẾU YÊU CẦU',
    subject: 'sửa đổi, bổ sung hồ sơ',
    intro: (number: string) =>
      `Qua kiểm tra, hồ sơ cần được sửa đổi, bổ sung (lần ${number}) các giấy tờ sau:`,
    columns: {
      ordinal: 'STT',
      paper: 'Giấy tờ',
      reason: 'Lý do',
      clause: 'Căn cứ',
      bring: 'Cần nộp, cần sửa'
    },
    note: (note: string) => `Ghi chú: ${note}`,
    late: (due: string) => `Phiếu này được lập sau thời hạn thông báo (ngày ${due}); cơ quan xin lỗi ông/bà.`,
    closing:
      'Đề nghị ông/bà mang phiếu này cùng giấy tờ đến bộ phận một cửa, không phải nộp lại giấy tờ đã nộp.'
  },
  supplement: {
    title: 'GIẤY TIẾP NHẬN',
    subject: 'giấy tờ bổ sung hồ sơ',
    intro: (time: string, number: string) => `Hồi ${time}, đã nhận bổ sung lần ${number} các giấy tờ sau:`,
    introMended: (time: string, number: string) =>
      `Hồi ${time}, hồ sơ được sửa tại chỗ (bổ sung lần ${number}).`,
    columns: { ordinal: 'STT', paper: 'Giấy tờ', form: 'Loại bản', copies: 'Số bản', pages: 'Số trang' },
    note: (note: string) => `Nội dung: ${note}`,
    closing: (number: string) => `Giấy này kèm theo phiếu nhận số ${number}.`
  },
  refusal: {
    title: 'THÔNG BÁO',
    subject: 'từ chối yêu cầu',
    grounds: (clause: string) => clause,
    intro: (reason: string) => `Từ chối yêu cầu của ông/bà vì: ${reason}.`,
    explanation: (text: string) => `Cụ thể: ${text}`,
    words: (text: string) => `Ý kiến của Thủ trưởng: ${text}`,
    complain: 'Ông/bà có quyền khiếu nại việc từ chối này theo quy định của pháp luật về thi hành án dân sự.'
  },
  apology: {
    title: 'PHIẾU XIN LỖI',
    subject: 'hẹn lại ngày trả kết quả',
    late: (promised: string) =>
      `Theo phiếu đã giao, ngày trả kết quả là ${promised}. Cơ quan chưa trả kết quả đúng hẹn.`,
    reason: (text: string) => `Lý do: ${text}`,
    words: (text: string) => `Ý kiến của Thủ trưởng: ${text}`,
    sorry: (day: string) => `Cơ quan xin lỗi ông/bà và hẹn lại ngày trả kết quả: ${day}.`
  },
  control: {
    title: 'PHIẾU KIỂM SOÁT',
    subject: 'quá trình giải quyết hồ sơ',
    intro: (owner: string, state: string) => `Người đang giữ hồ sơ: ${owner}. Trạng thái: ${state}.`,
    columns: {
      ordinal: 'STT',
      at: 'Thời điểm',
      step: 'Việc',
      people: 'Người làm, người nhận',
      note: 'Nội dung',
      sign: 'Ký'
    },
    people: (by: string, other: string | null) => (other === null ? by : `${by} → ${other}`),
    late: 'quá hạn',
    holders: ['lưu hồ sơ']
  }
} as const
