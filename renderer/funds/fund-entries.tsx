import { useState } from 'react'
import { formatDay, formatInstant } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { assetKindWords } from '@shared/words/vi/names'
import { DoneNote } from '../forms/done-note'
import { useCommand, useQuery } from '../office'
import { PrimaryAction } from '../ui/action-button'
import { EmptyState } from '../ui/empty-state'
import { Icon } from '../ui/icon'
import { Field, Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { words } from '../words'
import './fund-entries.css'

type Waiting = OutputOf<'custody.listFundEntries'>['waiting'][number]
const said = words.funds.entries

/** Cash and gold that came in and are not in the books of the funds: the accountant writes down by which voucher they are. */
export function FundEntries() {
  const query = useQuery('custody.listFundEntries', {}, { topics: ['funds'], keepFormer: true })
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [noted, setNoted] = useState<string | null>(null)
  const found = query.value
  const waiting = found?.waiting ?? []
  return (
    <Panel
      heading={said.heading}
      note={found && found.count > 0 ? said.count(waiting.length, found.count) : undefined}
    >
      <RefusalNote refusal={query.refusal} fault={query.fault} />
      {noted !== null && <DoneNote title={noted} />}
      {found && found.blindBy !== null && (
        <EmptyState icon="lock" title={said.blind} hint={said.blindHint(found.blindBy)} />
      )}
      {found?.blindBy === null && waiting.length === 0 && (
        <EmptyState icon="done" title={said.none} hint={said.noneHint} />
      )}
      <ol className="fund-entries">
        {waiting.map((entry) => (
          <li key={entry.assetId}>
            <EntryRow
              entry={entry}
              open={entry.assetId === chosenId}
              onChoose={() => setChosenId(entry.assetId === chosenId ? null : entry.assetId)}
            />
            {entry.assetId === chosenId && (
              <NoteEntry
                entry={entry}
                onDone={(voucherNumber) => {
                  setChosenId(null)
                  setNoted(said.noted(entry.name, voucherNumber))
                }}
              />
            )}
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function EntryRow({ entry, open, onChoose }: { entry: Waiting; open: boolean; onChoose: () => void }) {
  return (
    <button type="button" className="list-row" aria-expanded={open} onClick={onChoose}>
      <strong>{entry.name}</strong>
      <span className={entry.late ? 'fund-due tone-red' : 'fund-due tone-amber'}>
        <Icon name={entry.late ? 'stop' : 'warning'} size={14} />
        {said.due(entry.late, `${entry.dueTime} ${formatDay(entry.dueDay)}`)}
      </span>
      <small>{`${assetKindWords[entry.kind]} · ${entry.decisionNumber} · ${said.since(formatInstant(entry.receivedAt))}`}</small>
    </button>
  )
}

function NoteEntry({ entry, onDone }: { entry: Waiting; onDone: (voucherNumber: string) => void }) {
  const [typed, setTyped] = useState('')
  const command = useCommand('custody.noteFundEntry')
  const voucherNumber = typed.trim()
  return (
    <form
      className="work-form inner"
      onSubmit={(event) => {
        event.preventDefault()
        void command.run({ assetId: entry.assetId, voucherNumber }).then((answer) => {
          if ('ok' in answer) onDone(voucherNumber)
        })
      }}
    >
      <Field label={said.voucher} hint={said.voucherHint} required>
        <TextField value={typed} onChange={setTyped} autoFocus maxLength={100} />
      </Field>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <PrimaryAction type="submit" keys="Enter" disabled={voucherNumber === ''} running={command.running}>
        {said.submit}
      </PrimaryAction>
    </form>
  )
}
