import { expect, test } from 'vitest'
import { namesFrom } from '../../../renderer/settings/place-series'
import { userNameFor } from '../../../renderer/settings/user-name'

test.each([
  ['Lê Thị Ánh Nguyệt', 'nguyetlta'],
  ['  Đỗ   Văn Đức ', 'ducdv'],
  ['Hòa', 'hoa'],
  ['', '']
])('the user name of "%s" is "%s"', (fullName, userName) => {
  expect(userNameFor(fullName)).toBe(userName)
})

test.each([
  ['Ô 08', 4, ['Ô 08', 'Ô 09', 'Ô 10', 'Ô 11']],
  ['Kệ A1', 2, ['Kệ A1', 'Kệ A2']],
  ['Tầng 2 trái', 2, ['Tầng 2 trái', 'Tầng 3 trái']],
  ['Kho sân xe', 3, ['Kho sân xe']],
  [' Ô 01 ', 1, ['Ô 01']]
])('%s and %i in a row', (first, count, names) => {
  expect(namesFrom(first, count)).toEqual(names)
})
