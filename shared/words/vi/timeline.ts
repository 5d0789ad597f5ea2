// What an entry of the journal says, as one Vietnamese sentence. It knows the payloads only as text to be read:
// an entry of an older or newer program must still give a sentence.
import { formatDay } from '../../calendar'
import { formatDong } from '../../money'
import { groupTag } from '../../tags'
import { paperFormWords, roleNames } from './names'

type Payload = Readonly<Record<string, unknown>>
type Sentence = (read: (path: string) => string, payload: Payload) => string

const sentences = {
  'identity.OfficeOpened': (of) => `Lập kho dữ liệu của ${of('name')}`,
  'identity.UserAdded': (of, { roles }) => `Thêm người dùng ${of('fullName')}: ${rolesText(roles)}`,
  'identity.RolesChanged': (_of, { from, to }) => `Đổi vai trò từ ${rolesText(from)} sang ${rolesText(to)}`,
  'identity.SignedIn': () => 'Đăng nhập',
  'identity.SignedOut': () => 'Đăng xuất',
  'identity.PasswordChanged': () => 'Đổi mật khẩu',
  'identity.ClockConfirmed': (of) => `Xác nhận hôm nay là ${dayText(of('day'))} sau khi đồng hồ máy nhảy`,
  'identity.StationPaired': (of) => `Ghép trạm ${of('name')}`,
  'identity.StationRevoked': () => 'Thu hồi quyền của trạm',
  'people.PartyRecorded': (of) => `Ghi nhận ${of('fullName')}`,
  'intake.FileReceived': (of) => `Nhận hồ sơ ${of('receptionNumber')}, hẹn ${dayText(of('due.date'))}`,
  'cases.CaseOpened': (of) =>
    `Lập việc thi hành án theo Quyết định ${of('decisionNumber')}, ${dongText(of('obligation.amountDong'))}`,
  'custody.StoragePlaceAdded': (of) => `Lập chỗ cất ${of('name')}`,
  'custody.StockInOrderIssued': (of) =>
    `Ra Lệnh nhập kho ${of('orderNumber')}, bên giao ${of('deliveredBy')}`,
  'custody.LoanProposed': (of) =>
    `Đề nghị trích xuất cho ${of('borrowerName')} theo văn bản ${of('requestNumber')}, trả trước ${dayText(of('dueOn'))}`,
  'custody.LoanApproved': (of) => `Duyệt trích xuất, ra Lệnh xuất kho ${of('orderNumber')}`,
  'custody.LoanDeclined': () => 'Không duyệt trích xuất',
  'custody.LoanCancelled': () => 'Hủy lệnh trích xuất',
  'custody.AssetLentOut': (of, { sealIntact }) =>
    `Giao trích xuất cho ${of('borrowerName')}, người nhận ${of('messenger')}, Biên bản ${of('recordNumber')}${sealStanding(sealIntact)}`,
  'custody.AssetTakenBack': (of, { sealIntact }) =>
    `Nhận lại sau trích xuất theo Biên bản ${of('recordNumber')}, tình trạng: ${of('condition')}${sealStanding(sealIntact)}`,
  'custody.OpeningBegun': (of, { sealIntact }) =>
    `Chuẩn bị mở niêm phong số ${of('sealNumber')}${sealStanding(sealIntact)}`,
  'custody.OpeningAttended': () => 'Người thứ hai xác nhận có mặt khi mở niêm phong',
  'custody.OpeningCancelled': () => 'Thôi không mở niêm phong, gói còn nguyên',
  'custody.SealReplaced': (of) =>
    `Mở và niêm phong lại, số ${of('sealTo')} thay ${of('sealFrom')}, Biên bản ${of('recordNumber')}`,
  'custody.DoorOpened': (of) =>
    `Vào ${of('warehousePath')}, người giữ chìa khóa ${of('keyHolder')}: ${of('purpose')}`,
  'custody.DoorClosed': () => 'Ra khỏi kho, khóa cửa',
  'custody.HolderAdded': (of) => `Ghi nhận nơi giữ ${of('name')}`,
  'custody.AssetReceived': (of, { holding }) =>
    holding === 'HELD_BY_OTHER'
      ? `Nhận ${of('name')} trên hồ sơ theo Lệnh ${of('orderNumber')}`
      : `Nhập kho ${of('name')} theo Lệnh ${of('orderNumber')}, để tại ${of('placePath')}`,
  'custody.AssetStored': (of) => `Quét xác nhận nhãn, cất tại ${of('placePath')}`,
  'custody.AssetRelabelled': (of) => `Thay nhãn ${groupTag(of('from.tag'))} bằng ${groupTag(of('to.tag'))}`,
  'custody.AssetSplitOff': (of) =>
    `Tách ${of('quantity')} ${of('like.unit')} ${of('name')} thành tài sản riêng`,
  'custody.StoreRulesSet': (of, { innerMovesOrder }) =>
    innerMovesOrder === null
      ? 'Ngừng cho chuyển chỗ bên trong kho'
      : `Ghi nội quy kho số ${of('innerMovesOrder.number')}, cho chuyển chỗ bên trong kho`,
  'custody.AssetMoved': (of) => `Chuyển chỗ ${of('fromPath')} → ${of('toPath')}`,
  'custody.ReleaseProposed': (of) => `Đề nghị xuất kho trả lại, căn cứ ${of('ground')}`,
  'custody.ReleaseApproved': (of) => `Duyệt trả lại, ra Lệnh xuất kho ${of('orderNumber')}`,
  'custody.ReleaseDeclined': () => 'Không duyệt xuất kho, tài sản giữ nguyên trong kho',
  'custody.AssetHandedOver': (of, { sealIntact }) =>
    `Giao trả theo Biên bản ${of('recordNumber')}${sealStanding(sealIntact)}`,
  'funds.ObligationOwed': (of) => `Theo dõi khoản phải thi hành ${dongText(of('owedDong'))}`,
  'funds.MoneyCollected': (of) =>
    `Thu ${dongText(of('voucher.amountDong'))} của ${of('voucher.counterpart.fullName')}, biên lai ${of('receipt.number')}, ${of('voucher.number')}`,
  'funds.PaymentProposed': (of) => `Đề nghị chi ${dongText(of('netDong'))}, phí ${dongText(of('feeDong'))}`,
  'funds.PaymentChecked': () => 'Kế toán đã kiểm tra đề nghị chi',
  'funds.PaymentApproved': () => 'Duyệt chi',
  'funds.PaymentDeclined': (of) => `Trả lại đề nghị chi ${dongText(of('grossDong'))}`,
  'funds.PaymentMade': (of) =>
    `Chi ${dongText(of('voucher.amountDong'))} cho ${of('voucher.counterpart.fullName')}, ${of('voucher.number')}`,
  'funds.AssetBooked': (of) =>
    `Ghi sổ giá trị tài sản ${dongText(of('voucher.amountDong'))}, ${of('voucher.number')}`,
  'documents.PaperIssued': (of, { issue }) =>
    typeof issue === 'number' && issue > 1
      ? `In lại lần ${issue - 1} ${paperName(of('form'))}`
      : `In ${paperName(of('form'))}`,
  'replication.OfficeEnrolled': (of) => `Ghi danh với trung tâm ${of('centreUrl')}`
} as const satisfies Record<string, Sentence>

/** The kinds that have a sentence of their own; a test compares them with the kinds of the journal. */
export const kindsWithSentence: readonly string[] = Object.keys(sentences)

/** One entry as a sentence without a full stop. A kind that is not known is named as it stands in the journal. */
export function timelineSentence(kind: string, payload: Payload): string {
  if (!Object.hasOwn(sentences, kind)) return `Bút toán ${kind}`
  const sentence: Sentence = sentences[kind as keyof typeof sentences]
  return sentence((path) => textAt(payload, path), payload)
}

function textAt(payload: Payload, path: string): string {
  let found: unknown = payload
  for (const name of path.split('.')) {
    found = typeof found === 'object' && found !== null ? (found as Payload)[name] : undefined
  }
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '…'
}

function dayText(day: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDay(day) : day
}

function dongText(amount: string): string {
  return /^-?\d+$/.test(amount) ? `${formatDong(amount)}\u00a0₫` : amount
}

function rolesText(held: unknown): string {
  const names = Array.isArray(held) ? held.map((role) => nameIn(roleNames, role)) : []
  return names.length === 0 ? 'không vai trò' : names.join(', ')
}

function paperName(form: string): string {
  return nameIn(paperFormWords, form)
}

function nameIn(names: Readonly<Record<string, string>>, key: unknown): string {
  return names[String(key)] ?? String(key)
}

/** A thing without a seal has none to speak of. */
function sealStanding(intact: unknown): string {
  if (typeof intact !== 'boolean') return ''
  return intact ? ', niêm phong nguyên vẹn' : ', niêm phong không còn nguyên vẹn'
}
