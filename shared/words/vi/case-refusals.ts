// Refusals of enforcement cases in words: why, and what to do now.
import { caseBasisWords, caseDecisionWords, caseStateWords } from './case-names'
import { dayText, dong, nameOf, type RefusalWords } from './refusal-readings'

const state = (code: string): string => nameOf(caseStateWords, code).toLocaleLowerCase('vi')
const decision = (code: string): string => nameOf(caseDecisionWords, code)

/** `thiếu 5 ₫` of what is still to be shared out, `thừa 5 ₫` of what is too much. */
const leftOf = (amount: string): string =>
  amount.startsWith('-') ? `thừa ${dong(amount.slice(1))}` : `thiếu ${dong(amount)}`

export const caseRefusalWords = {
  CASE_UNKNOWN: { why: 'Không có việc thi hành án này.', next: 'Tìm theo số quyết định hoặc tên đương sự.' },
  DECISION_NUMBER_TAKEN: {
    why: (of) => `Quyết định ${of('decisionNumber')} ngày này đã lập việc rồi.`,
    next: 'Mở việc đã có, hoặc kiểm tra lại số trên quyết định.'
  },
  SAME_PARTY_TWICE: {
    why: (of) => `${of('fullName')} đứng hai lần, hoặc vừa được vừa phải thi hành cùng một nghĩa vụ.`,
    next: 'Bỏ một chỗ, hoặc chọn lại người.'
  },
  CASE_CLOSED: {
    why: (of) => `Việc thi hành án này đã kết thúc ngày ${dayText(of('on'))}.`,
    next: 'Mở hồ sơ để xem quyết định kết thúc.'
  },
  DATE_BEFORE_CASE: {
    why: (of) => `Ngày này sớm hơn ngày ra quyết định thi hành án (${dayText(of('decided'))}).`,
    next: 'Xem lại ngày trên giấy tờ.'
  },
  DATE_BEFORE_STATE: {
    why: (of) => `Việc đã sang trạng thái hiện tại từ ${dayText(of('since'))}; ngày này sớm hơn.`,
    next: 'Xem lại ngày trên quyết định; việc ghi theo thứ tự thời gian.'
  },
  TITLE_EFFECT_EARLY: {
    why: (of) => `Bản án không thể có hiệu lực trước ngày tuyên (${dayText(of('given'))}).`,
    next: 'Xem lại ngày có hiệu lực trên bản án.'
  },
  DECISION_BEFORE_TITLE: {
    why: (of) => `Quyết định thi hành án không thể có trước bản án (${dayText(of('given'))}).`,
    next: 'Xem lại ngày trên quyết định và trên bản án.'
  },
  PARTY_NOT_IN_CASE: {
    why: 'Người này không thuộc việc thi hành án này.',
    next: 'Chọn một người trong danh sách của việc.'
  },
  NOT_A_DEBTOR: {
    why: (of) => `${of('fullName')} không phải người phải thi hành án của việc này.`,
    next: 'Chọn người phải thi hành án.'
  },
  PARTY_WITHOUT_OBLIGATION: {
    why: (of) => `${of('fullName')} chưa đứng trong nghĩa vụ nào.`,
    next: 'Thêm nghĩa vụ cho người này, hoặc bỏ người này khỏi việc.'
  },
  SHARES_NOT_WHOLE: {
    why: (of) =>
      of('leftDong') === '0'
        ? 'Nghĩa vụ liên đới không chia phần, hoặc có người chưa ghi phần.'
        : `Các phần cộng lại ${leftOf(of('leftDong'))} so với số phải thi hành.`,
    next: 'Sửa phần của từng người cho đủ đến từng đồng, hoặc chọn liên đới.'
  },
  SHARES_NOT_OF_MONEY: {
    why: 'Chỉ nghĩa vụ trả tiền mới chia theo phần.',
    next: 'Chọn liên đới, hoặc ghi mỗi người một nghĩa vụ riêng.'
  },
  INTEREST_BASE_ABOVE: {
    why: (of) => `Số tiền tính lãi lớn hơn số phải thi hành (${dong(of('amountDong'))}).`,
    next: 'Lãi chỉ tính trên gốc chưa trả; xem lại bản án.'
  },
  NUMBER_IN_RANGE: {
    why: (of) => `Số này nằm trong dải được cấp ${of('first')}–${of('last')}/${of('symbol')}, chưa đến lượt.`,
    next: 'Chọn “Lấy số từ dải được cấp”; số được lấy liền nhau, không bỏ trống.'
  },
  NO_NUMBER_RANGE: {
    why: (of) => `Chưa có dải số nào dùng cho quyết định ngày ${dayText(of('day'))}.`,
    next: 'Báo Thủ trưởng nhập dải số theo công văn của tỉnh, hoặc gõ số trên bản giấy, hoặc dùng số tạm.'
  },
  NUMBERS_USED_UP: {
    why: 'Dải số được cấp đã dùng hết.',
    next: 'Xin tỉnh cấp thêm; trong lúc chờ, gõ số trên bản giấy hoặc dùng số tạm.'
  },
  NUMBER_RANGE_WRONG: {
    why: 'Số cuối nhỏ hơn số đầu, hoặc ngày cuối sớm hơn ngày đầu.',
    next: 'Xem lại công văn cấp số.'
  },
  NUMBER_RANGE_OVERLAPS: {
    why: (of) => `Dải này đè lên dải ${of('first')}–${of('last')} đã nhập của năm ${of('year')}.`,
    next: 'Xem lại công văn; hỏi tỉnh nếu hai công văn cấp trùng số.'
  },
  NUMBER_RANGE_USED: {
    why: (of) => `Quyết định ${of('number')} trong dải này đã lập việc bằng cách gõ tay.`,
    next: 'Nhập phần còn lại của dải làm dải riêng, hoặc hỏi lại tỉnh.'
  },
  NUMBER_FROM_RANGE: {
    why: (of) => `Số ${of('number')} lấy từ dải được cấp, không đổi được.`,
    next: 'Nếu quyết định bị thu hồi, ghi quyết định thu hồi; số cũ vẫn được giữ.'
  },
  NUMBER_LOOKS_PROVISIONAL: {
    why: (of) => `${of('number')} giống số tạm do chương trình đặt.`,
    next: 'Gõ số trên bản giấy; nếu chưa có, chọn “Dùng số tạm”.'
  },
  NUMBER_UNCHANGED: { why: 'Số và ngày vẫn như cũ.', next: 'Gõ số, ngày đúng rồi ghi lại.' },
  HEAD_MENDS_NUMBER: {
    why: 'Số gõ theo bản giấy do Thủ trưởng sửa.',
    next: 'Báo Thủ trưởng sửa số, kèm lý do.'
  },
  DECISION_AFTER_ACTS: {
    why: (of) =>
      `Việc đã có thông báo, quyết định từ ${dayText(of('day'))}; quyết định thi hành án không thể muộn hơn.`,
    next: 'Xem lại ngày trên quyết định thi hành án.'
  },
  OFFICER_MISSING: {
    why: 'Việc này chưa phân công chấp hành viên.',
    next: 'Báo Thủ trưởng phân công trước.'
  },
  NOT_CASE_OFFICER: {
    why: 'Việc này do chấp hành viên khác phụ trách.',
    next: 'Báo chấp hành viên của việc, hoặc Thủ trưởng phân công lại.'
  },
  OFFICER_WRONG: {
    why: (of) => `${of('fullName')} không có vai trò chấp hành viên.`,
    next: 'Chọn một chấp hành viên, hoặc báo quản trị cấp vai trò.'
  },
  OFFICER_SAME: {
    why: (of) => `${of('fullName')} đang phụ trách việc này.`,
    next: 'Chọn chấp hành viên khác nếu muốn phân công lại.'
  },
  NOTICE_DAY_MISSING: {
    why: 'Cách thông báo này phải ghi ngày được coi là thông báo hợp lệ.',
    next: 'Gõ ngày ghi trên giấy báo phát, bản đăng.'
  },
  NOTICE_DAY_FIXED: {
    why: (of) => `Cách thông báo này hợp lệ ngay trong ngày ${dayText(of('day'))}.`,
    next: 'Bỏ trống ngày hợp lệ.'
  },
  NOTICE_VALID_EARLY: {
    why: (of) => `Ngày hợp lệ sớm hơn ngày thông báo (${dayText(of('day'))}).`,
    next: 'Xem lại hai ngày trên giấy tờ.'
  },
  STATE_NOT_NEXT: {
    why: (of) => `Việc đang ở “${state(of('now'))}”, không sang thẳng “${state(of('next'))}” được.`,
    next: 'Chọn một bước trong danh sách các bước được phép.'
  },
  HEAD_DECIDES: {
    why: (of) => `Thủ trưởng mới ghi được ${decision(of('decision'))}.`,
    next: 'Trình Thủ trưởng ghi. Trừ quyết định kết thúc và việc thu hồi, Thủ trưởng có thể giao cho chấp hành viên ở Việc (F5), mục “Số và thẩm quyền”.'
  },
  HEAD_ALWAYS: {
    why: (of) => `Thủ trưởng luôn là người ghi ${decision(of('decision'))}.`,
    next: 'Để mục này cho Thủ trưởng.'
  },
  DECISION_MISSING: {
    why: (of) => `Phải có ${decision(of('decision'))}.`,
    next: 'Gõ số và ngày trên quyết định.'
  },
  STATE_DETAIL_WRONG: {
    why: 'Chỉ hoãn mới có thỏa thuận; chỉ hoãn, tạm đình chỉ mới có thời hạn.',
    next: 'Bỏ trống mục không dùng.'
  },
  STAY_ENDS_EARLY: {
    why: (of) => `Thời hạn kết thúc trước ngày quyết định (${dayText(of('on'))}).`,
    next: 'Xem lại ngày trên quyết định.'
  },
  STAY_TOO_SHORT: {
    why: (of) => `Chưa đủ thời gian chưa có điều kiện thi hành; đủ từ ${dayText(of('until'))}.`,
    next: 'Tiếp tục xác minh định kỳ đến ngày đó.'
  },
  BASIS_WRONG: {
    why: (of) =>
      `Việc ${nameOf(caseBasisWords, of('basis')).toLocaleLowerCase('vi')} không sang “${state(of('to'))}” được.`,
    next: 'Việc theo yêu cầu thì gửi lại yêu cầu; việc chủ động thì theo dõi riêng.'
  },
  MEASURE_UNKNOWN: { why: 'Không có biện pháp này.', next: 'Mở lại việc rồi chọn trong danh sách.' },
  MEASURE_ENDED: {
    why: (of) => `Biện pháp này đã chấm dứt ngày ${dayText(of('on'))}.`,
    next: 'Không cần ghi lại.'
  },
  MEASURE_WORDS_MISSING: {
    why: 'Biện pháp khác phải ghi rõ là gì.',
    next: 'Ghi tên biện pháp như trong quyết định.'
  },
  MEASURE_STARTS_EARLY: {
    why: (of) => `Biện pháp không thể có trước quyết định (${dayText(of('day'))}).`,
    next: 'Xem lại ngày áp dụng.'
  },
  MEASURE_ENDS_EARLY: {
    why: (of) => `Biện pháp áp dụng từ ${dayText(of('day'))}; ngày chấm dứt sớm hơn.`,
    next: 'Xem lại ngày chấm dứt.'
  },
  ASSET_NOT_OF_CASE: {
    why: 'Tài sản này không thuộc việc thi hành án này.',
    next: 'Chọn tài sản đã nhập của việc, hoặc ghi bằng chữ.'
  }
} satisfies Readonly<Record<string, RefusalWords>>
