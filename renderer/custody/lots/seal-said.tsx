import { Choices } from '../../forms/choices'
import { SecondaryAction } from '../../ui/action-button'
import { words } from '../../words'
import { allWhole, sealedIn, type LotLine, type LotSaid } from './lot-labels'

/** All seals of a lot said to be whole with one press. */
export function AllSealsWhole({
  lines,
  seals,
  onSay
}: {
  lines: readonly LotLine[]
  seals: LotSaid['seals']
  onSay: (seals: LotSaid['seals']) => void
}) {
  const sealed = sealedIn(lines).length
  if (sealed === 0) return null
  return (
    <SecondaryAction icon="seal" onPress={() => onSay(allWhole(lines, seals))}>
      {words.lots.handOver.allIntact(String(sealed))}
    </SecondaryAction>
  )
}

/** How the seal of one thing is as it goes. */
export function SealSaid({
  sealNumber,
  whole,
  onSay
}: {
  sealNumber: string
  whole: boolean | undefined
  onSay: (whole: boolean) => void
}) {
  const { handOver: label } = words.lots
  return (
    <Choices
      label={`${words.custody.out.seal} ${sealNumber}`}
      value={whole === undefined ? null : whole ? 'intact' : 'broken'}
      onChange={(said) => onSay(said === 'intact')}
      choices={[
        { value: 'intact', title: label.sealIntact },
        { value: 'broken', title: label.sealBroken }
      ]}
    />
  )
}
