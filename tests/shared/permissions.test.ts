// The table of rights: the separations that the law asks for must hold for every set of roles that may be granted.
import { describe, expect, test } from 'vitest'
import { contract } from '@shared/contract'
import {
  permissionsOf,
  roles,
  toxicPairAmong,
  toxicPairs,
  type Permission,
  type Role
} from '@shared/permissions'

/** Every set of roles that one person may hold. */
const holdable: Role[][] = Array.from({ length: 2 ** roles.length }, (_, bits) =>
  roles.filter((_role, index) => (bits >> index) & 1)
).filter((held) => toxicPairAmong(held) === null)

const never = (one: Permission, other: Permission) =>
  holdable.filter((held) => {
    const may = permissionsOf(held)
    return may.has(one) && may.has(other)
  })

describe('no person may', () => {
  test.each([
    ['check payments and hold the cash', 'funds.check', 'funds.cash'],
    ['approve payments and hold the cash', 'funds.approve', 'funds.cash'],
    ['check and approve payments', 'funds.check', 'funds.approve'],
    ['propose payments and hold the cash', 'funds.propose', 'funds.cash'],
    ['propose and check payments', 'funds.propose', 'funds.check'],
    ['order assets out and keep them', 'custody.approve', 'custody.keep'],
    ['order assets in and keep them', 'custody.order', 'custody.keep'],
    ['keep assets and propose to write them off alone', 'custody.checkWriteOff', 'custody.keep'],
    ['propose a write-off and check it', 'custody.proposeWriteOff', 'custody.checkWriteOff'],
    ['check a write-off and decide it', 'custody.checkWriteOff', 'custody.approve'],
    ['keep assets and keep their books', 'custody.keep', 'funds.check'],
    ['give rights and approve payments', 'identity.administer', 'funds.approve'],
    ['give rights and hold the cash', 'identity.administer', 'funds.cash'],
    ['give rights and keep assets', 'identity.administer', 'custody.keep']
  ] as const)('%s', (_what, one, other) => {
    expect(never(one, other)).toEqual([])
  })
})

test('each role by itself is possible, and each pair is named once', () => {
  for (const role of roles) expect(toxicPairAmong([role, role])).toBeNull()
  const keys = toxicPairs.map((pair) => [...pair].sort().join())
  expect(new Set(keys).size).toBe(keys.length)
  for (const [one, other] of toxicPairs) expect(toxicPairAmong([other, one])).not.toBeNull()
})

test('every permission of a call is held by some role, and every permission opens some call', () => {
  const granted = permissionsOf(roles)
  const asked = new Set([...contract.values()].map(({ permission }) => permission))
  for (const permission of asked) {
    if (permission !== 'public' && permission !== 'signedIn')
      expect(granted, permission).toContain(permission)
  }
  // Opens no call, but the time line shows the entries of replication to those who have it.
  expect([...granted].filter((permission) => !asked.has(permission))).toEqual(['replication.read'])
})

test('what a second person must do is never opened by the permission of the first step', () => {
  const second = [...contract].filter(([, { secondPerson }]) => secondPerson).map(([name]) => name)
  expect(second).toEqual([
    'identity.changeRoles',
    'intake.decideRefusal',
    'intake.decideCancel',
    'intake.decideExtension',
    'custody.decideLoan',
    'custody.lendOut',
    'custody.takeBack',
    'custody.decideLoanLot',
    'custody.lendOutLot',
    'custody.takeBackLot',
    'custody.attendOpening',
    'custody.finishOpening',
    'custody.attendContainerSealing',
    'custody.sealContainer',
    'custody.attendContainerOpening',
    'custody.openContainerSeal',
    'custody.attendRecord',
    'custody.decideCountOutcomes',
    'custody.decideRelease',
    'custody.handOver',
    'custody.decideReleaseLot',
    'custody.handOverLot',
    'custody.closeDestruction',
    'custody.checkWriteOff',
    'custody.decideIncident',
    'custody.decideHoldingTransfer',
    'custody.transferHolding',
    'custody.correctAsset',
    'funds.checkPayment',
    'funds.approvePayment',
    'funds.payPayment'
  ])
})
