// What the address or a scan asks of this place.
import { parseTag } from '@shared/tags'

export type IntakeView =
  | { show: 'newFile' }
  /** The files without one: for who takes none in. */
  | { show: 'files' }
  | { show: 'file'; by: { fileId: string } | { tag: string } }
  /** What is due, as a list and as a month. */
  | { show: 'due' }
  | { show: 'cases' }
  | { show: 'case'; by: { caseId: string } | { tag: string } }
  /** `fileId` null opens a case straight from a decision. */
  | { show: 'openCase'; fileId: string | null }

/** `file:<uuid>`, `case:<uuid>`, `tag:<16 digits>`, `files`, `due`, `cases`, `open-case`, `open-case:<uuid of a file>`. */
export function viewOf(subject: string | null): IntakeView {
  const [kind = '', id = ''] = (subject ?? '').split(':')
  switch (kind) {
    case 'file':
      return { show: 'file', by: { fileId: id } }
    case 'case':
      return { show: 'case', by: { caseId: id } }
    case 'tag':
      return parseTag(id)?.type === 'case'
        ? { show: 'case', by: { tag: id } }
        : { show: 'file', by: { tag: id } }
    case 'files':
      return { show: 'files' }
    case 'due':
      return { show: 'due' }
    case 'cases':
      return { show: 'cases' }
    case 'open-case':
      return { show: 'openCase', fileId: id === '' ? null : id }
    default:
      return { show: 'newFile' }
  }
}
