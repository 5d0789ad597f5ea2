// The refusals of the warehouse in words; `refusals.ts` holds the others.
import type { RefusalCode } from '../../contract/refusals'
import { solidTag } from '../../tags'
import {
  countOutcomeWords,
  countStateWords,
  sampleStateWords,
  varianceKindWords,
  varianceStateWords
} from './count-names'
import { countGuardRefusalWords } from './count-guard-refusals'
import { incidentRefusalWords } from './custody-incident-refusals'
import {
  assetKindWords,
  assetStateWords,
  holderKindWords,
  loanStateWords,
  openingStateWords,
  outcomeWords,
  releaseStateWords
} from './names'
import { importColumnWords, importFileWords } from './custody-import'
import { differenceWords, fieldProblemWords, kindFieldWords } from './custody-receiving'
import { dayText, instantText, listOf, nameOf, type RefusalWords } from './refusal-readings'
import { signatureSideWords } from './signatures'
import { truthRefusalWords } from './custody-truth-refusals'
import { lotRefusalWords } from './lot-refusals'
import { stockRefusalWords } from './stock-refusals'
import { twoPeopleRefusalWords } from './two-people-refusals'
import { handsRefusalWords } from './custody-hands-refusals'

export const custodyRefusalWords = {
  ...twoPeopleRefusalWords,
  ...stockRefusalWords,
  ...handsRefusalWords,
  ...countGuardRefusalWords,
  PLACE_UNKNOWN: { why: 'Không có chỗ cất này.', next: 'Quét lại nhãn của ô.' },
  PLACE_NAME_TAKEN: { why: (of) => `Ở đây đã có “${of('name')}”.`, next: 'Đặt tên khác.' },
  PLACE_NOT_FOR_ASSETS: {
    why: 'Tài sản phải cất vào một ô, bãi hoặc thùng chứa.',
    next: 'Quét nhãn của ô, không phải của kệ hay phòng.'
  },
  PLACE_KIND_WRONG: { why: 'Chỗ này không nằm được trong chỗ kia.', next: 'Thứ tự là kho, phòng, kệ, ô.' },
  ORDER_UNKNOWN: { why: 'Không có lệnh nhập kho này.', next: 'Hỏi lại thủ trưởng số lệnh.' },
  ORDER_LINE_UNKNOWN: { why: 'Lệnh nhập kho không có dòng này.', next: 'Chọn lại dòng của lệnh.' },
  ORDER_LINE_DONE: {
    why: (of) => `Dòng ${of('lineNumber')} của lệnh đã nhập kho.`,
    next: 'Chọn dòng khác của lệnh.'
  },
  ORDER_LINE_DIFFERS: {
    why: (of) =>
      `Biên bản ban đầu ghi “${of('ordered')}”. Thực tế khác về ${listOf(differenceWords, of('differences'))}.`,
    next: 'Không nhận, hoặc đính kèm đúng giấy: vật thay đổi cần xác nhận chịu trách nhiệm của thủ trưởng nơi giữ; niêm phong rách cần kết luận của cơ quan có thẩm quyền.'
  },
  SEAL_NUMBER_TAKEN: {
    why: (of) => `Niêm phong ${of('sealNumber')} đang ở tài sản khác.`,
    next: 'Đọc lại số trên niêm phong.'
  },
  PHOTO_UNREADABLE: { why: 'Không đọc được ảnh.', next: 'Dùng tệp JPEG hoặc PNG, tối đa 6 MB.' },
  KIND_NOT_FOR_OWN_STORE: {
    why: (of) => `${nameOf(assetKindWords, of('kind'))} không được cất vào kho của cơ quan.`,
    next: 'Tiền vào tài khoản kho bạc; vàng, ngoại tệ niêm phong gửi kho bạc; vũ khí ở kho quân đội, công an; ma túy, chất nguy hiểm, động vật ở cơ quan chuyên môn. Lập lệnh “Nơi khác giữ”.'
  },
  KIND_NOT_FOR_HOLDER: {
    why: (of) =>
      `${nameOf(holderKindWords, of('holderKind'))} không được giữ ${nameOf(assetKindWords, of('kind')).toLowerCase()}.`,
    next: 'Chọn kho công an, kho quân đội hoặc cơ quan chuyên môn giữ loại này.'
  },
  KIND_FIELD_WRONG: {
    why: (of) =>
      `${nameOf(kindFieldWords, of('field'))} ${nameOf(fieldProblemWords, of('problem'))} (${nameOf(assetKindWords, of('kind')).toLowerCase()}).`,
    next: 'Điền lại ô này theo vật thật. Không có thông tin bắt buộc thì không nhận.'
  },
  CONTENTS_UNKNOWN: {
    why: 'Gói niêm phong chỉ được nhận khi biết rõ số lượng, chủng loại, chất lượng từng vật bên trong.',
    next: 'Ghi từng vật theo biên bản niêm phong hoặc kết luận giám định. Không biết thì không nhận.'
  },
  HANDOVER_HOUR_MISSING: {
    why: 'Nhận vật chứng do nơi khác giữ phải ấn định ngày và giờ giao nhận.',
    next: 'Điền ngày, giờ giao nhận và nơi giữ trong lệnh.'
  },
  NOTHING_TO_HAND_OVER: {
    why: 'Chưa có dòng nào mới được nhận hoặc từ chối để lập biên bản.',
    next: 'Kiểm tra từng dòng của lệnh trước, rồi lập biên bản giao nhận.'
  },
  DELIVERY_UNKNOWN: { why: 'Không có biên bản giao nhận này.', next: 'Mở lại lệnh nhập kho.' },
  DELIVERY_SIGNED: {
    why: (of) => `Biên bản ${of('number')} đã có chữ ký của bên này.`,
    next: 'Biên bản đã ký không sửa được; việc mới thì lập biên bản mới.'
  },
  DELIVERY_NOT_SIGNED: {
    why: 'Biên bản giao nhận chưa có đủ chữ ký bên giao và bên nhận, nên chưa cất vào kho được.',
    next: 'Hai bên ký biên bản ở mục Nhập kho, rồi quét lại nhãn.'
  },
  IMPORT_FILE_UNREADABLE: {
    why: (of) => `Không đọc được tệp này: ${nameOf(importFileWords, of('problem'))}.`,
    next: 'Tải tệp mẫu, chép dữ liệu vào đúng cột, lưu dạng Excel .xlsx rồi chọn lại.'
  },
  IMPORT_ROW_WRONG: {
    why: (of) => `Dòng ${of('row')} của tệp chưa đúng: ${nameOf(importColumnWords, of('column'))}.`,
    next: 'Chọn lại tệp để xem trước, sửa các ô được nêu rồi nạp lại.'
  },
  PHOTO_UNKNOWN: { why: 'Không có ảnh này.', next: 'Mở lại trang tài sản.' },
  ASSET_UNKNOWN: { why: 'Không có tài sản này.', next: 'Quét lại nhãn.' },
  ASSET_STATE: {
    why: (of) =>
      `Tài sản đang ở trạng thái “${nameOf(assetStateWords, of('state'))}”, chưa làm được việc này.`,
    next: 'Xem chuỗi bảo quản để biết bước đang chờ.'
  },
  ASSET_MOVED_MEANWHILE: {
    why: (of) => `Tài sản vừa được chuyển tới ${of('placePath')}.`,
    next: 'Xem lại chỗ hiện tại rồi chuyển tiếp nếu cần.'
  },
  ASSET_ALREADY_THERE: { why: 'Tài sản đã ở ô này.', next: 'Quét ô khác.' },
  OTHER_WAREHOUSE: {
    why: (of) => `Không chuyển thẳng sang ${of('to')} từ ${of('from')}: hai kho khác nhau.`,
    next: 'Xin lệnh chuyển kho của thủ trưởng.'
  },
  NO_STANDING_ORDER: {
    why: 'Chưa có nội quy kho cho phép chuyển chỗ bên trong kho.',
    next: 'Thủ trưởng ghi số, ngày của nội quy kho trong Cài đặt kho.'
  },
  PLACE_CLOSED: {
    why: (of) => `${of('path')} không còn dùng để cất đồ.`,
    next: 'Chọn chỗ khác.'
  },
  PLACE_NOT_EMPTY: {
    why: (of) => `${of('path')} chưa trống.`,
    next: 'Chuyển hết tài sản, thùng và ô bên trong đi trước.'
  },
  PLACE_TOO_DEEP: {
    why: (of) => `Chỗ cất lồng nhau quá ${of('most')} tầng.`,
    next: 'Đặt thùng ra ngoài bớt một tầng.'
  },
  NOT_A_CONTAINER: {
    why: (of) => `${of('name')} không phải thùng, túi nên không chuyển được.`,
    next: 'Quét mã trên thùng hoặc túi.'
  },
  CONTAINER_IN_ITSELF: { why: 'Không đặt được thùng vào chính nó.', next: 'Quét chỗ khác.' },
  CONTAINER_SEALED: {
    why: (of) => `${of('path')} đang niêm phong số ${of('sealNumber')}.`,
    next: 'Mở niêm phong trước mặt người thứ hai, hoặc chuyển cả thùng.'
  },
  CONTAINER_TOO_FULL: {
    why: (of) => `${of('name')} chứa tối đa ${of('most')} món, kể cả thùng, túi bên trong.`,
    next: 'Chia bớt sang thùng khác rồi làm lại.'
  },
  TOO_MANY_LABELS: {
    why: (of) => `${of('asked')} nhãn là quá nhiều cho một tệp; mỗi tệp tối đa ${of('most')} nhãn.`,
    next: 'Chọn từng phòng, từng kệ rồi in.'
  },
  CONTAINER_NOT_SEALED: { why: 'Thùng này không niêm phong.', next: 'Mở ra làm việc bình thường.' },
  LABEL_UNREAD: {
    why: 'Nhãn của tài sản này chưa được quét xác nhận.',
    next: 'Vào Quét nhãn, quét nhãn trên tài sản rồi quét ô đặt vào.'
  },
  LOT_TOO_SMALL: {
    why: (of) => `Lô chỉ còn ${of('left')} ${of('unit')}, không tách được ${of('asked')}.`,
    next: 'Xem lại số lượng từng phần.'
  },
  LOT_SEALED: {
    why: (of) => `Lô đang niêm phong số ${of('sealNumber')}.`,
    next: 'Mở niêm phong có người thứ hai chứng kiến, tách rồi niêm phong lại.'
  },
  MOVE_ORDER_UNKNOWN: { why: 'Không có lệnh chuyển kho này.', next: 'Hỏi lại thủ trưởng số lệnh.' },
  MOVE_ORDER_CLOSED: {
    why: (of) => `Lệnh chuyển kho ${of('orderNumber')} đã làm xong hoặc đã hủy.`,
    next: 'Đọc lại danh sách lệnh.'
  },
  MOVES_UNKNOWN: {
    why: 'Có lượt chuyển không phải của người này.',
    next: 'Mỗi người lập biên bản cho những lượt mình đã chuyển.'
  },
  LABEL_OF_ANOTHER: {
    why: (of) => `NHẦM NHÃN: nhãn này là của ${of('name')}, không phải của ${of('inHand')}.`,
    next: 'Gỡ nhãn ra, tìm đúng nhãn của món đang cầm rồi quét lại.'
  },
  LABEL_READ_ALREADY: {
    why: 'Nhãn của tài sản này đã được quét xác nhận.',
    next: 'Muốn đổi ô, vào Chuyển chỗ.'
  },
  NOT_FOR_THE_FUNDS: {
    why: 'Tài sản này không phải tiền, vàng hay đá quý, không vào sổ quỹ.',
    next: 'Kiểm tra lại tài sản đang mở.'
  },
  FUND_ENTRY_KNOWN: {
    why: (of) => `Tài sản này đã vào sổ quỹ theo chứng từ ${of('voucherNumber')}.`,
    next: 'Số sai thì sửa bằng chứng từ điều chỉnh ở Quỹ.'
  },
  TAG_VOID: {
    why: (of) => `Nhãn này đã bị thay (${of('reason')}). Nhãn đang dùng: ${solidTag(of('replacedBy'))}.`,
    next: 'Gỡ nhãn cũ khỏi tài sản, tìm nhãn mới rồi quét.'
  },
  LOAN_UNKNOWN: { why: 'Không có đề nghị trích xuất này.', next: 'Đọc lại danh sách trích xuất.' },
  LOAN_STATE: {
    why: (of) => `Đề nghị trích xuất đã ở bước “${nameOf(loanStateWords, of('state'))}”.`,
    next: 'Đọc lại danh sách trích xuất.'
  },
  LOAN_OPEN: {
    why: 'Tài sản này đang có một đề nghị trích xuất chưa xong.',
    next: 'Xong lần trích xuất ấy, hoặc thủ trưởng hủy lệnh, rồi làm tiếp.'
  },
  LOAN_DUE_PAST: { why: 'Ngày trả lại phải từ hôm nay trở đi.', next: 'Gõ lại ngày trả.' },
  LOAN_TOO_LONG: {
    why: (of) =>
      `Nội quy kho cho trích xuất lâu nhất ${of('days')} ngày, tức là trả chậm nhất hết ngày ${dayText(of('latest'))}.`,
    next: 'Gõ ngày trả sớm hơn. Hết hạn mà còn cần thì nhận lại rồi đề nghị trích xuất mới, thủ trưởng ra lệnh mới.'
  },
  BORROWER_WRONG: {
    why: (of) => `${of('name')} không phải nơi được trích xuất tài sản này.`,
    next: 'Chỉ trích xuất cho cơ quan tiến hành tố tụng hoặc cơ quan chuyên môn, không phải nơi đang giữ.'
  },
  SEAL_CHANGE_UNEXPLAINED: {
    why: (of) =>
      of('before') === ''
        ? 'Niêm phong lúc trả lại không còn nguyên.'
        : `Niêm phong ${of('before')} lúc trả lại không còn như lúc giao.`,
    next: 'Ghi ai đã mở hoặc làm rách niêm phong, theo biên bản nào; chưa rõ thì chưa nhận, báo thủ trưởng.'
  },
  OPENING_UNKNOWN: { why: 'Không có lần mở niêm phong này.', next: 'Đọc lại danh sách.' },
  OPENING_STATE: {
    why: (of) => `Lần mở niêm phong đã ở bước “${nameOf(openingStateWords, of('state'))}”.`,
    next: 'Cần người thứ hai xác nhận có mặt trước khi mở; mở xong thì không sửa được nữa.'
  },
  OPENING_OPEN: {
    why: 'Tài sản này đang được mở niêm phong.',
    next: 'Niêm phong lại, hoặc hủy lần mở ấy trước khi cắt.'
  },
  ...incidentRefusalWords,
  ...truthRefusalWords,
  NOT_THE_ATTENDANT: {
    why: 'Chỉ người đã xác nhận có mặt mới nói được gói còn nguyên.',
    next: 'Nhờ người ấy bấm tại máy của mình, hoặc mở xong rồi niêm phong lại.'
  },
  SEAL_NOT_NEW: {
    why: (of) => `${of('sealNumber')} là số niêm phong đã cắt.`,
    next: 'Dán niêm phong mới rồi gõ số trên đó.'
  },
  NOT_SEALED: { why: 'Tài sản này không có niêm phong.', next: 'Kiểm tra lại nhãn đã quét.' },
  SEAL_DIFFERS: {
    why: (of) => `Sổ ghi niêm phong số ${of('recorded')}, không phải ${of('typed')}.`,
    next: 'Nhìn lại số trên niêm phong. Nếu đúng là khác, dừng lại và báo thủ trưởng.'
  },
  KEPT_ELSEWHERE: {
    why: 'Tài sản này do nơi khác giữ, không cất vào ô của kho mình.',
    next: 'Bỏ trống ô cất; tài sản về lại nơi đang giữ.'
  },
  DOOR_OPEN: {
    why: 'Kho này đang có lượt ra vào chưa kết thúc.',
    next: 'Ghi ra khỏi kho của lượt trước rồi ghi lượt mới.'
  },
  VISIT_NOT_OPEN: { why: 'Lượt ra vào này đã kết thúc.', next: 'Đọc lại sổ ra vào kho.' },
  HOLDER_UNKNOWN: { why: 'Không có nơi giữ này.', next: 'Chọn lại trong danh sách nơi giữ.' },
  HOLDER_KNOWN: { why: (of) => `Đã có nơi giữ tên ${of('name')}.`, next: 'Chọn nơi giữ ấy trong danh sách.' },
  COUNT_UNKNOWN: { why: 'Không có đợt kiểm kê này.', next: 'Đọc lại danh sách kiểm kê.' },
  COUNT_STATE: {
    why: (of) => `Đợt kiểm kê đang ở bước “${nameOf(countStateWords, of('state'))}”, chưa làm được việc này.`,
    next: 'Xem bước đang chờ của đợt kiểm kê.'
  },
  NOT_COUNTER: {
    why: 'Người này không được giao đếm trong đợt kiểm kê.',
    next: 'Thủ trưởng chọn lại người kiểm kê.'
  },
  COUNTER_SEES_STOCK: {
    why: (of) => `${of('fullName')} xem được sổ kho nên không được đếm.`,
    next: 'Chọn người không giữ kho và không xem sổ kho.'
  },
  NOT_KEEPER: {
    why: (of) => `${of('fullName')} không phải thủ kho.`,
    next: 'Chọn người đang giữ vai trò thủ kho.'
  },
  COUNT_NEEDS_ACCOUNTANT: {
    why: 'Kiểm kê phải có kế toán.',
    next: 'Chọn thêm một kế toán vào những người đếm.'
  },
  COUNT_OPEN_ALREADY: {
    why: (of) => `Nơi này đang được kiểm kê trong đợt ${of('scope')}, biên bản ${of('number')}.`,
    next: 'Kết thúc đợt ấy, hoặc hủy nếu mở nhầm, rồi mở đợt mới.'
  },
  PLACE_NOT_IN_COUNT: {
    why: 'Chỗ này không nằm trong đợt kiểm kê.',
    next: 'Quét chỗ khác trong danh sách cần đếm.'
  },
  COUNT_PLACE_UNREAD: { why: 'Chưa quét mã của chỗ đang đếm.', next: 'Quét mã chỗ rồi quét từng món.' },
  COUNT_PLACE_FINISHED: {
    why: (of) => `${of('placePath')} đã đếm xong.`,
    next: 'Quét chỗ khác; nếu sót món, báo thủ trưởng.'
  },
  COUNT_SCAN_UNKNOWN: { why: 'Lần quét này đã hoàn lại hoặc không có.', next: 'Đọc lại danh sách vừa quét.' },
  COUNT_SCAN_KNOWN: { why: 'Món này đã có trong sổ, không cần mô tả.', next: 'Quét món tiếp theo.' },
  COUNT_PLACES_OPEN: {
    why: (of) => `Còn ${of('left')} chỗ chưa đếm xong, trước hết là ${of('placePath')}.`,
    next: 'Tới từng chỗ, quét mã chỗ, đếm rồi bấm Xong chỗ này.'
  },
  COUNT_VARIANCE_UNKNOWN: { why: 'Không có chênh lệch này.', next: 'Đọc lại kết quả kiểm kê.' },
  COUNT_VARIANCE_STATE: {
    why: (of) => `Chênh lệch này đang ở bước “${nameOf(varianceStateWords, of('state'))}”.`,
    next: 'Đọc lại kết quả kiểm kê.'
  },
  COUNT_OUTCOME_WRONG: {
    why: (of) =>
      `Chênh lệch “${nameOf(varianceKindWords, of('kind'))}” không xử lý bằng cách “${nameOf(countOutcomeWords, of('outcome'))}”.`,
    next: 'Chọn cách xử lý khác.'
  },
  COUNT_DOCUMENT_MISSING: {
    why: (of) => `Cách xử lý “${nameOf(countOutcomeWords, of('outcome'))}” cần số văn bản làm căn cứ.`,
    next: 'Ghi số báo cáo, lệnh hoặc biên bản.'
  },
  COUNT_READ_WRONG: {
    why: (of) => `Phải quét nhãn của ${of('name')} ngay tại ${of('placePath')}.`,
    next: 'Tới đúng chỗ, quét mã chỗ và nhãn của món ấy.'
  },
  NOT_COUNT_SIGNER: {
    why: 'Người này không ký biên bản kiểm kê này.',
    next: 'Chuyển cho người có tên trong biên bản.'
  },
  COUNT_SIGNED_ALREADY: { why: 'Người này đã ký biên bản.', next: 'Chờ những người còn lại ký.' },
  COUNT_BLIND: {
    why: (of) => `Đang đếm theo biên bản ${of('number')} nên chưa xem được sổ tài sản.`,
    next: 'Xem lại sau khi đợt kiểm kê kết thúc.'
  },
  SAMPLE_UNKNOWN: { why: 'Không có mẫu kiểm tra này.', next: 'Đọc lại danh sách mẫu.' },
  SAMPLE_STATE: {
    why: (of) => `Mẫu này ${nameOf(sampleStateWords, of('state'))}.`,
    next: 'Đọc lại danh sách mẫu rồi chọn bước phù hợp.'
  },
  SAMPLE_SECRET_LOST: {
    why: 'Số bí mật của mẫu không còn trên máy này, không rút được nữa.',
    next: 'Cam kết một mẫu mới rồi rút.'
  },
  SAMPLE_EMPTY: {
    why: (of) => `Không có tài sản nào để rút tại ${of('scope')}.`,
    next: 'Chọn kho khác.'
  },
  BEACON_MISSING: {
    why: 'Trung tâm chưa ký nhận sau lúc cam kết, nên chưa rút mẫu được.',
    next: 'Nối máy với trung tâm một lần để gửi bút ký, rồi bấm rút lại.'
  },
  RELEASE_UNKNOWN: { why: 'Không có đề nghị xuất kho này.', next: 'Đọc lại danh sách.' },
  RELEASE_STATE: {
    why: (of) => `Đề nghị xuất kho đã ở bước “${nameOf(releaseStateWords, of('state'))}”.`,
    next: 'Đọc lại danh sách; có người vừa xử lý.'
  },
  RECIPIENT_NOT_PARTY: {
    why: 'Người nhận không phải đương sự của việc này.',
    next: 'Chọn đương sự, hoặc xem lại quyết định.'
  },
  PARTY_WITHOUT_CARD: {
    why: (of) => `Chưa ghi số căn cước của ${of('fullName')}, nên không đối chiếu được thẻ khi giao.`,
    next: 'Xác minh số căn cước của đương sự trước.'
  },
  RECIPIENT_WRONG: {
    why: (of) => `Thẻ vừa đọc không phải của người nhận ${of('fullName')}.`,
    next: 'Không giao. Chỉ giao cho đúng người ghi trong lệnh.'
  },
  SAME_PERSON: { why: 'Bước này phải do người khác làm.', next: 'Chuyển cho đồng nghiệp có vai trò này.' },
  SEAL_NOT_STATED: {
    why: (of) =>
      of('sealNumber')
        ? `Chưa nói niêm phong ${of('sealNumber')} còn nguyên hay không.`
        : 'Tài sản này không có niêm phong.',
    next: 'Xem lại niêm phong rồi chọn đúng tình trạng.'
  },
  ...lotRefusalWords,
  RECIPIENT_NOT_FOR_OUTCOME: {
    why: (of) => `Người nhận chưa đúng với cách xử lý “${nameOf(outcomeWords, of('outcome'))}”.`,
    next: 'Trả lại thì giao đương sự; bán thì giao người mua; sung quỹ thì giao Ủy ban nhân dân cấp xã; chuyển giao thì giao cơ quan nhận.'
  },
  OUTCOME_DIFFERS: {
    why: (of) => `Bản án, quyết định đã tuyên khác: ${nameOf(outcomeWords, of('decided'))}.`,
    next: 'Có quyết định mới thì ghi quyết định đó vào trang tài sản trước, rồi đề nghị lại.'
  },
  DECISION_NOTED_ALREADY: {
    why: 'Quyết định này đã được ghi.',
    next: 'Mở trang tài sản để xem; không cần ghi lại.'
  },
  HAND_OVER_TIME_MISSING: {
    why: 'Tài sản do nơi khác giữ thì lệnh xuất phải ấn định thời gian giao (NĐ 152/2026, Điều 37.3).',
    next: 'Chọn ngày, giờ giao rồi duyệt lại.'
  },
  HAND_OVER_TIME_PAST: { why: 'Thời gian giao đã qua.', next: 'Chọn thời gian sau lúc này.' },
  HAND_OVER_TOO_EARLY: {
    why: (of) => `Chưa tới thời gian giao mà thủ trưởng ấn định: ${instantText(of('at'))}.`,
    next: 'Chờ tới giờ đó, hoặc xin thủ trưởng ra lệnh khác.'
  },
  CARRIER_NOT_STATED: {
    why: 'Thủ kho của nơi đang giữ phải đứng tên người giao; kho của cơ quan thì không ghi mục này.',
    next: 'Ghi họ tên, chức vụ thủ kho của nơi giữ rồi bấm lại.'
  },
  STAMP_MISSING: {
    why: (of) =>
      `Sung quỹ phải có dấu của cả hai cơ quan; ${nameOf(signatureSideWords, of('side'))} chưa đóng dấu.`,
    next: 'Đóng dấu lên biên bản rồi đánh dấu mục “Đã đóng dấu”.'
  },
  RELEASE_BY_COUNCIL: {
    why: 'Tài sản này phải do Hội đồng tiêu hủy xử lý, không giao cho ai.',
    next: 'Lập Hội đồng ở Kho, mục Tiêu hủy.'
  },
  RELEASE_WITH_COUNCIL: {
    why: 'Tài sản đã nằm trong danh sách của một Hội đồng tiêu hủy.',
    next: 'Đưa ra khỏi danh sách đó, nêu lý do, rồi làm tiếp.'
  },
  RELEASE_NOT_DESTRUCTION: {
    why: 'Lệnh xuất này không phải để tiêu hủy.',
    next: 'Chỉ chọn tài sản đã có lệnh xuất tiêu hủy.'
  },
  COUNCIL_UNKNOWN: { why: 'Không có Hội đồng tiêu hủy này.', next: 'Mở lại danh sách Hội đồng.' },
  COUNCIL_CLOSED: {
    why: (of) => `Hội đồng đã kết thúc bằng Biên bản ${of('minutesNumber')}.`,
    next: 'Biên bản đã lập không sửa được. Lập Hội đồng khác nếu còn tài sản.'
  },
  COUNCIL_TOO_SMALL: {
    why: (of) => `Hội đồng tiêu hủy phải có ít nhất ${of('needed')} thành viên (NĐ 152/2026, Điều 40.2).`,
    next: 'Thêm thành viên rồi ký lại.'
  },
  COUNCIL_MEMBER_TWICE: { why: 'Có một thành viên ghi hai lần.', next: 'Bỏ dòng trùng, hoặc ghi rõ họ tên.' },
  COUNCIL_ITEM_UNKNOWN: {
    why: 'Tài sản này không có trong danh sách tiêu hủy.',
    next: 'Không tiêu hủy. Để riêng ra và báo Chủ tịch Hội đồng.'
  },
  COUNCIL_ITEM_SCANNED: { why: 'Tài sản này đã quét rồi.', next: 'Quét món kế tiếp.' },
  COUNCIL_LIST_EMPTY: {
    why: 'Danh sách tiêu hủy không còn món nào.',
    next: 'Lập Hội đồng khác khi có tài sản.'
  },
  COUNCIL_UNSCANNED: {
    why: (of) => `Còn ${of('count')} món trong danh sách chưa quét nhãn.`,
    next: 'Quét đủ từng món, hoặc đưa món đó ra khỏi danh sách, rồi lập biên bản.'
  },
  REASON_REQUIRED: { why: 'Trả lại thì phải nêu lý do.', next: 'Ghi lý do rồi bấm lại.' }
} as const satisfies Partial<Record<RefusalCode, RefusalWords>>
