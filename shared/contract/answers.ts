// The one shape of an answer: a value, a refusal (expected, worded for people), or a fault (a bug, with a
// reference number to find it in the log). And the frames that carry calls over a port or a socket.
import { z } from 'zod'
import type { RefusalCode } from './refusals'

/** Why a call was not done. `next` names what the person can do, as a key of the words. */
export interface Refusal {
  code: RefusalCode
  params: Record<string, string | number>
  next?: string
}

export type Answer<Output = unknown> =
  { ok: Output } | { refusal: Refusal } | { fault: { reference: string } }

/** A call as it crosses a border. `command` is the caller's UUIDv7 and is required for commands. */
export const callFrame = z.object({
  id: z.union([z.string().max(100), z.number()]),
  call: z.string().max(100),
  command: z.string().max(60).optional(),
  input: z.unknown().optional(),
  session: z.string().max(200).optional()
})
export type CallFrame = z.output<typeof callFrame>

/** What changed, announced after the commit; whoever shows that subject reads again. */
export interface OfficeEvent {
  topic: string
  subjects: string[]
  seq: number
  /** For `devices.scan`: what was read. */
  code?: string
  /** For `connection`, told by a joined station: whether its host is there. */
  state?: 'connected' | 'reconnecting'
}
