import { useEffect, useRef, useState } from 'react'
import { obligationCategories } from '@shared/contract/cases'
import type { OutputOf } from '@shared/contract'
import { readIdCard, type IdCard } from '@shared/id-card'
import { openPlace } from '../frame/navigation'
import { useCommand, useQuery } from '../office'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { DayField } from '../ui/day-field'
import { Icon } from '../ui/icon'
import { useKey } from '../ui/keys'
import { MoneyField } from '../ui/money-field'
import { Field, Panel, Section } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { useScan } from '../ui/scanning'
import { TextField } from '../ui/text-field'
import { words } from '../words'
import {
  caseInput,
  missingParts,
  openSide,
  otherSideIs,
  partyName,
  partyNumber,
  partyOfCard,
  type CaseDraft,
  type ChosenParty,
  type Side as CaseSide
} from './case-draft'
import { shownOfTitle, titleQuestion } from '../intake/related/related-question'
import { RelatedStrip } from '../intake/related/related-strip'
import { useRelated } from '../intake/related/use-related'
import { focusFirstGap, goOnWithEnter } from './enter-goes-on'
import { useCaseDraft } from './kept-case'
import { PartyPicker } from './party-picker'

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

type Change = (next: Partial<CaseDraft>) => void

function OpenCaseForm({ file }: { file: OutputOf<'intake.getFile'> | null }) {
  const { draft, change, drop } = useCaseDraft(file)
  const trouble = useCards(draft, change)
  const open = useCommand('cases.openCase')
  const said = words.cases.open
  const missing = missingParts(draft)
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
        <div className="open-case-foot">
          <RefusalNote refusal={open.refusal} fault={open.fault} />
          <p className="note">
            {missing.length > 0 && said.missing(missing.map((name) => said.parts[name]).join(', '))}
          </p>
          <SecondaryAction
            onPress={() => {
              drop()
              leave()
            }}
          >
            {said.cancel}
          </SecondaryAction>
          <PrimaryAction
            icon="scales"
            keys="Ctrl+Enter"
            words={said.submit}
            disabled={missing.length > 0}
            running={open.running}
            onPress={() => void send()}
          >
            {said.submit}
          </PrimaryAction>
        </div>
      }
    >
      <div className="open-case" ref={form} onKeyDown={(event) => goOnWithEnter(event, () => void send())}>
        <DecisionFields draft={draft} change={change} />
        <TitleFields draft={draft} change={change} />
        <Section heading={said.parties} note={said.partiesNote}>
          {trouble && (
            <p className="card-trouble" role="alert">
              <Icon name="card" size={18} /> {trouble}
            </p>
          )}
          <div className="sides">
            <Side side="creditor" chosen={draft.creditor} change={change} />
            <Side side="debtor" chosen={draft.debtor} change={change} />
          </div>
        </Section>
        <ObligationFields draft={draft} change={change} />
      </div>
    </Panel>
  )
}

/** A card goes to the side that is still open; the words of the trouble with the last one, if any. */
function useCards(draft: CaseDraft, change: Change): string | null {
  const [trouble, setTrouble] = useState<string | null>(null)
  const take = (side: CaseSide, card: IdCard): void => {
    const same = otherSideIs(draft, side, card.identityNumber)
    setTrouble(same ? words.cases.open.samePerson(card.fullName) : null)
    if (!same) change({ [side]: partyOfCard(card) })
  }
  useScan(({ text, isIdCard }) => {
    const side = openSide(draft)
    if (!isIdCard || !side) return false
    const read = readIdCard(text)
    if ('problem' in read) setTrouble(words.intake.card[read.problem])
    else take(side, read.card)
    return true
  })
  return trouble
}

/** When a side is filled or opened again, its own field is gone, and the hands go to the next gap. */
function useGoOnWithParties({ creditor, debtor }: CaseDraft) {
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = form
    if (!current || document.activeElement !== document.body) return
    focusFirstGap(current, () => undefined)
  }, [creditor, debtor])
  return form
}

function Side({
  side,
  chosen,
  change
}: {
  side: 'creditor' | 'debtor'
  chosen: ChosenParty | null
  change: Change
}) {
  const { open } = words.cases
  const label = side === 'creditor' ? open.CREDITOR : open.DEBTOR
  return <PartyPicker label={label} chosen={chosen} onChange={(party) => change({ [side]: party })} />
}

interface FieldsProps {
  draft: CaseDraft
  change: Change
}

function DecisionFields({ draft, change }: FieldsProps) {
  const said = words.cases.open
  return (
    <Section heading={said.decision} note={said.decisionNote}>
      <div className="decision-row">
        <Field label={said.number} required>
          <TextField
            value={draft.decisionNumber}
            onChange={(decisionNumber) => change({ decisionNumber })}
            placeholder={said.numberExample}
            autoFocus
          />
        </Field>
        <DayField
          label={said.date}
          required
          value={draft.decisionDate}
          onChange={(decisionDate) => change({ decisionDate })}
        />
      </div>
    </Section>
  )
}

function TitleFields({ draft, change }: FieldsProps) {
  const said = words.cases.open
  const set = (part: Partial<CaseDraft['title']>): void => change({ title: { ...draft.title, ...part } })
  return (
    <Section heading={said.title}>
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
      <RelatedCases draft={draft} />
    </Section>
  )
}

/** The cases and files that this title and decision may have already; the file it comes from is not one of them. */
function RelatedCases({ draft }: { draft: CaseDraft }) {
  const { title, decisionNumber, decisionDate, fileId, debtor } = draft
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

function ObligationFields({ draft, change }: FieldsProps) {
  const said = words.cases.open
  return (
    <Section heading={said.obligation}>
      <div className="obligation-row">
        <Field label={said.category} required hint={said.categoryNote}>
          <select
            className="input"
            value={draft.category}
            onChange={(event) => {
              const chosen = obligationCategories.find((category) => category === event.target.value)
              if (chosen) change({ category: chosen })
            }}
          >
            {obligationCategories.map((category) => (
              <option key={category} value={category}>
                {words.names.obligationWords[category]}
              </option>
            ))}
          </select>
        </Field>
        <Field label={said.content} required>
          <TextField
            value={draft.content}
            onChange={(content) => change({ content })}
            placeholder={said.contentExample}
          />
        </Field>
        <MoneyField
          label={said.amount}
          required
          value={draft.amountDong}
          onChange={(amountDong) => change({ amountDong })}
        />
      </div>
    </Section>
  )
}
