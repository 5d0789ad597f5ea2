import type { ReactNode } from 'react'
import type { OutputOf } from '@shared/contract'
import { useQuery } from '../office'
import { useWho } from '../session'
import { Panel } from '../ui/panel'
import { words } from '../words'
import type { Draft, Procedure } from './draft'
import { Receipt } from './receipt'
import { receiptOfDraft, receiptOfFile, type ReceiptView } from './receipt-view'

/** Wide enough for 80 mm of paper with its ground around it. */
const paneWidth = 342

/** The receipt of the form being typed; while nobody stands there, that of the file just taken in. */
export function DraftReceipt({
  draft,
  procedures,
  finishedId,
  foot
}: {
  draft: Draft
  procedures: readonly Procedure[]
  finishedId: string | null
  foot: ReactNode
}) {
  const who = useWho()
  const { value: finished } = useQuery('intake.getFile', finishedId === null ? null : { fileId: finishedId })
  const procedureOf = (code: string): Procedure | undefined =>
    procedures.find((procedure) => procedure.code === code)
  const view = finished
    ? receiptOfFile(finished, who)
    : receiptOfDraft(draft, procedureOf(draft.procedureCode), who)
  return <Pane view={view} foot={foot} />
}

/** The receipt of a file that has its number. */
export function FileReceipt({ file, foot }: { file: OutputOf<'intake.getFile'>; foot: ReactNode }) {
  const who = useWho()
  return <Pane view={receiptOfFile(file, who)} foot={foot} />
}

function Pane({ view, foot }: { view: ReceiptView; foot: ReactNode }) {
  const said = words.intake.receipt
  return (
    <Panel ground width={paneWidth} heading={said.heading} note={said.note} foot={foot}>
      <div className="receipt-ground">
        <Receipt view={view} />
      </div>
    </Panel>
  )
}
