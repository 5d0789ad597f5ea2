import { useState } from 'react'
import { office, useCommand } from '../../../office'
import { words } from '../../../words'
import { useListing, type Listed } from '../../lots/listing'
import { MakeFrame } from '../../lots/make-frame'
import { noRequest, requestIn } from '../loan-request'
import { RequestFields } from '../request-fields'

/** Makes a lot by scanning: each label is judged as it is read; then who asks for all of it, and on which letter. */
export function MakeLoanLot({ onDone, onBack }: { onDone: (lotId: string) => void; onBack: () => void }) {
  const command = useCommand('custody.proposeLoans')
  const [things, setThings] = useState<readonly Listed[]>([])
  const [request, setRequest] = useState(noRequest)
  const { loans: label } = words.lots
  const asked = requestIn(request)
  const change = (next: readonly Listed[]): void => {
    command.clear()
    setThings(next)
  }
  const said = useListing(things, {
    check: (tag) => office.call('custody.checkLoan', { tag, borrowerId: request.borrowerId }),
    onAdd: ({ asset }) => change([...things, asset])
  })
  const send = async (): Promise<void> => {
    if (!asked) return
    const answer = await command.run({ assetIds: things.map(({ assetId }) => assetId), ...asked })
    if ('ok' in answer) onDone(answer.ok.lotId)
  }
  return (
    <MakeFrame
      heading={label.make.heading}
      note={label.make.note}
      back={label.back}
      onBack={onBack}
      said={said}
      things={things}
      onThings={change}
      submit={label.make.submit}
      ready={asked !== null}
      command={command}
      onSend={() => void send()}
    >
      <RequestFields
        request={request}
        onChange={(part) => {
          command.clear()
          setRequest((before) => ({ ...before, ...part }))
        }}
      />
    </MakeFrame>
  )
}
