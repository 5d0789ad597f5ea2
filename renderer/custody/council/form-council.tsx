import { useState } from 'react'
import { destructionMethods } from '@shared/contract/custody'
import { useCommand } from '../../office'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { DayField } from '../../ui/day-field'
import { Icon } from '../../ui/icon'
import { Field } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { TagText } from '../../ui/tag-text'
import { TextField } from '../../ui/text-field'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import type { Release } from '../asset-state'
import {
  councilInput,
  emptyCouncil,
  membersMin,
  noMember,
  type CouncilDraft,
  type Member
} from './council-draft'

const membersMax = 15

/** The head forms a council over what was ordered to be destroyed. */
export function FormCouncil({
  releases,
  onDone,
  onBack
}: {
  releases: readonly Release[]
  onDone: (councilId: string) => void
  onBack: () => void
}) {
  const command = useCommand('custody.formCouncil')
  const [draft, setDraft] = useState(() => emptyCouncil(releases.map(({ releaseId }) => releaseId)))
  const { council: label } = words.release
  const input = councilInput(draft)
  const change = (part: Partial<CouncilDraft>): void => {
    command.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const send = async (): Promise<void> => {
    if (!input) return
    const answer = await command.run(input)
    if ('ok' in answer) onDone(answer.ok.councilId)
  }
  return (
    <form
      className="mode-panel council"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <header className="mode-head">
        <h1>{label.formHeading}</h1>
        <span className="note">{label.formNote}</span>
      </header>
      <div className="council-form">
        <div className="work-form">
          <Papers draft={draft} onChange={change} />
          <Members members={draft.members} onChange={(members) => change({ members })} />
        </div>
        <div className="work-form">
          <ListChoice releases={releases} draft={draft} onChange={change} />
          <RefusalNote refusal={command.refusal} fault={command.fault} />
          <div className="form-row">
            <SecondaryAction onPress={onBack}>{label.cancel}</SecondaryAction>
            <PrimaryAction type="submit" icon="stamp" disabled={!input} running={command.running}>
              {label.submitForm}
            </PrimaryAction>
          </div>
        </div>
      </div>
    </form>
  )
}

interface Part {
  draft: CouncilDraft
  onChange: (change: Partial<CouncilDraft>) => void
}

function Papers({ draft, onChange }: Part) {
  const { council: label } = words.release
  return (
    <>
      <div className="work-pair">
        <Field label={label.decisionNumber} required>
          <TextField
            value={draft.decisionNumber}
            onChange={(decisionNumber) => onChange({ decisionNumber })}
            autoFocus
            maxLength={300}
          />
        </Field>
        <DayField
          label={label.decisionDay}
          value={draft.decisionDay}
          onChange={(decisionDay) => onChange({ decisionDay })}
          required
        />
        <Field label={label.procuracyNumber} required>
          <TextField
            value={draft.procuracyNumber}
            onChange={(procuracyNumber) => onChange({ procuracyNumber })}
            maxLength={300}
          />
        </Field>
        <DayField
          label={label.procuracyDay}
          value={draft.procuracyDay}
          onChange={(procuracyDay) => onChange({ procuracyDay })}
          required
        />
      </div>
      <Choices
        label={label.method}
        value={draft.method}
        onChange={(method) => onChange({ method })}
        choices={destructionMethods.map((method) => ({ value: method, title: label.methods[method] }))}
      />
      <div className="work-pair">
        <Field label={label.place} required>
          <TextField value={draft.place} onChange={(place) => onChange({ place })} maxLength={300} />
        </Field>
        <Field label={label.methodNote}>
          <TextField
            value={draft.methodNote}
            onChange={(methodNote) => onChange({ methodNote })}
            maxLength={300}
          />
        </Field>
      </div>
    </>
  )
}

function Members({
  members,
  onChange
}: {
  members: readonly Member[]
  onChange: (members: Member[]) => void
}) {
  const { council: label } = words.release
  const set = (index: number, part: Partial<Member>): void =>
    onChange(members.map((member, other) => (other === index ? { ...member, ...part } : member)))
  return (
    <fieldset className="council-members">
      <legend>{label.members}</legend>
      {members.map((member, index) => (
        <div key={index} className="council-member">
          <span>{label.member(index)}</span>
          {(
            [
              ['fullName', label.memberName],
              ['capacity', label.memberCapacity],
              ['body', label.memberBody]
            ] as const
          ).map(([field, name]) => (
            <TextField
              key={field}
              aria-label={`${name} ${index + 1}`}
              placeholder={name}
              value={member[field]}
              maxLength={250}
              onChange={(typed) => set(index, { [field]: typed })}
            />
          ))}
          {members.length > membersMin && (
            <button
              type="button"
              className="text-action"
              aria-label={label.removeMember(index + 1)}
              onClick={() => onChange(members.filter((_member, other) => other !== index))}
            >
              <Icon name="minus" />
            </button>
          )}
        </div>
      ))}
      {members.length < membersMax && (
        <button type="button" className="text-action" onClick={() => onChange([...members, noMember])}>
          <Icon name="plus" /> {label.addMember}
        </button>
      )}
    </fieldset>
  )
}

/** What goes on the list: everything that was ordered to be destroyed, unless it is taken off here. */
function ListChoice({ releases, draft, onChange }: Part & { releases: readonly Release[] }) {
  const { council: label } = words.release
  const toggle = (releaseId: string, listed: boolean): void =>
    onChange({
      releaseIds: listed
        ? [...draft.releaseIds, releaseId]
        : draft.releaseIds.filter((other) => other !== releaseId)
    })
  return (
    <fieldset className="council-list">
      <legend>
        {label.list} · {label.listNote(String(draft.releaseIds.length))}
      </legend>
      {releases.map(({ releaseId, asset, orderNumber }) => (
        <label key={releaseId} className="council-listed">
          <input
            type="checkbox"
            checked={draft.releaseIds.includes(releaseId)}
            onChange={(event) => toggle(releaseId, event.target.checked)}
          />
          <span>
            <strong>{asset.name}</strong>
            <TagText tag={asset.tag} />
            <small>
              {[orderNumber ?? '', asset.placePath || asset.holderName]
                .filter((part) => part !== '')
                .join(' · ')}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
