// The words of the papers by which things leave: the order, the hand-over record, the destruction. Layouts not seen in
// their official text: the papers say "mẫu tạm".
import { signatureWords } from './signatures'

const fingers: Readonly<Record<string, string>> = signatureWords.fingers
const hands: Readonly<Record<string, string>> = signatureWords.hands

export const releasePaperWords = {
  identityPapers: {
    CITIZEN_CARD: 'căn cước số',
    OLD_CARD: 'CMND số',
    PASSPORT: 'hộ chiếu số',
    OTHER: 'giấy tờ tùy thân số'
  },
  /** "Về việc …" of the record, by outcome. */
  subjects: {
    RETURNED: 'giao trả tài sản',
    CONFISCATED: 'chuyển giao tài sản sung quỹ nhà nước',
    DESTROYED: 'tiêu hủy tài sản',
    SOLD: 'giao tài sản cho người mua',
    TRANSFERRED: 'chuyển giao tài sản'
  },
  ground: (number: string, day: string) => `${number} ngày ${day}`,
  caseDecision: (number: string, day: string) => `Quyết định thi hành án số ${number} ngày ${day}`,
  order: (number: string, day: string) => `Lệnh xuất kho số ${number} ngày ${day}`,
  sale: (number: string, day: string) => `Hợp đồng, biên bản bán tài sản số ${number} ngày ${day}`,
  payment: (voucher: string) => `Chứng từ nộp tiền mua số ${voucher}`,
  letter: (number: string, day: string) => `Văn bản của cơ quan nhận số ${number} ngày ${day}`,
  mandate: (number: string, day: string) => `Giấy ủy quyền, giấy giới thiệu số ${number} ngày ${day}`,
  request: (name: string, reason: string) => `đề nghị của ông/bà ${name}: ${reason}`,
  total: (count: string) => `Tổng cộng ${count} khoản.`,
  giverOwn: (name: string) => `ông/bà ${name}, thủ kho`,
  giverOther: (name: string, title: string, holder: string) => `ông/bà ${name}, ${title}, ${holder}`,
  receiver: (name: string, paper: string, number: string) => `ông/bà ${name}, ${paper} ${number}`,
  onBehalf: (recipient: string) => `, nhận cho ${recipient}`,
  addressOf: (address: string) => (address === '' ? '' : `, địa chỉ ${address}`),
  placeOwn: (office: string) => `kho của ${office}`,
  signers: {
    giver: 'BÊN GIAO',
    receiver: 'BÊN NHẬN',
    officer: 'CHẤP HÀNH VIÊN',
    keeper: 'THỦ KHO',
    head: 'THỦ TRƯỞNG',
    proposer: 'NGƯỜI ĐỀ NGHỊ',
    accountant: 'KẾ TOÁN'
  },
  /** How somebody signed, under the title of the signature. */
  ways: {
    SCREEN: '(Đã ký trên màn hình)',
    PAPER: '(Đã ký bản giấy, lưu bản quét)'
  },
  fingerprint: (finger: string, hand: string, witness: string) =>
    `(Điểm chỉ ngón ${(fingers[finger] ?? finger).toLowerCase()}, bàn tay ${(hands[hand] ?? hand).toLowerCase()}; người làm chứng: ${witness})`,
  refused: (witness: string) => `(Từ chối ký; người làm chứng: ${witness})`,
  stamped: 'đã đóng dấu',
  stockOut: {
    title: 'LỆNH XUẤT KHO',
    authority: (name: string) => `THỦ TRƯỞNG ${name}`,
    verdict: 'LỆNH:',
    subject: (outcome: string) => `xuất kho tài sản, vật chứng để ${outcome}`,
    first: (keeper: string, recipient: string) =>
      `1. ${keeper} xuất các tài sản dưới đây, giao cho ${recipient}.`,
    firstCouncil: '1. Thủ kho xuất các tài sản dưới đây, giao Hội đồng tiêu hủy.',
    keeperOwn: 'Thủ kho',
    keeperOther: (holder: string) => `Thủ kho của ${holder}`,
    second:
      'Bên giao đối chiếu nhãn, niêm phong, giấy tờ tùy thân của người nhận rồi mới giao; lập biên bản, hai bên ký.',
    time: (at: string) => `Thời gian giao: ${at}.`,
    receiver: (receiver: string) => `Người đến nhận: ${receiver}.`,
    columns: { ordinal: 'STT', name: 'Tên, đặc điểm', unit: 'Đơn vị', quantity: 'Số lượng', place: 'Vị trí' },
    holders: ['thủ kho', 'hồ sơ thi hành án'],
    outcomes: {
      RETURNED: 'trả lại',
      CONFISCATED: 'sung quỹ nhà nước',
      DESTROYED: 'tiêu hủy',
      SOLD: 'giao người mua',
      TRANSFERRED: 'chuyển giao'
    }
  },
  council: {
    decisionTitle: 'QUYẾT ĐỊNH',
    decisionSubject: 'thành lập Hội đồng tiêu hủy vật chứng, tài sản',
    minutesTitle: 'BIÊN BẢN',
    minutesSubject: 'tiêu hủy vật chứng, tài sản',
    authority: (name: string) => `THỦ TRƯỞNG ${name}`,
    verdict: 'QUYẾT ĐỊNH:',
    law: 'Nghị định số 152/2026/NĐ-CP, Điều 40',
    decision: (number: string, day: string) =>
      `Quyết định thành lập Hội đồng tiêu hủy số ${number} ngày ${day}`,
    invitation: (number: string, day: string) => `Giấy mời Viện kiểm sát số ${number} ngày ${day}`,
    form: 'Điều 1. Thành lập Hội đồng tiêu hủy gồm các ông, bà:',
    member: ({
      index,
      name,
      capacity,
      body
    }: {
      index: number
      name: string
      capacity: string
      body: string
    }) =>
      `${index}. Ông/bà ${name}, ${capacity}, ${body}${index === 1 ? ' – Chủ tịch Hội đồng' : ' – thành viên'}`,
    task: (count: string, method: string, place: string) =>
      `Điều 2. Hội đồng tiêu hủy ${count} khoản theo danh sách dưới đây, bằng cách ${method}, tại ${place}. Hội đồng làm việc theo đa số; khi ngang nhau thì theo bên có Chủ tịch Hội đồng.`,
    due: (day: string) => `Điều 3. Việc tiêu hủy phải xong trước hết ngày ${day}.`,
    invited: 'Viện kiểm sát được mời kiểm sát việc tiêu hủy.',
    late: 'Hội đồng được thành lập quá một tháng kể từ ngày có quyết định tiêu hủy.',
    present: 'Hội đồng tiêu hủy gồm:',
    done: (count: string, method: string, place: string) =>
      `Hội đồng đã đọc nhãn từng món và tiêu hủy ${count} khoản dưới đây bằng cách ${method}, tại ${place}.`,
    condition: (condition: string) => `Tình trạng trước khi tiêu hủy: ${condition}.`,
    removed: (count: string) =>
      `${count} khoản đã được đưa ra khỏi danh sách trước khi tiêu hủy, giữ nguyên chỗ cũ.`,
    closing: (at: string) => `Biên bản lập xong lúc ${at}, đã đọc lại, mọi người nhất trí và cùng ký tên.`,
    columns: {
      ordinal: 'STT',
      name: 'Tên, đặc điểm, mã thẻ',
      unit: 'Đơn vị',
      quantity: 'Số lượng',
      order: 'Lệnh xuất',
      scanned: 'Đọc nhãn lúc'
    },
    signer: { chair: 'CHỦ TỊCH HỘI ĐỒNG', member: 'THÀNH VIÊN' },
    decisionHolders: ['các thành viên', 'Viện kiểm sát', 'hồ sơ thi hành án'],
    minutesHolders: ['Hội đồng', 'Viện kiểm sát', 'kế toán', 'hồ sơ thi hành án']
  },
  methods: {
    BURNING: 'đốt',
    SMASHING: 'đập phá',
    BURIAL: 'chôn lấp',
    CHEMICAL: 'dùng hóa chất',
    CONTRACTOR: 'thuê đơn vị chuyên môn',
    OTHER: 'cách khác'
  }
} as const
