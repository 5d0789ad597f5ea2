// The words of the record of a loss, a damage or a broken seal. Its layout was not seen in an official text: the paper
// says "mẫu tạm".
import type { concludingBodies, IncidentKind, IncidentOutcome } from '../../contract/custody'
import { varianceKindWords } from './count-names'

/** What a report says of a loss that a count found; `said` is what the keeper wrote. */
export function incidentFromCount(countNumber: string, said: string): string {
  const found = `Kiểm kê theo Biên bản ${countNumber} không tìm thấy`
  return said === '' ? `${found}.` : `${found}: ${said}`
}

/** What a report says of everything that a count found amiss with one thing; a note without a kind is the keeper's. */
export function countDefectsSaid(
  countNumber: string,
  defects: readonly { kind: string | null; note: string }[]
): string {
  const parts = defects
    .map(({ kind, note }) => [
      kind === null ? '' : ((varianceKindWords as Readonly<Record<string, string>>)[kind] ?? kind),
      note
    ])
    .map((part) => part.filter((each) => each !== '').join(': '))
    .filter((part) => part !== '')
  return `Kiểm kê theo Biên bản ${countNumber} thấy: ${parts.join('; ')}.`
}

/** A name takes no more letters. */
const nameMax = 300

/** How the part of a lot is called that a count did not find. */
export function missingPartName(name: string): string {
  const mark = ' (phần thiếu khi kiểm kê)'
  return name.slice(0, nameMax - mark.length) + mark
}

/** What a report says of a seal that was torn when it was to be opened. */
export function tornSealAtOpening(sealNumber: string, reason: string): string {
  return `Niêm phong ${sealNumber} đã không còn nguyên khi đưa ra mở. Lý do mở: ${reason}`
}

/** What a report says of a seal that came back torn from a loan. */
export function tornSealAtReturn(sealNumber: string, recordNumber: string): string {
  return `Niêm phong ${sealNumber} không còn nguyên khi nhận lại sau trích xuất, Biên bản ${recordNumber}.`
}

/** What a report says that a loss had taken the place of, once the thing was found. */
export function incidentReopened(number: string, circumstances: string): string {
  return `Tiếp tục ${number}, trước đây nhập vào báo mất; nay vật đã thấy. ${circumstances}`
}

export const concludingBodyWords: Readonly<Record<(typeof concludingBodies)[number], string>> = {
  POLICE: 'Cơ quan công an',
  INVESTIGATION: 'Cơ quan điều tra',
  COURT: 'Tòa án'
}

export const incidentPaperWords = {
  title: 'BIÊN BẢN',
  subjects: {
    LOST: 'mất vật chứng, tài sản',
    DAMAGED: 'hư hỏng vật chứng, tài sản',
    SEAL_BROKEN: 'niêm phong vật chứng, tài sản không còn nguyên vẹn'
  } satisfies Readonly<Record<IncidentKind, string>>,
  law: 'Thông tư số 01/2017/TT-BTP của Bộ trưởng Bộ Tư pháp',
  decision: (number: string, day: string) => `Quyết định thi hành án số ${number} ngày ${day}`,
  count: (number: string) => `Biên bản kiểm kê số ${number}`,
  reported: (at: string, name: string) => `Hồi ${at}, ông/bà ${name} báo cáo thủ trưởng sự việc sau:`,
  noticed: (at: string, by: string) =>
    by === '' ? `1. Thời điểm phát hiện: ${at}.` : `1. Thời điểm phát hiện: ${at}; người phát hiện: ${by}.`,
  book: (path: string, seen: string) =>
    seen === ''
      ? `2. Theo sổ, tài sản đang ở: ${path}.`
      : `2. Theo sổ, tài sản đang ở: ${path}. Lần cuối nhìn thấy: ${seen}.`,
  circumstances: (text: string) => `3. Diễn biến: ${text}`,
  disaster: 'Sự việc xảy ra do thiên tai, hỏa hoạn.',
  things: '4. Vật chứng, tài sản:',
  columns: {
    ordinal: 'STT',
    name: 'Tên, đặc điểm',
    unit: 'Đơn vị',
    quantity: 'Số lượng',
    condition: 'Tình trạng ghi sổ',
    seal: 'Niêm phong'
  },
  unsealed: 'không',
  photos: (hashes: readonly string[]) =>
    `Kèm ${String(hashes.length).padStart(2, '0')} ảnh, mã băm SHA-256 (12 ký tự đầu): ${hashes.join(', ')}.`,
  liable: (of: { person: string; amount: string; number: string; day: string }) =>
    `Người chịu trách nhiệm: ông/bà ${of.person}, bồi thường ${of.amount} đồng theo Quyết định số ${of.number} ngày ${of.day}.`,
  writeOff: (body: string, number: string, day: string) => `Kết luận của ${body}: số ${number} ngày ${day}.`,
  absent: (number: string) => `Kiểm kê sau khi báo cáo, Biên bản ${number}: không thấy tài sản.`,
  act: (number: string, day: string) =>
    `Biên bản xác nhận của Ủy ban nhân dân cấp xã: số ${number} ngày ${day}.`,
  people: (proposed: string, checked: string, decided: string) =>
    `Người đề nghị ghi giảm: ${proposed}; kế toán kiểm tra: ${checked}; thủ trưởng quyết định: ${decided}.`,
  open: 'Thủ trưởng chưa quyết định xử lý.',
  ended: (outcome: string, at: string) => `Kết quả xử lý: ${outcome}, ${at}.`,
  outcomes: {
    FOUND: 'đã tìm thấy qua kiểm kê',
    REPAIRED: 'đã sửa chữa',
    ACCEPTED_AS_IS: 'giữ nguyên tình trạng, ghi nhận hư hỏng',
    RESEALED: 'đã niêm phong lại',
    WRITTEN_OFF: 'ghi giảm tài sản',
    SUPERSEDED: 'chuyển sang báo cáo mất'
  } satisfies Readonly<Record<IncidentOutcome, string>>,
  foundRead: (path: string) => `đã tìm thấy, quét lại nhãn của tài sản tại ${path}`,
  foundByDocument: (document: string) => `đã tìm thấy theo văn bản của nơi giữ: ${document}`,
  byDecision: (number: string) => `Quyết định ghi giảm số ${number}.`,
  closing: (copies: string) => `Biên bản lập thành ${copies} bản, các bên đọc lại và cùng ký tên.`,
  holders: ['thủ trưởng', 'hồ sơ thi hành án'],
  signers: { reporter: 'NGƯỜI BÁO CÁO', keeper: 'THỦ KHO', head: 'THỦ TRƯỞNG' }
} as const
