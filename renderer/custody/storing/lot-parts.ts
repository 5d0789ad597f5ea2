// What a lot is taken apart into, as it is typed, pasted or scanned. Pure, so that it can be tested without a window.
import type { InputOf } from '@shared/contract'

export type LotPart = InputOf<'custody.splitAsset'>['parts'][number]

/** A part without a serial number, as typed. */
export interface TypedPart {
  key: number
  name: string
  quantity: string
  sealNumber: string
}

/** One serial number a line; empty lines are nothing. */
export function serialsIn(text: string): string[] {
  return text
    .split(/[\n\r\t;]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The serial numbers that stand more than once, each named once. */
export function repeated(serials: readonly string[]): string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const serial of serials) {
    const bare = serial.toUpperCase()
    if (seen.has(bare)) twice.add(serial)
    seen.add(bare)
  }
  return [...twice]
}

/** The parts to ask for: one for each serial number, one for each typed row that says how many. */
export function partsOf(
  { serials, typed }: { serials: readonly string[]; typed: readonly TypedPart[] },
  lot: { name: string; kind: string }
): LotPart[] {
  const single = serials.map((serial) => ({
    name: `${lot.name}, ${serial}`.slice(0, 300),
    quantity: 1,
    sealNumber: null,
    // As the field of the kind is called (custody.md §4): the plate of a vehicle, else a serial number.
    details: { [lot.kind === 'VEHICLE' ? 'plate' : 'serial']: serial.slice(0, 300) }
  }))
  const rows = typed.flatMap(({ name, quantity, sealNumber }) => {
    const count = Number(quantity)
    if (!Number.isInteger(count) || count < 1) return []
    const seal = sealNumber.trim()
    return [
      {
        name: name.trim() === '' ? lot.name : name.trim(),
        quantity: count,
        sealNumber: seal === '' ? null : seal,
        details: {}
      }
    ]
  })
  return [...single, ...rows]
}
