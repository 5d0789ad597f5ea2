// What waits for one person's word, as one list over releases, loans, openings of seals, losses and payments. Pure: rows and
// rights in, cards out.
import type { OutputOf } from '@shared/contract'
import type { Permission } from '@shared/permissions'
import type { Release } from '../custody/asset-state'
import {
  hasPart as hasPartInIncident,
  waitsForHead,
  type Incident
} from '../custody/incidents/incident-state'
import type { Loan } from '../custody/lending/loan-state'
import type { Opening } from '../custody/sealing/opening-draft'
import { hasPart, type Payment } from '../funds/payment-steps'

/** What the head is asked about a desk file. */
export type FileAsked = OutputOf<'intake.listFileProposals'>['proposals'][number]

export type ReleaseLot = OutputOf<'custody.listReleaseLots'>['lots'][number]

interface Common {
  /** `release:`, `lot:`, `loan:`, `opening:`, `incident:`, `payment:` or `file:`, and its id. */
  key: string
  askedAt: string
  /** True when this person did an earlier step: shown, but not his to decide. */
  own: boolean
}
export type Decision =
  | (Common & { kind: 'release'; release: Release })
  | (Common & { kind: 'lot'; lot: ReleaseLot })
  | (Common & { kind: 'loan'; loan: Loan })
  | (Common & { kind: 'opening'; opening: Opening })
  | (Common & { kind: 'incident'; incident: Incident })
  | (Common & { kind: 'writeOffCheck'; incident: Incident })
  | (Common & { kind: 'check' | 'approve'; payment: Payment })
  | (Common & { kind: 'file'; asked: FileAsked })

interface Rows {
  releases: readonly Release[]
  payments: readonly Payment[]
  lots?: readonly ReleaseLot[]
  loans?: readonly Loan[]
  openings?: readonly Opening[]
  /** Of whoever decides them, or of whoever checks write-offs. */
  incidents?: readonly Incident[]
  files?: readonly FileAsked[]
}

/** The decisions due from somebody with these rights, the oldest first. */
export function decisionsFor(
  { userId, permissions }: { userId: string; permissions: readonly string[] },
  { releases, payments, lots = [], loans = [], openings = [], incidents = [], files = [] }: Rows
): Decision[] {
  const may = (permission: Permission): boolean => permissions.includes(permission)
  const due: Decision[] = []
  for (const release of may('custody.approve') ? releases : []) {
    if (release.state !== 'PROPOSED') continue
    due.push({
      kind: 'release',
      key: `release:${release.releaseId}`,
      askedAt: release.proposedAt,
      own: release.proposedById === userId,
      release
    })
  }
  for (const lot of may('custody.approve') ? lots : []) {
    if (lot.state !== 'PROPOSED') continue
    const key = `lot:${lot.lotId}`
    due.push({ kind: 'lot', key, askedAt: lot.proposedAt, own: lot.proposedById === userId, lot })
  }
  for (const loan of may('custody.approve') ? loans : []) {
    if (loan.state !== 'PROPOSED') continue
    const key = `loan:${loan.loanId}`
    due.push({ kind: 'loan', key, askedAt: loan.proposedAt, own: loan.proposedById === userId, loan })
  }
  for (const opening of may('custody.attend') ? openings : []) {
    // Who attends keeps it in sight until it is sealed again: he may still say that nothing was cut.
    const isMine = opening.state === 'ATTENDED' && opening.attendedById === userId
    if (opening.state !== 'BEGUN' && !isMine) continue
    const key = `opening:${opening.openingId}`
    due.push({ kind: 'opening', key, askedAt: opening.begunAt, own: opening.begunById === userId, opening })
  }
  for (const incident of incidents) {
    const key = `incident:${incident.incidentId}`
    const { found, writeOff, reportedAt } = incident
    const askedAt = found?.at ?? writeOff?.proposedAt ?? reportedAt
    const said = { key, askedAt, own: hasPartInIncident(incident, userId), incident }
    if (may('custody.approve') && waitsForHead(incident)) due.push({ kind: 'incident', ...said })
    if (may('custody.checkWriteOff') && incident.state === 'PROPOSED') {
      due.push({ kind: 'writeOffCheck', ...said })
    }
  }
  for (const payment of payments) {
    const kind = dueStep(payment, may)
    if (!kind) continue
    const key = `payment:${payment.paymentId}`
    due.push({ kind, key, askedAt: payment.proposedAt, own: hasPart(payment, userId), payment })
  }
  for (const asked of may('intake.decide') ? files : []) {
    const { proposalId, proposedAt } = asked.proposal
    due.push({ kind: 'file', key: `file:${proposalId}`, askedAt: proposedAt, own: !asked.mayDecide, asked })
  }
  return due.sort((one, other) => (one.askedAt < other.askedAt ? -1 : 1))
}

function dueStep(payment: Payment, may: (permission: Permission) => boolean): 'check' | 'approve' | null {
  if (payment.state === 'PROPOSED' && may('funds.check')) return 'check'
  return payment.state === 'CHECKED' && may('funds.approve') ? 'approve' : null
}

/** The decision to show: the one asked for, else the first that is this person's to make, else the first. */
export function decisionToShow(due: readonly Decision[], key: string | null): Decision | null {
  return due.find((each) => each.key === key) ?? due.find(({ own }) => !own) ?? due[0] ?? null
}
