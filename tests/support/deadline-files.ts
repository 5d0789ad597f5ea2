// Files that an office takes in while it runs: the days off of 2027 as the Government might announce them, and a pack
// of rules that comes after those of the program.
import type { CalendarYear, RulePack } from '@shared/contract/rule-pack'

/** Tết a day earlier than it was computed, and nothing else of the year. */
export const tetOf2027: CalendarYear = {
  year: 2027,
  source: 'Thông báo nghỉ Tết Đinh Mùi',
  days: ['2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'].map((date) => ({
    date,
    kind: 'OFF',
    provisional: false,
    name: 'Tết Nguyên đán'
  }))
}

/** The day after the day of culture off as well: what is due over it moves by a day. */
export const bridgeOf2026: CalendarYear = {
  year: 2026,
  source: 'Thông báo nghỉ cầu',
  days: ['2026-11-24', '2026-11-25'].map((date) => ({
    date,
    kind: 'OFF',
    provisional: false,
    name: 'Ngày Văn hóa Việt Nam'
  }))
}

/** Ten working days where the packs of the program have five, from the day after the practice office opens. */
export const nextPack: RulePack = {
  version: '2026-11-24',
  validFrom: '2026-11-24',
  source: 'Bộ quy tắc thử',
  rules: [
    {
      code: 'DECISION_ON_REQUEST',
      name: 'Ra quyết định thi hành án theo yêu cầu',
      unit: 'WORKING_DAYS',
      count: 10,
      startsOn: 'RECEIVED_DAY',
      clause: 'Điều 1 văn bản thử',
      confidence: 'UNVERIFIED'
    }
  ],
  procedures: [
    {
      code: 'REQUEST',
      name: 'Yêu cầu thi hành án theo mẫu mới',
      publicServiceCode: null,
      legalBasis: 'Điều 1 văn bản thử',
      confidence: 'UNVERIFIED',
      from: ['PERSON'],
      handledAt: 'DESK',
      confidential: false,
      needsTitle: true,
      papers: [{ name: 'Đơn yêu cầu thi hành án', required: true }],
      decidedBy: null,
      result: null,
      register: 2,
      rules: ['DECISION_ON_REQUEST']
    }
  ]
}
