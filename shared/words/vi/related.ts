// The words of the finder: what the office may already have, and why.
import type { Confidence, RelatedReason } from '../../contract/related'

export const relatedWords = {
  heading: 'Có thể đã có',
  confidences: {
    CERTAIN: 'Trùng',
    LIKELY: 'Có lẽ trùng',
    POSSIBLE: 'Tham khảo'
  } satisfies Record<Confidence, string>,
  reasons: {
    SAME_NUMBER: 'cùng số định danh',
    FORMER_NUMBER: 'trùng số CMND cũ trên thẻ',
    NUMBER_SWAPPED: 'số đảo hai chữ số liền nhau',
    NUMBER_ONE_WRONG: 'số khác một chữ số',
    NUMBER_ONE_MISSING: 'số thừa hoặc thiếu một chữ số',
    NUMBER_BEGINS: 'số bắt đầu như vậy',
    OTHER_NUMBER: 'khác số',
    SAME_NAME: 'cùng tên',
    NAME_WITHOUT_MARKS: 'cùng tên nếu bỏ dấu',
    NAME_PARTS_SWAPPED: 'tên đảo thứ tự',
    NAME_PART_MISSING: 'tên thiếu chữ đệm',
    NAME_ONE_LETTER: 'tên khác một chữ cái',
    NAME_BEGINS: 'tên bắt đầu như vậy',
    OTHER_NAME: 'tên khác, kiểm tra lại số',
    SAME_BIRTH_DATE: 'cùng ngày sinh',
    SAME_BIRTH_YEAR: 'cùng năm sinh',
    BIRTH_DAY_MONTH_SWAPPED: 'ngày sinh đảo ngày tháng',
    OTHER_BIRTH: 'khác ngày sinh',
    SAME_TITLE: 'cùng số bản án',
    TITLE_WRITTEN_OTHERWISE: 'cùng số bản án, viết cách khác',
    TITLE_NUMBER_SWAPPED: 'số bản án đảo hai chữ số',
    TITLE_NUMBER_NEAR: 'số bản án gần giống',
    TITLE_YEAR_DIFFERS: 'khác năm trong số bản án',
    TITLE_KIND_DIFFERS: 'cùng số, khác loại án',
    TITLE_DATE_DIFFERS: 'khác ngày tuyên',
    SAME_TITLE_DATE: 'cùng ngày tuyên',
    SAME_COURT: 'cùng tòa án',
    COURT_WRITTEN_OTHERWISE: 'cùng tòa án, viết cách khác',
    OTHER_COURT: 'khác tòa án',
    SAME_DECISION: 'cùng số quyết định',
    DECISION_NUMBER_NEAR: 'số quyết định gần giống',
    DECISION_DATE_DIFFERS: 'khác ngày quyết định',
    SAME_PERSON: 'người này là một bên'
  } satisfies Record<RelatedReason, string>,
  born: (year: string) => `sinh ${year}`,
  noNumber: 'chưa có số định danh',
  holds: (files: number, cases: number) => `${files} hồ sơ, ${cases} việc`,
  file: (number: string, requester: string) => `Hồ sơ ${number} của ${requester}`,
  case: (number: string) => `Việc ${number}`,
  sides: (creditor: string, debtor: string) => `${creditor} – ${debtor}`,
  title: (number: string, court: string) => `bản án ${number}, ${court}`,
  take: 'Lấy người này',
  open: 'Mở xem',
  /** For the sheet of keys. */
  act: (action: string, name: string) => `${action}: ${name}`
} as const
