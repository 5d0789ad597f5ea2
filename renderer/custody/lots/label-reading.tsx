import { useScan } from '../../ui/scanning'
import { words } from '../../words'
import { readLabel, type LotLine, type LotSaid } from './lot-labels'
import { LotTally } from './lot-tally'
import { useSaid } from './said'

/** Reads everything that goes, label by label. A label of another thing is loud. */
export function LabelReading({
  lines,
  read,
  onRead
}: {
  lines: readonly LotLine[]
  read: LotSaid['read']
  onRead: (read: LotSaid['read']) => void
}) {
  const { said, say } = useSaid()
  const { handOver: label } = words.lots
  const left = lines.filter(({ id, tag }) => read[id] !== tag).length
  useScan(({ tag, parts }) => {
    if (!tag || parts?.type !== 'asset') return false
    const found = readLabel(lines, read, tag)
    if (found.kind === 'strange') say('red', label.wrong, label.wrongHint)
    else if (found.kind === 'again') say('amber', label.again, found.line.name)
    else {
      onRead({ ...read, [found.line.id]: tag })
      const isWhole = left === 1
      say('green', isWhole ? label.all : label.read, isWhole ? label.allHint : found.line.name)
    }
    return true
  })
  return (
    <LotTally
      said={said}
      hint={label.scanHint}
      figure={label.tally(String(lines.length - left), String(lines.length))}
      note={label.tallyNote(String(left))}
    />
  )
}
