// What a window makes of an answer that only says that the command was done before.
import { beforeAll, expect, test, vi } from 'vitest'
import type { Answer } from '@shared/contract/answers'
import type { office as OfficeLink } from '../../renderer/office-link'

const answers: Answer[] = []
let office: typeof OfficeLink

beforeAll(async () => {
  const kept = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }
  vi.stubGlobal('sessionStorage', kept)
  const bridge = { call: () => Promise.resolve(answers.shift()), onEvent: () => () => undefined }
  vi.stubGlobal('window', { office: bridge })
  ;({ office } = await import('../../renderer/office-link'))
})

test('a command that was done, and whose answer is gone, is no value', async () => {
  answers.push({ ok: { alreadyDone: true, seq: 7 } })
  const answer = await office.call('identity.signOut', {}, { command: 'c' })
  expect(answer).toEqual({ refusal: { code: 'ALREADY_DONE', params: {} } })
})

test('any other answer goes through as it came', async () => {
  answers.push({ ok: {} }, { fault: { reference: 'abc' } })
  expect(await office.call('identity.signOut', {}, { command: 'c' })).toEqual({ ok: {} })
  expect(await office.call('identity.signOut', {}, { command: 'c' })).toEqual({ fault: { reference: 'abc' } })
})
