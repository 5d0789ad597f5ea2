// Days as official papers write them.
import { paperWords } from '@shared/words/vi/papers'

/**
 * `2026-09-05` becomes `ngày 05 tháng 9 năm 2026`: days under 10 and months under 3 get a leading zero
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
export function longDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return paperWords.longDay(date, Number(month) < 3 ? month : String(Number(month)), year)
}
