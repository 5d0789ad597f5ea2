import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { dayOf } from '@shared/calendar'
import { focusFirstGap, goOnWithEnter } from '../forms/enter-goes-on'
import { isSettled } from '../command-id'
import { useCommand, type CommandState } from '../office'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { isTypingElsewhere } from '../ui/first-focus'
import { useKey } from '../ui/keys'
import { Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { words } from '../words'
import { Checklist } from './checklist'
import { useCards } from './cards'
import {
  inputOf,
  mayReceiveIncomplete,
  missingIn,
  type Draft,
  type Missing,
  type Procedure,
  type ScanPlace
} from './draft'
import { DraftActions } from './draft-actions'
import { useDraft } from './kept-draft'
import { LastDone, type Done } from './last-done'
import { MrzEntry } from './mrz-entry'
import { PersonStep, type CardTrouble } from './person-step'
import { DraftReceipt } from './receipt-pane'
import { RequestStep, TitleStep } from './request-step'
import { closeScans, handingOver } from './scans/hand-over'
import { useLot, type Lot } from './scans/lot'

const missingShown = 3

/** Taking one citizen's file in: the form in the middle, the receipt as it grows on the right. */
export function NewFile({ procedures }: { procedures: readonly Procedure[] }) {
  const state = useDraft(procedures[0])
  const { draft, clear } = state
  const [trouble, setTrouble] = useState<CardTrouble | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const lot = useLot(draft.lotId)
  const { receive, send } = useReceiving(draft, lot)
  const missing = missingIn(draft)
  const untouched = draft.startedMs === null
  const form = useFormLeftHalfDone(!untouched)
  const { takeMrz } = useCards(state, setTrouble)
  const finish = async (): Promise<void> => {
    if ((missing.length > 0 && !mayReceiveIncomplete(draft)) || receive.running || lot.progress !== null)
      return
    const answer = await send()
    if (!('ok' in answer)) return
    const manifest = answer.ok.scans === 0 ? null : await closeScans(answer.ok.fileId)
    setDone({ ...answer.ok, name: draft.person.fullName, manifest })
    setTrouble(null)
    clear()
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  }
  useKey(
    { keys: 'Ctrl+Enter', words: words.intake.finish.submit, enabled: missing.length === 0 },
    () => void finish()
  )
  return (
    <>
      <Panel heading={words.intake.draft.heading} actions={<DraftActions state={state} />}>
        <div
          className="intake-form"
          ref={form}
          onKeyDown={(event) => {
            const { currentTarget } = event
            goOnWithEnter(event, () => toChecklist(currentTarget))
          }}
        >
          {done && <LastDone done={done} />}
          <PersonStep
            state={state}
            missing={missing}
            trouble={trouble}
            mrzEntry={<MrzEntry onZone={takeMrz} />}
          />
          <RequestStep state={state} missing={missing} procedures={procedures} lot={lot} />
          <TitleStep state={state} missing={missing} />
          <Checklist state={state} missing={missing} lot={lot} />
        </div>
      </Panel>
      <DraftReceipt
        draft={draft}
        procedures={procedures}
        finishedId={untouched ? (done?.fileId ?? null) : null}
        foot={
          <FinishFoot
            draft={draft}
            missing={missing}
            untouched={untouched}
            receive={receive}
            waits={lot.progress !== null}
            onFinish={() => void finish()}
          />
        }
      />
    </>
  )
}

/** The receipt for a file that misses nothing; the same, without its row in the register, for one that misses papers. */
function FinishFoot({
  draft,
  missing,
  untouched,
  receive,
  waits,
  onFinish
}: {
  draft: Draft
  missing: readonly Missing[]
  untouched: boolean
  receive: Pick<CommandState<'intake.receiveFile'>, 'refusal' | 'fault' | 'running'>
  /** True while pages are still being kept. */
  waits: boolean
  onFinish: () => void
}) {
  const { finish } = words.intake
  const { receive: said } = words.fileDesk
  return (
    <div className="finish">
      <RefusalNote refusal={receive.refusal} fault={receive.fault} />
      <PrimaryAction
        icon="printer"
        keys="Enter"
        words={finish.submit}
        disabled={missing.length > 0 || waits}
        running={receive.running}
        onPress={onFinish}
      >
        {receive.running ? finish.running : finish.submit}
      </PrimaryAction>
      <p className="note">{missingText(untouched ? [] : missing)}</p>
      {mayReceiveIncomplete(draft) && (
        <>
          <SecondaryAction
            icon="printer"
            keys="Alt+Enter"
            words={said.only}
            disabled={waits}
            running={receive.running}
            onPress={onFinish}
          >
            {said.only}
          </SecondaryAction>
          <p className="note">{said.onlyNote(papersLacking(draft))}</p>
        </>
      )}
    </div>
  )
}

/**
 * Sends the draft with its pages. While it is open whether the office took it, a repeat names the pages of the first
 * attempt: they may be the file's by now, and another input under the same command would be refused.
 */
function useReceiving(draft: Draft, lot: Lot) {
  const receive = useCommand('intake.receiveFile')
  const named = useRef<readonly ScanPlace[] | null>(null)
  const send = async () => {
    named.current ??= lot.scans
    const sent = receive.run(inputOf(draft, { today: dayOf(Date.now()), scans: named.current }))
    handingOver(
      draft.lotId,
      sent.then((answer) => ('ok' in answer ? answer.ok.fileId : null))
    )
    const answer = await sent
    if (isSettled(answer)) named.current = null
    return answer
  }
  return { receive, send }
}

/** Back at a form that was left half done, the hands go on where it was left. */
function useFormLeftHalfDone(begun: boolean) {
  const form = useRef<HTMLDivElement>(null)
  const goOn = useEffectEvent(() => {
    const { current } = form
    if (begun && current && !isTypingElsewhere(current)) focusFirstGap(current, () => toChecklist(current))
  })
  useEffect(() => goOn(), [])
  return form
}

/** From the last field the hands go to the first paper that is not ticked yet. */
function toChecklist(form: HTMLElement): void {
  const ticks = [...form.querySelectorAll<HTMLInputElement>('.checklist input[type=checkbox]')]
  const tick = ticks.find(({ checked }) => !checked) ?? ticks[0]
  tick?.focus()
}

function papersLacking({ papers }: Draft): string {
  return papers
    .filter(({ required, given }) => required && !given)
    .map(({ name }) => name)
    .join(', ')
}

function missingText(missing: readonly Missing[]): string {
  if (missing.length === 0) return '\u00a0'
  const said = words.intake.missing
  const parts = missing.slice(0, missingShown).map((name) => said[name])
  return said.say(parts.join(', ') + (missing.length > missingShown ? '…' : ''))
}
