import { useState } from 'react'
import { borrowerKinds } from '@shared/contract/custody'
import { useCommand } from '../../office'
import { useMay } from '../../session'
import { SecondaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import { LineField } from './label-scan'

type BorrowerKind = (typeof borrowerKinds)[number]

/** A body that is not in the list yet, recorded once for every later loan. */
export function AddBorrower({ onAdded }: { onAdded: (holderId: string) => void }) {
  const may = useMay('custody.holders')
  const command = useCommand('custody.addHolder')
  const [asked, setAsked] = useState(false)
  const [kind, setKind] = useState<BorrowerKind>('PROCEEDING_BODY')
  const [name, setName] = useState('')
  const [address, setAddress] = useState('')
  const { propose } = words.lending
  if (!may) return null
  if (!asked) {
    return (
      <SecondaryAction icon="plus" onPress={() => setAsked(true)}>
        {propose.add}
      </SecondaryAction>
    )
  }
  const add = async (): Promise<void> => {
    const holder = { kind, name: name.trim(), address: address.trim(), contact: '' }
    const answer = await command.run({ ...holder, contractNumber: '', contractEndsOn: null })
    if (!('ok' in answer)) return
    onAdded(answer.ok.holderId)
    setAsked(false)
    setName('')
  }
  return (
    <div className="work-form inner add-borrower">
      <h3>{propose.addHeading}</h3>
      <Choices
        label={propose.addKind}
        value={kind}
        onChange={setKind}
        choices={borrowerKinds.map((each) => ({ value: each, title: words.names.holderKindWords[each] }))}
      />
      <LineField label={propose.addName} hint={propose.addNameHint} value={name} onChange={setName} />
      <LineField label={propose.addAddress} hint="" value={address} onChange={setAddress} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <SecondaryAction
          disabled={name.trim() === '' || address.trim() === ''}
          running={command.running}
          onPress={() => void add()}
        >
          {propose.addSubmit}
        </SecondaryAction>
        <SecondaryAction onPress={() => setAsked(false)}>{propose.cancel}</SecondaryAction>
      </div>
    </div>
  )
}
