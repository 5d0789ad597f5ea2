// Which pairing code the host holds out at the moment, until when, and that it opens once. It lives in memory only:
// a code need not outlive the process. It must not know sockets or the store; who enrols a station is handed in.
import { randomUUID } from 'node:crypto'

import { makePairingCode, pairingKey } from './pairing-code'

export const PAIRING_CODE_VALID_MS = 10 * 60 * 1000

/** What a station needs to come back by itself; `key` is its pre-shared key of 256 bits and is a secret. */
export interface NewStation {
  readonly stationId: string
  readonly name: string
  readonly key: Buffer
}

/** The part the station host uses. `offer` names one offer, so that a code cannot take up its successor's offer. */
export interface PairingDoor {
  /** The key of the code held out now, or null when there is none or its time is over. Called in each handshake. */
  readonly keyOnOffer: () => { offer: string; key: Buffer } | null
  /** Spends the offer and enrols the station; null when it was spent, replaced or ran out meanwhile. */
  readonly take: (offer: string) => Promise<NewStation | null>
}

export interface PairingOffers extends PairingDoor {
  /** Makes a new code for a station with this name; an earlier code no longer opens. */
  readonly hold: (stationName: string) => { code: string; expiresAt: Date }
  readonly withdraw: () => void
}

export interface PairingOffersParts {
  readonly now: () => Date
  /** Gives the station an id and a key and remembers them durably, before the station learns of them. */
  readonly enrol: (stationName: string) => Promise<NewStation>
}

export function holdPairingOffers({ now, enrol }: PairingOffersParts): PairingOffers {
  let held: { offer: string; key: Buffer; stationName: string; expiresAt: Date } | null = null

  const current = () => (held !== null && now() < held.expiresAt ? held : null)

  return {
    hold: (stationName) => {
      const code = makePairingCode()
      const expiresAt = new Date(now().getTime() + PAIRING_CODE_VALID_MS)
      held = { offer: randomUUID(), key: pairingKey(code), stationName, expiresAt }
      return { code, expiresAt }
    },
    withdraw: () => {
      held = null
    },
    keyOnOffer: () => current(),
    take: async (offer) => {
      const taken = current()
      if (taken?.offer !== offer) return null
      // Spent before the enrolment is awaited: of two stations with the code, one gets in.
      held = null
      return enrol(taken.stationName)
    }
  }
}
