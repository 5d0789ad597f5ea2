// What a dishonest storekeeper may try to carry something out alone: every test is a trick that once passed.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { peopleIds } from '../../../support/counting'
import { openedStore, thingInStore } from '../../../support/held-things'
import { practiceOffice, refusalOf, valueOf, type PracticeOffice } from '../../../support/practice-office'
import {
  approval,
  handedToDebtor,
  judgment,
  orderedOut,
  returnTo,
  signedBy
} from '../../../support/releasing'
import { people, type PersonName, type Staff } from '../../../support/staff'
import { attended, councilThere, officerAtRelease, officerThere } from '../../../support/witnessing'
import { councilOver, orderedDestruction } from '../release-scenes'
import { cashFor, firstLine, orderedIn, proposedRelease } from '../scenes'
import { closingOf, nextDay } from './exit-scenes'
import { goingOut, proposedLoan, yes } from './loan-scenes'
import { raw } from './raw-store'

let practice: PracticeOffice
beforeEach(async () => {
  practice = await practiceOffice()
})
afterEach(() => practice.close())

/** A thing that the keeper asked out and the head ordered out; nobody has come. */
async function ordered(proposer: PersonName = 'keeper') {
  const scene = await openedStore(practice)
  const { assetId, tag } = await thingInStore(practice, scene)
  const asked = returnTo(assetId, scene.debtorId)
  const { releaseId } = await practice.call(proposer, 'custody.proposeRelease', asked)
  await orderedOut(practice, releaseId)
  const handing = { ...handedToDebtor(releaseId, tag), sealIntact: null }
  const about = { kind: 'RELEASE' as const, id: releaseId }
  const hand = (staff: Staff = practice) => staff.attempt('keeper', 'custody.handOver', handing)
  return { assetId, about, hand }
}

describe('a hand-over that the keeper draws for both sides', () => {
  test('is refused until an officer says from his own session that he is there', async () => {
    const { about, hand } = await ordered()
    expect(refusalOf(await hand())).toBe('OFFICER_NOT_THERE')
    // A colleague who is no officer sees for others, and is not the officer.
    await attended(practice, about, { who: 'cashier' })
    expect(refusalOf(await hand())).toBe('OFFICER_NOT_THERE')
    await officerAtRelease(practice, about.id)
    expect(await hand()).toHaveProperty('ok')
  })

  test('the officer who asked for it may be the one, and sees for nobody', async () => {
    const { about, hand } = await ordered('clerk')
    const { possible } = await practice.call('keeper', 'custody.getWitnesses', { about })
    const officer = possible.find(({ isOfficer }) => isOfficer)
    expect(officer).toMatchObject({ maySee: false, isMember: false })
    await officerAtRelease(practice, about.id)
    expect(await hand()).toHaveProperty('ok')
  })

  test('the head who ordered it is not, whatever else he is', async () => {
    const { about, hand } = await ordered()
    const ids = await peopleIds(practice)
    const roles = ['LEADER', 'ENFORCEMENT_OFFICER']
    const given = { userId: ids.leader, roles, reason: 'Kiêm nhiệm' }
    expect(await practice.attempt('admin', 'identity.changeRoles', given)).toHaveProperty('ok')
    const asking = { about, userId: ids.leader }
    expect(refusalOf(await practice.attempt('keeper', 'custody.askWitness', asking))).toBe('WITNESS_IS_PARTY')
    expect(refusalOf(await hand())).toBe('OFFICER_NOT_THERE')
  })

  test('nor an officer of another day', async () => {
    const { about, hand } = await ordered()
    await officerAtRelease(practice, about.id)
    expect(refusalOf(await hand(await nextDay(practice, 'keeper')))).toBe('OFFICER_NOT_THERE')
  })
})

describe('a release by a ground that only its proposer typed', () => {
  const decide = (releaseId: string) =>
    practice.attempt('leader', 'custody.decideRelease', approval(releaseId))

  async function proposed() {
    const scene = await openedStore(practice)
    const { assetId } = await thingInStore(practice, scene)
    const asked = returnTo(assetId, scene.debtorId)
    const { releaseId } = await practice.call('keeper', 'custody.proposeRelease', asked)
    const note = (person: PersonName, outcome: 'RETURNED' | 'SOLD' = 'RETURNED') =>
      practice.attempt(person, 'custody.noteDecision', { assetId, outcome, decision: judgment })
    return { releaseId, note }
  }

  test('is not ordered before the officer has read and noted the decision', async () => {
    const { releaseId, note } = await proposed()
    expect(refusalOf(await decide(releaseId))).toBe('DECISION_NOT_NOTED')
    expect(await note('clerk', 'SOLD')).toHaveProperty('ok')
    expect(refusalOf(await decide(releaseId))).toBe('OUTCOME_DIFFERS')
    expect(await note('clerk')).toHaveProperty('ok')
    expect(await decide(releaseId)).toHaveProperty('ok')
  })

  test('nor by a decision that its approver alone noted, until another has read the same', async () => {
    const { releaseId, note } = await proposed()
    expect(await note('leader')).toHaveProperty('ok')
    expect(refusalOf(await decide(releaseId))).toBe('DECISION_BY_APPROVER')
    expect(refusalOf(await note('leader'))).toBe('DECISION_NOTED_ALREADY')
    expect(await note('clerk')).toHaveProperty('ok')
    expect(await decide(releaseId)).toHaveProperty('ok')
  })

  test('nor for a part of a lot whose decision the approver noted', async () => {
    const scene = await openedStore(practice)
    const { assetId } = await thingInStore(practice, scene, { quantity: 3 })
    const noting = { assetId, outcome: 'RETURNED' as const, decision: judgment }
    await practice.call('leader', 'custody.noteDecision', noting)
    const asked = { ...returnTo(assetId, scene.debtorId), quantity: 1 }
    const { releaseId } = await practice.call('keeper', 'custody.proposeRelease', asked)
    expect(refusalOf(await decide(releaseId))).toBe('DECISION_BY_APPROVER')
  })
})

test('a loan goes before an officer too', async () => {
  const scene = await proposedLoan(practice)
  await practice.call('leader', 'custody.decideLoan', yes(scene.loanId))
  const lend = () => practice.attempt('keeper', 'custody.lendOut', goingOut(scene))
  expect(refusalOf(await lend())).toBe('OFFICER_NOT_THERE')
  await officerThere(practice, { kind: 'LOAN', id: scene.loanId })
  expect(await lend()).toHaveProperty('ok')
})

test('nor is the officer there who takes it himself', async () => {
  const scene = await proposedLoan(practice)
  await practice.call('leader', 'custody.decideLoan', yes(scene.loanId))
  await officerThere(practice, { kind: 'LOAN', id: scene.loanId })
  const going = goingOut(scene)
  const asOfficer = { ...going.signatures[1]!, fullName: people.clerk.fullName }
  const lend = (signatures: object[]) =>
    practice.attempt('keeper', 'custody.lendOut', { ...going, signatures })
  expect(refusalOf(await lend([going.signatures[0]!, asOfficer]))).toBe('OFFICER_NOT_THERE')
  expect(await lend([...going.signatures])).toHaveProperty('ok')
})

describe('a sale whose payment its proposer typed', () => {
  const taker = { fullName: 'Lý Thị Mai', identity: { kind: 'PASSPORT' as const, number: 'C1234567' } }

  async function sale() {
    const scene = await openedStore(practice)
    const { assetId, tag } = await thingInStore(practice, scene)
    const propose = (paymentVoucher: string, contract = '05/BBĐG', id = assetId) =>
      practice.attempt('keeper', 'custody.proposeRelease', {
        ...returnTo(id, ''),
        outcome: 'SOLD',
        recipient: {
          kind: 'BUYER',
          name: taker.fullName,
          address: '',
          sale: { number: contract, issuedOn: '2026-11-10' },
          paymentVoucher,
          taker,
          mandate: null
        }
      })
    const hand = (releaseId: string) =>
      practice.attempt('keeper', 'custody.handOver', {
        ...handedToDebtor(releaseId, tag),
        recipientIdentityNumber: 'C1234567',
        sealIntact: null,
        signatures: [signedBy('GIVER', people.keeper.fullName), signedBy('RECEIVER', taker.fullName)]
      })
    const ordered = async (paymentVoucher: string) => {
      const { releaseId } = valueOf('custody.proposeRelease', await propose(paymentVoucher))
      await orderedOut(practice, releaseId)
      await officerAtRelease(practice, releaseId)
      return releaseId
    }
    return { scene, propose, hand, ordered }
  }

  test('goes by no receipt of our till that the case does not have', async () => {
    const { scene, propose, hand, ordered } = await sale()
    expect(refusalOf(await propose('PT 0000001'))).toBe('SALE_RECEIPT_UNKNOWN')
    expect(refusalOf(await propose('3079126000001204'))).toBe('SALE_RECEIPT_UNKNOWN')
    await practice.call('cashier', 'funds.collectCash', cashFor(scene, '5000000'))
    const releaseId = await ordered('pt 1')
    const { releases } = await practice.call('keeper', 'custody.listReleases', { openOnly: true })
    expect(releases[0]?.paymentVoucher).toBe('PT 0000001')
    // Nothing else goes by it under another contract.
    const other = await thingInStore(practice, scene)
    expect(refusalOf(await propose('PT 1', '06/BBĐG', other.assetId))).toBe('SALE_RECEIPT_USED')
    expect(await hand(releaseId)).toHaveProperty('ok')
  })

  test('goes by what the bank took only before the accountant, who knows whether it came', async () => {
    const { hand, ordered } = await sale()
    const releaseId = await ordered('UNC 12/VCB')
    expect(refusalOf(await hand(releaseId))).toBe('SALE_PAYMENT_UNSEEN')
    await attended(practice, { kind: 'RELEASE', id: releaseId }, { who: 'cashier' })
    expect(refusalOf(await hand(releaseId))).toBe('SALE_PAYMENT_UNSEEN')
    await attended(practice, { kind: 'RELEASE', id: releaseId }, { who: 'accountant' })
    expect(await hand(releaseId)).toHaveProperty('ok')
  })
})

describe('a destruction whose members all sign in the keeper’s one call', () => {
  async function formed(change: object = {}) {
    const { releaseId, tag } = await orderedDestruction(practice)
    const forming = { ...councilOver(releaseId), ...change }
    const { councilId } = await practice.call('leader', 'custody.formCouncil', forming)
    await practice.call('keeper', 'custody.scanForDestruction', { councilId, scannedTag: tag })
    const names = forming.members.map(({ fullName }) => fullName)
    const close = () => practice.attempt('keeper', 'custody.closeDestruction', closingOf(councilId, names))
    return { councilId, about: { kind: 'COUNCIL' as const, id: councilId }, close }
  }

  test('is refused until each member who is of the office, and one more, are there', async () => {
    const { about, close } = await formed()
    expect(await close()).toMatchObject({
      refusal: { code: 'MEMBER_NOT_THERE', params: { fullName: 'Phạm Văn Hòa' } }
    })
    await attended(practice, about, { who: 'leader' })
    expect(refusalOf(await close())).toBe('DESTRUCTION_UNSEEN')
    await attended(practice, about, { who: 'accountant' })
    expect(await close()).toHaveProperty('ok')
  })

  test('with no member of the office, one of the office is there still', async () => {
    const members = ['Cao Thị Tài', 'Lê Văn Chuyên', 'Đoàn Thị Sáu'].map((fullName) => ({
      fullName,
      body: 'Cơ quan',
      capacity: 'Thành viên'
    }))
    const { about, close } = await formed({ members })
    expect(refusalOf(await close())).toBe('DESTRUCTION_UNSEEN')
    await attended(practice, about, { who: 'clerk' })
    expect(await close()).toHaveProperty('ok')
  })

  test('whoever came is named by the minutes', async () => {
    const { councilId, close } = await formed()
    await councilThere(practice, councilId)
    await close()
    const subject = `council:${councilId}`
    const { entries } = await practice.call('keeper', 'journal.getTimeline', { subject, limit: 9 })
    const closed = entries.find(({ kind }) => kind === 'custody.DestructionClosed')
    const ids = await peopleIds(practice)
    const { witnesses } = closed?.payload as { witnesses: { userId: string }[] }
    expect(witnesses.map(({ userId }) => userId).sort()).toEqual([ids.clerk, ids.leader].sort())
  })
})

test('who is asked to stand by a record reads what he says is so', async () => {
  const { releaseId } = await proposedRelease(practice)
  await orderedOut(practice, releaseId)
  const about = { kind: 'RELEASE' as const, id: releaseId }
  const ids = await peopleIds(practice)
  await practice.call('keeper', 'custody.askWitness', { about, userId: ids.clerk ?? '' })
  const { asked } = await practice.call('clerk', 'custody.listMyWitnessing', {})
  expect(asked.find(({ about: { id } }) => id === releaseId)).toMatchObject({
    receiver: 'Đỗ Văn Thắng',
    things: [{ unit: 'chiếc', recorded: 1, found: 1, seal: 'NP-1', differences: [], refused: '' }]
  })
})

test('rights that were taken away while a command was prepared decide nothing any more', async () => {
  const scene = await orderedIn(practice)
  const ids = await peopleIds(practice)
  // Still allowed to take over what others keep, and no longer to take anything into the store.
  const roles = ['ENFORCEMENT_OFFICER']
  const receiving = practice.attempt('keeper', 'custody.receiveAsset', firstLine(scene))
  const taken = { userId: ids.keeper, roles, reason: 'Thôi giữ kho' }
  expect(await practice.attempt('admin', 'identity.changeRoles', taken)).toHaveProperty('ok')
  expect(refusalOf(await receiving)).toBe('NOT_PERMITTED')
})

test('the store itself lets nothing out, and nothing be destroyed, before one person alone', async () => {
  const { about } = await ordered()
  await raw(practice.directory, (store) => {
    const done = `UPDATE asset_release SET state = 'DONE', record_number = '9/BB', handed_over_by = 'k',
      handed_over_at = '2026-11-24T00:00:00.000Z' WHERE release_id = '${about.id}'`
    expect(() => store.prepare(done).run()).toThrow('before one person alone')
    // What was written before the rule began is made again as it was.
    store.exec('DROP TRIGGER desk_rule_since_stays')
    store.prepare("UPDATE desk_rule_since SET since = '2027-01-01T00:00:00.000Z'").run()
    expect(() => store.prepare(done).run()).not.toThrow('before one person alone')
  })
})
