import { useState } from 'react'
import { useQuery } from '../../office'
import { useMay } from '../../session'
import { Section } from '../../ui/panel'
import { DoneNote } from '../../forms/done-note'
import { words } from '../../words'
import { CorrectionCard } from '../correcting/correction-card'
import { TransferCard } from './transfer-card'

const topics = { topics: ['custody'] }
const waiting = { openOnly: true }

/** What waits for the head beside releases, loans and payments: things that are to change hands, books to be put right. */
export function HandsCalls() {
  const mayDecide = useMay('custody.approve')
  const transfers = useQuery('custody.listHoldingTransfers', mayDecide ? waiting : null, topics)
  const corrections = useQuery('custody.listCorrections', mayDecide ? waiting : null, topics)
  const [said, setSaid] = useState<string | null>(null)
  const asked = (transfers.value?.transfers ?? []).filter(({ state }) => state === 'PROPOSED')
  const wrong = corrections.value?.corrections ?? []
  const { keepers, books } = words.hands
  return (
    <>
      {said !== null && <DoneNote title={said} />}
      {asked.length > 0 && (
        <Section heading={keepers.heading} note={String(asked.length)}>
          {asked.map((transfer) => (
            <TransferCard
              key={transfer.transferId}
              transfer={transfer}
              places={[]}
              active={false}
              onSaid={setSaid}
            />
          ))}
        </Section>
      )}
      {wrong.length > 0 && (
        <Section heading={books.open} note={String(wrong.length)}>
          {wrong.map((correction) => (
            <CorrectionCard key={correction.correctionId} correction={correction} />
          ))}
        </Section>
      )}
    </>
  )
}
