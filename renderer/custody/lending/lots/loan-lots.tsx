import { useState } from 'react'
import { dayOf, formatDay } from '@shared/calendar'
import { useQuery } from '../../../office'
import { Section } from '../../../ui/panel'
import { RefusalNote } from '../../../ui/refusal-note'
import { StateTag } from '../../../ui/state-tag'
import { words } from '../../../words'
import { dueWord } from '../due-word'
import { asTheyPress, sizeOf, stageOf, toneOf, type LoanLotSummary } from './loan-lot'

type Open = (lotId: string) => void

/** Lots that are open, what presses first; those that are over once somebody asks for them. */
export function LoanLots({ lots, onOpen }: { lots: readonly LoanLotSummary[]; onOpen: Open }) {
  const { loans: label } = words.lots
  if (lots.length === 0) return null
  return (
    <Section heading={label.list} note={String(lots.length)}>
      {asTheyPress(lots).map((lot) => (
        <LoanLotRow key={lot.lotId} lot={lot} onOpen={onOpen} />
      ))}
    </Section>
  )
}

export function EndedLoanLots({ onOpen }: { onOpen: Open }) {
  const [asked, setAsked] = useState(false)
  const { value, refusal, fault } = useQuery('custody.listLoanLots', asked ? { openOnly: false } : null)
  const { loans: label } = words.lots
  if (!asked) {
    return (
      <div className="loan-lots-ended">
        <button type="button" className="text-action" onClick={() => setAsked(true)}>
          {label.showEnded}
        </button>
      </div>
    )
  }
  const ended = (value?.lots ?? []).filter((lot) => stageOf(lot) === 'ended')
  return (
    <>
      <RefusalNote refusal={refusal} fault={fault} />
      {value && (
        <Section heading={label.ended} note={ended.length === 0 ? label.noneEnded : String(ended.length)}>
          {ended.map((lot) => (
            <LoanLotRow key={lot.lotId} lot={lot} onOpen={onOpen} />
          ))}
        </Section>
      )}
    </>
  )
}

function LoanLotRow({ lot, onOpen }: { lot: LoanLotSummary; onOpen: Open }) {
  const { lots: label, lending } = words
  return (
    <button
      type="button"
      className={`list-row${isOverdue(lot) ? ' overdue' : ''}`}
      onClick={() => onOpen(lot.lotId)}
    >
      <strong>{label.loans.title(String(sizeOf(lot)), lot.borrowerName)}</strong>
      <LoanLotState lot={lot} />
      <small>{[lot.requestNumber, lot.purpose].join(' · ')}</small>
      <small>
        {stageOf(lot) === 'out' && `${label.loans.backOf(String(lot.back), String(lot.out + lot.back))} · `}
        {lending.list.due(formatDay(lot.dueOn))}
      </small>
    </button>
  )
}

/** How far a lot has come, in a word. */
export function LoanLotState({ lot }: { lot: LoanLotSummary }) {
  const { loans: label } = words.lots
  const today = dayOf(new Date().toISOString())
  const tone = toneOf(lot, today)
  const stage = stageOf(lot)
  if (stage === 'out') {
    const late = isOverdue(lot)
    return <StateTag filled={late} tone={tone} icon={late ? 'warning' : 'clock'} word={dueWord(lot, today)} />
  }
  if (stage === 'ended') {
    return <StateTag tone={tone} word={lot.back > 0 ? label.allBack(String(lot.back)) : label.notLent} />
  }
  const icon = stage === 'ordered' ? 'approve' : 'clock'
  return <StateTag tone={tone} icon={icon} word={lot.orderNumber ?? label.stages[stage]} />
}

function isOverdue(lot: LoanLotSummary): boolean {
  return stageOf(lot) === 'out' && lot.dueOn < dayOf(new Date().toISOString())
}
