import { formatDay, formatInstant } from '@shared/calendar'
import { openPlace } from '../frame/navigation'
import { Icon } from '../ui/icon'
import { StateTag } from '../ui/state-tag'
import { words } from '../words'
import { stateTone, type Case } from './case-look'

/** What a case is, in four lines: its number, where it stands, whose it is, what it enforces. */
export function CaseHead({ found }: { found: Case }) {
  const said = words.cases.page
  const { page } = words.caseWork
  const { caseStateWords, caseBasisWords } = words.caseNames
  const { state, closed, fileId } = found
  const last = found.states.at(-1)
  const standing = [
    ...(last?.byAgreement && state === 'POSTPONED' ? [page.byAgreement] : []),
    page.since(formatDay(found.stateSince)),
    ...(last?.until ? [page.until(formatDay(last.until))] : []),
    ...(last?.decision ? [`${words.caseNames.paperOfState(last.to)} ${last.decision.number}`] : [])
  ]
  const former = found.numbers.slice(0, -1).map(({ number }) => number)
  return (
    <div className="case-head">
      <div className="case-title">
        <strong>{found.decisionNumber}</strong>
        {found.numberSource === 'PROVISIONAL' && <StateTag filled tone="amber" word={page.provisional} />}
        <StateTag filled tone={stateTone(state)} word={caseStateWords[state]} />
        <span className="note">{standing.join(', ')}</span>
        {closed === null && !found.enforceable && <StateTag tone="amber" word={page.notEnforceable} />}
      </div>
      <span className="note">
        {said.decision(formatDay(found.decisionDate))}
        {found.basis !== null && ` · ${caseBasisWords[found.basis]}`} ·{' '}
        {said.opened(formatInstant(found.openedAt))}
        {former.length > 0 && ` · ${page.former(former.join(', '))}`}
      </span>
      <span>
        <Icon name="person" size={14} /> {page.officer}:{' '}
        {found.officer
          ? `${found.officer.fullName}, ${page.since(formatDay(found.officer.since))}`
          : page.noOfficer}
      </span>
      <Title found={found} />
      {fileId !== null && (
        <button type="button" className="text-action" onClick={() => openPlace('intake', `file:${fileId}`)}>
          <Icon name="stamp" size={14} /> {said.showFile}
        </button>
      )}
    </div>
  )
}

function Title({ found: { title, titleEffectiveOn, titleForce } }: { found: Case }) {
  const { page } = words.caseWork
  const more = [
    ...(titleEffectiveOn === null ? [] : [page.effective(formatDay(titleEffectiveOn))]),
    ...(titleForce === null || titleForce === 'IN_FORCE' ? [] : [words.caseNames.titleForceWords[titleForce]])
  ]
  return (
    <span>
      {words.cases.page.title} {title.number}, {formatDay(title.date)}, {title.court}
      {more.length > 0 && ` (${more.join(', ')})`}
    </span>
  )
}
