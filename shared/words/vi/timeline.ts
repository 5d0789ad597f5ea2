// What an entry of the journal says, as one Vietnamese sentence. It knows the payloads only as text to be read:
// an entry of an older or newer program must still give a sentence.
import { formatDay } from '../../calendar'
import { formatDong } from '../../money'
import { groupPageCode } from '../../page-code'
import { groupTag } from '../../tags'
import { caseSentences } from './case-sentences'
import { addedPhotoMomentWords } from './custody-photos'
import { countKindWords, countOutcomeWords, countSideWords } from './count-names'
import { proposalKindWords } from './file-life'
import { termNames } from './custody-truth'
import { incidentKindWords, incidentOutcomeWords } from './custody-incidents'
import { handsSentences } from './timeline-hands'
import { outcomeWords, paperFormWords, roleNames } from './names'

type Payload = Readonly<Record<string, unknown>>
type Sentence = (read: (path: string) => string, payload: Payload) => string

const sentences = {
  ...handsSentences,
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
  'intake.FileReceived': (of, { due }) =>
    `Nhận hồ sơ ${of('receptionNumber')}, ${hasNoDay(due) ? 'không có thời hạn luật định' : `hẹn ${dayText(of('due.date'))}`}`,
  'intake.PagesScanned': (of) =>
    `Đóng Bảng kê trang số ${of('manifest.number')} của hồ sơ ${of('manifest.receptionNumber')}, mã ${groupPageCode(of('code'))}`,
  'intake.DueMoved': (of) =>
    `Ngày hẹn chuyển sang ${dayText(of('to'))} theo lịch làm việc mới năm ${of('year')}, trước là ${dayText(of('from'))}`,
  'intake.FileRegistered': (of) => `Vào sổ, số ${of('number')}`,
  'intake.MoreAsked': (of, { late }) =>
    `Ra Phiếu yêu cầu sửa đổi, bổ sung ${of('paper.number')}${late === true ? ', quá thời hạn thông báo' : ''}`,
  'intake.FileSupplemented': (of) => `Nhận bổ sung lần ${of('number')}`,
  'intake.RefusalProposed': (of) => `Đề nghị từ chối yêu cầu: ${of('reasonName')} (${of('clause')})`,
  'intake.CancelProposed': (of) => `Đề nghị hủy hồ sơ: ${of('explanation')}`,
  'intake.ExtensionProposed': (of) => `Đề nghị hẹn lại ngày trả ${dayText(of('newDueDate'))}`,
  'intake.FileRefused': (of) =>
    `Từ chối yêu cầu theo Thông báo ${of('paper.number')}: ${of('reasonName')} (${of('clause')})`,
  'intake.FileCancelled': () => 'Thủ trưởng cho hủy hồ sơ',
  'intake.FileExtended': (of) =>
    `Hẹn lại ngày trả ${dayText(of('dueTo'))}, trước là ${dayText(of('dueFrom'))}, Phiếu ${of('paper.number')}`,
  'intake.ProposalDeclined': (of) =>
    `Thủ trưởng không duyệt đề nghị ${proposalText(of('kind'))}: ${of('words')}`,
  'intake.ProposalTakenBack': (of) => `Rút đề nghị ${proposalText(of('kind'))}`,
  'intake.FileWithdrawn': (of) => `Người nộp rút hồ sơ: ${of('wish')}`,
  'intake.FileOffered': () => 'Chuyển giao hồ sơ, chờ nhận',
  'intake.OfferTakenBack': () => 'Thôi chuyển giao hồ sơ',
  'intake.OfferDeclined': () => 'Không nhận hồ sơ được chuyển giao',
  'intake.FileAccepted': () => 'Nhận hồ sơ được chuyển giao',
  'intake.FileAssigned': () => 'Lãnh đạo phân công hồ sơ cho người khác',
  'intake.FileBegun': () => 'Bắt đầu giải quyết',
  'intake.ResultReported': (of) => `Có kết quả: ${of('result.number')} ngày ${dayText(of('result.date'))}`,
  'intake.ResultReturned': (of) => `Trả kết quả cho ${of('receiver.fullName')}`,
  'deadlines.CalendarAdopted': (of) => `Nhập lịch làm việc năm ${of('calendar.year')}`,
  'deadlines.RulePackAdopted': (of) =>
    `Nhập bộ quy tắc ${of('pack.version')}, áp dụng từ ${dayText(of('pack.validFrom'))}`,
  ...caseSentences,
  'custody.StoragePlaceAdded': (of) => `Lập chỗ cất ${of('name')}`,
  'custody.StockInOrderIssued': (of) =>
    `Ra Lệnh nhập kho ${of('orderNumber')}, bên giao ${of('deliveredBy')}`,
  'custody.StockInLinesOrdered': (of) => `Ghi tiếp các dòng của Lệnh nhập kho ${of('orderNumber')}`,
  'custody.LineRejected': (of) => `Không nhận ${of('name')} của Lệnh ${of('orderNumber')}`,
  'custody.DeliveryOpened': (of) => `Lập Biên bản giao nhận ${of('number')} theo Lệnh ${of('orderNumber')}`,
  'custody.DeliverySigned': (of, { to, witnesses }) =>
    to === 'SIGNED'
      ? `Hai bên ký xong Biên bản giao nhận ${of('number')}${seenBy(witnesses)}`
      : `Một bên ký Biên bản giao nhận ${of('number')}${seenBy(witnesses)}`,
  'custody.HeldStockTaken': (of) => `Ghi nhận nơi khác đang giữ theo chứng từ ${of('recordNumber')}`,
  'custody.OriginBundleKept': (of) =>
    `Kèm tệp chuỗi bảo quản của ${of('office.name')}, mã cũ ${groupTag(of('tag'))}, sổ của họ đến số ${of('head.seq')}`,
  'custody.PhotosAdded': (of, { photos }) =>
    `Chụp thêm ${Array.isArray(photos) ? photos.length : 0} ảnh ${nameIn(addedPhotoMomentWords, of('moment'))}`,
  'custody.LabelsPrinted': (of, { labels, resumes }) =>
    `${resumes === null || resumes === undefined ? 'In' : 'In tiếp'} ${Array.isArray(labels) ? labels.length : 0} nhãn, lượt in ${of('runNumber')}`,
  'custody.StockImported': () => 'Nạp tài sản sẵn có trong kho từ tệp Excel',
  'custody.LoanProposed': (of) =>
    `Đề nghị trích xuất cho ${of('borrowerName')} theo văn bản ${of('requestNumber')}, trả trước ${dayText(of('dueOn'))}`,
  'custody.LoanApproved': (of, { lot }) =>
    `Duyệt trích xuất, ra Lệnh xuất kho ${of('orderNumber')}${lineOf(lot)}`,
  'custody.LoanDeclined': () => 'Không duyệt trích xuất',
  'custody.LoanCancelled': () => 'Hủy lệnh trích xuất',
  'custody.AssetLentOut': (of, { sealIntact, witnesses, lot }) =>
    `Giao trích xuất cho ${of('borrowerName')}, người nhận ${of('messenger')}, Biên bản ${of('recordNumber')}${lineOf(lot)}${sealStanding(sealIntact)}${seenBy(witnesses)}`,
  'custody.AssetTakenBack': (of, { sealIntact }) =>
    `Nhận lại sau trích xuất theo Biên bản ${of('recordNumber')}, tình trạng: ${of('condition')}${sealStanding(sealIntact)}`,
  'custody.OpeningBegun': (of, { sealIntact }) =>
    `Chuẩn bị mở niêm phong số ${of('sealNumber')}${sealStanding(sealIntact)}`,
  'custody.ResealSeen': (of, { sealNumber, takenOut }) =>
    `Người thứ hai xác nhận ${sealNumber === null ? 'trong gói không còn gì' : `đã thấy dán niêm phong ${of('sealNumber')}`}${typeof takenOut === 'number' && takenOut > 0 ? `, lấy ra ${takenOut} món` : ''}`,
  'custody.OpeningAttended': () => 'Người thứ hai xác nhận có mặt khi mở niêm phong',
  'custody.OpeningCancelled': () => 'Thôi không mở niêm phong, gói còn nguyên',
  'custody.SealReplaced': (of, { sealTo }) =>
    sealTo === null
      ? `Mở niêm phong ${of('sealFrom')}, lấy ra hết, Biên bản ${of('recordNumber')}`
      : `Mở và niêm phong lại, số ${of('sealTo')} thay ${of('sealFrom')}, Biên bản ${of('recordNumber')}`,
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
  'custody.FundEntryNoted': (of) => `Đã vào sổ quỹ theo chứng từ ${of('voucherNumber')}`,
  'custody.StoreRulesSet': (of, { innerMovesOrder, doorLog, loanDaysMax, incidentDays }) =>
    [
      innerMovesOrder === null
        ? 'Ngừng cho chuyển chỗ bên trong kho'
        : `Ghi nội quy kho số ${of('innerMovesOrder.number')}, cho chuyển chỗ bên trong kho`,
      doorLog === false ? 'KHÔNG ghi sổ ra vào kho' : 'ghi sổ ra vào kho',
      ...(typeof loanDaysMax === 'number' ? [`trích xuất lâu nhất ${loanDaysMax} ngày`] : []),
      ...(typeof incidentDays === 'number' ? [`sự cố quyết định trong ${incidentDays} ngày làm việc`] : [])
    ].join(', '),
  'custody.PlaceDescribed': (of, { from, to }) =>
    nameOfPlace(from) === nameOfPlace(to)
      ? `Ghi lại thông tin chỗ cất ${of('to.name')}`
      : `Đổi tên chỗ cất ${of('from.name')} thành ${of('to.name')}`,
  'custody.PlaceClosed': (of) => `Thôi dùng chỗ cất ${of('path')}: ${of('reason')}`,
  'custody.ContainerMoved': (of, { contents }) =>
    `Chuyển ${of('name')} cùng ${Array.isArray(contents) ? contents.length : 0} món bên trong: ${of('fromPath')} → ${of('toPath')}`,
  'custody.ContainerSealingBegun': (of, { contents }) =>
    `Chuẩn bị niêm phong ${of('path')}, số ${of('sealNumber')}, ${countOf(contents)} món`,
  'custody.ContainerSealingAttended': (of) => `Xác nhận đã xem trong ${of('path')}, đủ như danh sách`,
  'custody.ContainerSealingCancelled': (of) => `Thôi không niêm phong ${of('path')}: ${of('reason')}`,
  'custody.ContainerSealed': (of, { sealing }) =>
    sealing === null || sealing === undefined
      ? `Niêm phong ${of('path')}, số ${of('sealNumber')}, không có người thứ hai`
      : `Niêm phong ${of('path')}, số ${of('sealNumber')}, ${countOf((sealing as Payload)['contents'])} món bên trong, trước mặt ${of('sealing.attendedByName')}`,
  'custody.WitnessAsked': (of, { about }) => `Mời ${of('fullName')} ${witnessOf(about)}`,
  'custody.WitnessAttended': (of, { about }) => `${of('fullName')} xác nhận có mặt ${witnessOf(about)}`,
  'custody.ContainerSealOpened': (of) =>
    `Mở niêm phong ${of('sealNumber')} của ${of('path')} trước mặt ${of('attendedByName')}: ${of('reason')}`,
  'custody.ContainerOpeningBegun': (of, { sealIntact }) =>
    `Xin mở niêm phong ${of('sealNumber')} của ${of('path')}, niêm phong ${sealIntact === true ? 'còn nguyên' : 'không còn nguyên'}: ${of('reason')}`,
  'custody.ContainerOpeningAttended': (of) => `Xác nhận có mặt khi mở niêm phong ${of('path')}`,
  'custody.ContainerOpeningCancelled': (of) => `Thôi không mở niêm phong ${of('path')}: ${of('reason')}`,
  'custody.MoveOrdered': (of, { assetIds }) =>
    `Ra Lệnh chuyển kho ${of('orderNumber')}, ${Array.isArray(assetIds) ? assetIds.length : 0} món tới ${of('toPath')}`,
  'custody.MoveOrderCancelled': (of) => `Hủy Lệnh chuyển kho ${of('orderNumber')}: ${of('reason')}`,
  'custody.MovesRecorded': (of, { moves }) =>
    `Lập Biên bản chuyển chỗ ${of('recordNumber')}, ${Array.isArray(moves) ? moves.length : 0} lượt`,
  'custody.AssetMoved': (of) => `Chuyển chỗ ${of('fromPath')} → ${of('toPath')}`,
  'custody.OutcomeDecided': (of) =>
    `Ghi quyết định ${of('decision.number')}: ${nameIn(outcomeWords, of('outcome'))}`,
  'custody.CountOpened': (of, { kind }) =>
    `${nameIn(countKindWords, kind)} ${of('scope')}, ${of('period')}, Biên bản ${of('number')}`,
  'custody.CountPlaceBegun': (of) => `Bắt đầu đếm ${of('path')}`,
  'custody.CountPlaceFinished': (of) => `Đếm xong ${of('path')}: ${of('scanned')} lần quét`,
  'custody.CountScanned': (of) => `Kiểm kê thấy ${of('name')} tại ${of('placePath')}`,
  'custody.CountScanAmended': (of) => `Sửa lần quét kiểm kê: số lượng ${of('to.quantity')}`,
  'custody.CountScanUndone': () => 'Hoàn lại một lần quét kiểm kê',
  'custody.CountFindingNoted': (of) => `Ghi nhận món ngoài sổ: ${of('description')}`,
  'custody.CountVariancesFound': (_of, { variances }) =>
    `Ghi ${Array.isArray(variances) ? variances.length : '…'} chênh lệch kiểm kê`,
  'custody.CountClosed': (of) =>
    `Kết thúc đếm: ${of('scanned')} lần quét, ${of('matched')} món khớp, ${of('variances')} chênh lệch`,
  'custody.CountCancelled': (of) =>
    `Hủy đợt kiểm kê, Biên bản ${of('number')}, khi đã có ${of('scanned')} lần quét`,
  'custody.CountOutcomeProposed': (of, { outcome }) =>
    `Đề nghị xử lý chênh lệch ${of('number')}, ${of('name')}: ${nameIn(countOutcomeWords, outcome)}`,
  'custody.CountOutcomeConfirmed': (of, { outcome }) =>
    `Duyệt xử lý chênh lệch ${of('number')}, ${of('name')}: ${nameIn(countOutcomeWords, outcome)}`,
  'custody.CountOutcomeReturned': (of) => `Trả lại cách xử lý chênh lệch ${of('number')}, ${of('name')}`,
  'custody.CountSettled': (of) => `Xử lý xong mọi chênh lệch của Biên bản ${of('number')}`,
  'custody.CountSigned': (of, { side }) =>
    `${nameIn(countSideWords, side)} ký Biên bản kiểm kê ${of('number')}`,
  'custody.CountSignedByHolder': (of) =>
    `${of('signature.fullName')}, đại diện nơi giữ, ký Biên bản kiểm tra ${of('number')}`,
  'custody.TermSet': (of, { term }) =>
    `Đặt thời hạn “${nameIn(termNames, term)}”: ${of('to')} tháng, theo ${of('document')}`,
  'custody.AssetReportedLost': (of) =>
    `Báo mất theo ${of('document')}, Biên bản kiểm kê ${of('countNumber')}`,
  'custody.AssetFoundAgain': (of) => `Tìm thấy lại, Biên bản kiểm kê ${of('countNumber')}`,
  'custody.AssetPlaceCorrected': (of) =>
    `Sửa sổ theo kiểm kê ${of('countNumber')}: ${of('fromPath')} → ${of('toPath')}`,
  'custody.IncidentReported': (of, { kind }) =>
    `Báo ${nameIn(incidentKindWords, kind).toLowerCase()}, Biên bản ${of('number')}: ${of('circumstances')}`,
  'custody.AssetMissed': () => 'Thôi xuất kho, tài sản vẫn đang báo mất',
  'custody.CountFindShown': () => 'Chụp ảnh món tìm thấy tại chỗ ghi trong sổ',
  'custody.FoundNoted': (of) => `Báo đã tìm thấy tại ${of('foundPath')}, chờ thủ trưởng xác nhận`,
  'custody.FindRefused': (of) => `Thủ trưởng bác việc báo đã tìm thấy tại ${of('foundPath')}`,
  'custody.LiabilityLaid': (of) =>
    `Quy trách nhiệm ${of('person')}, bồi thường ${dongText(of('amountDong'))}, Quyết định ${of('decision.number')}`,
  'custody.WriteOffProposed': (of) =>
    `Đề nghị ghi giảm theo Kết luận ${of('conclusion.number')} của ${of('bodyName')}`,
  'custody.WriteOffChecked': () => 'Kế toán đã kiểm tra đề nghị ghi giảm',
  'custody.WriteOffReturned': () => 'Trả lại đề nghị ghi giảm',
  'custody.IncidentClosed': (_of, { outcome }) =>
    `Xử lý xong sự cố: ${nameIn(incidentOutcomeWords, outcome).toLowerCase()}`,
  'custody.AssetFound': (of) => `Thủ trưởng xác nhận đã tìm thấy tại ${of('placePath')}`,
  'custody.AssetWrittenOff': (of) =>
    `GHI GIẢM theo Quyết định ${of('decisionNumber')}, trước đó ở ${of('fromPath')}`,
  'custody.AssetRecovered': (of) =>
    `Nhận lại tài sản đã ghi giảm theo Lệnh ${of('orderNumber')}, về ${of('path')}`,
  'custody.SampleAnnounced': (of) => `Cam kết rút mẫu kiểm tra ${of('scope')}`,
  'custody.SampleDrawn': (of) => `Rút ${of('size')} trong ${of('population')} món để kiểm tra`,
  'custody.SampleItemsDrawn': () => 'Ghi các món được rút',
  'custody.ReleaseProposed': (of, { lot }) =>
    `Đề nghị xuất kho (${nameIn(outcomeWords, of('outcome')).toLowerCase()}), căn cứ ${of('ground')}${lineOf(lot)}`,
  'custody.ReleaseApproved': (of, { lot }) => `Duyệt, ra Lệnh xuất kho ${of('orderNumber')}${lineOf(lot)}`,
  'custody.ReleaseDeclined': () => 'Không duyệt xuất kho, tài sản giữ nguyên chỗ cũ',
  'custody.ReleaseCancelled': (of) => `Hủy Lệnh xuất kho ${of('orderNumber')}, tài sản giữ nguyên chỗ cũ`,
  'custody.AssetHandedOver': (of, { sealIntact, to, witnesses, lot }) =>
    `${handedOverAs(to)} theo Biên bản ${of('recordNumber')}${lineOf(lot)}${sealStanding(sealIntact)}${seenBy(witnesses)}`,
  'custody.DestructionCouncilFormed': (of, { late }) =>
    `Lập Hội đồng tiêu hủy theo Quyết định ${of('decision.number')}, hạn ${dayText(of('dueOn'))}${late === true ? ', chậm hạn lập' : ''}`,
  'custody.DestructionItemsListed': () => 'Đưa vào danh sách của Hội đồng tiêu hủy',
  'custody.DestructionItemScanned': (of) => `Hội đồng tiêu hủy quét nhãn ${groupTag(of('tag'))}`,
  'custody.DestructionItemRemoved': () => 'Đưa ra khỏi danh sách tiêu hủy, tài sản giữ nguyên chỗ cũ',
  'custody.DestructionClosed': (of) => `Lập Biên bản tiêu hủy ${of('minutesNumber')}, ${of('count')} món`,
  'custody.AssetDestroyed': (of) => `Tiêu hủy theo Biên bản ${of('minutesNumber')}`,
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

/** True where the law gives a file no time, and not where the entry is of another shape. */
function hasNoDay(due: unknown): boolean {
  return typeof due === 'object' && due !== null && 'date' in due && due.date === null
}

function countOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0
}

const witnessedWords: Readonly<Record<string, string>> = {
  DELIVERY: 'khi giao nhận',
  RELEASE: 'khi giao ra',
  LOAN: 'khi trích xuất',
  COUNCIL: 'khi tiêu hủy'
}

function witnessOf(about: unknown): string {
  return nameIn(witnessedWords, (about as Payload | undefined)?.['kind'])
}

/** Who of the office saw a fingerprint or a refusal to sign. */
function seenBy(witnesses: unknown): string {
  if (!Array.isArray(witnesses) || witnesses.length === 0) return ''
  return `, người làm chứng ${witnesses.map((each: Payload) => String(each['fullName'])).join(', ')}`
}

function nameOfPlace(described: unknown): unknown {
  return typeof described === 'object' && described !== null && 'name' in described ? described.name : null
}

function textAt(payload: Payload, path: string): string {
  let found: unknown = payload
  for (const name of path.split('.')) {
    found = typeof found === 'object' && found !== null ? (found as Payload)[name] : undefined
  }
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '…'
}

function proposalText(kind: string): string {
  return (proposalKindWords as Readonly<Record<string, string>>)[kind] ?? kind
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
  return typeof key === 'string' ? (names[key] ?? key) : '…'
}

const handedOverWords: Readonly<Record<string, string>> = {
  CONFISCATED: 'Giao sung quỹ nhà nước',
  SOLD: 'Giao người mua',
  TRANSFERRED: 'Chuyển giao cơ quan nhận'
}

function handedOverAs(to: unknown): string {
  return handedOverWords[String(to)] ?? 'Giao trả'
}

/** A thing without a seal has none to speak of. */
function sealStanding(intact: unknown): string {
  if (typeof intact !== 'boolean') return ''
  return intact ? ', niêm phong nguyên vẹn' : ', niêm phong không còn nguyên vẹn'
}

/** Which line of a list it was; nothing for what went alone. */
function lineOf(lot: unknown): string {
  if (typeof lot !== 'object' || lot === null) return ''
  const { line, of } = lot as Payload
  return `, dòng ${String(line)}/${String(of)} của bảng kê`
}
