import { useState } from 'react'
import { Papers } from '../documents/papers'
import { useCommand, useQuery } from '../office'
import { PrimaryAction } from '../ui/action-button'
import { Facts, Field } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { Choices } from '../work/choices'
import { DoneNote } from '../work/done-note'
import { IdentityScan } from '../work/identity-scan'
import { words } from '../words'
import type { Asset, Release } from './asset-state'

type Seal = 'intact' | 'broken'

/** Hands an asset to the entitled person, whose card is read, and shows the record that they sign. */
export function HandOverForm({ asset }: { asset: Asset }) {
  const releases = useQuery('custody.listReleases', { openOnly: false })
  const release = releases.value?.releases.find(({ releaseId }) => releaseId === asset.releaseId) ?? null
  const { out } = words.custody
  return (
    <div className="work-form">
      <RefusalNote refusal={releases.refusal} fault={releases.fault} />
      {release && (
        <Facts
          rows={[
            [out.givenTo, release.recipientName],
            [out.order, release.orderNumber ?? ''],
            [out.ground, release.ground],
            [out.reason, release.reason]
          ]}
        />
      )}
      {release?.state === 'APPROVED' && <HandOver release={release} />}
      {release?.state === 'DONE' && (
        <>
          <DoneNote title={out.done(release.recordNumber ?? '')} />
          <Papers subject={`release:${release.releaseId}`} />
        </>
      )}
    </div>
  )
}

function HandOver({ release }: { release: Release }) {
  const command = useCommand('custody.handOver')
  const [number, setNumber] = useState('')
  const [condition, setCondition] = useState('')
  const sealed = release.asset.sealNumber !== null
  const [seal, setSeal] = useState<Seal | null>(null)
  const { out } = words.custody
  const send = (): void => {
    if (sealed && seal === null) return
    void command.run({
      releaseId: release.releaseId,
      recipientIdentityNumber: number,
      condition: condition.trim(),
      sealIntact: sealed ? seal === 'intact' : null
    })
  }
  return (
    <form
      className="work-form inner"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <IdentityScan
        label={out.scanId}
        hint={out.scanIdHint}
        none={out.idNone}
        read={out.idRead}
        value={number}
        onRead={(read) => {
          setNumber(read)
          command.clear()
        }}
      />
      {sealed && (
        <Choices
          label={out.seal}
          value={seal}
          onChange={setSeal}
          choices={[
            { value: 'intact', title: out.sealIntact },
            { value: 'broken', title: out.sealBroken }
          ]}
        />
      )}
      <Field label={out.condition} required>
        <TextField
          value={condition}
          onChange={setCondition}
          placeholder={out.conditionHint}
          maxLength={300}
        />
      </Field>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction
        type="submit"
        icon="handover"
        keys="Enter"
        disabled={number === '' || (sealed && seal === null) || condition.trim() === ''}
        running={command.running}
      >
        {out.submitHandOver}
      </PrimaryAction>
    </form>
  )
}
