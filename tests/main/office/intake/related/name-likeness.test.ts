import { expect, test } from 'vitest'
import { nameLikeness } from '../../../../../main/office/intake/related/name-likeness'

test.each([
  ['Đỗ Văn Hùng', 'Đỗ Văn Hùng', 'SAME_NAME'],
  ['ĐỖ  VĂN HÙNG ', 'Đỗ Văn Hùng', 'SAME_NAME'],
  ['Đỗ Văn Hùng'.normalize('NFD'), 'Đỗ Văn Hùng', 'SAME_NAME'],
  ['do van hung', 'Đỗ Văn Hùng', 'NAME_WITHOUT_MARKS'],
  ['Đổ Văn Hưng', 'Đỗ Văn Hùng', 'NAME_WITHOUT_MARKS'],
  ['H0àng Mỹ Lệ', 'Hoàng Mĩ Lệ', 'NAME_WITHOUT_MARKS'],
  ['Hùng Đỗ Văn', 'Đỗ Văn Hùng', 'NAME_PARTS_SWAPPED'],
  ['Đỗ Hùng', 'Đỗ Văn Hùng', 'NAME_PART_MISSING'],
  ['Đỗ Văn Hùng', 'Đỗ Hùng', 'NAME_PART_MISSING'],
  ['Nguyễn Thị Ánh', 'Nguyễn Thị Hồng Ánh', 'NAME_PART_MISSING'],
  ['Nguyễn Thị Hồngvân', 'Nguyễn Thị Hồng Vân', 'NAME_ONE_LETTER'],
  ['Nguyen Thi Hong Vam', 'Nguyễn Thị Hồng Vân', 'NAME_ONE_LETTER'],
  ['Nguyễn Thị', 'Nguyễn Thị Hồng Vân', 'NAME_BEGINS'],
  ['Nguyễn Thị Hồ', 'Nguyễn Thị Hồng Vân', 'NAME_BEGINS'],
  ['Trần Văn Hùng', 'Đỗ Văn Hùng', 'OTHER_NAME'],
  ['Đỗ Văn Hải', 'Đỗ Văn Hùng', 'OTHER_NAME'],
  ['', 'Đỗ Văn Hùng', 'OTHER_NAME']
])('%s is to %s: %s', (typed, known, likeness) => {
  expect(nameLikeness(typed, known)).toBe(likeness)
})
