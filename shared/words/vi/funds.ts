// The words of the till: what is in it, taking money in, paying it out, and the money of one case.

export const fundsWords = {
  till: {
    heading: 'Quỹ tiền mặt',
    opening: 'Tồn đầu ngày',
    in: 'Thu',
    out: 'Chi',
    shouldBe: 'Phải có trong két',
    recent: 'Vừa ghi',
    count: (count: number) => `${count} chứng từ hôm nay`,
    none: 'Hôm nay chưa có phiếu thu, phiếu chi nào.'
  },
  entries: {
    heading: 'Tiền, vàng chờ ghi quỹ',
    count: (shown: number, all: number) => (shown < all ? `${shown} trong ${all} món` : `${all} món`),
    due: (late: boolean, at: string) => (late ? `quá hạn ${at}` : `hạn ${at}`),
    since: (at: string) => `nhận ${at}`,
    voucher: 'Số chứng từ quỹ',
    voucherHint: 'Ví dụ: PT 12/2026. Ghi một lần, không sửa đè được.',
    submit: 'Ghi số chứng từ',
    noted: (name: string, voucher: string) => `Đã ghi ${voucher} cho ${name}.`,
    none: 'Không có tiền, vàng nào chờ ghi quỹ',
    noneHint: 'Tiền, vàng nhập kho mà chưa có chứng từ quỹ sẽ hiện ở đây kèm hạn ghi.',
    blind: 'Đang kiểm kê nơi giữ tiền, vàng',
    blindHint: (number: string) =>
      `Danh sách hiện lại khi đếm xong theo biên bản ${number}: người đếm không được biết trước.`
  },
  actions: {
    collect: 'Thu',
    pay: 'Chi',
    propose: 'Đề nghị chi'
  },
  case: {
    choose: 'Chọn hồ sơ',
    chooseHint: 'Quét mã hồ sơ hoặc gõ số quyết định, tên người. Số tiền, dòng tiền hiện ở đây.',
    change: 'Hồ sơ khác',
    mustPay: (name: string) => `${name} phải thi hành`,
    receives: (name: string) => `${name} được nhận`,
    collected: 'Đã thu',
    paid: 'Đã chi, đã trừ phí',
    reserved: 'Đang chi',
    held: 'Đang giữ',
    flow: 'Dòng tiền của hồ sơ',
    flowNote: 'bề dày là số tiền',
    nothingYet: 'Chưa thu đồng nào của hồ sơ này',
    nothingYetHint: 'Thu tiền xong, dòng tiền hiện từ người nộp tới người nhận.',
    payments: 'Chi trả của hồ sơ',
    noPayments: 'Chưa có đề nghị chi nào.'
  },
  flow: {
    label: 'Dòng tiền: đã thu, phí, đã chi, đang chi, đang giữ',
    collected: 'Đã thu',
    outstanding: 'Còn phải thu',
    fee: 'Phí thi hành án',
    feeState: 'Đã trừ',
    paid: 'Trả người được thi hành án',
    paidState: 'Đã chi',
    reserved: 'Đã đề nghị chi',
    reservedState: 'Đang chi',
    held: 'Chưa phân chia',
    heldState: 'Đang giữ'
  },
  collect: {
    heading: 'Thu tiền mặt',
    needsCase: 'Chọn hồ sơ trước: quét mã hồ sơ, hoặc gõ số quyết định.',
    obligation: 'Thu cho khoản',
    left: (amount: string) => `còn phải thu ${amount} ₫`,
    payer: 'Người nộp tiền',
    isDebtor: 'Người phải thi hành án',
    isOther: 'Nộp thay',
    name: 'Họ và tên',
    idNumber: 'Số định danh',
    idInvalid: 'Số định danh có 12 chữ số, hoặc 9 chữ số.',
    address: 'Địa chỉ',
    amount: 'Số tiền',
    content: 'Nội dung',
    contentOf: (decision: string) => `Nộp tiền thi hành án theo Quyết định ${decision}`,
    submit: 'Ghi sổ, in biên lai',
    after: 'Trong két sau khi thu',
    done: 'Đã thu',
    receipt: (symbol: string, number: string) => `Biên lai ${symbol} số ${number}`,
    another: 'Thu tiếp',
    fullyPaid: 'Các khoản của hồ sơ này đã thu đủ.'
  },
  propose: {
    heading: 'Đề nghị chi',
    obligation: 'Chi của khoản',
    gross: 'Số tiền trước phí',
    available: (amount: string) => `chi được tới ${amount} ₫`,
    reason: 'Lý do chi',
    reasonOf: (decision: string) => `Chi trả tiền thi hành án theo Quyết định ${decision}`,
    fee: 'Phí thi hành án',
    net: 'Người nhận được',
    clause: 'Căn cứ tính phí',
    submit: 'Gửi kế toán kiểm tra',
    done: 'Đã gửi đề nghị chi',
    doneHint: 'Kế toán kiểm tra, thủ trưởng duyệt, rồi thủ quỹ chi.',
    another: 'Đề nghị khoản khác',
    nothingHeld: 'Hồ sơ chưa giữ đồng nào để chi',
    nothingHeldHint: 'Thu được tiền rồi mới đề nghị chi.',
    oneOpen: 'Đang có một đề nghị chi chưa xong',
    oneOpenHint: 'Chờ đề nghị đó được chi hoặc trả lại, rồi mới đề nghị tiếp.'
  },
  pay: {
    heading: 'Chi tiền mặt',
    waiting: 'Đã duyệt, chờ chi',
    none: 'Không có khoản nào chờ chi',
    noneHint: 'Khoản chi hiện ở đây khi thủ trưởng đã duyệt.',
    payee: 'Người nhận',
    net: 'Số tiền chi',
    before: 'Trước phí',
    fee: 'Phí thi hành án',
    reason: 'Lý do',
    scanId: 'Số định danh của người nhận',
    scanIdHint: 'Quét thẻ căn cước, hoặc gõ 12 số rồi Enter',
    idRead: (number: string) => `Đã đọc ${number}`,
    idNone: 'Chưa đọc thẻ của người nhận',
    submit: 'Chi tiền, in phiếu chi',
    after: 'Còn trong két sau khi chi',
    done: 'Đã chi',
    next: 'Khoản tiếp theo',
    own: 'Bạn đã làm một bước của khoản này nên người khác phải chi.'
  },
  payments: {
    open: 'Chi trả đang đi',
    none: 'Không có khoản chi nào đang đi',
    noneHint: 'Chấp hành viên đề nghị chi; khoản chi qua kế toán, thủ trưởng rồi tới thủ quỹ.',
    net: (amount: string) => `nhận ${amount} ₫`
  },
  chain: {
    label: 'Các bước của khoản chi',
    steps: ['Đề nghị', 'Kế toán', 'Thủ trưởng', 'Thủ quỹ chi'],
    declined: (name: string, reason: string) => `${name} trả lại: ${reason}`
  },
  voucher: {
    kinds: {
      CASH_RECEIPT: 'Phiếu thu',
      CASH_PAYMENT: 'Phiếu chi',
      ASSET_IN: 'Phiếu nhập kho',
      ASSET_OUT: 'Phiếu xuất kho'
    },
    counterpart: 'Người nộp, nhận',
    content: 'Nội dung',
    amount: 'Số tiền',
    postedBy: 'Người ghi',
    postedAt: 'Ghi lúc',
    receipt: 'Biên lai',
    postings: 'Định khoản',
    account: 'Tài khoản',
    debit: 'Nợ',
    credit: 'Có',
    total: 'Cộng',
    close: 'Đóng chứng từ'
  },
  idle: {
    heading: 'Chưa có việc nào đang làm',
    collect: 'Bấm T để thu tiền, C để chi khoản đã duyệt.',
    propose: 'Bấm D để đề nghị chi tiền của một hồ sơ.',
    read: 'Bấm một chứng từ hoặc một khoản chi để xem.'
  },
  keys: {
    collect: 'Thu tiền',
    pay: 'Chi tiền',
    propose: 'Đề nghị chi',
    back: 'Thôi, quay lại'
  }
} as const
