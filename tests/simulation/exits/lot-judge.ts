// Judges what goes many at once, by the journal alone: its lines were asked for alike, one order and one record are one
// lot's or one thing's, and a record gives away every line that it speaks of. It shares no code with the office.
import type { JournalEntry } from '@domain/journal/entry'
import { record, text, type Payload } from './payload'

interface Record {
  of: number
  lines: Set<number>
  command: string
}

export class LotJudge {
  /** What the lines of a lot have in common, as text. */
  private readonly alike = new Map<string, string>()
  /** By number: the lot or the release that bears it. */
  private readonly owners = new Map<string, string>()
  private readonly records = new Map<string, Record>()

  constructor(private readonly violations: string[]) {}

  read({ kind, actor, at, command }: JournalEntry, payload: Payload): void {
    const lot = record(payload, 'lot')
    const lotId = text(lot, 'lotId')
    const blame = (what: string): void => {
      this.violations.push(`${kind} at ${at}: ${what}`)
    }
    if (kind === 'custody.ReleaseProposed' && lotId !== '') {
      const { outcome, recipient, receiver, ground, groundDay, from, fromHolderId } = payload
      const said = JSON.stringify([
        actor,
        outcome,
        recipient,
        receiver,
        ground,
        groundDay,
        from,
        fromHolderId
      ])
      if ((this.alike.get(lotId) ?? said) !== said) blame('a line is not asked for as the others')
      this.alike.set(lotId, said)
    } else if (kind === 'custody.ReleaseApproved') {
      this.own(text(payload, 'orderNumber'), { payload, lotId, blame })
    } else if (kind === 'custody.AssetHandedOver') {
      const number = text(payload, 'recordNumber')
      this.own(number, { payload, lotId, blame })
      if (lotId === '') return
      const known = this.records.get(number) ?? { of: Number(lot['of']), lines: new Set(), command }
      if (known.command !== command) blame('one record by two acts')
      if (known.lines.has(Number(lot['line']))) blame('a line twice')
      known.lines.add(Number(lot['line']))
      this.records.set(number, known)
    }
  }

  private own(
    number: string,
    { payload, lotId, blame }: { payload: Payload; lotId: string; blame: (what: string) => void }
  ): void {
    const owner = lotId || text(payload, 'releaseId')
    if ((this.owners.get(number) ?? owner) !== owner) blame(`${number} is another's`)
    this.owners.set(number, owner)
  }

  /** How many records gave several things away. */
  several(): number {
    return [...this.records.values()].filter(({ lines }) => lines.size > 1).length
  }

  /** At the end of the journal: no record has given away only some of its lines. */
  end(): void {
    for (const [number, { of, lines }] of this.records) {
      if (lines.size !== of) this.violations.push(`${number} speaks of ${of} things, and ${lines.size} went`)
    }
  }
}
