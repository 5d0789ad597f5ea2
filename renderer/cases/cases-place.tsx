import { useState } from 'react'
import { openPlace } from '../frame/navigation'
import type { PlaceProps } from '../place'
import { useMay } from '../session'
import { Columns } from '../ui/panel'
import { words } from '../words'
import '../forms/work.css'
import { AssignmentsView } from './assignments-view'
import { CasePage } from './case-page'
import './cases.css'
import './cases-place.css'
import { MyCases } from './my-cases'
import { NumbersView } from './numbers-view'

type Tab = 'mine' | 'assign' | 'numbers'

/** The officer's own cases, and for who leads: who gets what, and from where decisions have their numbers. */
export function CasesPlace({ subject }: PlaceProps) {
  const mayAssign = useMay('cases.assign')
  const mayNumber = useMay('cases.numbers')
  const tabs: Tab[] = [
    'mine',
    ...(mayAssign ? ['assign' as const] : []),
    ...(mayNumber ? ['numbers' as const] : [])
  ]
  const [lastTab, setLastTab] = useState<Tab>(mayAssign ? 'assign' : 'mine')
  const asked = tabs.find((tab) => tab === subject)
  if (asked && asked !== lastTab) setLastTab(asked)
  const [kind = '', id = ''] = (subject ?? '').split(':')
  if (kind === 'case') {
    return (
      <Columns>
        <CasePage key={id} asked={{ caseId: id }} onLeave={() => openPlace('cases', lastTab)} />
      </Columns>
    )
  }
  const tab = asked ?? lastTab
  return (
    <div className="cases-place">
      <Tabs tabs={tabs} current={tab} />
      {tab === 'mine' && <MyCases />}
      {tab === 'assign' && <AssignmentsView />}
      {tab === 'numbers' && <NumbersView />}
    </div>
  )
}

function Tabs({ tabs, current }: { tabs: readonly Tab[]; current: Tab }) {
  const said = words.caseWork.place.tabs
  const mayAssign = useMay('cases.assign')
  if (tabs.length === 1) return null
  return (
    <nav className="cases-tabs" aria-label={said.label}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={tab === current}
          onClick={() => openPlace('cases', tab)}
        >
          {tab === 'mine' && mayAssign ? said.officers : said[tab]}
        </button>
      ))}
    </nav>
  )
}
