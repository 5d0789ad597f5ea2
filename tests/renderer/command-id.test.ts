import { beforeEach, expect, test } from 'vitest'
import { CommandId } from '../../renderer/command-id'

let made = 0
let commandId: CommandId

beforeEach(() => {
  made = 0
  commandId = new CommandId(() => `id-${(made += 1)}`)
})

test('a double click is the same command', () => {
  expect(commandId.current()).toBe('id-1')
  expect(commandId.current()).toBe('id-1')
})

test('sending again after a lost connection is the same command', () => {
  commandId.current()
  commandId.ended({ refusal: { code: 'UNAVAILABLE', params: {} } })
  expect(commandId.current()).toBe('id-1')
})

test('after a fault nobody knows, so it is the same command', () => {
  commandId.current()
  commandId.ended({ fault: { reference: 'f-1' } })
  expect(commandId.current()).toBe('id-1')
})

test.each([{ ok: {} }, { refusal: { code: 'TILL_TOO_LOW' as const, params: {} } }])(
  'after %j the next attempt is another command',
  (answer) => {
    commandId.current()
    commandId.ended(answer)
    expect(commandId.current()).toBe('id-2')
  }
)

test('the default id is a UUIDv7', () => {
  expect(new CommandId().current()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/)
})
