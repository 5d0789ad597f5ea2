// What the office may use of the station link. Pure transport: no domain, no store.
export { type LinkEvent, splitLines } from './link-protocol'
export { type LinkLimits } from './line-socket'
export { makePairingCode, type PairingCodeMistake, pairingKey, parsePairingCode } from './pairing-code'
export { holdPairingOffers, type NewStation, PAIRING_CODE_VALID_MS, type PairingDoor } from './pairing-offer'
export { type PairingOffers } from './pairing-offer'
export { type PairingOutcome, type PairingRequest, pairWithHost } from './pair-with-host'
export { listenForStations, type StationHost, type StationHostParts } from './station-host'
export { joinHost, type LinkState, type StationLink, type StationLinkParts } from './station-link'
