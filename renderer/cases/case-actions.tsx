import { useState } from 'react'
import { isEnded } from '@shared/case-states'
import { useMay, useWho } from '../session'
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
  const { user } = useWho()
  const mayEnforce = useMay('cases.enforce')
  const mayAssign = useMay('cases.assign')
  const mayMend = useMay('cases.numbers')
  const mayOpen = useMay('cases.open')
  const works = mayEnforce && (mayAssign || officer?.userId === user.userId)
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
  endingId,
  onEndDone
}: {
  found: Case
  /** The measure that is to be ended, chosen in the list of measures. */
  endingId: string | null
  onEndDone: () => void
}) {
  const [action, setAction] = useState<Action | null>(null)
  const actions = useActions(found)
  const leave = (): void => setAction(null)
  const ending = found.measures.find(({ measureId }) => measureId === endingId)
  if (ending) return <EndMeasureForm measure={ending} onLeave={onEndDone} />
  if (action !== null && actions.includes(action))
    return <ActionForm action={action} found={found} onLeave={leave} />
  if (actions.length === 0) return null
  return (
    <div className="case-actions" role="toolbar" aria-label={words.caseWork.actions.label}>
      {actions.map((each) => (
        <ActionButton key={each} action={each} onPress={() => setAction(each)} />
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
