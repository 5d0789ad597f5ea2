import { expect, test } from 'vitest'
import { keyName } from '../../../renderer/ui/keys'

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

test.each([
  [{ ...plain, key: 'F8' }, 'F8'],
  [{ ...plain, key: 's', ctrlKey: true }, 'Ctrl+s'],
  [{ ...plain, key: 's', metaKey: true }, 'Ctrl+s'],
  [{ ...plain, key: '1', altKey: true }, 'Alt+1'],
  [{ ...plain, key: '?', shiftKey: true }, '?'],
  [{ ...plain, key: 'Tab', shiftKey: true }, 'Shift+Tab'],
  [{ ...plain, key: ' ' }, 'Space']
])('%j is named %s', (event, name) => {
  expect(keyName(event)).toBe(name)
})
