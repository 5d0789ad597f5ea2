import { expect, test } from 'vitest'
import {
  mayHoldLiable,
  maySuggestWriteOff,
  sealStaysBroken,
  type Incident
} from '../../../../renderer/custody/incidents/incident-state'

const ofAsset = (asset: Pick<Incident['asset'], 'sealNumber' | 'state'>) => ({
  asset: asset as Incident['asset']
})

test('a broken seal stays broken on what has left or bears none, and waits for two people on what is here', () => {
  expect(sealStaysBroken(ofAsset({ sealNumber: 'NP-1', state: 'IN_OWN_STORE' }))).toBe(false)
  expect(sealStaysBroken(ofAsset({ sealNumber: 'NP-1', state: 'LENT_OUT' }))).toBe(false)
  expect(sealStaysBroken(ofAsset({ sealNumber: 'NP-1', state: 'RETURNED' }))).toBe(true)
  expect(sealStaysBroken(ofAsset({ sealNumber: null, state: 'IN_OWN_STORE' }))).toBe(true)
})

const lost = { kind: 'LOST', state: 'OPEN', found: null, reportedById: 'keeper' } as const
const found = {
  path: 'Ô 2',
  document: '',
  by: 'Sơn',
  byId: 'keeper',
  at: '2026-11-23T03:00:00.000Z',
  photos: []
}

test('a write-off is suggested for what is lost and nobody found, by another than the reporter', () => {
  expect(maySuggestWriteOff(lost, 'clerk')).toBe(true)
  expect(maySuggestWriteOff(lost, 'keeper')).toBe(false)
  expect(maySuggestWriteOff({ ...lost, found }, 'clerk')).toBe(false)
  expect(maySuggestWriteOff({ ...lost, state: 'PROPOSED' }, 'clerk')).toBe(false)
  expect(maySuggestWriteOff({ ...lost, kind: 'DAMAGED' }, 'clerk')).toBe(false)
})

test('who answers for an incident is said also after its end, but not of what became a loss, nor by the reporter', () => {
  const open = { outcome: null, reportedById: 'keeper' }
  expect(mayHoldLiable(open, 'leader')).toBe(true)
  expect(mayHoldLiable({ ...open, outcome: 'WRITTEN_OFF' }, 'leader')).toBe(true)
  expect(mayHoldLiable({ ...open, outcome: 'SUPERSEDED' }, 'leader')).toBe(false)
  expect(mayHoldLiable(open, 'keeper')).toBe(false)
})
