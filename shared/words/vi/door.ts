// Words of the headless door and of the store's troubles, for who installs and mends.

export const doorWords = {
  keySealed:
    'Khóa của kho dữ liệu nằm trong chuỗi khóa của máy này: mở bằng ứng dụng, hoặc chỉ ra tệp khóa bằng --key-file.',
  keyInFile: (file: string) =>
    `Khóa của kho dữ liệu được giữ trong tệp ${file}: ai đọc được tệp này thì đọc được kho dữ liệu.`,
  keyMissing: 'Thư mục này đã có kho dữ liệu nhưng không thấy khóa của nó: chỉ ra tệp khóa bằng --key-file.',
  keyInvalid: (file: string) => `Tệp khóa ${file} phải chứa đúng 64 chữ số hệ 16.`,
  pairingMissing: 'Máy trạm này chưa được ghép với máy chủ: chạy lệnh pair trước.',
  pairingFailed: (code: string) =>
    `Không ghép được với máy chủ (${code}): kiểm tra địa chỉ, mã ghép và thời hạn của mã.`,
  store: {
    STORE_KEY_WRONG: 'Khóa không mở được kho dữ liệu này.',
    STORE_NEWER: 'Kho dữ liệu do một phiên bản mới hơn tạo ra: hãy cập nhật chương trình.',
    STORE_LOCKED: 'Kho dữ liệu đang được một chương trình khác mở để ghi: đóng chương trình đó rồi thử lại.',
    STORE_MISSING: 'Không có kho dữ liệu ở thư mục này: chạy lệnh init trước.',
    STORE_NOT_DURABLE: 'Đĩa này không bảo đảm ghi bền: không mở kho dữ liệu để ghi.',
    STORE_REBUILD_DUE:
      'Kho dữ liệu vừa được nâng cấp, các bảng chưa được dựng lại từ bút ký: mở chương trình một lần hoặc chạy lệnh rebuild, rồi kiểm tra lại.',
    STORE_NOT_REBUILT:
      'Không dựng lại được các bảng từ bút ký sau khi nâng cấp. Bút ký còn nguyên; bản sao trước khi nâng cấp nằm trong thư mục backups. Báo người bảo trì kèm mã lỗi.'
  }
} as const
