// A user name out of a person's name, as offices write it: the given name whole, then the initials before it.
import { foldMarks } from '@shared/search-fold'

/** `Lê Thị Ánh Nguyệt` gives `nguyetlta`; '' for no name. */
export function userNameFor(fullName: string): string {
  const words = foldMarks(fullName)
    .replace(/[^a-z ]/g, '')
    .split(' ')
    .filter((word) => word !== '')
  const given = words.at(-1) ?? ''
  const initials = words.slice(0, -1).map((word) => word.charAt(0))
  return given + initials.join('')
}
