// The words of the desk for a file's life: what stands, what can be done, and the forms in which it is done.

export const fileDeskWords = {
  stands: {
    heading: 'Đang ở đâu',
    register: 'Số vào sổ',
    notRegistered: 'Chưa vào sổ',
    owner: 'Người giữ',
    lastOwner: 'Người giữ cuối',
    due: 'Hạn trả',
    overdue: (day: string) => `${day}, đã quá hạn`,
    missing: (papers: string) => `Còn thiếu: ${papers}.`,
    missingNext:
      'Hồ sơ đã có số tiếp nhận. Yêu cầu bổ sung trong 1 ngày làm việc, hoặc nhận thêm giấy rồi vào sổ.',
    offered: (name: string, at: string) => `Đã chuyển cho ${name} lúc ${at}, chờ nhận`,
    offeredNext: (by: string) => `Cho tới khi được nhận, ${by} vẫn giữ hồ sơ.`,
    stuck: 'Quá 4 giờ làm việc chưa ai nhận: Thủ trưởng đã được báo.',
    asked: (kind: string) => `Đang trình Thủ trưởng: ${kind}`,
    askedBy: (name: string, at: string) => `${name} đề nghị lúc ${at}`,
    declined: (kind: string) => `Thủ trưởng không duyệt: ${kind}`,
    approved: (kind: string, number: string) => `Đã duyệt: ${kind}${number === '' ? '' : `, số ${number}`}`,
    wanted: (number: number, at: string, by: string) => `Yêu cầu bổ sung lần ${number}, ${at}, ${by}`,
    late: 'trễ hạn',
    answered: (at: string) => `đã bổ sung ${at}`,
    result: (kind: string, number: string, day: string) => `${kind} số ${number} ngày ${day}`,
    reported: (name: string, at: string) => `${name} báo lúc ${at}`,
    returned: (name: string, way: string, at: string) => `Đã trả ${name} ${way}, ${at}`,
    reference: (number: string) => `số hiệu ${number}`,
    mandate: (mandate: string) => `theo ủy quyền ${mandate}`
  },
  more: 'Việc khác',
  decide: 'Sang Duyệt để quyết định',
  history: { heading: 'Ai làm gì, lúc nào', other: (name: string) => `→ ${name}`, late: 'trễ' },
  lists: {
    label: 'Hồ sơ nào',
    TODAY: 'Hôm nay',
    MINE: 'Tôi giữ',
    OFFERED_TO_ME: 'Chờ tôi nhận',
    OPEN: 'Đang mở',
    ALL: 'Tất cả',
    search: 'Tên, số, mã hồ sơ',
    choose: 'Chọn một hồ sơ, hoặc quét mã trên biên nhận',
    count: (shown: number, total: number) => (shown < total ? `${shown} trong ${total}` : `${total}`),
    none: {
      TODAY: 'Chưa nhận hồ sơ nào hôm nay',
      MINE: 'Bạn không giữ hồ sơ nào',
      OFFERED_TO_ME: 'Không có hồ sơ nào chờ bạn nhận',
      OPEN: 'Không có hồ sơ nào đang mở',
      ALL: 'Không thấy hồ sơ nào'
    },
    noneHint: {
      TODAY: 'Quét mã QR trên thẻ căn cước để bắt đầu.',
      MINE: 'Hồ sơ bạn nhận ở quầy, hoặc nhận chuyển giao, hiện ở đây.',
      OFFERED_TO_ME: 'Đồng nghiệp chuyển hồ sơ cho bạn thì hồ sơ hiện ở đây; nhận rồi bạn mới giữ.',
      OPEN: 'Hồ sơ đã nhận mà chưa trả kết quả hiện ở đây.',
      ALL: 'Gõ tên không dấu, số tiếp nhận, số vào sổ, hoặc quét mã trên biên nhận.'
    },
    acceptAll: (count: number) => `Nhận cả ${count} hồ sơ`
  },
  receive: {
    register: 'Nhận, vào sổ, in biên nhận',
    only: 'Nhận thiếu giấy, in biên nhận',
    onlyNote: (papers: string) => `Thiếu ${papers}: vẫn cấp số tiếp nhận và biên nhận, chưa vào sổ.`
  },
  ask: {
    heading: 'Yêu cầu sửa đổi, bổ sung',
    until: (day: string, clause: string) => `Phải yêu cầu chậm nhất ${day} (${clause}).`,
    late: 'Đã quá hạn yêu cầu bổ sung: phiếu sẽ ghi là trễ.',
    paper: 'Giấy',
    reason: 'Vì sao',
    clause: 'Căn cứ',
    bring: 'Cần mang theo hoặc sửa',
    add: 'Thêm giấy',
    remove: (paper: string) => `Bỏ ${paper}`,
    note: 'Ghi chú thêm trên phiếu',
    submit: 'In phiếu yêu cầu bổ sung',
    done: 'Đã in phiếu yêu cầu bổ sung.',
    lacks: { paper: 'tên giấy', clause: 'căn cứ', bring: 'cần mang theo gì', items: 'ít nhất một giấy' }
  },
  supplement: {
    heading: 'Nhận giấy bổ sung',
    hint: 'Đánh dấu giấy người nộp mang tới. Số tiếp nhận không đổi.',
    other: 'Giấy khác',
    form: 'Dạng',
    pages: 'trang',
    note: 'Đã sửa gì tại chỗ',
    noteHint: 'Khi không có giấy mới, ghi điều đã sửa.',
    register: 'Vào sổ luôn khi đã đủ giấy',
    submit: 'Nhận bổ sung, in giấy tiếp nhận',
    done: 'Đã nhận bổ sung.',
    doneRegister: (number: string) => `Đã nhận bổ sung và vào sổ ${number}.`,
    lacks: 'giấy mang tới, hoặc điều đã sửa'
  },
  refusal: {
    heading: 'Đề nghị từ chối yêu cầu',
    note: 'Thông báo từ chối do Thủ trưởng ký. Biên nhận đã cấp vẫn giữ nguyên.',
    reason: 'Lý do luật cho phép',
    never: 'Không được từ chối',
    explanation: 'Giải thích cho người nộp',
    explanationHint: 'Câu này in trên thông báo, viết để người nộp hiểu được.',
    submit: 'Trình Thủ trưởng',
    done: 'Đã trình Thủ trưởng.',
    lacks: { reason: 'lý do', explanation: 'giải thích' }
  },
  cancel: {
    heading: 'Đề nghị hủy hồ sơ',
    reason: 'Vì sao hủy',
    reasonHint: 'Ví dụ: nhận nhầm hai lần, hồ sơ đúng là H-…',
    submit: 'Trình Thủ trưởng',
    done: 'Đã trình Thủ trưởng.'
  },
  extension: {
    heading: 'Đề nghị hẹn lại ngày trả',
    now: (day: string) => `Hạn đang là ${day}. Ngày hẹn trên biên nhận vẫn giữ trong lịch sử.`,
    day: 'Ngày trả mới',
    reason: 'Lý do chậm, in trên phiếu xin lỗi',
    submit: 'Trình Thủ trưởng',
    done: 'Đã trình Thủ trưởng.',
    lacks: { day: 'ngày trả mới', reason: 'lý do' }
  },
  takeBack: { heading: 'Rút đề nghị', reason: 'Vì sao rút', submit: 'Rút đề nghị', done: 'Đã rút đề nghị.' },
  decline: {
    heading: 'Không nhận hồ sơ',
    reason: 'Vì sao không nhận',
    submit: 'Trả lại người chuyển',
    done: 'Đã trả lại người chuyển.'
  },
  handOver: {
    heading: 'Chuyển giao hồ sơ',
    note: 'Người nhận bấm nhận rồi mới giữ hồ sơ; quá 4 giờ làm việc, Thủ trưởng được báo.',
    to: 'Chuyển cho',
    message: 'Lời nhắn',
    submit: 'Chuyển giao',
    done: 'Đã chuyển, chờ nhận.',
    lacks: 'người nhận',
    nobody:
      'Không còn ai khác giữ được hồ sơ. Quản trị cấp vai trò Một cửa hoặc Chấp hành viên cho đồng nghiệp.',
    load: (open: number, overdue: number) =>
      overdue === 0 ? `đang giữ ${open} hồ sơ` : `đang giữ ${open} hồ sơ, ${overdue} quá hạn`,
    same: (count: number) => `đã làm ${count} hồ sơ cùng loại`,
    reasons: {
      LEAST_LOAD: 'ít việc nhất',
      HANDLED_SAME: 'quen loại việc này',
      NOTHING_OVERDUE: 'không có việc quá hạn'
    }
  },
  stuckOffers: {
    heading: 'Chuyển giao quá 4 giờ làm việc chưa ai nhận',
    offered: (by: string, to: string, at: string) => `${by} chuyển cho ${to} lúc ${at}`
  },
  assign: {
    heading: 'Phân công người giữ hồ sơ',
    note: 'Có hiệu lực ngay, người được phân công không phải bấm nhận.',
    reason: 'Vì sao phân công',
    submit: 'Phân công',
    done: 'Đã phân công.',
    lacks: { to: 'người giữ', reason: 'lý do' }
  },
  result: {
    heading: 'Báo có kết quả',
    kind: 'Loại văn bản',
    number: 'Số',
    numberHint: 'Ví dụ: 118/QĐ-THADS',
    day: 'Ngày',
    summary: 'Nội dung chính',
    fromCase: 'Lấy từ quyết định đã lập việc trên hồ sơ này.',
    submit: 'Báo có kết quả',
    done: 'Đã báo. Người nộp tới nhận được.',
    lacks: { number: 'số văn bản', day: 'ngày văn bản' }
  },
  give: {
    heading: 'Trả kết quả',
    way: 'Trả bằng cách nào',
    who: 'Ai nhận',
    kinds: { REQUESTER: 'Chính người nộp', MANDATED: 'Người được ủy quyền' },
    card: 'Căn cước của người nhận',
    cardHint: 'Quét mã trên thẻ, hoặc gõ số',
    cardNone: 'Chưa đối chiếu căn cước',
    cardRead: (number: string) => `Đã đọc số ${number}`,
    fullName: 'Họ tên người được ủy quyền',
    mandate: 'Văn bản ủy quyền',
    mandateHint: 'Số, ngày, nơi công chứng hoặc chứng thực',
    reference: { POST: 'Số hiệu bưu gửi', ONLINE: 'Mã thông báo đã gửi' },
    signature: 'Người nhận ký',
    submit: 'Đã trả kết quả',
    done: 'Đã trả kết quả.',
    lacks: {
      card: 'căn cước người nhận',
      fullName: 'họ tên người được ủy quyền',
      mandate: 'văn bản ủy quyền',
      signature: 'chữ ký người nhận',
      reference: 'số hiệu gửi'
    }
  },
  withdraw: {
    heading: 'Người nộp rút hồ sơ',
    note: 'Chỉ theo ý muốn của chính người nộp, người ấy ký.',
    reason: 'Người nộp nói gì',
    signature: 'Người nộp ký',
    submit: 'Ghi nhận việc rút',
    done: 'Đã ghi nhận người nộp rút hồ sơ.',
    lacks: { reason: 'lời người nộp', signature: 'chữ ký người nộp' }
  },
  done: {
    registerFile: (number: string) => `Đã vào sổ, số ${number}.`,
    beginFile: 'Đã bắt đầu giải quyết.',
    acceptFiles: 'Đã nhận hồ sơ.',
    takeBackOffer: 'Đã thôi chuyển giao.',
    printControlSlip: 'Đã in phiếu kiểm soát.'
  },
  approvals: {
    types: {
      REFUSAL: 'Từ chối yêu cầu',
      CANCEL: 'Hủy hồ sơ',
      EXTENSION: 'Hẹn lại ngày trả'
    },
    titles: {
      REFUSAL: (name: string) => `Từ chối yêu cầu của ${name}`,
      CANCEL: (name: string) => `Hủy hồ sơ của ${name}`,
      EXTENSION: (name: string) => `Hẹn lại ngày trả cho ${name}`
    },
    consequences: {
      REFUSAL: 'In thông báo từ chối để bạn ký; hồ sơ khép lại, người nộp có quyền khiếu nại',
      CANCEL: 'Hồ sơ khép lại, số tiếp nhận và số vào sổ vẫn giữ, không cấp lại',
      EXTENSION: 'Hạn trả là ngày mới; in phiếu xin lỗi và hẹn lại để bạn ký'
    },
    file: 'Hồ sơ',
    open: 'Mở hồ sơ',
    procedure: 'Thủ tục',
    reception: 'Số tiếp nhận',
    receivedBy: 'Người nhận hồ sơ',
    due: 'Hạn trả',
    reason: 'Lý do',
    clause: 'Căn cứ',
    explanation: 'Giải thích',
    newDay: 'Ngày trả mới',
    done: (number: string | null) => (number === null ? 'Đã duyệt.' : `Đã duyệt. Văn bản ${number}.`)
  }
} as const
