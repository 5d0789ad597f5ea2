// The words of the registers: the trial balance with its two statements, and the till of a day.

export const booksWords = {
  balance: 'Bảng cân đối tài khoản',
  account: 'Số hiệu',
  name: 'Tên tài khoản',
  debit: 'Phát sinh Nợ',
  credit: 'Phát sinh Có',
  balanceDebit: 'Dư Nợ',
  balanceCredit: 'Dư Có',
  total: 'Cộng',
  holds: 'Khớp',
  differs: 'Lệch',
  statements: {
    money: 'Tiền đang có bằng tiền phải trả',
    moneySides: 'TK 111, 112, 113, 131, 136, 137, 138, 141 = TK 331, 333, 336, 337, 338',
    assets: 'Tài sản trong kho bằng giá trị tạm giữ',
    assetsSides: 'TK 114 = TK 366',
    sides: 'Tổng Nợ bằng tổng Có',
    sidesNote: 'mọi chứng từ đều cân'
  },
  empty: 'Sổ chưa có chứng từ nào',
  emptyHint: 'Phiếu thu, phiếu chi, phiếu nhập, phiếu xuất ghi xong là vào sổ ngay.',
  till: {
    heading: 'Sổ quỹ tiền mặt',
    previous: 'Ngày trước',
    next: 'Ngày sau',
    today: 'Hôm nay',
    opening: 'Tồn đầu ngày',
    in: 'Thu',
    out: 'Chi',
    closing: 'Tồn cuối ngày',
    number: 'Số',
    who: 'Người nộp, nhận',
    none: 'Ngày này không có phiếu thu, phiếu chi.',
    onlyAccount: (account: string) => `Chỉ chứng từ có tài khoản ${account}`,
    noneOfAccount: (account: string) => `Ngày này không có phiếu thu, chi nào ghi tài khoản ${account}.`,
    allAccounts: 'Bỏ lọc'
  },
  store: {
    heading: 'Sổ kho',
    asOf: (day: string) => `đến ${day}`,
    inStore: 'Đang ở kho',
    awaiting: 'Chờ xuất',
    returned: 'Đã trả'
  },
  case: {
    heading: 'Hồ sơ thi hành án',
    title: 'Bản án, quyết định',
    creditor: 'Được thi hành',
    debtor: 'Phải thi hành',
    opened: 'Vào sổ',
    obligations: 'Nghĩa vụ tiền',
    assets: 'Tài sản',
    close: 'Đóng hồ sơ'
  },
  nothing: 'Chọn một hồ sơ',
  nothingHint: 'Quét mã hồ sơ, hoặc gõ số quyết định vào ô tìm (Ctrl K).',
  keys: {
    previous: 'Ngày trước',
    next: 'Ngày sau',
    close: 'Đóng chứng từ'
  }
} as const
