import { expect, test } from 'vitest'
import { intakeWords } from '@shared/words/vi/intake'
import { wholeTitleNumber } from '../../../renderer/intake/title-number'

test.each([
  ['47ds', '2026-08-28', '47/2026/DS-ST'],
  [' 12 HN ', '2025-01-02', '12/2025/HNGĐ-ST'],
  ['5lđ', '2026-08-28', '5/2026/LĐ-ST'],
  ['9dspt', '2026-08-28', '9/2026/DS-PT'],
  ['47/2026/DS-ST', '2026-08-28', '47/2026/DS-ST'],
  ['47xx', '2026-08-28', '47xx'],
  ['47ds', '', '47ds'],
  ['', '2026-08-28', '']
])('"%s" of a judgment of %s is %s', (typed, day, whole) => {
  expect(wholeTitleNumber(typed, day)).toBe(whole)
})

test.each([
  ['Phòng Thi hành án dân sự khu vực 3 - Hải Phòng', 'Tòa án nhân dân khu vực 3 - Hải Phòng'],
  ['Thi hành án dân sự tỉnh Cao Bằng', 'Tòa án nhân dân tỉnh Cao Bằng']
])('the court of %s is %s', (office, court) => {
  expect(intakeWords.title.courtOfRegion(office)).toBe(court)
})
