// The words of losses, damages and broken seals: the names of their kinds, steps and ends, and the screens.
import { concludingBodyWords } from './incident-papers'
import type { IncidentKind, IncidentOutcome, incidentStates } from '../../contract/custody'

export const incidentKindWords: Readonly<Record<IncidentKind, string>> = {
  LOST: 'Mất',
  DAMAGED: 'Hư hỏng',
  SEAL_BROKEN: 'Rách niêm phong'
}

export const incidentStateWords: Readonly<Record<(typeof incidentStates)[number], string>> = {
  OPEN: 'Chờ quyết định',
  PROPOSED: 'Chờ kế toán kiểm tra',
  CHECKED: 'Chờ duyệt ghi giảm',
  CLOSED: 'Đã xử lý'
}

export const incidentOutcomeWords: Readonly<Record<IncidentOutcome, string>> = {
  FOUND: 'Đã tìm thấy',
  REPAIRED: 'Đã sửa chữa',
  ACCEPTED_AS_IS: 'Giữ nguyên hiện trạng',
  RESEALED: 'Đã niêm phong lại',
  WRITTEN_OFF: 'Ghi giảm',
  SUPERSEDED: 'Chuyển thành báo mất'
}

/** What a report may still lack. */
export const incidentLackWords: Readonly<Record<string, string>> = {
  lastSeen: 'nơi và lúc nhìn thấy lần cuối',
  photos: 'ảnh chụp hư hỏng hoặc niêm phong'
}

export const incidentsWords = {
  mode: 'Sự cố',
  showList: 'Mọi sự cố',
  older: 'Sự cố trước đó',
  notHere: 'Tài sản đã ra khỏi kho, không báo sự cố được.',
  noReporter: {
    title: 'Không có sự cố nào của tài sản này',
    hint: 'Thủ kho hoặc chấp hành viên báo mất, hư hỏng; thủ trưởng quyết định.'
  },
  states: incidentStateWords,
  outcomes: incidentOutcomeWords,
  bodies: concludingBodyWords,
  foundWaits: 'Đã tìm thấy, chờ xác nhận',
  kindHints: {
    LOST: 'Không thấy ở chỗ ghi trong sổ. Từ lúc báo, tài sản không được chuyển, giao, tách.',
    DAMAGED: 'Vỡ, hỏng, biến chất. Cần ảnh; tài sản vẫn được giao, kèm ghi nhận hư hỏng.',
    SEAL_BROKEN: 'Niêm phong rách, đứt, không đọc được số. Cần ảnh; sau đó mở và niêm phong lại.'
  } satisfies Readonly<Record<IncidentKind, string>>,
  list: {
    heading: 'Mất, hư hỏng, rách niêm phong',
    note: 'quét mã tài sản để báo',
    which: 'Sự cố nào',
    open: 'Chưa xử lý',
    all: 'Tất cả',
    none: 'Không có sự cố nào chờ xử lý',
    never: 'Chưa có sự cố nào',
    noneHint:
      'Thấy mất, hỏng hay rách niêm phong: quét nhãn, hoặc mở tài sản trong danh sách, rồi báo ngay. Kiểm kê báo mất cũng hiện ở đây.',
    kinds: incidentKindWords,
    columns: {
      kind: 'Sự cố',
      thing: 'Tài sản',
      where: 'Theo sổ',
      reported: 'Người báo',
      state: 'Đang ở bước'
    },
    count: (shown: number, count: number) => (shown < count ? `${shown} trong ${count}` : `${count}`),
    due: (day: string) => `chậm nhất ngày ${day}`,
    late: (day: string) => `quá hạn quyết định ${day}`
  },
  note: {
    open: 'Mở sự cố',
    writtenOff: 'ĐÃ GHI GIẢM',
    writtenOffAct: (decision: string) =>
      `Quyết định ${decision}. Nếu vật đang ở trước mặt: giữ nguyên tại chỗ, báo thủ trưởng ngay. Chỉ thủ trưởng ra lệnh nhận lại.`
  },
  report: {
    button: 'Báo mất, hỏng',
    heading: 'Báo cáo thủ trưởng ngay, điều gì biết thì ghi',
    kind: 'Chuyện gì xảy ra',
    day: 'Ngày phát hiện',
    hour: 'Giờ',
    hourHint: '08:30',
    noticedBy: 'Người phát hiện',
    noticedByHint: 'Để trống nếu là bạn',
    lastSeen: 'Lần cuối nhìn thấy',
    lastSeenHint: 'Ở đâu, lúc nào, ai thấy',
    circumstances: 'Diễn biến',
    circumstancesHint: 'Khóa, cửa, niêm phong ra sao; ai ra vào; đã tìm những đâu',
    cause: 'Nguyên nhân',
    causeOther: 'Chưa rõ, hoặc khác',
    causeDisaster: 'Thiên tai, hỏa hoạn',
    submit: 'Báo cáo, in biên bản',
    another: 'Báo sự cố khác',
    missing: {
      kind: 'chuyện gì xảy ra',
      when: 'ngày, giờ phát hiện',
      lastSeen: 'lần cuối nhìn thấy',
      circumstances: 'diễn biến',
      photos: 'ảnh'
    }
  },
  found: {
    heading: 'Đã tìm thấy?',
    hint: 'Quét nhãn trên vật, rồi quét chỗ đang để. Thủ trưởng xác nhận thì sổ mới theo.',
    hintElsewhere:
      'Tài sản nơi khác giữ: ghi văn bản xác nhận đã tìm thấy. Thủ trưởng xác nhận thì sổ mới theo.',
    place: 'Quét chỗ đang để',
    placeHint: 'Quét nhãn của ô, bãi, thùng',
    placeNone: 'Chưa quét chỗ để',
    document: 'Văn bản của nơi giữ',
    documentHint: 'Ví dụ: Công văn 12/CV-CA ngày 20/11/2026',
    headingAgain: 'Quét lại: vật đang ở đâu?',
    submit: 'Báo đã tìm thấy',
    missing: {
      label: 'quét nhãn trên vật',
      place: 'quét chỗ đang để',
      document: 'văn bản của nơi giữ',
      photos: 'ảnh'
    }
  },
  writeOff: {
    heading: 'Đề nghị ghi giảm tài sản bị mất',
    rule: 'Cần kết luận của cơ quan có thẩm quyền, và một lần kiểm kê kết thúc sau báo cáo mà không thấy tài sản. Người giữ kho, người báo mất không được đề nghị.',
    ruleDisaster:
      'Cần kết luận của cơ quan có thẩm quyền. Thiên tai, hỏa hoạn: biên bản xác nhận của xã thay cho kiểm kê. Người giữ kho, người báo mất không được đề nghị.',
    body: 'Cơ quan kết luận',
    bodyName: 'Tên cơ quan',
    bodyNameHint: 'Ví dụ: Cơ quan CSĐT Công an Thành phố Hồ Chí Minh',
    number: 'Số kết luận',
    numberHint: 'Ví dụ: 15/KL-CSHS',
    day: 'Ngày kết luận',
    actNumber: 'Số biên bản của xã',
    actNumberHint: 'Để trống nếu đã kiểm kê',
    actDay: 'Ngày biên bản của xã',
    reason: 'Lý do',
    reasonHint: 'Ví dụ: đã xác minh, không thu hồi được',
    submit: 'Gửi kế toán kiểm tra',
    missing: {
      body: 'cơ quan kết luận',
      bodyName: 'tên cơ quan',
      number: 'số kết luận',
      day: 'ngày kết luận',
      actNumber: 'số biên bản của xã (đã ghi ngày)',
      actDay: 'ngày biên bản của xã (đã ghi số)',
      reason: 'lý do'
    }
  },
  liable: {
    heading: 'Ai chịu trách nhiệm',
    note: 'Quy trách nhiệm không kết thúc sự cố: tài sản vẫn đang mất hoặc hỏng.',
    person: 'Họ tên',
    personHint: 'Người phải bồi thường',
    amount: 'Bồi thường',
    number: 'Số quyết định',
    numberHint: 'Ví dụ: 9/QĐ-THADS',
    day: 'Ngày quyết định',
    submit: 'Quy trách nhiệm',
    done: 'Đã quy trách nhiệm.',
    missing: {
      person: 'họ tên',
      amount: 'số tiền bồi thường',
      number: 'số quyết định',
      day: 'ngày quyết định'
    }
  },
  head: {
    found: 'Xác nhận đã tìm thấy',
    notFound: 'Chưa tìm thấy, bác',
    notFoundReason: 'Vì sao bác',
    notFoundHint: 'Người báo tìm thấy đọc được lý do này; tài sản vẫn đang báo mất.',
    notFoundSubmit: 'Bác, tìm tiếp',
    findFirst: 'Đã có người báo tìm thấy: xác nhận hoặc bác trước, rồi mới ghi giảm được.',
    returnWriteOff: 'Trả lại đề nghị ghi giảm',
    writeOff: 'Quyết định ghi giảm',
    writeOffConsequence:
      'Ra quyết định ghi giảm: tài sản rời sổ, không còn ở kho nào. Nếu sau này thấy lại, chương trình báo đỏ.',
    waitsLost:
      'Chưa quyết định được: chờ người tìm thấy quét nhãn, hoặc chấp hành viên đề nghị ghi giảm theo kết luận và sau kiểm kê.',
    waitsAccountant: 'Đề nghị ghi giảm đang chờ kế toán kiểm tra.',
    resealNote:
      'Mở niêm phong trước người thứ hai rồi niêm phong lại (mục Mở niêm phong); xong mới kết thúc được.',
    resealed: (sealNumber: string) => `Đã thay bằng niêm phong ${sealNumber}.`,
    reseal: 'Đã niêm phong lại, kết thúc',
    sealGoneNote: 'Tài sản đã rời kho hoặc không còn niêm phong: không niêm phong lại được.',
    sealGoneReason: 'Lý do kết thúc',
    sealGoneHint: 'Ví dụ: đã giao cho người nhận, biên bản giao ghi rõ niêm phong rách',
    damage: 'Xử lý',
    condition: 'Tình trạng từ nay',
    conditionHint: (name: string) => `Ghi như thật, ví dụ: ${name}, vỡ mặt kính, còn dùng được`,
    submitDamage: 'Kết thúc sự cố',
    liable: 'Quy trách nhiệm',
    missing: { end: 'cách xử lý', condition: 'tình trạng từ nay', sealGone: 'lý do kết thúc' },
    done: {
      FOUND: () => 'Đã xác nhận tìm thấy, sổ đã theo.',
      NOT_FOUND: () => 'Đã bác. Tài sản vẫn đang báo mất.',
      REPAIRED: () => 'Đã kết thúc sự cố: đã sửa chữa.',
      ACCEPTED_AS_IS: () => 'Đã kết thúc sự cố: giữ nguyên hiện trạng.',
      RESEALED: () => 'Đã kết thúc sự cố: đã niêm phong lại.',
      WRITTEN_OFF: (decision: string) => `Đã ghi giảm. Quyết định ${decision}.`,
      RETURN: () => 'Đã trả lại đề nghị ghi giảm.'
    } satisfies Readonly<Record<string, (decision: string) => string>>
  },
  check: {
    findFirst: 'Đã có người báo tìm thấy: chờ thủ trưởng xác nhận hoặc bác, hoặc trả lại đề nghị.',
    yes: 'Đúng, chuyển thủ trưởng',
    done: 'Đã kiểm tra, chuyển thủ trưởng.',
    consequence: 'Chuyển thủ trưởng quyết định ghi giảm'
  },
  steps: {
    writeOff: 'Đề nghị ghi giảm',
    findAgain: 'Quét lại chỗ tìm thấy',
    lose: 'Không còn thấy vật: báo mất',
    foundSaid: 'Đã báo tìm thấy, chờ thủ trưởng xác nhận.',
    waitsFind: 'Đã báo tìm thấy, đang chờ thủ trưởng xác nhận.',
    waitsHead: 'Đang chờ thủ trưởng quyết định.'
  },
  recover: {
    heading: 'Nhận lại tài sản đã ghi giảm',
    note: 'Tài sản vào phòng nhận của kho; thủ kho quét lại nhãn ở ô thì mới tính là đã cất.',
    noteElsewhere: (holder: string) => `Tài sản trở lại nơi đã giữ: ${holder}.`,
    warehouse: 'Về kho',
    reason: 'Thấy ở đâu, ai thấy',
    reasonHint: 'Ví dụ: kiểm kê quý thấy sau kệ A03',
    submit: 'Ra lệnh nhận lại',
    done: (order: string) => `Đã ra lệnh nhận lại. Lệnh nhập kho ${order}.`,
    missing: { warehouse: 'về kho nào', reason: 'thấy ở đâu, ai thấy' }
  },
  facts: {
    reported: 'Người báo',
    noticed: 'Phát hiện',
    book: 'Theo sổ',
    lastSeen: 'Lần cuối thấy',
    circumstances: 'Diễn biến',
    cause: 'Nguyên nhân',
    disaster: 'thiên tai, hỏa hoạn',
    count: 'Theo kiểm kê',
    found: 'Đã tìm thấy',
    foundBy: (where: string, by: string, at: string) => `${where} · ${by} · ${at}`,
    liable: 'Chịu trách nhiệm',
    conclusion: 'Kết luận',
    absent: 'Kiểm kê sau đó',
    act: 'Biên bản của xã',
    proposed: 'Đề nghị ghi giảm',
    checked: 'Kế toán kiểm tra',
    returned: 'Lý do trả lại',
    ended: 'Kết quả',
    recovered: 'Đã nhận lại',
    photos: 'Ảnh khi báo',
    photosFound: 'Ảnh khi tìm thấy'
  },
  approvals: {
    types: {
      LOST: 'Báo mất tài sản',
      DAMAGED: 'Báo hư hỏng tài sản',
      SEAL_BROKEN: 'Báo rách niêm phong',
      writeOff: 'Ghi giảm tài sản bị mất'
    },
    titles: {
      LOST: (name: string) => `${name} bị mất`,
      DAMAGED: (name: string) => `${name} bị hư hỏng`,
      SEAL_BROKEN: (name: string) => `${name}: niêm phong không còn nguyên`,
      found: (name: string) => `Đã tìm thấy ${name}`,
      writeOff: (name: string) => `Ghi giảm ${name}`
    },
    report: 'Báo cáo',
    notYet: 'chưa kiểm tra'
  }
} as const
