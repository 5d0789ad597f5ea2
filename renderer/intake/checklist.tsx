import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react'
import { KeyHint } from '../ui/key-hint'
import { StateTag } from '../ui/state-tag'
import { TextField } from '../ui/text-field'
import { words } from '../words'
import {
  copyForms,
  nextForm,
  withOtherPaper,
  withPaper,
  withScannedPages,
  type CopyForm,
  type Draft,
  type DraftPaper,
  type Missing
} from './draft'
import type { DraftState } from './kept-draft'
import { formWords } from './receipt-view'
import type { Lot } from './scans/lot'
import { LotState } from './scans/lot-state'
import { itemsOf, pagesIn } from './scans/order'
import { DropRow, RowScans, ScanStrip } from './scans/scan-strip'
import { Step } from './step'

const pagesMax = 9999
const copiesMax = 99

/**
 * The papers of the procedure. A digit ticks its row, arrows go up and down, `+` and `-` count pages, `D` changes
 * the form: no hand leaves the keys.
 */
export function Checklist({
  state,
  missing,
  lot
}: {
  state: DraftState
  missing: readonly Missing[]
  lot: Lot
}) {
  const { draft, change } = state
  const list = useRef<HTMLOListElement>(null)
  const said = words.intake.papers
  useScannedPages(lot, state)
  const given = draft.papers.filter((paper) => paper.given)
  const pages = given.reduce((sum, paper) => sum + paper.pages * paper.copies, 0)
  const set = (index: number, part: Partial<DraftPaper>): void => change((now) => withPaper(now, index, part))
  const focus = (index: number): void =>
    list.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[index]?.focus()
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = rowOf(event.target)
    if (at === null || event.ctrlKey || event.altKey) return
    const row = draft.papers[at]
    const digit = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : null
    const chosen = digit === null ? undefined : draft.papers[digit]
    if (digit !== null && chosen) {
      set(digit, { given: !chosen.given })
      focus(digit)
    } else if (event.key === 'ArrowDown') focus(at + 1)
    else if (event.key === 'ArrowUp') focus(at - 1)
    else if (row && (event.key === '+' || event.key === '=')) set(at, counted(row, 1))
    else if (row && event.key === '-') set(at, counted(row, -1))
    else if (row && event.key.toLowerCase() === 'd') set(at, { form: nextForm(row.form) })
    else return
    event.preventDefault()
  }
  return (
    <Step
      number={4}
      done={!missing.includes('papers')}
      heading={said.heading}
      note={said.count(given.length, pages)}
      actions={
        <span className="key-row">
          <KeyHint keys="1" /> {said.keyTick} <KeyHint keys="D" /> {said.keyForm} <KeyHint keys="±" />{' '}
          {said.keyPages}
        </span>
      }
    >
      <ol className="checklist" data-own-enter ref={list} onKeyDown={onKeyDown}>
        {draft.papers.map((paper, index) => (
          <PaperRow
            key={paper.name}
            paper={paper}
            index={index}
            lot={lot}
            items={draft.papers.length}
            change={(part) => set(index, part)}
          />
        ))}
      </ol>
      <StrayScans lot={lot} items={draft.papers.length} />
      <LotState lot={lot} />
      <OtherPaper
        taken={draft.papers.map(({ name }) => name)}
        onAdd={(name) => change((now) => withOtherPaper(now, name))}
      />
    </Step>
  )
}

/** Pages that were scanned tick their paper and count it; what is counted by hand afterwards stands. */
function useScannedPages({ scans, read }: Lot, { draft, change }: DraftState): void {
  const count = useEffectEvent(() => {
    const counted = (now: Draft): Draft =>
      withScannedPages(now, (item) => pagesIn(itemsOf(scans, item, now.papers.length)))
    // A form that nobody has touched stays untouched.
    if (counted(draft) !== draft) change(counted)
  })
  const key = scans.map(({ scanId, item }) => `${scanId} ${item ?? ''}`).join()
  useEffect(() => {
    if (read) count()
  }, [key, read])
}

/** Pages that stand at no paper: they are seen before the file is received, and not only at it. */
function StrayScans({ lot, items }: { lot: Lot; items: number }) {
  const name = words.intakeScans.strayPages
  if (itemsOf(lot.scans, null, items).length === 0) return null
  return (
    <div className="stray-scans">
      <span className="paper-title">{name}</span>
      <ScanStrip lot={lot} item={null} items={items} itemName={name} short />
    </div>
  )
}

function PaperRow({
  paper,
  index,
  lot,
  items,
  change
}: {
  paper: DraftPaper
  index: number
  lot: Lot
  items: number
  change: (part: Partial<DraftPaper>) => void
}) {
  const said = words.intake.papers
  const { name, given, required } = paper
  return (
    <DropRow className={given ? 'given' : undefined} lot={lot} item={index}>
      <label>
        <span className="row-number" aria-hidden="true">
          {index + 1}
        </span>
        <input
          type="checkbox"
          data-row={index}
          aria-label={said.tick(name)}
          checked={given}
          onChange={(event) => change({ given: event.target.checked })}
        />
        <span className="paper-title">{name}</span>
      </label>
      <select
        className="input"
        aria-label={said.formOf(name)}
        tabIndex={given ? 0 : -1}
        value={paper.form}
        onChange={(event) => change({ form: event.target.value as CopyForm })}
      >
        {copyForms.map((form) => (
          <option key={form} value={form}>
            {formWords(form)}
          </option>
        ))}
      </select>
      <Count
        label={said.copiesOf(name)}
        unit={said.copies}
        value={paper.copies}
        max={copiesMax}
        reachable={given}
        onChange={(copies) => change({ copies })}
      />
      <Count
        label={said.pagesOf(name)}
        unit={said.pages}
        value={paper.pages}
        max={pagesMax}
        reachable={given}
        onChange={(pages) => change({ pages })}
      />
      {given ? (
        <StateTag tone="green" word={said.given} />
      ) : (
        <StateTag tone={required ? 'amber' : 'neutral'} word={required ? said.missing : said.notYet} />
      )}
      <RowScans lot={lot} item={index} items={items} itemName={name} />
    </DropRow>
  )
}

function Count({
  label,
  unit,
  value,
  max,
  reachable,
  onChange
}: {
  label: string
  unit: string
  value: number
  max: number
  reachable: boolean
  onChange: (value: number) => void
}) {
  return (
    <span className="count">
      <input
        className="input"
        inputMode="numeric"
        aria-label={label}
        tabIndex={reachable ? 0 : -1}
        value={String(value)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          const typed = Number(event.target.value.replace(/\D/g, '').slice(0, 4))
          onChange(Math.min(Math.max(typed, 1), max))
        }}
      />
      <span aria-hidden="true">{unit}</span>
    </span>
  )
}

function OtherPaper({ taken, onAdd }: { taken: readonly string[]; onAdd: (name: string) => void }) {
  const [name, setName] = useState('')
  const said = words.intake.papers
  const add = (): void => {
    const whole = name.trim()
    if (whole === '' || taken.includes(whole)) return
    onAdd(whole)
    setName('')
  }
  return (
    <div className="other-paper" data-own-enter>
      <TextField
        aria-label={said.other}
        placeholder={said.otherPlaceholder}
        value={name}
        maxLength={200}
        onChange={setName}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || name.trim() === '') return
          event.preventDefault()
          add()
        }}
      />
    </div>
  )
}

function counted({ pages }: DraftPaper, step: number): Partial<DraftPaper> {
  return { given: true, pages: Math.min(Math.max(pages + step, 1), pagesMax) }
}

/** The row whose tick has the focus; null for anything else in the list. */
function rowOf(target: EventTarget): number | null {
  return target instanceof HTMLInputElement && target.type === 'checkbox'
    ? Number(target.dataset['row'])
    : null
}
