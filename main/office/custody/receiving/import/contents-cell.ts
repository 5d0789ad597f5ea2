// What a sealed package holds, in one cell: `name; quantity; unit; condition`, one content a line or parted by `|`.
import type { z } from 'zod'
import type { packageContent } from '@shared/contract/custody'
import { contentsBytesMax, roomTaken } from '@shared/entry-room'
import { oneLine } from '@shared/one-line'
import { type Cells, type Note, withoutGroups } from './cells'

export type PackageContent = z.output<typeof packageContent>

const contentsMax = 50
const lineMax = 300
const quantityMax = 1_000_000

/** The contents of a package; a condition that is left out is the package's own. */
export function contentsIn(
  cells: Cells,
  { note, condition, sealed }: { note: Note; condition: string; sealed: boolean }
): PackageContent[] {
  const typed = (cells.contents ?? '')
    .split(/[\n\r|]+/)
    .map(oneLine)
    .filter((each) => each !== '')
  if (typed.length === 0) return []
  if (!sealed) note('contents', 'contentsUnsealed')
  const contents = typed.map((each) => contentIn(each, condition))
  if (contents.some((content) => content === null)) note('contents', 'contentsWrong')
  const whole = contents.filter((content) => content !== null)
  if (whole.length > contentsMax || roomTaken(whole, contentsBytesMax) > 100) note('contents', 'long')
  return whole
}

function contentIn(typed: string, whole: string): PackageContent | null {
  const [name = '', quantityText = '', unit = '', own = '', ...more] = typed.split(';').map(oneLine)
  const digits = withoutGroups(quantityText)
  const condition = own === '' ? whole : own
  const quantity = /^\d{1,7}$/.test(digits) ? Number(digits) : 0
  const fits = [name, unit, condition].every((text) => text !== '' && text.length <= lineMax)
  return fits && more.length === 0 && quantity >= 1 && quantity <= quantityMax
    ? { name, quantity, unit, condition }
    : null
}
