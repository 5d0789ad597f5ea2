import { useEffect, useRef, useState } from 'react'
import type { OutputOf } from '@shared/contract'
import { readIdCard } from '@shared/id-card'
import { openPlace } from '../frame/navigation'
import { useCommand, useQuery } from '../office'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { DayField } from '../ui/day-field'
import { Icon } from '../ui/icon'
import { useKey } from '../ui/keys'
import { Field, Panel, Section } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { useScan } from '../ui/scanning'
import { TextField } from '../ui/text-field'
import { words } from '../words'
import {
  caseInput,
  missingParts,
  openSlot,
  partyName,
  partyNumber,
  partyOfCard,
  standsAlready,
  withChosen,
  type CaseDraft,
  type Change,
  type FieldsProps
} from './case-draft'
import { shownOfTitle, titleQuestion } from '../related/related-question'
import { RelatedStrip } from '../related/related-strip'
import { useRelated } from '../related/use-related'
import { AddToSides, CaseSides } from './case-sides'
import { DecisionFields } from './decision-fields'
import { focusFirstGap, goOnWithEnter } from '../forms/enter-goes-on'
import { useCaseDraft } from './kept-case'
import { ObligationFields } from './obligation-fields'
import { TitleEffect } from './title-effect'

/** Opening a case from a file, or straight from a decision. Waits for the file so that nothing typed is replaced. */
export function OpenCase({ fileId }: { fileId: string | null }) {
  const { value: file, refusal, fault } = useQuery('intake.getFile', fileId === null ? null : { fileId })
  if (fileId !== null && !file) {
    return (
      <Panel>
        <RefusalNote refusal={refusal} fault={fault} />
      </Panel>
    )
  }
  return <OpenCaseForm file={file} />
}

function OpenCaseForm({ file }: { file: OutputOf<'intake.getFile'> | null }) {
  const { draft, change, drop } = useCaseDraft(file)
  const trouble = useCards(draft, change)
  const open = useCommand('cases.openCase')
  const said = words.cases.open
  const leave = (): void => openPlace('intake', file ? `file:${file.fileId}` : 'cases')
  const send = async (): Promise<void> => {
    const input = caseInput(draft)
    if (!input) return
    const answer = await open.run(input)
    if (!('ok' in answer)) return
    drop()
    openPlace('intake', `case:${answer.ok.caseId}`)
  }
  useKey({ keys: 'Escape', words: said.cancel }, leave)
  const form = useGoOnWithParties(draft)
  return (
    <Panel
      heading={said.heading}
      note={file ? said.fromFile(file.receptionNumber) : undefined}
      foot={
        <OpenCaseFoot
          draft={draft}
          open={open}
          onSend={() => void send()}
          onCancel={() => {
            drop()
            leave()
          }}
        />
      }
    >
      <div className="open-case" ref={form} onKeyDown={(event) => goOnWithEnter(event, () => void send())}>
        <DecisionFields draft={draft} change={change} />
        <TitleFields draft={draft} change={change} />
        <Section
          heading={said.parties}
          note={said.partiesNote}
          actions={<AddToSides draft={draft} change={change} />}
        >
          {trouble && (
            <p className="card-trouble" role="alert">
              <Icon name="card" size={18} /> {trouble}
            </p>
          )}
          <CaseSides draft={draft} change={change} />
        </Section>
        <ObligationFields draft={draft} change={change} />
      </div>
    </Panel>
  )
}

function OpenCaseFoot({
  draft,
  open,
  onSend,
  onCancel
}: {
  draft: CaseDraft
  open: ReturnType<typeof useCommand<'cases.openCase'>>
  onSend: () => void
  onCancel: () => void
}) {
  const said = words.cases.open
  const missing = missingParts(draft)
  return (
    <div className="open-case-foot">
      <RefusalNote refusal={open.refusal} fault={open.fault} />
      <p className="note">
        {missing.length > 0 && said.missing(missing.map((name) => said.parts[name]).join(', '))}
      </p>
      <SecondaryAction onPress={onCancel}>{said.cancel}</SecondaryAction>
      <PrimaryAction
        icon="scales"
        keys="Ctrl+Enter"
        words={said.submit}
        disabled={missing.length > 0}
        running={open.running}
        onPress={onSend}
      >
        {said.submit}
      </PrimaryAction>
    </div>
  )
}

/** A card goes to the first place that is still open; the words of the trouble with the last one, if any. */
function useCards(draft: CaseDraft, change: Change): string | null {
  const [trouble, setTrouble] = useState<string | null>(null)
  useScan(({ text, isIdCard }) => {
    const slot = openSlot(draft)
    if (!isIdCard || !slot) return false
    const read = readIdCard(text)
    if ('problem' in read) {
      setTrouble(words.intake.card[read.problem])
      return true
    }
    const same = standsAlready(draft, read.card.identityNumber)
    setTrouble(same ? words.cases.open.samePerson(read.card.fullName) : null)
    if (!same) change(withChosen(draft, slot, partyOfCard(read.card)))
    return true
  })
  return trouble
}

/** When a place is filled or opened again, its own field is gone, and the hands go to the next gap. */
function useGoOnWithParties({ creditors, debtors, related }: CaseDraft) {
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = form
    if (!current || document.activeElement !== document.body) return
    focusFirstGap(current, () => undefined)
  }, [creditors, debtors, related])
  return form
}

function TitleFields({ draft, change }: FieldsProps) {
  const said = words.cases.open
  const [effect, setEffect] = useState(draft.titleEffectiveOn !== '' || draft.titleForce !== null)
  const set = (part: Partial<CaseDraft['title']>): void => change({ title: { ...draft.title, ...part } })
  return (
    <Section
      heading={said.title}
      actions={
        !effect && (
          <button type="button" className="text-action" onClick={() => setEffect(true)}>
            <Icon name="plus" size={14} /> {said.titleEffect}
          </button>
        )
      }
    >
      <div className="case-title-row">
        <Field label={said.titleNumber} required>
          <TextField value={draft.title.number} onChange={(number) => set({ number })} />
        </Field>
        <DayField
          label={said.titleDate}
          required
          value={draft.title.date}
          onChange={(date) => set({ date })}
        />
        <Field label={said.court} required>
          <TextField
            value={draft.title.court}
            title={draft.title.court}
            onChange={(court) => set({ court })}
          />
        </Field>
      </div>
      {effect && <TitleEffect draft={draft} change={change} />}
      <RelatedCases draft={draft} />
    </Section>
  )
}

/** The cases and files that this title and decision may have already; the file it comes from is not one of them. */
function RelatedCases({ draft }: { draft: CaseDraft }) {
  const { title, decisionNumber, decisionDate, fileId } = draft
  const debtor = draft.debtors[0]?.chosen
  const question = titleQuestion({
    title,
    decision: { number: decisionNumber, date: decisionDate },
    exceptFileId: fileId,
    ...(debtor && {
      person: { fullName: partyName(debtor), number: partyNumber(debtor) ?? '', birthDate: '' }
    })
  })
  return <RelatedStrip candidates={shownOfTitle(useRelated(question))} />
}
