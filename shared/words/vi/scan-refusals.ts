// Refusals of scanned pages in words: which file, why, and what to do.
import type { RefusalWords } from './refusal-readings'

const bytesOfMebibyte = 1024 * 1024

export const scanRefusalWords = {
  SCAN_EMPTY: {
    why: (of) => `Tệp ${of('fileName')} rỗng, không có trang nào.`,
    next: 'Quét lại trang này rồi thả vào.'
  },
  SCAN_TOO_LARGE: {
    why: (of) => `Tệp ${of('fileName')} lớn hơn ${Number(of('bytesMax')) / bytesOfMebibyte} MB.`,
    next: 'Quét lại ở 200–300 dpi, hoặc tách tệp PDF rồi thả từng phần.'
  },
  SCAN_UNREADABLE: {
    why: (of) =>
      `Tệp ${of('fileName')} không mở được: không phải ảnh JPEG, PNG hay PDF còn nguyên, ảnh trên 100 triệu điểm, hoặc PDF bị khóa.`,
    next: 'Quét lại ở 200–300 dpi, hoặc lưu lại thành JPEG, PNG hay PDF không đặt mật khẩu.'
  },
  SCAN_PAGES_TOO_MANY: {
    why: (of) => `Tệp ${of('fileName')} có hơn ${of('max')} trang.`,
    next: 'Tách tệp PDF rồi thả từng phần.'
  },
  SCANS_TOO_MANY: {
    why: (of) => `Một bảng kê có nhiều nhất ${of('max')} tệp; phần sau chưa được nhận.`,
    next: 'Đóng bảng kê này, rồi quét tiếp vào bảng kê sau.'
  },
  SCAN_UNKNOWN: {
    why: 'Trang này không còn trong hồ sơ đang quét.',
    next: 'Mở lại hồ sơ để xem các trang đang có.'
  },
  SCAN_ITEM_UNKNOWN: {
    why: (of) => `Tệp ${of('fileName')} nằm ở một giấy không có trong biên nhận.`,
    next: 'Chuyển trang sang đúng giấy đã nhận, hoặc sang “Trang khác”.'
  },
  SCAN_LOST: {
    why: (of) => `Tệp ${of('fileName')} trong máy không còn đọc được nguyên vẹn.`,
    next: 'Bỏ trang này rồi quét lại. Báo quản trị kiểm tra ổ đĩa.'
  },
  NOTHING_SCANNED: {
    why: 'Chưa có trang nào được quét.',
    next: 'Thả ảnh hoặc PDF vào từng giấy, rồi đóng bảng kê.'
  }
} as const satisfies Record<string, RefusalWords>
