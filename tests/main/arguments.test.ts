import { expect, test } from 'vitest'
import { readArguments } from '../../main/arguments'

test('without arguments the store stands in the folder of the user', () => {
  expect(readArguments(['.'], '/user/.config/desk')).toEqual({
    directory: '/user/.config/desk/store',
    mode: 'host',
    keyFile: null,
    shellDirectory: '/user/.config/desk'
  })
})

test('a named store keeps what belongs to its window beside it, so that each store has one window', () => {
  const given = readArguments(['.', '--store', '/data/office', '--key-file=/data/key'], '/user')
  expect(given).toEqual({
    directory: '/data/office',
    mode: 'host',
    keyFile: '/data/key',
    shellDirectory: '/data/office/.shell'
  })
})

test('a joined station names its pairing', () => {
  expect(readArguments(['--join', '/data/pairing'], '/user').mode).toBe('join')
})

test("Chromium's and the inspector's own switches are passed over", () => {
  const argv = ['-r', 'loader.js', '--inspect=0', '--no-sandbox', '--disable-gpu', '/app', '--store', '/s']
  expect(readArguments(argv, '/user').directory).toBe('/s')
})

test.each([[['--store']], [['--store', '/a', '--join', '/b']], [['--key-file=']]])(
  '%j is refused',
  (argv) => {
    expect(() => readArguments(argv, '/user')).toThrow(RangeError)
  }
)
