import { useState } from 'react'
import { measureGroup, measureKinds, measureTargets, type MeasureKind } from '@shared/case-measures'
import type { InputOf } from '@shared/contract'
import { useCommand, useQuery } from '../../office'
import { useMay } from '../../session'
import { DayField } from '../../ui/day-field'
import { Field } from '../../ui/panel'
import { TextField } from '../../ui/text-field'
import { words } from '../../words'
import type { Case } from '../case-look'
import { SelectField } from '../select-field'
import { debtorOptions, firstDebtor } from './party-options'
import { WorkShell } from './work-shell'

type Target = InputOf<'cases.recordMeasure'>['target']

interface Typed {
  kind: MeasureKind | null
  words: string
  number: string
  day: string
  clause: string
  debtorId: string | null
  target: Target
  from: string
}

/** A measure of security or coercion as its decision has it. */
export function MeasureForm({ found, onLeave }: { found: Case; onLeave: () => void }) {
  const command = useCommand('cases.recordMeasure')
  const [typed, setTyped] = useState<Typed>({
    kind: null,
    words: '',
    number: '',
    day: '',
    clause: '',
    debtorId: firstDebtor(found),
    target: { kind: 'ASSET', assetId: null, description: '' },
    from: ''
  })
  const change = (part: Partial<Typed>): void => setTyped({ ...typed, ...part })
  const { measure } = words.caseWork
  const { kind, debtorId, target } = typed
  const from = typed.from === '' ? typed.day : typed.from
  const send = async (): Promise<void> => {
    if (kind === null || debtorId === null) return
    const answer = await command.run({
      caseId: found.caseId,
      kind,
      words: kind === 'OTHER' ? typed.words.trim() : '',
      decision: { number: typed.number.trim(), issuedOn: typed.day, clause: typed.clause.trim() },
      debtorId,
      target: { ...target, description: target.description.trim() },
      fromDay: from
    })
    if ('ok' in answer) onLeave()
  }
  return (
    <WorkShell
      heading={measure.heading}
      command={command}
      icon="lock"
      submit={measure.submit}
      onSend={() => void send()}
      onLeave={onLeave}
      lacks={[
        ['kind', kind === null],
        ['words', kind === 'OTHER' && typed.words.trim() === ''],
        ['decision', typed.number.trim() === '' || typed.day === ''],
        ['party', debtorId === null],
        ['target', target.description.trim() === '']
      ]}
    >
      <KindFields typed={typed} change={change} />
      <DecisionFields typed={typed} change={change} from={from} />
      <TargetFields found={found} typed={typed} change={change} />
    </WorkShell>
  )
}

interface PartProps {
  typed: Typed
  change: (part: Partial<Typed>) => void
}

function KindFields({ typed, change }: PartProps) {
  const { measure } = words.caseWork
  const { measureWords, measureGroupWords } = words.caseNames
  return (
    <>
      <SelectField
        label={measure.kind}
        value={typed.kind}
        empty={measure.choose}
        required
        autoFocus
        onChange={(kind) => change({ kind })}
        options={measureKinds.map((value) => ({
          value,
          title: measureWords[value],
          group: measureGroupWords[measureGroup(value)]
        }))}
      />
      {typed.kind === 'OTHER' && (
        <Field label={measure.words} required>
          <TextField value={typed.words} onChange={(text) => change({ words: text })} maxLength={300} />
        </Field>
      )}
    </>
  )
}

function DecisionFields({ typed, change, from }: PartProps & { from: string }) {
  const { measure } = words.caseWork
  return (
    <div className="work-quad">
      <Field label={measure.number} required>
        <TextField value={typed.number} onChange={(number) => change({ number })} maxLength={300} />
      </Field>
      <DayField label={measure.day} value={typed.day} onChange={(day) => change({ day })} required />
      <DayField label={measure.from} value={from} onChange={(day) => change({ from: day })} />
      <Field label={measure.clause}>
        <TextField value={typed.clause} onChange={(clause) => change({ clause })} maxLength={300} />
      </Field>
    </div>
  )
}

function TargetFields({ found, typed, change }: PartProps & { found: Case }) {
  const mayAssets = useMay('custody.read')
  const { value } = useQuery('custody.listAssets', mayAssets ? { caseId: found.caseId } : null)
  const { measure } = words.caseWork
  const { target } = typed
  const set = (part: Partial<Target>): void => change({ target: { ...target, ...part } })
  const things = value?.assets ?? []
  return (
    <div className="work-quad">
      <SelectField
        label={measure.debtor}
        value={typed.debtorId}
        required
        onChange={(debtorId) => change({ debtorId })}
        options={debtorOptions(found)}
      />
      <SelectField
        label={measure.target}
        value={target.kind}
        required
        onChange={(kind) => set({ kind: kind ?? 'OTHER', ...(kind === 'ASSET' ? {} : { assetId: null }) })}
        options={measureTargets.map((each) => ({
          value: each,
          title: words.caseNames.measureTargetWords[each]
        }))}
      />
      {target.kind === 'ASSET' && things.length > 0 && (
        <SelectField
          label={measure.asset}
          value={target.assetId}
          empty={measure.noAsset}
          onChange={(assetId) => {
            const thing = things.find((each) => each.assetId === assetId)
            set({ assetId, ...(thing && { description: thing.name }) })
          }}
          options={things.map(({ assetId, name }) => ({ value: assetId, title: name }))}
        />
      )}
      <Field label={measure.description} required>
        <TextField
          value={target.description}
          onChange={(description) => set({ description })}
          maxLength={300}
        />
      </Field>
    </div>
  )
}
