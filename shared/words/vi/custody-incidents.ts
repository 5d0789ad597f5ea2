// The words of losses, damages and broken seals: the names of their kinds, steps and ends, and the screens.
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
