import { formatDong } from '@shared/money'
import { Icon } from '../ui/icon'
import { MoneyField } from '../ui/money-field'
import { Field, Section } from '../ui/panel'
import { TextField } from '../ui/text-field'
import { Choices } from '../forms/choices'
import { words } from '../words'
import { emptyObligation, partyName, type CaseDraft, type FieldsProps, type Slot } from './case-draft'
import { InterestFields } from './interest-fields'
import {
  bySharesOf,
  emptyInterest,
  equalShares,
  isMoney,
  moneyWhats,
  otherWhats,
  owingKeys,
  shareLeft,
  type ObligationDraft,
  type OwedWhat
} from './obligation-draft'
import { SelectField } from './select-field'

type ChangeOwed = (part: Partial<ObligationDraft>) => void
interface OwedProps {
  owed: ObligationDraft
  draft: CaseDraft
  change: ChangeOwed
}

/** What is owed. One line each; who owes it to whom only where there is a choice. */
export function ObligationFields({ draft, change }: FieldsProps) {
  const said = words.cases.open
  const { obligations } = draft
  const put = (key: number, part: Partial<ObligationDraft>): void =>
    change({ obligations: obligations.map((owed) => (owed.key === key ? { ...owed, ...part } : owed)) })
  return (
    <Section heading={said.obligation} note={said.categoryNote}>
      {obligations.map((owed, index) => (
        <div key={owed.key} className={obligations.length > 1 ? 'owed numbered' : 'owed'}>
          {obligations.length > 1 && (
            <header className="owed-head">
              <strong>{said.obligationNumber(index + 1)}</strong>
              <button
                type="button"
                className="text-action"
                onClick={() => change({ obligations: obligations.filter(({ key }) => key !== owed.key) })}
              >
                <Icon name="minus" size={14} /> {said.removeObligation}
              </button>
            </header>
          )}
          <OwedLine owed={owed} draft={draft} change={(part) => put(owed.key, part)} />
        </div>
      ))}
      <button
        type="button"
        className="text-action"
        onClick={() =>
          change({
            obligations: [...obligations, emptyObligation(draft.nextKey)],
            nextKey: draft.nextKey + 1
          })
        }
      >
        <Icon name="plus" size={14} /> {said.addObligation}
      </button>
    </Section>
  )
}

function OwedLine({ owed, draft, change }: OwedProps) {
  const said = words.cases.open
  const money = isMoney(owed.what)
  return (
    <>
      <div className="obligation-row">
        <WhatField owed={owed} change={change} />
        <Field label={said.content} required>
          <TextField
            value={owed.content}
            onChange={(content) => change({ content })}
            placeholder={said.contentExample}
          />
        </Field>
        {money && (
          <MoneyField
            label={said.amount}
            required
            value={owed.amountDong}
            onChange={(amountDong) => change({ amountDong })}
          />
        )}
      </div>
      <WhoOwes owed={owed} draft={draft} change={change} />
      {money && owed.interest !== null && <InterestFields interest={owed.interest} change={change} />}
      {money && owed.interest === null && (
        <button
          type="button"
          className="text-action"
          onClick={() => change({ interest: { ...emptyInterest, baseDong: owed.amountDong } })}
        >
          <Icon name="plus" size={14} /> {said.addInterest}
        </button>
      )}
    </>
  )
}

/** A class of money, or a thing that is none, in one choice. */
function WhatField({ owed, change }: Omit<OwedProps, 'draft'>) {
  const said = words.cases.open
  const { obligationWords } = words.names
  const { obligationKindWords } = words.caseNames
  return (
    <SelectField<OwedWhat>
      label={said.category}
      required
      value={owed.what}
      onChange={(what) => {
        if (what) change({ what })
      }}
      options={[...moneyWhats, ...otherWhats].map((what) =>
        isMoney(what)
          ? { value: what, title: obligationWords[what], group: said.moneyGroup }
          : { value: what, title: obligationKindWords[what], group: said.otherGroup }
      )}
    />
  )
}

function nameOf({ chosen }: Slot, index: number): string {
  return chosen ? partyName(chosen) : `${words.cases.open.DEBTOR} ${index + 1}`
}

/** Asked only where there is a choice: several creditors, or several debtors. */
function WhoOwes({ owed, draft, change }: OwedProps) {
  const said = words.cases.open
  const { creditors, debtors } = draft
  if (creditors.length === 1 && debtors.length === 1) return null
  const keys = owingKeys(owed, debtors)
  const toggle = (key: number): void => {
    const next = keys.includes(key) ? keys.filter((each) => each !== key) : [...keys, key]
    if (next.length > 0) change({ debtorKeys: next.length === debtors.length ? null : next })
  }
  return (
    <div className="who-owes" data-own-enter>
      {creditors.length > 1 && (
        <SelectField
          label={said.owedTo}
          value={String(owed.creditorKey ?? creditors[0]?.key ?? '')}
          onChange={(key) => change({ creditorKey: key === null ? null : Number(key) })}
          options={creditors.map((slot, index) => ({ value: String(slot.key), title: nameOf(slot, index) }))}
        />
      )}
      {debtors.length > 1 && (
        <fieldset className="choices">
          <legend>{said.owedBy}</legend>
          {debtors.map((slot, index) => (
            <label key={slot.key} className="choice">
              <input type="checkbox" checked={keys.includes(slot.key)} onChange={() => toggle(slot.key)} />
              <span>{nameOf(slot, index)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {keys.length > 1 && isMoney(owed.what) && (
        <Choices
          label={said.liability}
          value={owed.liability}
          onChange={(liability) => change({ liability })}
          choices={(['JOINT', 'SHARES'] as const).map((value) => ({
            value,
            title: words.caseNames.liabilityWords[value]
          }))}
        />
      )}
      {bySharesOf(owed, debtors) && <Shares owed={owed} draft={draft} change={change} />}
    </div>
  )
}

function Shares({ owed, draft: { debtors }, change }: OwedProps) {
  const said = words.cases.open
  const keys = owingKeys(owed, debtors)
  const left = shareLeft(owed, debtors)
  return (
    <div className="shares">
      {debtors
        .map((slot, index) => ({ slot, name: nameOf(slot, index) }))
        .filter(({ slot }) => keys.includes(slot.key))
        .map(({ slot, name }) => (
          <MoneyField
            key={slot.key}
            label={said.share(name)}
            required
            value={owed.shares[slot.key] ?? ''}
            onChange={(share) => change({ shares: { ...owed.shares, [slot.key]: share } })}
          />
        ))}
      <p className={left === 0n ? 'share-sum whole' : 'share-sum'} role="status">
        {owed.amountDong !== '' && (
          <>
            <Icon name={left === 0n ? 'done' : 'warning'} size={14} /> {leftWords(left)}
          </>
        )}
        <button
          type="button"
          className="text-action"
          disabled={owed.amountDong === ''}
          onClick={() => change({ shares: equalShares(owed.amountDong, keys) })}
        >
          {said.equal}
        </button>
      </p>
    </div>
  )
}

function leftWords(left: bigint): string {
  const said = words.cases.open
  if (left === 0n) return said.shareWhole
  return left > 0n ? said.shareLeft(formatDong(left)) : said.shareOver(formatDong(-left))
}
