import { isEnded } from '@shared/case-states'
import { useMay } from '../session'
import { Icon, type IconName } from '../ui/icon'
import { KeyHint } from '../ui/key-hint'
import { useKey } from '../ui/keys'
import { words } from '../words'
import type { Case } from './case-look'
import { AssignForm } from './work/assign-form'
import { EndMeasureForm } from './work/end-measure-form'
import { MeasureForm } from './work/measure-form'
import { NoticeForm } from './work/notice-form'
import { NumberForm } from './work/number-form'
import { StateForm } from './work/state-form'
import { VerificationForm } from './work/verification-form'
import { useWorksHere } from './works-here'

/** What is in hand on the page of a case: an act, or the end of a measure. */
export type InHand = Action | { endingId: string }
type Action = keyof Omit<typeof words.caseWork.actions, 'label' | 'lacks'>

const looks: Readonly<Record<Action, { keys: string; icon: IconName }>> = {
  notice: { keys: 'Alt+T', icon: 'file' },
  verification: { keys: 'Alt+X', icon: 'search' },
  measure: { keys: 'Alt+B', icon: 'lock' },
  state: { keys: 'Alt+C', icon: 'move' },
  number: { keys: 'Alt+S', icon: 'pencil' },
  officer: { keys: 'Alt+G', icon: 'person' }
}

/** What this person may do in this case now; the office decides again, and says why where it refuses. */
function useActions({ state, officer, numberSource }: Case): Action[] {
  const works = useWorksHere({ officer })
  const mayAssign = useMay('cases.assign')
  const mayMend = useMay('cases.numbers')
  const mayOpen = useMay('cases.open')
  const open = !isEnded(state)
  const may: Record<Action, boolean> = {
    notice: works && open,
    verification: works && open,
    measure: works && open,
    state: works,
    number: mayOpen && numberSource !== 'RANGE' && (mayMend || numberSource === 'PROVISIONAL'),
    officer: mayAssign && open
  }
  return (Object.keys(looks) as Action[]).filter((action) => may[action])
}

/** The acts on a case as a row of keys, and the form of the one in hand. */
export function CaseActions({
  found,
  inHand,
  onTake
}: {
  found: Case
  inHand: InHand | null
  onTake: (inHand: InHand | null) => void
}) {
  const actions = useActions(found)
  const leave = (): void => onTake(null)
  if (typeof inHand === 'object' && inHand !== null) {
    const ending = found.measures.find(({ measureId }) => measureId === inHand.endingId)
    if (ending) return <EndMeasureForm measure={ending} onLeave={leave} />
  } else if (inHand !== null && actions.includes(inHand)) {
    return <ActionForm action={inHand} found={found} onLeave={leave} />
  }
  if (actions.length === 0) return null
  return (
    <div className="case-actions" role="toolbar" aria-label={words.caseWork.actions.label}>
      {actions.map((each) => (
        <ActionButton key={each} action={each} onPress={() => onTake(each)} />
      ))}
    </div>
  )
}

function ActionButton({ action, onPress }: { action: Action; onPress: () => void }) {
  const { keys, icon } = looks[action]
  const word = words.caseWork.actions[action]
  useKey({ keys, words: word }, onPress)
  return (
    <button type="button" className="secondary-action" onClick={onPress}>
      <Icon name={icon} size={16} />
      <span>{word}</span>
      <KeyHint keys={keys} />
    </button>
  )
}

function ActionForm({ action, found, onLeave }: { action: Action; found: Case; onLeave: () => void }) {
  switch (action) {
    case 'notice':
      return <NoticeForm found={found} onLeave={onLeave} />
    case 'verification':
      return <VerificationForm found={found} onLeave={onLeave} />
    case 'measure':
      return <MeasureForm found={found} onLeave={onLeave} />
    case 'state':
      return <StateForm found={found} onLeave={onLeave} />
    case 'number':
      return <NumberForm found={found} onLeave={onLeave} />
    case 'officer':
      return <AssignForm caseId={found.caseId} officer={found.officer} onDone={onLeave} onLeave={onLeave} />
  }
}
