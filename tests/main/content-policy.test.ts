import { describe, expect, test } from 'vitest'
import { contentSecurityPolicy, fileInside, mayHave, printedPagePolicy } from '../../main/content-policy'

describe('an address of the window', () => {
  test.each([
    ['app://bundle/', '/built/index.html'],
    ['app://bundle/index.html?x#/custody', '/built/index.html'],
    ['app://bundle/assets/a%20b.js', '/built/assets/a b.js'],
    ['app://bundle/assets/../index.html', '/built/index.html']
  ])('%s names %s', (address, file) => {
    expect(fileInside('/built', address)).toBe(file)
  })

  test.each([
    'app://bundle/%2e%2e/secret',
    'app://bundle/..%2fsecret',
    'app://bundle/%2e%2e%2fbuilt-beside/x',
    'app://bundle/a%00.html',
    'app://bundle/%zz',
    'app://print/index.html',
    'app://other/index.html',
    'file:///etc/passwd',
    'not an address'
  ])('%s names nothing', (address) => {
    const file = fileInside('/built', address)
    expect(file === null || file.startsWith('/built/')).toBe(true)
    expect(file).not.toBe('/secret')
  })
})

test('the window may run only its own scripts, and no style without the nonce of this load', () => {
  const policy = contentSecurityPolicy('N0nce')
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).toContain("style-src 'self' 'nonce-N0nce'")
  expect(policy).not.toContain('unsafe')
})

test('a printed page runs no script and reaches no network', () => {
  expect(printedPagePolicy).toContain("default-src 'none'")
  expect(printedPagePolicy).not.toMatch(/script-src|connect-src|'self'|https?:/)
})

describe('what a page may have of the machine', () => {
  const ours = 'app://bundle/index.html'

  test('the camera of our own window, and nothing else', () => {
    expect(mayHave({ permission: 'media', from: ours, media: ['video'] })).toBe(true)
    for (const [permission, from, media] of [
      ['media', ours, ['audio']],
      ['media', ours, ['video', 'audio']],
      ['media', ours, []],
      ['media', 'app://print/x', ['video']],
      ['media', 'https://bundle/', ['video']],
      ['media', '', ['video']],
      ['geolocation', ours, []],
      ['serial', ours, []],
      ['clipboard-read', ours, []]
    ] as const) {
      expect(mayHave({ permission, from, media }), `${permission} ${from} ${media.join()}`).toBe(false)
    }
  })
})
