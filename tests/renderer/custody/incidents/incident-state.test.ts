import { expect, test } from 'vitest'
import { sealStaysBroken, type Incident } from '../../../../renderer/custody/incidents/incident-state'

const ofAsset = (asset: Pick<Incident['asset'], 'sealNumber' | 'state'>) => ({
  asset: asset as Incident['asset']
})

test('a broken seal stays broken on what has left or bears none, and waits for two people on what is here', () => {
  expect(sealStaysBroken(ofAsset({ sealNumber: 'NP-1', state: 'IN_OWN_STORE' }))).toBe(false)
  expect(sealStaysBroken(ofAsset({ sealNumber: 'NP-1', state: 'LENT_OUT' }))).toBe(false)
  expect(sealStaysBroken(ofAsset({ sealNumber: 'NP-1', state: 'RETURNED' }))).toBe(true)
  expect(sealStaysBroken(ofAsset({ sealNumber: null, state: 'IN_OWN_STORE' }))).toBe(true)
})
