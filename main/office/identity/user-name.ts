// User names: typed by people in a hurry, so marks, capitals and spaces make no difference.
import { foldMarks } from '@shared/search-fold'

/** `Lê Thị Ánh` and `le.thi.anh` are one user name. Empty when nothing usable is left. */
export function userNameOf(typed: string): string {
  return foldMarks(typed)
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.+|\.+$/g, '')
}
