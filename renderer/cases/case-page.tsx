import type { OutputOf } from '@shared/contract'
import { formatDay, formatInstant } from '@shared/calendar'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { useMay } from '../session'
import { Icon } from '../ui/icon'
import { useKey } from '../ui/keys'
import { Money } from '../ui/money-field'
import { Facts, Panel, Section } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TagText } from '../ui/tag-text'
import { groupNumber } from '../forms/identity-number'
import { words } from '../words'
import { CaseAssets } from './case-assets'
import { CaseEnd } from './case-end'
import { CaseMoney } from './case-money'
import { SubjectTimeline } from './subject-timeline'

type Case = OutputOf<'cases.getCase'>
const timelineWidth = 340

/** One enforcement case: its parties, what is owed, its money and its things, and everything that was done. */
export function CasePage({ asked }: { asked: { caseId: string } | { tag: string } }) {
  const { value: found, refusal, fault } = useQuery('cases.getCase', asked)
  const mayFunds = useMay('funds.read')
  const mayAssets = useMay('custody.read')
  const said = words.cases.page
  useKey({ keys: 'Escape', words: words.cases.list.choose }, () => openPlace('intake', 'cases'))
  if (!found) {
    return (
      <Panel>
        <RefusalNote refusal={refusal} fault={fault} />
      </Panel>
    )
  }
  return (
    <>
      <Panel heading={words.cases.page.heading} note={<TagText tag={found.tag} />}>
        <CaseHead found={found} />
        <CaseEnd found={found} />
        <Parties parties={found.parties} />
        <Section heading={said.obligations}>
          <Obligations obligations={found.obligations} />
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

function CaseHead({ found }: { found: Case }) {
  const said = words.cases.page
  const { title, fileId } = found
  return (
    <div className="case-head">
      <strong>{found.decisionNumber}</strong>
      <span className="note">
        {said.decision(formatDay(found.decisionDate))} · {said.opened(formatInstant(found.openedAt))}
      </span>
      <span>
        {said.title} {title.number}, {formatDay(title.date)}, {title.court}
      </span>
      {fileId !== null && (
        <button type="button" className="text-action" onClick={() => openPlace('intake', `file:${fileId}`)}>
          <Icon name="stamp" size={14} /> {said.showFile}
        </button>
      )}
    </div>
  )
}

function Parties({ parties }: { parties: Case['parties'] }) {
  const said = words.cases.page
  return (
    <div className="case-parties">
      {parties.map((party) => (
        <section key={`${party.role} ${party.partyId}`}>
          <span className="field-label">{said[party.role]}</span>
          <strong>{party.fullName}</strong>
          <Facts
            rows={[
              [said.number, party.number === null ? said.unknown : groupNumber(party.number)],
              ...(party.birthDate === null ? [] : [[said.birth, formatDay(party.birthDate)] as const]),
              [said.address, party.address],
              ...(party.phone === '' ? [] : [[said.phone, party.phone] as const])
            ]}
          />
        </section>
      ))}
    </div>
  )
}

function Obligations({ obligations }: { obligations: Case['obligations'] }) {
  return (
    <ul className="obligations">
      {obligations.map(({ obligationId, category, content, amountDong }) => (
        <li key={obligationId}>
          <div>
            <strong>{content}</strong>
            <span className="note">{words.names.obligationWords[category]}</span>
          </div>
          <span className="amount">
            <Money amount={amountDong} unit />
          </span>
        </li>
      ))}
    </ul>
  )
}
