// Invented people, courts and titles as an office meets them: a few family names that half of all bear, identity
// numbers of one province, judgments numbered court by court.
import type { Choice } from '../power-cut/seeded-choice'

/** Family names with how many of a hundred people bear them. */
const families = [
  ['Nguyễn', 38],
  ['Trần', 11],
  ['Lê', 10],
  ['Phạm', 7],
  ['Huỳnh', 5],
  ['Hoàng', 4],
  ['Phan', 4],
  ['Vũ', 4],
  ['Võ', 4],
  ['Đặng', 3],
  ['Bùi', 3],
  ['Đỗ', 3],
  ['Hồ', 2],
  ['Dương', 1],
  ['Đinh', 1]
] as const
const middles = {
  MALE: ['Văn', 'Văn', 'Văn', 'Đức', 'Minh', 'Quốc', 'Hữu', 'Thành', 'Ngọc', 'Công'],
  FEMALE: ['Thị', 'Thị', 'Thị', 'Ngọc', 'Thu', 'Kim', 'Thanh', 'Mỹ', 'Bích', 'Diễm']
} as const
const givens = {
  MALE: 'Hùng Dũng Cường Tuấn Nam Long Hải Sơn Đạt Phúc Thắng Tài Quang Khoa Bình Tâm Hiếu Trung Kiên Lâm'.split(
    ' '
  ),
  FEMALE:
    'Hoa Lan Hương Mai Hồng Vân Nga Thúy Trang Linh Yến Loan Phượng Hạnh Nhung Đào Lý Oanh Thảo Xuân'.split(
      ' '
    )
} as const

export type Gender = 'MALE' | 'FEMALE'

/** A person as the store has him, or as nobody has him yet. */
export interface Invented {
  fullName: string
  gender: Gender
  number: string | null
  birthDate: string | null
}

export const courts = [
  'TAND khu vực 1 - TP. Hồ Chí Minh',
  'TAND khu vực 2 - TP. Hồ Chí Minh',
  'TAND khu vực 7 - TP. Hồ Chí Minh',
  'TAND khu vực 12 - TP. Hồ Chí Minh',
  'TAND TP. Hồ Chí Minh',
  'TAND quận 1',
  'TAND quận 7',
  'TAND quận Bình Thạnh',
  'TAND huyện Củ Chi',
  'TAND TP. Thủ Đức',
  'TAND cấp cao tại TP. Hồ Chí Minh',
  'TAND huyện Hóc Môn'
] as const
/** The same courts as other people write them. */
export const courtsOtherwise: Readonly<Record<string, readonly string[]>> = {
  [courts[0]]: ['Tòa án nhân dân khu vực 1', 'tand kv1 tphcm'],
  [courts[1]]: ['Toà án nhân dân Khu vực 2, Thành phố Hồ Chí Minh', 'TAND KV 2'],
  [courts[2]]: ['Tòa án nhân dân khu vực 7', 'TAND khu vuc 07 TP.HCM'],
  [courts[3]]: ['Tòa án nhân dân khu vực 12 - thành phố Hồ Chí Minh', 'tand kv12'],
  [courts[4]]: ['Tòa án nhân dân thành phố Hồ Chí Minh', 'TAND TPHCM'],
  [courts[5]]: ['TAND Q.1, TP.HCM', 'Tòa án nhân dân quận 1'],
  [courts[6]]: ['tand q7', 'Tòa án nhân dân Quận 7 - TP. Hồ Chí Minh'],
  [courts[7]]: ['TAND Q. Bình Thạnh', 'Tòa án nhân dân quận Bình Thạnh, TPHCM'],
  [courts[8]]: ['TAND H. Củ Chi', 'Tòa án nhân dân huyện Củ Chi, TP. Hồ Chí Minh'],
  [courts[9]]: ['Tòa án nhân dân thành phố Thủ Đức', 'TAND TP Thu Duc, TP.HCM'],
  [courts[10]]: ['TANDCC tại TP. Hồ Chí Minh', 'Tòa án nhân dân cấp cao tại thành phố Hồ Chí Minh'],
  [courts[11]]: ['TAND h. Hóc Môn', 'Tòa án nhân dân huyện Hóc Môn']
}
export const titleKinds = ['DS-ST', 'DS-ST', 'HNGĐ-ST', 'KDTM-ST', 'HS-ST', 'DS-PT'] as const

export function pick<Item>(choose: Choice, items: readonly Item[]): Item {
  return items[choose(items.length)]!
}

/** A name as common as names are. */
export function inventedName(choose: Choice, gender: Gender): string {
  let left = choose(100)
  const family = families.find(([, share]) => (left -= share) < 0)?.[0] ?? families[0][0]
  const parts: string[] = [family, pick(choose, middles[gender])]
  if (choose(4) === 0) parts.push(pick(choose, givens[gender]))
  return [...parts, pick(choose, givens[gender])].join(' ')
}

/** A day of birth of somebody between 18 and 80. */
export function inventedBirth(choose: Choice): string {
  return `${1946 + choose(62)}-${two(1 + choose(12))}-${two(1 + choose(28))}`
}

/** A 12-digit number that agrees with birth and gender (intake.md §10). */
export function newNumber(
  choose: Choice,
  { birthDate, gender }: { birthDate: string; gender: Gender }
): string {
  const province = choose(10) < 7 ? '079' : String(1 + choose(96)).padStart(3, '0')
  const century = (Number(birthDate.slice(0, 2)) - 19) * 2 + (gender === 'FEMALE' ? 1 : 0)
  return `${province}${century}${birthDate.slice(2, 4)}${figures(choose, 6)}`
}

/** An old 9-digit number. */
export function oldNumber(choose: Choice): string {
  return `02${figures(choose, 7)}`
}

export function figures(choose: Choice, count: number): string {
  return Array.from({ length: count }, () => choose(10)).join('')
}

/** Somebody; of a hundred twelve have an old number, eight none, and of ten one no day of birth. */
export function invented(choose: Choice): Invented {
  const gender = choose(2) === 0 ? 'MALE' : 'FEMALE'
  const birthDate = inventedBirth(choose)
  const papers = choose(100)
  const number =
    papers < 8 ? null : papers < 20 ? oldNumber(choose) : newNumber(choose, { birthDate, gender })
  return {
    fullName: inventedName(choose, gender),
    gender,
    number,
    birthDate: choose(10) === 0 ? null : birthDate
  }
}

export function two(number: number): string {
  return String(number).padStart(2, '0')
}
