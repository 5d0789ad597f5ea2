import { CasesList } from '../cases/cases-list'
import { CasePage } from '../cases/case-page'
import { OpenCase } from '../cases/open-case'
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
import './scans/scans.css'
import { NewFile } from './new-file'
import { viewOf, type IntakeView } from './subject'
import { TodayList } from './today-list'

const listWidth = 264

/** The one-stop desk: today's files, the one being taken in, and the cases that come of them. */
export function IntakePlace({ subject }: PlaceProps) {
  const mayTake = useMay('intake.take')
  const { value, refusal, fault } = useQuery('intake.listProcedures', {})
  const asked = viewOf(subject)
  const view: IntakeView = asked.show === 'newFile' && !mayTake ? { show: 'cases' } : asked
  const inFiles = view.show === 'newFile' || view.show === 'file'
  if (!value) return <RefusalNote refusal={refusal} fault={fault} />
  return (
    <Columns>
      <Panel width={listWidth}>
        <Tabs inFiles={inFiles} />
        {inFiles ? (
          <TodayList chosenId={view.show === 'file' ? idOf(view.by) : null} procedures={value.procedures} />
        ) : (
          <CasesList chosenId={view.show === 'case' && 'caseId' in view.by ? view.by.caseId : null} />
        )}
      </Panel>
      <Middle view={view} procedures={value.procedures} />
    </Columns>
  )
}

function Middle({ view, procedures }: { view: IntakeView; procedures: readonly Procedure[] }) {
  switch (view.show) {
    case 'newFile':
      return <NewFile procedures={procedures.filter(({ takenHere }) => takenHere)} />
    case 'file':
      return <FilePage key={JSON.stringify(view.by)} asked={view.by} />
    case 'case':
      return <CasePage key={JSON.stringify(view.by)} asked={view.by} />
    case 'openCase':
      return <OpenCase key={view.fileId ?? ''} fileId={view.fileId} />
    case 'cases':
      return (
        <Panel ground>
          <EmptyState icon="scales" title={words.cases.list.choose} />
        </Panel>
      )
  }
}

function Tabs({ inFiles }: { inFiles: boolean }) {
  const said = words.intake.tabs
  return (
    <nav className="list-tabs" aria-label={said.label}>
      <button type="button" aria-current={inFiles} onClick={() => openPlace('intake')}>
        {said.files}
      </button>
      <button type="button" aria-current={!inFiles} onClick={() => openPlace('intake', 'cases')}>
        {said.cases}
      </button>
    </nav>
  )
}

function idOf(by: { fileId: string } | { tag: string }): string | null {
  return 'fileId' in by ? by.fileId : null
}
