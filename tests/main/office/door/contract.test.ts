// What the door says of the contract: all that a caller must know of a call.
import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { contract } from '@shared/contract'
import { readDoorArguments } from '../../../../main/office/door/arguments'
import { doorCommands } from '../../../../main/office/door/commands'

afterEach(() => vi.restoreAllMocks())

interface SaidCall {
  name: string
  input: unknown
  output: unknown
  answerKept: boolean
  inputSecret: boolean
}

test('names every call with all that is declared of it', async () => {
  let written = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += String(text)
    return true
  })
  expect(await doorCommands.contract!(readDoorArguments(['contract', '--store', 'none']))).toBe(0)
  vi.restoreAllMocks()
  const said = JSON.parse(written) as SaidCall[]
  expect(said.map(({ name }) => name)).toEqual([...contract.keys()])
  for (const call of said) {
    const { input, output, ...declared } = contract.get(call.name as never)!
    expect(call).toMatchObject(declared)
    expect(Object.keys(call).sort()).toEqual(['name', 'input', 'output', ...Object.keys(declared)].sort())
    expect([call.input, call.output]).toEqual([z.toJSONSchema(input), z.toJSONSchema(output)])
  }
  expect(said.find(({ name }) => name === 'identity.signIn')).toMatchObject({
    answerKept: false,
    inputSecret: true
  })
})
