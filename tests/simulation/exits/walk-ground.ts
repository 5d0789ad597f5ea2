// The ground of the walk, shared by all who walk: who they are, what they know of takers and papers, and how they call.
import type { Answer } from '@shared/contract/answers'
import type { OpenedStore } from '../../support/held-things'
import type { PersonName, Staff } from '../../support/staff'
import type { Choice } from '../power-cut/seeded-choice'
import type { RandomInputs } from './random-inputs'

export type Attempt = (person: PersonName, name: string, input: unknown) => Promise<Answer>

export const workers = ['clerk', 'keeper', 'leader'] as const
export const everyone: readonly [PersonName, ...PersonName[]] = [
  'clerk',
  'keeper',
  'accountant',
  'cashier',
  'leader',
  'admin'
]
export const outcomes = ['RETURNED', 'CONFISCATED', 'DESTROYED', 'SOLD', 'TRANSFERRED'] as const
export const paper = { number: '88/GGT', issuedOn: '2026-01-20' }
export const councillors = ['Phạm Văn Hòa', 'Cao Thị Tài', 'Lê Văn Chuyên']
export const takers = [
  { fullName: 'Trần Văn Bình', identity: { kind: 'CITIZEN_CARD', number: '079066004321' } },
  { fullName: 'Lý Thị Mai', identity: { kind: 'PASSPORT', number: 'C1234567' } },
  { fullName: 'Vũ Đức Long', identity: { kind: 'OLD_CARD', number: '012345678' } }
] as const
export const partyNumbers = ['079088001234', '079079005678'] as const
export const heldName = { fullName: 'Hoàng Văn Kho', title: 'Thủ kho' }

export interface WalkGround {
  staff: Staff
  scene: OpenedStore
  attempt: Attempt
  choose: Choice
  inputs: RandomInputs
}

/** Whom a thing of an outcome goes to, by every right paper. */
export function recipientFor({ scene, choose }: WalkGround, outcome: (typeof outcomes)[number]): unknown {
  const taker = takers[choose(takers.length)]
  const sent = { ...taker, paper }
  const to = { name: 'Bên nhận', address: '' }
  switch (outcome) {
    case 'RETURNED': {
      const partyId = [scene.creditorId, scene.debtorId][choose(2)]
      return { kind: 'PARTY', partyId, mandate: choose(100) < 40 ? sent : null }
    }
    case 'CONFISCATED': {
      const depot = choose(2) === 0 ? 'MILITARY_STORE' : 'POLICE_STORE'
      return [
        { kind: 'COMMUNE', ...to, representative: sent },
        { kind: 'COMMUNE', ...to, representative: sent },
        { kind: 'FINANCE', ...to, letter: paper, representative: sent },
        { kind: 'DEPOT', depot, ...to, letter: paper, representative: sent },
        { kind: 'TREASURY', ...to, paymentVoucher: 'GNT 1', representative: sent }
      ][choose(5)]
    }
    case 'SOLD':
      return { kind: 'BUYER', ...to, sale: paper, paymentVoucher: 'PT 1', taker, mandate: null }
    case 'TRANSFERRED':
      return { kind: 'OFFICE', ...to, letter: paper, representative: sent }
    case 'DESTROYED':
      return { kind: 'COUNCIL' }
  }
}
