// What the address asks the till to open.
import { parseTag } from '@shared/tags'

export type FundsSubject =
  | { kind: 'case'; by: { caseId: string } | { tag: string } }
  | { kind: 'voucher'; by: { voucherId: string } | { tag: string } }
  | null

/** Reads `case:<uuid>`, `voucher:<uuid>`, `tag:6…` or `tag:3…`; anything else opens nothing. */
export function readFundsSubject(subject: string | null): FundsSubject {
  const [kind, value = ''] = subject?.split(':') ?? []
  if (kind === 'case') return { kind, by: { caseId: value } }
  if (kind === 'voucher') return { kind, by: { voucherId: value } }
  if (kind !== 'tag') return null
  const type = parseTag(value)?.type
  if (type === 'case') return { kind: 'case', by: { tag: value } }
  return type === 'voucher' ? { kind: 'voucher', by: { tag: value } } : null
}
