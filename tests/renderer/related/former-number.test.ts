import { expect, test } from 'vitest'
import { formerNumberOf, keepFormerNumber } from '../../../renderer/related/former-number'

test('the old number of a card is known for its holder alone, until the next card', () => {
  keepFormerNumber('031188004726|023456789|PHẠM THỊ HỒNG VÂN|14061988|Nữ|Kiến An|10052021')
  expect(formerNumberOf('031188004726')).toBe('023456789')
  expect(formerNumberOf('031079001234')).toBe('')
  expect(formerNumberOf('')).toBe('')
  keepFormerNumber('031079001234||ĐỖ VĂN THẮNG|02031979|Nam|Hải Phòng|10052021')
  expect(formerNumberOf('031188004726')).toBe('')
  expect(formerNumberOf('031079001234')).toBe('')
  keepFormerNumber('031079001234|ABC|ĐỖ VĂN THẮNG|02031979|Nam|Hải Phòng|10052021')
  expect(formerNumberOf('031079001234')).toBe('')
})
