import { Choices } from '../../forms/choices'
import { useQuery } from '../../office'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'

/** Everybody who can own these files, the best first, each with what speaks for him. A person chooses. */
export function ColleagueChoice({
  fileIds,
  value,
  onChange
}: {
  fileIds: readonly string[]
  value: string | null
  onChange: (userId: string) => void
}) {
  const asked = useQuery('intake.suggestAssignee', { fileIds: [...fileIds] })
  const { handOver } = words.fileDesk
  if (!asked.value) return <RefusalNote refusal={asked.refusal} fault={asked.fault} />
  if (asked.value.colleagues.length === 0) return <p className="note">{handOver.nobody}</p>
  return (
    <Choices
      wide
      autoFocus
      label={handOver.to}
      value={value}
      onChange={onChange}
      choices={asked.value.colleagues.map(
        ({ userId, fullName, openFiles, overdueFiles, handledSame, reasons }) => ({
          value: userId,
          title: fullName,
          note: [
            handOver.load(openFiles, overdueFiles),
            ...(handledSame > 0 ? [handOver.same(handledSame)] : []),
            ...reasons.map((reason) => handOver.reasons[reason])
          ].join(' · ')
        })
      )}
    />
  )
}
