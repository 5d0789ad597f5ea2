import { useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { DoneNote } from '../../forms/done-note'
import { moment } from '../../forms/moment'
import { openPlace } from '../../frame/navigation'
import { useQuery } from '../../office'
import { useReread } from '../../reread'
import { useMay } from '../../session'
import { SecondaryAction } from '../../ui/action-button'
import { Section } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import { AssignForm } from './hand-over-form'
import './life.css'

type Stuck = OutputOf<'intake.listStuckOffers'>['files'][number]

/** Files that were handed over and that nobody took in time: a leader says who answers for each. */
export function StuckOffers() {
  const mayDecide = useMay('intake.decide')
  const { value, refusal, fault, read } = useQuery('intake.listStuckOffers', mayDecide ? {} : null)
  const [said, setSaid] = useState<string | null>(null)
  // An offer gets stuck by nobody's doing: only the clock tells.
  useReread(read, null)
  const files = value?.files ?? []
  return (
    <>
      <RefusalNote refusal={refusal} fault={fault} />
      {said !== null && <DoneNote title={said} />}
      {files.length > 0 && (
        <Section heading={words.fileDesk.stuckOffers.heading} note={String(files.length)}>
          {files.map((file) => (
            <StuckOffer key={file.fileId} file={file} onSaid={setSaid} />
          ))}
        </Section>
      )}
    </>
  )
}

function StuckOffer({ file, onSaid }: { file: Stuck; onSaid: (said: string) => void }) {
  const [assigning, setAssigning] = useState(false)
  const { stuckOffers: label, assign } = words.fileDesk
  const { offer } = file
  return (
    <article className="stuck-offer">
      <button type="button" className="list-row" onClick={() => openPlace('intake', `file:${file.fileId}`)}>
        <strong>{file.requesterName}</strong>
        <span>{file.receptionNumber}</span>
        <small>{words.intake.today.short(file.procedureName)}</small>
        {offer && <small>{label.offered(offer.byName, offer.toName, moment(offer.offeredAt))}</small>}
      </button>
      {assigning ? (
        <AssignForm file={file} onDone={onSaid} onLeave={() => setAssigning(false)} />
      ) : (
        <SecondaryAction icon="handover" onPress={() => setAssigning(true)}>
          {assign.heading}
        </SecondaryAction>
      )}
    </article>
  )
}
