// A station without a store of its own: every call goes over the link to the host, with the same contract. The
// pairing is kept in a file sealed with this computer's key.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Answer, CallFrame, OfficeEvent } from '@shared/contract/answers'
import { makeDirectory, syncDirectory } from './database/connection'
import { joinHost, pairWithHost, type PairingOutcome } from './stations'

const kept = z.strictObject({
  host: z.string(),
  port: z.int(),
  stationId: z.string(),
  name: z.string(),
  keyHex: z.string()
})
export type KeptPairing = z.output<typeof kept>

export interface JoinedOffice {
  answer(frame: Omit<CallFrame, 'id'>): Promise<Answer>
  onEvent(listener: (event: OfficeEvent) => void): () => void
  /** Resolves once the first search for the host has ended: true when it was found. */
  searched(): Promise<boolean>
  close(): Promise<void>
}

const fileName = 'station.sealed'

/** Pairs this computer by the code that the host shows, and keeps the pairing. */
export async function pairStation(
  directory: string,
  keyHex: string,
  host: { host: string; port: number; code: string }
): Promise<PairingOutcome> {
  makeDirectory(directory)
  return pairWithHost({
    ...host,
    keep: async (station) => {
      const pairing: KeptPairing = {
        host: host.host,
        port: host.port,
        stationId: station.stationId,
        name: station.name,
        keyHex: station.key.toString('hex')
      }
      writeFileSync(join(directory, fileName), seal(keyHex, JSON.stringify(pairing)), {
        mode: 0o600,
        flush: true
      })
      syncDirectory(directory)
    }
  })
}

/** The pairing kept in a directory; null before the first. Throws when the key does not open it. */
export function readPairing(directory: string, keyHex: string): KeptPairing | null {
  const file = join(directory, fileName)
  return existsSync(file) ? kept.parse(JSON.parse(unseal(keyHex, readFileSync(file)))) : null
}

/** Joins the host of a kept pairing. */
export function joinOffice(pairing: KeptPairing): JoinedOffice {
  const link = joinHost({
    host: pairing.host,
    port: pairing.port,
    stationId: pairing.stationId,
    key: Buffer.from(pairing.keyHex, 'hex')
  })
  return {
    answer: (frame) => link.call(frame),
    onEvent: (listener) => {
      const tellState = (): void => listener(connectionEvent(link.state() === 'connected'))
      const stop = link.onEvent(listener)
      const stopState = link.onState((state) => {
        tellState()
        // What was announced while the link was down is lost: everything shown is read again.
        if (state === 'connected') listener({ topic: '*', subjects: [], seq: 0 })
      })
      tellState()
      return () => {
        stop()
        stopState()
      }
    },
    searched: () =>
      new Promise((resolve) => {
        const settle = (state: ReturnType<typeof link.state>): void => {
          if (state !== 'connecting') resolve(state === 'connected')
        }
        link.onState(settle)
        settle(link.state())
      }),
    close: async () => {
      link.close()
    }
  }
}

/** To the window a host that is away is an office that is being reconnected. */
function connectionEvent(connected: boolean): OfficeEvent {
  return { topic: 'connection', subjects: [], seq: 0, state: connected ? 'connected' : 'reconnecting' }
}

function seal(keyHex: string, text: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(keyHex, 'hex'), nonce)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

function unseal(keyHex: string, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(keyHex, 'hex'), sealed.subarray(0, 12))
  decipher.setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
}
