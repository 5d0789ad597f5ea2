import { useState } from 'react'
import { useCommand } from '../../office'
import { PrimaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import type { Asset } from '../asset-state'
import { noRequest, requestIn } from './loan-request'
import { RequestFields } from './request-fields'

/** Asks for a loan of one thing: to which body, on which letter, what for, until when. */
export function ProposeLoanForm({ asset: { assetId } }: { asset: Asset }) {
  const command = useCommand('custody.proposeLoan')
  const [request, setRequest] = useState(noRequest)
  const { propose } = words.lending
  const asked = requestIn(request)
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (asked) void command.run({ assetId, ...asked })
      }}
    >
      <h3>{propose.heading}</h3>
      <RequestFields
        autoFocus
        request={request}
        onChange={(part) => setRequest((before) => ({ ...before, ...part }))}
      />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction
        type="submit"
        icon="approve"
        keys="Enter"
        disabled={asked === null}
        running={command.running}
      >
        {propose.submit}
      </PrimaryAction>
    </form>
  )
}
