import type { ReactNode } from 'react'
import type { FileAction } from '@shared/contract/file-life'
import { openPlace } from '../../frame/navigation'
import { useCommand } from '../../office'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { useKey } from '../../ui/keys'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import { AskForm } from './ask-form'
import { ExtensionForm } from './extension-form'
import type { FormProps } from './form-props'
import { GiveForm } from './give-form'
import { AssignForm, HandOverForm } from './hand-over-form'
import { actionIcons, actionKeys, actionsInOrder, type File } from './life-look'
import { RefusalForm } from './refusal-form'
import { ResultForm } from './result-form'
import { CancelForm, DeclineOfferForm, TakeBackForm } from './short-forms'
import { SupplementForm } from './supplement-form'
import { WithdrawForm } from './withdraw-form'

const forms: Partial<Readonly<Record<FileAction, (props: FormProps) => ReactNode>>> = {
  askForMore: AskForm,
  supplementFile: SupplementForm,
  proposeRefusal: RefusalForm,
  proposeCancel: CancelForm,
  proposeExtension: ExtensionForm,
  takeBackProposal: TakeBackForm,
  handOver: HandOverForm,
  assignFile: AssignForm,
  declineFiles: DeclineOfferForm,
  reportResult: ResultForm,
  returnResult: GiveForm,
  withdrawFile: WithdrawForm
}

/** The form in which an act is done; null for what is done by one press. */
export function formOf(action: FileAction): ((props: FormProps) => ReactNode) | null {
  return forms[action] ?? null
}

/** What can be done with the file now: the next step on Enter, the others each on a key of its own. */
export function FileSteps({
  file,
  onForm,
  onDone
}: {
  file: File
  onForm: (action: FileAction) => void
  onDone: (said: string) => void
}) {
  const actions = actionsInOrder(file)
  const direct = useDirect(file, onDone)
  const press = (action: FileAction): void => {
    if (action === 'openCase') openPlace('intake', `open-case:${file.fileId}`)
    else if (formOf(action)) onForm(action)
    else void direct.run(action)
  }
  const [first, ...others] = actions
  const said = words.intake.life.actions
  const letter = first && actionKeys[first]
  // The next step keeps its own key besides Enter: the hands know it from where it was not the next.
  useKey({ keys: letter ?? '', words: first ? said[first] : '', enabled: letter !== undefined }, () => {
    if (first) press(first)
  })
  return (
    <div className="life-steps">
      <RefusalNote refusal={direct.refusal} fault={direct.fault} />
      {first !== undefined && (
        <PrimaryAction
          keys="Enter"
          words={said[first]}
          running={direct.running}
          {...(actionIcons[first] && { icon: actionIcons[first] })}
          onPress={() => press(first)}
        >
          {said[first]}
        </PrimaryAction>
      )}
      <div className="life-others" role="group" aria-label={words.fileDesk.more}>
        {others.map((action) => (
          <SecondaryAction
            key={action}
            words={said[action]}
            running={direct.running}
            {...(actionKeys[action] && { keys: actionKeys[action] })}
            onPress={() => press(action)}
          >
            {said[action]}
          </SecondaryAction>
        ))}
      </div>
    </div>
  )
}

/** What needs no form: it is done by the press. */
function useDirect({ fileId }: File, onDone: (said: string) => void) {
  const register = useCommand('intake.registerFile')
  const begin = useCommand('intake.beginFile')
  const accept = useCommand('intake.acceptFiles')
  const takeBack = useCommand('intake.takeBackOffer')
  const print = useCommand('intake.printControlSlip')
  const all = [register, begin, accept, takeBack, print]
  const { done } = words.fileDesk
  const run = async (action: FileAction): Promise<void> => {
    for (const command of all) command.clear()
    if (action === 'registerFile') {
      const answer = await register.run({ fileId })
      if ('ok' in answer) onDone(done.registerFile(answer.ok.register.number))
    } else if (action === 'beginFile') {
      if ('ok' in (await begin.run({ fileId }))) onDone(done.beginFile)
    } else if (action === 'acceptFiles') {
      if ('ok' in (await accept.run({ fileIds: [fileId] }))) onDone(done.acceptFiles)
    } else if (action === 'takeBackOffer') {
      if ('ok' in (await takeBack.run({ fileIds: [fileId] }))) onDone(done.takeBackOffer)
    } else if (action === 'printControlSlip') {
      if ('ok' in (await print.run({ fileId }))) onDone(done.printControlSlip)
    }
  }
  return {
    run,
    running: all.some(({ running }) => running),
    refusal: all.find(({ refusal }) => refusal !== null)?.refusal ?? null,
    fault: all.find(({ fault }) => fault !== null)?.fault ?? null
  }
}
