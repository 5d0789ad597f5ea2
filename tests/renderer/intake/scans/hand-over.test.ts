// A page that comes while its file is being received follows it.
import { beforeAll, expect, test, vi } from 'vitest'
import type * as HandOver from '../../../../renderer/intake/scans/hand-over'

let handOver: typeof HandOver

beforeAll(async () => {
  const kept = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined }
  vi.stubGlobal('sessionStorage', kept)
  vi.stubGlobal('window', { office: { onEvent: () => () => undefined } })
  handOver = await import('../../../../renderer/intake/scans/hand-over')
})

test('a page of a draft stays with it until the file is sent', async () => {
  expect(await handOver.lotNow('lot', 2)).toEqual({ lotId: 'lot', item: 2 })
})

test('while the file is being received its page waits, and goes to the file', async () => {
  let received: (fileId: string) => void = () => undefined
  const fileId = new Promise<string>((resolve) => (received = resolve))
  handOver.handingOver('lot', fileId)
  const late = handOver.lotNow('lot', 2)
  const other = await handOver.lotNow('next', 2)
  received('file')
  // The papers of the file stand in other places than those of the draft.
  expect(await late).toEqual({ lotId: 'file', item: null })
  expect(other).toEqual({ lotId: 'next', item: 2 })
})

test('a file that was not received leaves its pages where they are', async () => {
  handOver.handingOver('lot', Promise.resolve(null))
  expect(await handOver.lotNow('lot', 2)).toEqual({ lotId: 'lot', item: 2 })
})
