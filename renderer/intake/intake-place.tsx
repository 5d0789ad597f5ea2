import { CasesList } from '../cases/cases-list'
import { CasePage } from '../cases/case-page'
import { OpenCase } from '../cases/open-case'
import { DueView } from '../deadlines/due-view'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import type { PlaceProps } from '../place'
import { useMay } from '../session'
import { EmptyState } from '../ui/empty-state'
import { Columns, Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { words } from '../words'
import '../forms/work.css'
import type { Procedure } from './draft'
import { FilePage } from './file-page'
import './intake.css'
import './life/life.css'
import './scans/scans.css'
import { NewFile } from './new-file'
import { viewOf, type IntakeView } from './subject'
import { FileList } from './file-list'

const listWidth = 264

/** The one-stop desk: today's files, the one being taken in, and the cases that come of them. */
export function IntakePlace({ subject }: PlaceProps) {
  const mayTake = useMay('intake.take')
  const { value, refusal, fault } = useQuery('intake.listProcedures', {}, { topics: ['deadlines'] })
  const asked = viewOf(subject)
  const view: IntakeView = asked.show === 'newFile' && !mayTake ? { show: 'cases' } : asked
  const inFiles = view.show === 'newFile' || view.show === 'file' || view.show === 'files'
  if (!value) return <RefusalNote refusal={refusal} fault={fault} />
  if (view.show === 'due') {
    return (
      <Columns>
        <DueView listWidth={listWidth} tabs={<Tabs current="due" />} />
      </Columns>
    )
  }
  return (
    <Columns>
      <Panel width={listWidth}>
        <Tabs current={inFiles ? 'files' : 'cases'} />
        {inFiles ? (
          <FileList chosenId={view.show === 'file' ? idOf(view.by) : null} />
        ) : (
          <CasesList chosenId={view.show === 'case' && 'caseId' in view.by ? view.by.caseId : null} />
        )}
      </Panel>
      <Middle view={view} procedures={value.procedures} />
    </Columns>
  )
}

function Middle({
  view,
  procedures
}: {
  view: Exclude<IntakeView, { show: 'due' }>
  procedures: readonly Procedure[]
}) {
  switch (view.show) {
    case 'newFile':
      return <NewFile procedures={procedures.filter(({ takenHere }) => takenHere)} />
    case 'file':
      return <FilePage key={JSON.stringify(view.by)} asked={view.by} />
    case 'case':
      return <CasePage key={JSON.stringify(view.by)} asked={view.by} />
    case 'openCase':
      return <OpenCase key={view.fileId ?? ''} fileId={view.fileId} />
    case 'files':
      return (
        <Panel ground>
          <EmptyState icon="stamp" title={words.fileDesk.lists.choose} />
        </Panel>
      )
    case 'cases':
      return (
        <Panel ground>
          <EmptyState icon="scales" title={words.cases.list.choose} />
        </Panel>
      )
  }
}

type Tab = 'files' | 'due' | 'cases'

const tabSubjects = { due: 'due', cases: 'cases' } as const

function Tabs({ current }: { current: Tab }) {
  const mayTake = useMay('intake.take')
  const said = words.intake.tabs
  const subjectOf = (tab: Tab): string | null => {
    if (tab !== 'files') return tabSubjects[tab]
    return mayTake ? null : 'files'
  }
  return (
    <nav className="list-tabs" aria-label={said.label}>
      {(['files', 'due', 'cases'] as const).map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={tab === current}
          onClick={() => openPlace('intake', subjectOf(tab))}
        >
          {said[tab]}
        </button>
      ))}
    </nav>
  )
}

function idOf(by: { fileId: string } | { tag: string }): string | null {
  return 'fileId' in by ? by.fileId : null
}
