import { useState } from 'react'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { useMay } from '../session'
import { useKey } from '../ui/keys'
import { Panel, Section } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TagText } from '../ui/tag-text'
import { words } from '../words'
import '../forms/work.css'
import { CaseActions, type InHand } from './case-actions'
import { CaseAssets } from './case-assets'
import { CaseDates } from './case-dates'
import { CaseHead } from './case-head'
import type { Case } from './case-look'
import { CaseMeasures } from './case-measures'
import { CaseMoney } from './case-money'
import { CaseObligations } from './case-obligations'
import { CaseParties } from './case-parties'
import './cases.css'
import './case-page.css'
import { SubjectTimeline } from './subject-timeline'
import { useWorksHere } from './works-here'

const timelineWidth = 340

/** One enforcement case: who, what is owed, its days, measures, things and money, and everything that was done. */
export function CasePage({
  asked,
  onLeave = () => openPlace('intake', 'cases')
}: {
  asked: { caseId: string } | { tag: string }
  onLeave?: () => void
}) {
  const { value: found, refusal, fault } = useQuery('cases.getCase', asked)
  useKey({ keys: 'Escape', words: words.cases.list.choose }, onLeave)
  if (!found) {
    return (
      <Panel>
        <RefusalNote refusal={refusal} fault={fault} />
      </Panel>
    )
  }
  return <FoundCase key={found.caseId} found={found} />
}

function FoundCase({ found }: { found: Case }) {
  const mayFunds = useMay('funds.read')
  const mayAssets = useMay('custody.read')
  const [inHand, setInHand] = useState<InHand | null>(null)
  // Nothing else is begun over a form that is being typed into.
  const mayEnd = useWorksHere(found) && inHand === null
  const said = words.cases.page
  return (
    <>
      <Panel heading={said.heading} note={<TagText tag={found.tag} />}>
        <CaseHead found={found} />
        <CaseActions found={found} inHand={inHand} onTake={setInHand} />
        <CaseParties parties={found.parties} />
        <Section heading={said.obligations}>
          <CaseObligations found={found} />
        </Section>
        <Section heading={words.caseWork.page.dates}>
          <CaseDates found={found} />
        </Section>
        <Section heading={words.caseWork.page.measures}>
          <CaseMeasures found={found} onEnd={mayEnd ? (endingId) => setInHand({ endingId }) : null} />
        </Section>
        {mayFunds && (
          <Section heading={said.money}>
            <CaseMoney caseId={found.caseId} />
          </Section>
        )}
        {mayAssets && (
          <Section heading={said.assets}>
            <CaseAssets caseId={found.caseId} />
          </Section>
        )}
      </Panel>
      <Panel width={timelineWidth} heading={said.timeline}>
        <div className="timeline-pane">
          <SubjectTimeline subject={`case:${found.caseId}`} />
        </div>
      </Panel>
    </>
  )
}
