// What waits for one person's word, as one list over releases and payments. Pure: rows and rights in, cards out.
import type { Permission } from '@shared/permissions'
import type { Release } from '../custody/asset-state'
import { hasPart, type Payment } from '../funds/payment-steps'

interface Common {
  /** `release:<uuid>` or `payment:<uuid>`. */
  key: string
  askedAt: string
  /** True when this person did an earlier step: shown, but not his to decide. */
  own: boolean
}
export type Decision =
  | (Common & { kind: 'release'; release: Release })
  | (Common & { kind: 'check' | 'approve'; payment: Payment })

/** The decisions due from somebody with these rights, the oldest first. */
export function decisionsFor(
  { userId, permissions }: { userId: string; permissions: readonly string[] },
  { releases, payments }: { releases: readonly Release[]; payments: readonly Payment[] }
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
  for (const payment of payments) {
    const kind = dueStep(payment, may)
    if (!kind) continue
    const key = `payment:${payment.paymentId}`
    due.push({ kind, key, askedAt: payment.proposedAt, own: hasPart(payment, userId), payment })
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
