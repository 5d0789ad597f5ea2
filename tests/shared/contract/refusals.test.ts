// Refusal codes: each is given somewhere by the program and provoked by some test, so that none is a dead word.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { refusalCodes } from '@shared/contract/refusals'

const project = resolve(import.meta.dirname, '../../..')

function textOf(folder: string): string {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !join(folder, name).endsWith('refusals.test.ts'))
    .map((name) => readFileSync(join(project, folder, name), 'utf8'))
    .join('\n')
}

/** The window adds one refusal of its own: an answer that is no longer known. */
const program = textOf('main') + textOf('renderer')
const tests =
  textOf('tests/main') + textOf('tests/central') + textOf('tests/simulation') + textOf('tests/renderer')

test('each is named once', () => {
  expect(new Set(refusalCodes).size).toBe(refusalCodes.length)
})

test.each(refusalCodes)('%s is given by the program and provoked by a test', (code) => {
  expect(program.includes(`'${code}'`), 'given').toBe(true)
  expect(tests.includes(`'${code}'`), 'provoked').toBe(true)
})
