// The words around printed papers: what they are called, what became of them, and what a person can do.

export const documentsWords = {
  heading: 'Giấy in',
  none: 'Chưa in giấy nào.',
  copies: (count: number) => `${count} bản`,
  reprintCount: (count: number) => `in lại lần ${count}`,
  onScreen: 'Chưa in',
  view: 'Xem giấy',
  reprint: 'In lại',
  reprintReason: 'Vì sao in lại',
  reprintReasonHint: 'Giấy in lại mang dòng “in lại lần …”. Lý do được ghi vào nhật ký.',
  reprintSubmit: 'In lại',
  cancel: 'Thôi',
  settleQuestion: 'Máy in không trả lời. Nhìn giấy: đã ra đúng chưa?',
  screenQuestion: 'Đã in và đưa giấy?',
  retryQuestion: 'Chưa ra giấy. Sửa máy in xong:',
  retry: 'Gửi lại máy in',
  settled: { CONFIRMED: 'Đã in đúng', FAILED: 'In hỏng' },
  waitingCount: (count: number) => `${count} giấy chờ xác nhận đã in`,
  allPrinted: (count: number) => `Cả ${count} giấy đã in đúng`,
  sheet: {
    drawing: 'Đang vẽ giấy…',
    save: 'Lưu tệp',
    print: 'In giấy',
    close: 'Đóng',
    saved: 'Đã lưu tệp.',
    printed: 'Đã gửi ra máy in.',
    printFailed: 'Không in được. Kiểm tra máy in của hệ điều hành, hoặc lưu tệp rồi in từ chỗ khác.',
    saveFailed: 'Không lưu được tệp vào chỗ đã chọn. Chọn thư mục khác rồi thử lại.',
    pdf: 'Tệp PDF đúng khổ giấy, vẽ từ số liệu đã ghi sổ',
    image: 'Giấy in nhiệt 80 mm, đúng như máy in sẽ in'
  }
} as const
