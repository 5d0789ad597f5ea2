import { expect, it } from 'vitest'
import { codeBytesMax, CodeSplitter } from '../../../../main/office/devices/code-splitter'

function split(...pieces: (string | Uint8Array)[]): string[] {
  const codes: string[] = []
  const splitter = new CodeSplitter((code) => codes.push(code))
  for (const piece of pieces) splitter.push(Buffer.from(piece))
  return codes
}

it('gives nothing before the end of a code and nothing for empty ones', () => {
  expect(split('279')).toEqual([])
  expect(split('\r\n\r\n\t', '  \r', '279', '007\r\n')).toEqual(['279007'])
})

it('drops noise without an end and reads the next code', () => {
  expect(split('x'.repeat(codeBytesMax + 1), '\r', 'good\r')).toEqual(['good'])
  expect(split('y'.repeat(codeBytesMax), '\r')).toEqual(['y'.repeat(codeBytesMax)])
})
