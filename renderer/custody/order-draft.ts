// An order being written: rows as typed, and what of them goes to the office.
import type { InputOf } from '@shared/contract'
import { words } from '../words'

export interface DraftLine {
  /** Keeps a row its own while rows above it are taken away. */
  key: number
  name: string
  unit: string
  quantity: string
}

const quantityMax = 1_000_000

export function emptyLine(lines: readonly DraftLine[]): DraftLine {
  return {
    key: Math.max(0, ...lines.map(({ key }) => key)) + 1,
    name: '',
    unit: words.custody.order.usualUnit,
    quantity: '1'
  }
}

/** The lines to send, untouched rows left out; null while a row is half filled or none is filled. */
export function linesToSend(
  lines: readonly DraftLine[]
): InputOf<'custody.issueStockInOrder'>['lines'] | null {
  const named = lines.filter(({ name }) => name.trim() !== '')
  const ready = named.map(({ name, unit, quantity }) => ({
    name: name.trim(),
    unit: unit.trim(),
    quantity: Number(quantity)
  }))
  const complete = ready.every(
    ({ unit, quantity }) =>
      unit !== '' && Number.isInteger(quantity) && quantity >= 1 && quantity <= quantityMax
  )
  return ready.length > 0 && complete ? ready : null
}
