import { expect, test } from 'vitest'
import { courtLikeness } from '../../../../../main/office/intake/related/court-likeness'

const seventh = 'TAND khu vực 7 - TP. Hồ Chí Minh'

test.each([
  [seventh, seventh, 'SAME'],
  [seventh, 'Tòa án nhân dân khu vực 7', 'WRITTEN_OTHERWISE'],
  [seventh, 'tand kv7 tphcm', 'WRITTEN_OTHERWISE'],
  [seventh, 'Toà án nhân dân Khu vực 07, Thành phố Hồ Chí Minh', 'WRITTEN_OTHERWISE'],
  ['TAND quận 7', 'TAND Q.7, TP.HCM', 'WRITTEN_OTHERWISE'],
  ['TAND huyện Củ Chi', 'Tòa án nhân dân h. Củ Chi, TP HCM', 'WRITTEN_OTHERWISE'],
  ['TAND TP. Hà Nội', 'Tòa án nhân dân thành phố Hà Nội', 'WRITTEN_OTHERWISE'],
  ['TANDCC tại Hà Nội', 'Tòa án nhân dân cấp cao tại Hà Nội', 'WRITTEN_OTHERWISE'],
  [seventh, 'TAND khu vực 1 - TP. Hồ Chí Minh', 'OTHER'],
  [seventh, 'TAND khu vực 7 - Hà Nội', 'OTHER'],
  [seventh, 'TAND TP. Hồ Chí Minh', 'OTHER'],
  ['TAND quận 7', seventh, 'OTHER'],
  ['TAND TP. Hà Nội', 'TAND cấp cao tại Hà Nội', 'OTHER'],
  ['TAND TP. Thủ Đức, TP.HCM', 'TAND TP.HCM', 'OTHER'],
  ['', seventh, 'UNKNOWN']
])('%s and %s: %s', (one, other, likeness) => {
  expect(courtLikeness(one, other)).toBe(likeness)
  expect(courtLikeness(other, one)).toBe(likeness)
})
