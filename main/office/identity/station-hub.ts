// What the commands of identity need of the station link, handed in so that a test can be without a network.

import { paperPhrases } from '@shared/words/vi/paper-phrases'

export interface PairingOffer {
  /** Shown on the host, typed at the new station, used once. */
  code: string
  expiresAt: string
  host: string
  port: number
}

export interface StationHub {
  /** Begins to listen for stations, if that has not happened yet. Rejects when the port cannot be had. */
  open(): Promise<void>
  /** Opens one pairing for a station of this name. Null when the office does not listen for stations. */
  offer(stationName: string): PairingOffer | null
  /** Ends the connections of a revoked station. */
  drop(stationId: string): void
}

/** The station of the computer that hosts the store. */
export const hostStation = { stationId: 'host', name: paperPhrases.hostStation }
