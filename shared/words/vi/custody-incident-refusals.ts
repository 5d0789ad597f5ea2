// The refusals of losses and damages in words: what a report, a find and a write-off still lack, and whose they are not.
import type { RefusalCode } from '../../contract/refusals'
import {
  incidentKindWords,
  incidentLackWords,
  incidentOutcomeWords,
  incidentStateWords
} from './custody-incidents'
import { instantText, nameOf, type RefusalWords } from './refusal-readings'

export const incidentRefusalWords = {
  INCIDENT_UNKNOWN: { why: 'Không có sự cố này.', next: 'Đọc lại danh sách sự cố.' },
  INCIDENT_STATE: {
    why: (of) => `Sự cố đã ở bước “${nameOf(incidentStateWords, of('state'))}”.`,
    next: 'Đọc lại sự cố: người khác vừa làm bước này, hoặc bước trước chưa xong.'
  },
  INCIDENT_OPEN: {
    why: (of) => `Tài sản này đã có báo cáo ${of('number')} chưa xử lý xong.`,
    next: 'Chờ thủ trưởng quyết định báo cáo ấy rồi báo tiếp. Nếu nay không còn thấy vật thì báo mất được ngay: báo mất thay cho báo hư hỏng, rách niêm phong.'
  },
  INCIDENT_LOST: {
    why: (of) =>
      `Tài sản này đang báo mất theo ${of('number')}: không được chuyển, giao, tách hay thay nhãn.`,
    next: 'Nếu vật đang ở trong tay: mở trang tài sản, quét nhãn và chỗ để báo đã tìm thấy; thủ trưởng xác nhận.'
  },
  CONTAINER_HOLDS_LOST: {
    why: (of) => `Theo sổ, trong thùng này có “${of('name')}” đang báo mất theo ${of('number')}.`,
    next: 'Để thùng tại chỗ cho đến khi tìm thấy hoặc ghi giảm; cần dùng vật khác thì chuyển riêng vật đó ra.'
  },
  INCIDENT_KIND: {
    why: (of) =>
      `Sự cố “${nameOf(incidentKindWords, of('kind'))}” không kết thúc bằng “${nameOf(incidentOutcomeWords, of('decision'))}”.`,
    next: 'Chọn cách xử lý đúng với loại sự cố.'
  },
  INCIDENT_LACKS: {
    why: (of) => `Báo cáo còn thiếu ${nameOf(incidentLackWords, of('lacks'))}.`,
    next: 'Bổ sung rồi gửi lại; chữ đã gõ vẫn còn.'
  },
  NOTICED_BEFORE_RECEIVED: {
    why: (of) => `Giờ phát hiện trước lúc nhận tài sản (${instantText(of('receivedAt'))}).`,
    next: 'Xem lại ngày, giờ phát hiện: chỉ báo sự cố xảy ra từ khi cơ quan nhận tài sản.'
  },
  FOUND_NOT_PROVED: {
    why: 'Chưa ai quét nhãn của tài sản tại chỗ để chứng minh đã tìm thấy.',
    next: 'Thủ kho hoặc chấp hành viên quét nhãn trên vật, quét chỗ để, rồi thủ trưởng xác nhận.'
  },
  FIND_STANDS: {
    why: (of) => `Đã có người báo tìm thấy tài sản tại ${of('path')}, chưa ai xác nhận hay bác.`,
    next: 'Thủ trưởng xác nhận đã tìm thấy, hoặc bác kèm lý do, rồi mới ghi giảm.'
  },
  FIND_CHANGED: {
    why: (of) => `Báo tìm thấy đã đổi từ lúc mở sự cố: nay ghi tại ${of('path')}.`,
    next: 'Đọc lại sự cố, xem chỗ và ảnh mới rồi quyết định.'
  },
  FOUND_DOCUMENT_MISSING: {
    why: 'Tài sản nơi khác giữ: cần văn bản xác nhận đã tìm thấy.',
    next: 'Ghi số văn bản của nơi giữ.'
  },
  CONDITION_MISSING: {
    why: 'Chưa ghi tình trạng mới của tài sản.',
    next: 'Ghi tình trạng hiện nay: sổ và giấy tờ sau này theo câu đó.'
  },
  RESEAL_MISSING: {
    why: (of) => `Niêm phong ${of('sealNumber')} chưa được thay.`,
    next: 'Mở niêm phong trước người thứ hai và niêm phong lại (màn Mở niêm phong), rồi quyết định.'
  },
  CONCLUSION_TOO_EARLY: {
    why: 'Kết luận có ngày trước khi phát hiện mất.',
    next: 'Kiểm tra lại số, ngày của kết luận: kết luận phải nói về đúng vụ mất này.'
  },
  ACT_WITHOUT_DISASTER: {
    why: 'Báo cáo không ghi thiên tai, hỏa hoạn nên biên bản của xã không thay được kiểm kê.',
    next: 'Bỏ biên bản của xã, kiểm kê chỗ để tài sản rồi đề nghị.'
  },
  WRITE_OFF_NOT_COUNTED: {
    why: (of) =>
      `Chưa có lần kiểm kê nào kết thúc sau báo cáo (${instantText(of('since'))}) đã đếm đúng chỗ để tài sản mà không thấy.`,
    next: 'Thủ trưởng mở kiểm kê chỗ để tài sản; thùng niêm phong thì mở ra đếm. Đếm xong vẫn không thấy mới đề nghị ghi giảm. Thiên tai, hỏa hoạn: ghi biên bản xác nhận của xã.'
  },
  WRITE_OFF_SEEN: {
    why: (of) => `Kiểm kê ${of('countNumber')} đã thấy tài sản này tại ${of('placePath')}.`,
    next: 'Đến đó xem lại, quét nhãn và báo đã tìm thấy.'
  },
  WRITE_OFF_BY_REPORTER: {
    why: 'Người báo mất không được đề nghị, kiểm tra hay quyết định ghi giảm.',
    next: 'Việc này thuộc người khác: chấp hành viên đề nghị, kế toán kiểm tra, thủ trưởng quyết định.'
  },
  WRITE_OFF_BY_COUNTER: {
    why: 'Người đã đếm trong lần kiểm kê làm căn cứ không tự kiểm tra đề nghị ghi giảm này.',
    next: 'Chuyển cho kế toán khác của cơ quan kiểm tra.'
  },
  WRITE_OFF_BY_KEEPER: {
    why: 'Người giữ kho, đã giữ kho từ khi có tài sản này, hoặc đã từng giữ, chứng kiến mở, nhận tài sản này, không được tham gia ghi giảm.',
    next: 'Việc này thuộc người khác: chấp hành viên đề nghị, kế toán kiểm tra, thủ trưởng quyết định.'
  }
} as const satisfies Partial<Record<RefusalCode, RefusalWords>>
