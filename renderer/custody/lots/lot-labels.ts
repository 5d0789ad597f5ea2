// The labels and seals of a lot while it is given out: what was read, what was said, what is still left. It knows neither
// releases nor loans. Pure.

/** One thing of a lot that is still to go, under the id of its release or loan. */
export interface LotLine {
  id: string
  name: string
  tag: string
  sealNumber: string | null
}

export interface LotSaid {
  /** The labels that were read, by line. */
  read: Readonly<Record<string, string>>
  /** Whether each seal is whole, by line, as far as it was said. */
  seals: Readonly<Record<string, boolean>>
}

/** What a label read says of a lot. */
export type Read = { kind: 'read' | 'again'; line: LotLine } | { kind: 'strange' }

export function readLabel(lines: readonly LotLine[], read: LotSaid['read'], tag: string): Read {
  const line = lines.find((each) => each.tag === tag)
  if (!line) return { kind: 'strange' }
  return { kind: read[line.id] === tag ? 'again' : 'read', line }
}

/** Every seal as whole. What was said of single ones stays said. */
export function allWhole(lines: readonly LotLine[], seals: LotSaid['seals']): LotSaid['seals'] {
  return { ...Object.fromEntries(sealedIn(lines).map(({ id }) => [id, true])), ...seals }
}

export function sealedIn(lines: readonly LotLine[]): LotLine[] {
  return lines.filter(({ sealNumber }) => sealNumber !== null)
}

/** How many labels and seals are still to be read and said. */
export function leftOf(
  lines: readonly LotLine[],
  { read, seals }: LotSaid
): { labels: number; seals: number } {
  return {
    labels: lines.filter(({ id, tag }) => read[id] !== tag).length,
    seals: sealedIn(lines).filter(({ id }) => !(id in seals)).length
  }
}
