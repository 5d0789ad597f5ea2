import { useState } from 'react'
import { DoneNote } from '../../forms/done-note'
import { Papers } from '../../documents/papers'
import { useCommand } from '../../office'
import { PrimaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import type { MovedAct } from './move-session'

/** The record of what was carried in this turn; after it the tally begins anew. */
export function CarryFinish({ acts, onFinished }: { acts: readonly MovedAct[]; onFinished: () => void }) {
  const record = useCommand('custody.recordMoves')
  const [made, setMade] = useState<{ number: string; recordId: string } | null>(null)
  const texts = words.carrying
  const finish = async (): Promise<void> => {
    const answer = await record.run({ acts: acts.map(({ firstSeq, lastSeq }) => ({ firstSeq, lastSeq })) })
    if (!('ok' in answer)) return
    setMade({ number: answer.ok.recordNumber, recordId: answer.ok.recordId })
    onFinished()
  }
  return (
    <>
      {made && acts.length === 0 && (
        <DoneNote title={texts.recorded(made.number)}>
          <Papers subject={`moveRecord:${made.recordId}`} />
        </DoneNote>
      )}
      <RefusalNote refusal={record.refusal} fault={record.fault} />
      {acts.length > 0 && (
        <PrimaryAction
          icon="printer"
          keys="Ctrl+S"
          words={texts.finish}
          running={record.running}
          onPress={() => void finish()}
        >
          {texts.finish}
        </PrimaryAction>
      )}
    </>
  )
}
