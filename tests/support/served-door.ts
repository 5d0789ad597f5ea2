// The headless `serve` of a host as a door for staff: one connection a call, as a script would speak to it.
import { once } from 'node:events'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import type { Answer } from '@shared/contract/answers'
import type { Door } from './staff'

/** What `serve` says on its first line. It is asked at each call, since a host that comes back says another. */
export type Served = () => Readonly<Record<string, string>>

export function servedDoor(served: Served): Door {
  return {
    answer: async (frame) => {
      const { token, listening = '' } = served()
      const [host = '', port] = listening.split(':')
      const socket = connect({ host, port: Number(port) })
      try {
        socket.write(`${JSON.stringify({ id: 1, token, ...frame })}\n`)
        const [line] = (await once(createInterface({ input: socket }), 'line')) as [string]
        return JSON.parse(line) as Answer
      } finally {
        socket.destroy()
      }
    }
  }
}
