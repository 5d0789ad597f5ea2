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
  undecided: (count: string) =>
    `${count} món chưa ghi quyết định xử lý: chấp hành viên đọc bản án, quyết định rồi ghi, thủ trưởng mới duyệt được.`,
  decisionNoted: 'Đã ghi quyết định xử lý cho các món chờ duyệt.',
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
    twice: 'ĐÃ CÓ RỒI',
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
    back: 'Danh sách trích xuất',
    out: (count: string) => `${count} món đang ở ngoài`,
    title: (count: string, borrower: string) => `Trích xuất ${count} món cho ${borrower}`,
    type: 'Bảng kê trích xuất',
    consequence:
      'Ra một lệnh cho cả bảng kê; thủ kho quét nhãn từng món rồi mới giao; trả lại có thể làm nhiều lần',
    done: (order: string) => `Đã duyệt trích xuất cả bảng kê. Lệnh xuất kho ${order}.`,
    stages: {
      waiting: 'Chờ thủ trưởng duyệt',
      ordered: 'Có lệnh, chờ giao',
      out: 'Đang ở ngoài kho',
      ended: 'Đã xong'
    },
    backOf: (back: string, given: string) => `Đã trả ${back} / ${given}`,
    allBack: (count: string) => `Đã trả đủ ${count} món`,
    notLent: 'Không giao',
    showEnded: 'Xem các bảng kê đã xong',
    ended: 'Bảng kê đã xong',
    noneEnded: 'Chưa có bảng kê nào xong',
    make: {
      heading: 'Lập bảng kê trích xuất',
      note: 'quét nhãn từng món; một văn bản yêu cầu, một cơ quan nhận',
      submit: 'Đề nghị trích xuất cả bảng kê'
    },
    inLot: {
      title: 'Món này nằm trong một bảng kê trích xuất',
      hint: {
        PROPOSED: 'Thủ trưởng duyệt cả bảng kê một lần; món nào không đi thì đưa ra khỏi bảng kê.',
        APPROVED: 'Giao cả bảng kê một lần, một biên bản.',
        OUT: 'Nhận lại ở bảng kê, cùng những món khác đang được mang trả.',
        ended: 'Biên bản giao và nhận lại nằm ở bảng kê.'
      },
      open: 'Mở bảng kê'
    },
    given: {
      heading: 'Giao trích xuất cả bảng kê',
      condition: 'Tình trạng chung khi giao',
      submit: (count: string) => `Giao ${count} món, in biên bản`,
      done: (number: string, count: string) => `Đã giao trích xuất ${count} món. Biên bản ${number}.`
    },
    returned: {
      scanHint: 'Quét ô cất, rồi quét nhãn từng món mang trả',
      place: 'Ô CẤT',
      placeUse: (path: string) => `${path}: quét nhãn các món cất vào đây`,
      notPlace: 'SAI Ô CẤT',
      notPlaceHint: 'Mã này không phải một ô, sân hay thùng để cất tài sản. Quét mã khác.',
      noPlace: 'CHƯA CÓ Ô',
      noPlaceHint: (name: string) => `${name}: quét mã ô sẽ cất`,
      moved: 'ĐỔI Ô CẤT',
      earlier: 'ĐÃ TRẢ RỒI',
      wrongHint: 'Nhãn này không phải món đang trích xuất theo bảng kê. Để riêng ra.',
      tallyNote: (left: string) => `món mang trả, còn ${left}`,
      current: (path: string) => `Đang cất vào ${path}`,
      currentNone: 'Chưa quét ô cất nào',
      into: (path: string) => `Cất vào ${path}`,
      asItWent: (count: string) => `Cả ${count} niêm phong như lúc giao, còn nguyên`,
      bareSealed: 'Bên trả đã niêm phong món này',
      leave: (name: string) => `Bỏ ${name} khỏi lần trả này`,
      condition: 'Tình trạng chung khi nhận lại',
      conditionHint: 'Ví dụ: như lúc giao',
      submit: (count: string) => `Nhận lại ${count} món, in biên bản`,
      done: (number: string, count: string) => `Đã nhận lại ${count} món. Biên bản ${number}.`,
      steps: {
        labels: 'quét nhãn món mang trả',
        places: (count: string) => `ô cất của ${count} món`,
        seals: (count: string) => `nói tình trạng ${count} niêm phong`,
        changes: (count: string) => `ai làm và giấy tờ của ${count} niêm phong thay đổi`
      }
    }
  },
  paper: {
    title: 'BẢNG KÊ TÀI SẢN',
    officer: 'CHẤP HÀNH VIÊN'
  }
} as const
