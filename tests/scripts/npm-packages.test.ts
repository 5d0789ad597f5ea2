import { expect, test } from 'vitest'
import { isSameTree } from '../../scripts/npm-packages.mjs'

const locked = {
  '': {},
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/canvas-for-windows': { version: '1.1.1', optional: true }
}

test('the installed tree is the locked one when only packages of other systems are absent', () => {
  expect(isSameTree(locked, { 'node_modules/zod': { version: '4.6.7' } })).toBe(true)
})

test('another version is another tree', () => {
  expect(isSameTree(locked, { 'node_modules/zod': { version: '4.6.6' } })).toBe(false)
})

test('a missing package is another tree', () => {
  expect(isSameTree(locked, {})).toBe(false)
})

test('a package that the lock does not name is another tree', () => {
  const installed = { 'node_modules/zod': { version: '4.6.7' }, 'node_modules/left': { version: '1.0.0' } }
  expect(isSameTree(locked, installed)).toBe(false)
})
