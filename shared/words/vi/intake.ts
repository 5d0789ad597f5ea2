// The words of the one-stop desk.
import {
  askReasonWords,
  fileActionWords,
  fileStateWords,
  fileStepWords,
  proposalKindWords,
  resultKindWords,
  returnWayWords
} from './file-life'

export const intakeWords = {
  tabs: { label: 'Một cửa', files: 'Hồ sơ', due: 'Hạn', cases: 'Việc THA' },
  /** The life of a file in the names of its fixed sets. */
  life: {
    states: fileStateWords,
    steps: fileStepWords,
    actions: fileActionWords,
    proposals: proposalKindWords,
    askReasons: askReasonWords,
    returnWays: returnWayWords,
    resultKinds: resultKindWords
  },
  today: {
    heading: 'Hôm nay',
    count: (total: number) => `${total} hồ sơ`,
    empty: 'Chưa nhận hồ sơ nào hôm nay',
    emptyHint: 'Quét mã QR trên thẻ căn cước để bắt đầu.',
    newFile: 'Hồ sơ mới',
    due: (day: string) => `Hẹn ${day}`,
    /** A procedure's name with the words that everybody here abbreviates. */
    short: (procedure: string) => procedure.replace(/thi hành án/i, 'THA')
  },
  draft: {
    heading: 'Nhận hồ sơ mới',
    waiting: 'Quét mã QR trên thẻ căn cước ở bất cứ đâu, hoặc gõ tay',
    clock: 'Thời gian tiếp người này, mục tiêu dưới 60 giây',
    clear: 'Xóa làm lại',
    clearSure: 'Bấm lần nữa để xóa'
  },
  person: {
    heading: 'Người nộp',
    readFrom: {
      QR: (time: string) => `đọc từ mã QR thẻ căn cước lúc ${time}`,
      MRZ: (time: string) => `đọc từ dòng máy đọc (MRZ) lúc ${time}`
    },
    typed: 'gõ tay',
    compared: 'Số khớp ngày sinh, giới tính',
    changed: 'Đã sửa so với thẻ',
    edit: 'Sửa',
    editDone: 'Xong',
    phoneNone: 'chưa có, gõ thêm nếu cần',
    disagrees: 'Không khớp ngày sinh hoặc giới tính.',
    fullName: 'Họ và tên',
    identityNumber: 'Số định danh',
    birthDate: 'Ngày sinh',
    gender: 'Giới tính',
    address: 'Nơi thường trú',
    phone: 'Điện thoại',
    unknown: 'Chưa rõ',
    born: (day: string) => `sinh ${day}`,
    issued: (day: string) => `cấp ${day}`
  },
  card: {
    NOT_AN_ID_CARD: 'Mã vừa quét không phải mã QR của thẻ căn cước.',
    CUT_SHORT: 'Mã đọc bị cụt phần cuối.',
    NUMBER_INVALID: 'Số định danh trên mã không đủ 12 chữ số.',
    NAME_INVALID: 'Họ tên đọc được có ký tự lạ. Tắt Unikey (chuyển sang E) rồi quét lại.',
    TEXT_DAMAGED: 'Chữ đọc được bị hỏng dấu. Chỉnh máy quét sang UTF-8, tắt Unikey rồi quét lại.',
    MARKS_LOST: 'Chữ đọc được mất hết dấu. Chỉnh máy quét sang UTF-8, tắt Unikey rồi quét lại.',
    MRZ_NOT_WHOLE: 'Dòng máy đọc phải đủ 3 dòng, mỗi dòng 30 ký tự gồm chữ A–Z, số và dấu <.',
    MRZ_NOT_VIETNAMESE: 'Dòng máy đọc không phải của thẻ căn cước Việt Nam.',
    MRZ_CHECK_WRONG: 'Số kiểm tra của dòng máy đọc không khớp: có ký tự đọc hoặc gõ sai.',
    MRZ_NUMBER_INVALID: 'Số định danh trong dòng máy đọc không đúng với số thẻ.',
    MRZ_NAME_INVALID: 'Dòng tên của dòng máy đọc không đọc được.',
    MRZ_EXPIRY_INVALID: 'Ngày hết hạn trong dòng máy đọc không có trong lịch.',
    BIRTH_DATE_INVALID: 'Ngày sinh trên mã không có trong lịch.',
    GENDER_INVALID: 'Giới tính đọc được không phải Nam hoặc Nữ. Tắt Unikey rồi quét lại.',
    ADDRESS_MISSING: 'Mã không có nơi thường trú.',
    ISSUE_DATE_INVALID: 'Ngày cấp trên mã không đúng.',
    NUMBER_DISAGREES: 'Số định danh không khớp ngày sinh, giới tính. Kiểm tra thẻ thật hay giả, quét lại.',
    next: 'Chưa điền gì vào hồ sơ. Quét lại, hoặc gõ tay theo thẻ.',
    unfinished: (name: string) => `Hồ sơ của ${name} chưa in biên nhận.`,
    unfinishedNext: 'In biên nhận, hoặc xóa làm lại, rồi quét thẻ của người sau.'
  },
  mrz: {
    open: 'Mã QR hỏng? Gõ 3 dòng máy đọc ở mặt sau thẻ',
    label: 'Dòng máy đọc (MRZ)',
    placeholder: 'IDVNM… (3 dòng, mỗi dòng 30 ký tự)',
    count: (typed: number) => `${typed}/90 ký tự`,
    close: 'Đóng',
    nameMarks: (name: string) =>
      `Dòng máy đọc không có dấu: “${name}”. Gõ lại họ tên có dấu theo mặt trước thẻ.`,
    noMarks: 'Tên đúng là không dấu'
  },
  request: {
    heading: 'Loại việc',
    procedure: 'Thủ tục',
    capacity: 'Tư cách người nộp',
    capacities: { CREDITOR: 'Được THA', DEBTOR: 'Phải THA', AUTHORIZED_REPRESENTATIVE: 'Đại diện' },
    channel: 'Cách nộp',
    channels: { COUNTER: 'Tại quầy', POST: 'Bưu chính', ONLINE: 'Trực tuyến' },
    requestDate: 'Ngày yêu cầu',
    requestedToday: (day: string) => `ngày yêu cầu ${day}`
  },
  title: {
    heading: 'Bản án, quyết định',
    number: 'Số',
    numberHint: 'gõ tắt: 47ds',
    date: 'Ngày tuyên',
    court: 'Tòa án',
    /** The court of an office's region: it judged most of what is asked for there. */
    courtOfRegion: (officeName: string) =>
      officeName.replace(/^(Phòng )?Thi hành án dân sự/, 'Tòa án nhân dân').replace('Thành phố', 'TP.')
  },
  papers: {
    heading: 'Giấy tờ kèm theo',
    count: (given: number, pages: number) => `${given} giấy · ${pages} trang`,
    keyTick: 'nhận',
    keyForm: 'dạng',
    keyPages: 'trang',
    given: 'Đã nhận',
    notYet: 'Chưa có',
    missing: 'Còn thiếu',
    form: 'Dạng',
    copies: 'bản',
    pages: 'trang',
    other: 'Giấy khác',
    otherPlaceholder: 'Tên giấy khác, Enter để thêm',
    tick: (name: string) => `Đã nhận ${name}`,
    formOf: (name: string) => `Dạng của ${name}`,
    copiesOf: (name: string) => `Số bản ${name}`,
    pagesOf: (name: string) => `Số trang ${name}`
  },
  missing: {
    fullName: 'họ tên người nộp',
    nameMarks: 'họ tên có dấu',
    identityNumber: 'số định danh 9 hoặc 12 chữ số',
    identityDisagrees: 'số định danh khớp ngày sinh, giới tính',
    address: 'nơi thường trú',
    requestDate: 'ngày yêu cầu',
    titleNumber: 'số bản án',
    titleDate: 'ngày tuyên',
    titleCourt: 'tòa án',
    papers: 'giấy bắt buộc',
    say: (parts: string) => `Còn thiếu: ${parts}`
  },
  finish: {
    submit: 'In biên nhận và tiếp người sau',
    running: 'Đang ghi…',
    done: (number: string, name: string) => `Đã nhận ${number} của ${name}`,
    due: (day: string) => `hẹn ${day}`,
    show: 'Xem hồ sơ'
  },
  receipt: {
    heading: 'Biên nhận',
    note: 'giấy 80 mm · 2 bản',
    numberLater: 'Số và mã cấp khi nhận',
    preview: 'Biên nhận như sẽ in'
  },
  file: {
    heading: 'Hồ sơ',
    received: (at: string, by: string) => `nhận lúc ${at}, ${by}`,
    procedure: 'Thủ tục',
    capacity: 'Tư cách',
    number: 'Số định danh',
    address: 'Nơi thường trú',
    phone: 'Điện thoại',
    due: 'Hẹn trả',
    dueNone: 'không có thời hạn luật định',
    requestDate: 'Ngày yêu cầu',
    channel: 'Cách nộp',
    title: 'Bản án',
    court: 'Tòa án',
    dueRule: (clause: string) => `Ngày hẹn tính theo ${clause}.`,
    papers: 'Giấy tờ đã nhận',
    paper: (form: string, copies: number, pages: number) => `${form} · ${copies} bản · ${pages} trang`,
    print: 'Biên nhận',
    timeline: 'Dòng thời gian',
    openCase: 'Lập việc thi hành án',
    showCase: 'Mở việc thi hành án',
    back: 'Về hồ sơ đang nhận'
  },
  keys: {
    newFile: 'Hồ sơ mới',
    next: 'Hồ sơ kế tiếp',
    previous: 'Hồ sơ trước',
    papers: 'Tới danh mục giấy tờ'
  }
} as const
