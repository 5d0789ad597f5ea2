import { Activity, useState } from 'react'
import { formatDay } from '@shared/calendar'
import { useQuery } from '../../office'
import { useMay } from '../../session'
import { PrimaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { useKey } from '../../ui/keys'
import { Section } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag } from '../../ui/state-tag'
import { words } from '../../words'
import { CouncilPage } from './council-page'
import { DueTag, type CouncilSummary } from './council-state'
import { FormCouncil } from './form-council'
import './council.css'

type Shown = { kind: 'list' } | { kind: 'form' } | { kind: 'council'; councilId: string }

/**
 * Destruction: the councils, the one in hand, or the form of a new one. What was opened stays as it was typed while
 * another is looked at: minutes with the signatures of a whole council are not drawn twice.
 */
export function CouncilPanel() {
  const [shown, setShown] = useState<Shown>({ kind: 'list' })
  const [opened, setOpened] = useState<readonly string[]>([])
  const toList = (): void => setShown({ kind: 'list' })
  const open = (councilId: string): void => {
    setOpened([...opened.filter((other) => other !== councilId), councilId])
    setShown({ kind: 'council', councilId })
  }
  useKey({ keys: 'Escape', words: words.release.council.back, enabled: shown.kind !== 'list' }, toList)
  return (
    <>
      <Activity mode={shown.kind === 'council' ? 'hidden' : 'visible'}>
        <Councils
          forming={shown.kind === 'form'}
          onForm={() => setShown({ kind: 'form' })}
          onList={toList}
          onOpen={open}
        />
      </Activity>
      {opened.map((councilId) => (
        <Activity
          key={councilId}
          mode={shown.kind === 'council' && shown.councilId === councilId ? 'visible' : 'hidden'}
        >
          <CouncilPage councilId={councilId} onBack={toList} />
        </Activity>
      ))}
    </>
  )
}

function Councils({
  forming,
  onForm,
  onList,
  onOpen
}: {
  forming: boolean
  onForm: () => void
  onList: () => void
  onOpen: (councilId: string) => void
}) {
  const councils = useQuery('custody.listCouncils', { openOnly: false })
  const releases = useQuery('custody.listReleases', { openOnly: true, awaits: 'COUNCIL' })
  const mayForm = useMay('custody.approve')
  const { council: label } = words.release
  const waiting = releases.value?.releases ?? []
  const waitingCount = releases.value?.count ?? 0
  const all = councils.value?.councils ?? []
  const open = all.filter(({ state }) => state === 'OPEN')
  const closed = all.filter(({ state }) => state === 'CLOSED')
  // The form goes with the council it formed; until then what was typed waits behind the list.
  const [begun, setBegun] = useState(false)
  if (forming && !begun) setBegun(true)
  return (
    <>
      {begun && (
        <Activity mode={forming ? 'visible' : 'hidden'}>
          <FormCouncil
            releases={waiting}
            onDone={(councilId) => {
              setBegun(false)
              onOpen(councilId)
            }}
            onBack={onList}
          />
        </Activity>
      )}
      {!forming && (
        <section className="mode-panel council">
          <header className="mode-head">
            <h1>{label.heading}</h1>
            {waiting.length > 0 && (
              <StateTag tone="amber" icon="clock" word={label.waiting(String(waitingCount))} />
            )}
            {mayForm && waiting.length > 0 && (
              <PrimaryAction icon="stamp" keys="Enter" words={label.form} onPress={onForm}>
                {label.form}
              </PrimaryAction>
            )}
          </header>
          <RefusalNote
            refusal={councils.refusal ?? releases.refusal}
            fault={councils.fault ?? releases.fault}
          />
          {councils.value && all.length === 0 && (
            <EmptyState icon="stamp" title={label.none} hint={label.noneHint} />
          )}
          {open.length > 0 && <CouncilList heading={label.open} councils={open} onOpen={onOpen} />}
          {closed.length > 0 && <CouncilList heading={label.closed} councils={closed} onOpen={onOpen} />}
        </section>
      )}
    </>
  )
}

function CouncilList({
  heading,
  councils,
  onOpen
}: {
  heading: string
  councils: readonly CouncilSummary[]
  onOpen: (councilId: string) => void
}) {
  const { council: label } = words.release
  return (
    <Section heading={heading} note={String(councils.length)}>
      {councils.map((each) => (
        <button
          key={each.councilId}
          type="button"
          className="list-row"
          onClick={() => onOpen(each.councilId)}
        >
          <strong>{`${label.decisionNumber} ${each.decision.number}`}</strong>
          <DueTag council={each} />
          <small>
            {label.tally(String(each.scanned), String(each.listed))} {label.tallyNote} · {each.formedBy}
          </small>
          <small>{formatDay(each.decision.issuedOn)}</small>
        </button>
      ))}
    </Section>
  )
}
