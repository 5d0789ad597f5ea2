// The words of many things out in one act: the list while it is made, decided, read label by label, and handed over.

/** To whom a thing goes, as a kind. */
export const recipientKindWords = {
  PARTY: 'Đương sự',
  BUYER: 'Người mua',
  COMMUNE: 'Ủy ban nhân dân cấp xã',
  FINANCE: 'Sở Tài chính',
  DEPOT: 'Kho quân đội, công an',
  TREASURY: 'Kho bạc Nhà nước',
  OFFICE: 'Cơ quan khác',
  COUNCIL: 'Hội đồng tiêu hủy'
} as const

export const lotWords = {
  mode: 'Xuất nhiều món',
  recipients: recipientKindWords,
  recipientNotes: {
    COMMUNE: 'nơi có tài sản (NĐ 152/2026, Điều 39.1)',
    FINANCE: 'vụ việc của quân đội (Điều 39.1)',
    DEPOT: 'vũ khí, vật liệu nổ, chất nguy hiểm',
    TREASURY: 'tiền: nộp ngân sách (Điều 39.4)'
  },
  heading: 'Bảng kê xuất kho',
  note: 'nhiều món, một lệnh, một biên bản',
  begin: 'Lập bảng kê',
  back: 'Danh sách xuất kho',
  list: 'Bảng kê',
  title: (outcome: string, count: string) => `${outcome}: ${count} món`,
  none: 'Chưa có bảng kê nào',
  noneHint: 'Quét nhiều món của một việc rồi đề nghị xuất cùng một lần.',
  ended: 'Đã xong',
  count: (count: string) => `${count} món`,
  make: {
    heading: 'Lập bảng kê xuất kho',
    note: 'quét nhãn từng món; cùng một việc, cùng nơi giữ',
    scanHint: 'Quét nhãn món đầu tiên',
    scanMore: 'Quét tiếp, hoặc điền bên nhận và căn cứ',
    added: 'ĐÃ GHI',
    twice: 'ĐÃ CÓ TRONG BẢNG KÊ',
    refused: 'KHÔNG GHI ĐƯỢC',
    full: (most: string) => `Bảng kê đủ ${most} món`,
    tallyNote: 'món trong bảng kê',
    remove: (name: string) => `Bỏ ${name}`,
    things: 'Các món',
    kinds: 'Bên nhận',
    depot: 'Kho của',
    deposit: 'Giấy nộp tiền số',
    again: 'Lập bảng kê khác',
    submit: 'Đề nghị xuất cả bảng kê',
    done: (count: string) => `Đã đề nghị xuất ${count} món. Chờ thủ trưởng duyệt.`
  },
  decide: {
    takeOut: 'Đưa ra khỏi bảng kê',
    takeOutReason: (name: string) => `Vì sao đưa ra: ${name}`,
    putBack: 'Đưa lại vào',
    going: (count: string, asked: string) => `Duyệt ${count} / ${asked} món`,
    type: 'Bảng kê xuất kho',
    title: (outcome: string, count: string, recipient: string) =>
      recipient === '' ? `${outcome} ${count} món` : `${outcome} ${count} món, giao ${recipient}`,
    consequence: 'Ra một lệnh xuất kho cho cả bảng kê; bên giao quét nhãn từng món rồi mới giao'
  },
  handOver: {
    heading: 'Giao cả bảng kê',
    scanHint: 'Quét nhãn từng món đem giao',
    read: 'ĐÚNG',
    again: 'ĐÃ QUÉT RỒI',
    wrong: 'SAI MÓN',
    wrongHint: 'Nhãn này không có trong bảng kê. Để riêng ra.',
    all: 'ĐỦ BẢNG KÊ',
    allHint: 'Quét giấy tờ người nhận, hai bên ký, chụp ảnh.',
    tally: (read: string, of: string) => `${read} / ${of}`,
    tallyNote: (left: string) => `món đã quét, còn ${left}`,
    condition: 'Tình trạng chung',
    seals: 'Niêm phong',
    sealIntact: 'Nguyên vẹn',
    sealBroken: 'Không nguyên vẹn',
    allIntact: (count: string) => `Cả ${count} niêm phong nguyên vẹn`,
    photos: 'Ảnh chung lúc giao',
    ownPhoto: (name: string) => `Ảnh riêng của ${name}`,
    officer: 'Chấp hành viên',
    officerHere: 'Chấp hành viên ký tại đây',
    officerNote: 'Giao, nhận có mặt chấp hành viên (NĐ 152/2026, Điều 37, 41).',
    officerNone: 'Không ký trên màn hình; chừa chỗ ký trên bản giấy',
    steps: {
      labels: (left: string) => `quét ${left} nhãn`,
      seals: (left: string) => `nói tình trạng ${left} niêm phong`,
      identity: 'giấy tờ người nhận',
      condition: 'tình trạng',
      carrier: 'thủ kho nơi giữ',
      giver: 'bên giao ký',
      receiver: 'bên nhận ký',
      officer: 'chấp hành viên ký',
      photos: 'ảnh lúc giao'
    },
    lacks: (list: string) => `Còn thiếu: ${list}`,
    submit: (count: string) => `Giao ${count} món, in biên bản`,
    done: (number: string, count: string) => `Đã giao ${count} món. Biên bản ${number}.`,
    takenOut: (reason: string) => `Đưa ra: ${reason}`,
    cancel: 'Hủy lệnh của cả bảng kê',
    cancelLine: 'Hủy lệnh món này',
    reason: 'Vì sao hủy'
  },
  loans: {
    list: 'Bảng kê trích xuất',
    begin: 'Trích xuất nhiều món',
    out: (count: string) => `${count} món đang ở ngoài`,
    title: (count: string, borrower: string) => `Trích xuất ${count} món cho ${borrower}`,
    type: 'Bảng kê trích xuất',
    consequence: 'Ra một lệnh cho cả bảng kê; trả lại có thể làm nhiều lần'
  },
  paper: {
    title: 'BẢNG KÊ TÀI SẢN',
    officer: 'CHẤP HÀNH VIÊN'
  }
} as const
