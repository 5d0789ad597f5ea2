// The words of the frame around the places: sign-in, rail, top bar, status line, warnings, keys, and the shell.

export const frameWords = {
  shell: {
    title: 'THADS Desk',
    cannotOpen: 'Không mở được THADS Desk',
    KEY_FILE_INVALID:
      'Tệp khóa không có hoặc không phải 64 chữ số hệ 16. Kiểm tra lại tệp đã nêu sau --key-file.',
    KEY_MISSING:
      'Kho dữ liệu có sẵn nhưng không thấy khóa của nó. Chép lại tệp khóa vào cạnh kho dữ liệu, hoặc mở bằng --key-file. Không tạo khóa mới, vì khóa mới không mở được dữ liệu cũ.',
    KEYCHAIN_CLOSED:
      'Không lấy được khóa từ kho khóa của máy. Đăng nhập máy đúng tài khoản thường dùng rồi mở lại.'
  },
  places: {
    intake: 'Một cửa',
    custody: 'Kho',
    cases: 'Việc',
    funds: 'Quỹ',
    approvals: 'Duyệt',
    registers: 'Sổ & BC',
    settings: 'Cài đặt'
  },
  noPlace: {
    title: 'Chưa có nơi làm việc nào cho bạn',
    hint: 'Tài khoản chưa được giao vai trò nào mở được ở đây. Báo quản trị của cơ quan.'
  },
  search: {
    label: 'Ô tìm và quét',
    placeholder: 'Quét mã hoặc gõ để tìm hồ sơ, tài sản, biên lai, người…',
    nothing: (text: string) => `Không thấy gì ứng với “${text}”`,
    results: 'Kết quả tìm',
    none: 'Không thấy hồ sơ, tài sản nào. Thử số quyết định, tên người, hoặc quét mã.',
    wrongTag: 'Mã có 16 chữ số nhưng sai số kiểm tra. Quét lại.',
    notYours: 'Mã này thuộc nơi làm việc bạn không được giao.'
  },
  wedge: {
    CHARACTERS:
      'Mã vừa quét có chữ mà máy quét kiểu bàn phím không gõ được (chữ có dấu, ký tự điều khiển). Chưa nhận gì. Chuyển máy quét sang chế độ cổng nối tiếp (USB-COM), khai báo trong Cài đặt → Máy in, máy quét, rồi quét lại.',
    INPUT_METHOD:
      'Bộ gõ tiếng Việt đã sửa mã vừa quét. Chưa nhận gì. Tắt bộ gõ rồi quét lại, hoặc chuyển máy quét sang chế độ cổng nối tiếp (USB-COM).',
    SECRET: 'Máy quét vừa gõ vào ô mật khẩu. Mã đã bỏ, ô mật khẩu giữ nguyên. Rời ô mật khẩu rồi quét lại.'
  },
  state: {
    synced: 'Đồng bộ',
    waiting: (count: string) => `Chờ gửi ${count}`,
    notEnrolled: 'Chưa nối trung tâm',
    syncProblem: 'Chưa tới trung tâm',
    printer: 'Máy in',
    scanner: 'Máy quét',
    ready: 'sẵn sàng',
    untried: 'chưa thử',
    absent: 'không thấy',
    failed: 'có lỗi',
    noneSet: 'chưa khai báo',
    wedge: 'máy quét kiểu bàn phím dùng được ngay'
  },
  user: {
    menu: 'Tài khoản',
    changePassword: 'Đổi mật khẩu',
    signOut: 'Đăng xuất',
    keys: 'Phím tắt của màn này'
  },
  status: {
    label: 'Trạng thái',
    saved: (time: string) => `Đã lưu ${time}`,
    saving: 'Đang lưu…',
    waiting: 'Chờ gửi trung tâm:',
    entries: 'Bút toán',
    keysHint: 'phím tắt của màn này',
    reconnecting: 'Đang nối lại…'
  },
  warnings: {
    keyInFile: 'Khóa của kho dữ liệu đang nằm trong tệp trên máy này, ai đọc được tệp là đọc được dữ liệu.',
    keyInFileAdvice: 'Cài kho khóa của hệ điều hành hoặc mã hóa ổ đĩa.',
    reconnecting:
      'Mất liên lạc với bộ phận lưu trữ, đang nối lại. Chữ đã gõ vẫn còn; việc chưa xong sẽ báo lại ngay tại chỗ.',
    hostAway:
      'Không thấy máy chủ của cơ quan, đang tìm lại. Chữ đã gõ vẫn còn; việc chưa xong sẽ báo lại ngay tại chỗ.',
    joined: 'Trạm này làm việc trên kho dữ liệu của máy chủ trong cơ quan.'
  },
  officeRefused: {
    title: 'Không mở được kho dữ liệu',
    STORE_LOCKED: 'Kho dữ liệu đang được một chương trình khác mở. Đóng chương trình kia rồi mở lại.',
    STORE_NEWER: 'Kho dữ liệu do bản THADS Desk mới hơn ghi. Cập nhật chương trình rồi mở lại.',
    STORE_KEY_WRONG: 'Khóa không mở được kho dữ liệu này. Kiểm tra tệp khóa hoặc kho khóa của máy.',
    STORE_NOT_DURABLE:
      'Ổ đĩa không bảo đảm ghi bền dữ liệu. Không mở để tránh mất bút toán; báo người quản trị.',
    STORE_MISSING: 'Không thấy kho dữ liệu trong thư mục đã nêu.',
    STORE_NOT_REBUILT:
      'Không dựng lại được các bảng từ bút ký sau khi nâng cấp. Bút ký còn nguyên, bản sao trước khi nâng cấp còn trong thư mục backups. Báo người quản trị.',
    STORE_EMPTY:
      'Kho dữ liệu chưa được lập. Lập bằng lệnh “npm run office -- --store THƯ_MỤC init --office MÃ --admin TÊN” rồi mở lại.',
    HOST_UNPAIRED: 'Trạm này chưa ghép với máy chủ. Ghép bằng mã do máy chủ đưa ra rồi mở lại.',
    other: (code: string) => `Bộ phận lưu trữ không chạy được (${code}). Báo người quản trị.`
  },
  signIn: {
    heading: 'Đăng nhập',
    again: 'Đăng nhập lại để làm tiếp',
    againHint: 'Phiên làm việc đã hết. Màn hình và chữ đã gõ được giữ nguyên.',
    otherPerson: 'Người khác đăng nhập',
    userName: 'Tên đăng nhập',
    password: 'Mật khẩu',
    submit: 'Vào làm việc',
    submitting: 'Đang vào…',
    waiting: 'Đang mở kho dữ liệu…',
    product: 'Thi hành án dân sự',
    tagline: 'Một cửa · Kho · Quỹ · Duyệt',
    clockJumped: (day: string) =>
      `Đồng hồ máy đã nhảy quá một ngày so với bút toán cuối. Nếu hôm nay đúng là ${day}, xác nhận để làm tiếp; việc xác nhận được ghi vào nhật ký.`,
    confirmDay: (day: string) => `Hôm nay là ${day}`
  },
  firstRun: {
    heading: 'Lập kho dữ liệu của cơ quan',
    hint: 'Máy này chưa có kho dữ liệu. Làm một lần, trên máy chủ của cơ quan.',
    officeCode: 'Cơ quan',
    officeList: 'Gõ tên không dấu hoặc mã 5 chữ số, ↑ ↓ chọn, Enter lấy.',
    officeMatches: 'Danh sách khớp',
    officeNone: 'Không thấy. Danh sách mới có các cơ quan đã công bố; thử gõ ít chữ hơn.',
    adminName: 'Tên đăng nhập của người quản trị',
    submit: 'Lập kho dữ liệu',
    opened: 'Đã lập kho dữ liệu',
    once: 'Mật khẩu đầu tiên chỉ hiện lần này. Chép lại, đưa tận tay người quản trị và nên đổi ngay ở lần đăng nhập đầu.',
    office: 'Cơ quan',
    userName: 'Tên đăng nhập',
    firstPassword: 'Mật khẩu đầu tiên',
    goOn: 'Đã ghi lại, sang đăng nhập'
  },
  pairing: {
    heading: 'Ghép trạm này với máy chủ',
    hint: 'Quản trị mở Cài đặt trên máy chủ, đưa ra mã ghép; gõ mã đó ở đây.',
    host: 'Địa chỉ máy chủ',
    port: 'Cổng',
    code: 'Mã ghép',
    submit: 'Ghép trạm',
    failed: 'Chưa ghép được. Kiểm tra địa chỉ, cổng và mã; mã chỉ dùng một lần và có hạn.'
  },
  changePassword: {
    heading: 'Đổi mật khẩu',
    first: 'Mật khẩu đầu tiên chỉ dùng một lần. Đặt mật khẩu của riêng bạn trước khi làm việc.',
    old: 'Mật khẩu đang dùng',
    fresh: 'Mật khẩu mới',
    again: 'Gõ lại mật khẩu mới',
    rule: 'Ít nhất 10 ký tự; dài quan trọng hơn phức tạp.',
    differs: 'Hai lần gõ khác nhau.',
    tooShort: 'Còn ngắn, cần ít nhất 10 ký tự.',
    submit: 'Đổi mật khẩu',
    done: 'Đã đổi mật khẩu.',
    cancel: 'Thôi'
  },
  keys: {
    heading: 'Phím tắt',
    everywhere: 'Ở mọi màn',
    here: 'Ở màn này',
    noneHere: 'Màn này chưa có phím riêng.',
    search: 'Ô tìm và quét',
    sheet: 'Bảng phím này',
    close: 'Đóng, quay lại',
    open: (place: string) => `Mở ${place}`,
    enter: 'Làm bước tiếp theo',
    zoom: 'Phóng to, thu nhỏ, về cỡ thường'
  },
  field: {
    dong: '₫',
    dayFormat: 'nn/tt/nnnn',
    dayInvalid: 'Ngày không có trong lịch. Gõ như 22/11/2026.',
    amountInvalid: 'Số tiền là số đồng nguyên, tối đa 16 chữ số.',
    scan: 'Quét mã',
    required: 'bắt buộc'
  },
  problem: {
    fault: (reference: string) =>
      `Có lỗi trong chương trình. Việc chưa được ghi. Báo quản trị số ${reference}.`,
    screen: 'Màn này gặp lỗi và đã dừng. Các màn khác vẫn dùng được.',
    screenAgain: 'Mở lại màn này',
    dismiss: 'Đã hiểu',
    tryAgain: 'Thử lại'
  },
  loading: 'Đang đọc…',
  today: 'Hôm nay'
} as const
