import { useState } from 'react'
import { useCommand, useQuery } from '../office'
import { RefusalNote } from '../ui/refusal-note'
import { instantOf, type TypedMoment } from '../forms/moment'
import { words } from '../words'
import type { ReleaseLot } from './decisions'
import { HandOverTimeFields } from './hand-over-time'
import { LotVerdictFoot, type LotVerdict } from './lot-verdict'

/** The last word on many things that are to go out in one act; for what others hold with the time of the hand-over. */
export function LotFoot({
  lot: { lotId, going, heldByOther },
  own,
  onDone
}: {
  lot: ReleaseLot
  own: boolean
  onDone: (said: string) => void
}) {
  const command = useCommand('custody.decideReleaseLot')
  const { value, refusal, fault } = useQuery('custody.getReleaseLot', { lotId })
  const [time, setTime] = useState<TypedMoment>({ day: '', hour: '' })
  const { done } = words.approvals
  const say = async ({ takenOut, ...verdict }: LotVerdict): Promise<void> => {
    const answer = await command.run({
      lotId,
      ...verdict,
      handOverAt: instantOf(time),
      takenOut: takenOut.map(({ id: releaseId, reason }) => ({ releaseId, reason }))
    })
    if (!('ok' in answer)) return
    const { orderNumber } = answer.ok
    onDone(orderNumber === null ? done.declined : done.release(orderNumber))
  }
  const asked = (value?.things ?? []).filter(({ state }) => state === 'PROPOSED')
  return (
    <>
      <RefusalNote refusal={refusal} fault={fault} />
      <LotVerdictFoot
        lines={asked.map(({ releaseId: id, asset }) => ({ id, asset }))}
        going={going}
        own={own}
        command={command}
        onSay={(verdict) => void say(verdict)}
      >
        {heldByOther && <HandOverTimeFields time={time} onChange={setTime} />}
      </LotVerdictFoot>
    </>
  )
}
