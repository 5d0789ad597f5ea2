import { useState } from 'react'
import { labelRunMax } from '@shared/contract/custody'
import { formatDong } from '@shared/money'
import { useQuery } from '../../office'
import { EmptyState } from '../../ui/empty-state'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import type { ModeProps } from '../mode-props'
import { LabelPanel } from '../storing/label-panel'
import { JamForm } from './jam-form'
import { LabelChoice } from './label-choice'
import { LabelFilter, noFilter, type Filter } from './label-filter'
import type { LabelRun } from './chosen-labels'
import { LabelRuns } from './label-runs'
import './labels.css'

type Step = { what: 'choose' } | { what: 'jam' | 'read'; run: LabelRun }

const figure = (count: number): string => formatDong(String(count))

/** Many labels in one run: chosen by place, case or import, printed on after a jam, read back one after the other. */
export function LabelsPanel(props: ModeProps) {
  const { active, cell } = props
  const [step, setStep] = useState<Step>({ what: 'choose' })
  const choose = (): void => setStep({ what: 'choose' })
  if (step.what === 'read') {
    const { runId, runNumber, labelCount } = step.run
    return <LabelPanel {...props} run={{ runId, runNumber, labelCount }} onLeave={choose} />
  }
  if (step.what === 'jam') {
    return (
      <section className="mode-panel">
        <JamForm run={step.run} active={active} onClose={choose} />
      </section>
    )
  }
  return <Choose active={active} cell={cell} onStep={setStep} />
}

function Choose({
  active,
  cell,
  onStep
}: Pick<ModeProps, 'active' | 'cell'> & { onStep: (step: Step) => void }) {
  const [filter, setFilter] = useState<Filter>(noFilter)
  const groups = useQuery('custody.listLabelGroups', active ? {} : null, { keepFormer: true })
  const { by, value, neverPrinted } = filter
  const among = value === null || by === 'all' ? {} : { [`${by}Id`]: value }
  const list = useQuery('custody.listLabelsToPrint', active ? { ...among, neverPrinted } : null, {
    keepFormer: true
  })
  const texts = words.labels
  const waiting = groups.value?.waiting ?? 0
  return (
    <section className="mode-panel">
      <header className="mode-head">
        <h1>{texts.heading}</h1>
        <span className="note">{texts.note}</span>
      </header>
      <RefusalNote refusal={groups.refusal ?? list.refusal} fault={groups.fault ?? list.fault} />
      {groups.value && waiting === 0 && <EmptyState icon="tag" title={texts.none} hint={texts.noneHint} />}
      {groups.value && waiting > 0 && (
        <div className="label-work">
          <p className="label-counts" role="status">
            {texts.waiting(figure(waiting), figure(groups.value.neverPrinted))}
          </p>
          <LabelFilter filter={filter} groups={groups.value} cell={cell} onChange={setFilter} />
          {list.value && (
            <LabelChoice
              key={JSON.stringify(filter)}
              labels={list.value.labels}
              count={list.value.count}
              active={active}
              onRead={(run) => onStep({ what: 'read', run })}
            />
          )}
          {(list.value?.count ?? 0) > labelRunMax && (
            <p className="note">{texts.most(figure(labelRunMax))}</p>
          )}
        </div>
      )}
      <LabelRuns active={active} onStep={(what, run) => onStep({ what, run })} />
    </section>
  )
}
