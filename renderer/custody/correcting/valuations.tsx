import { useState } from 'react'
import { formatDay } from '@shared/calendar'
import { valuationKinds } from '@shared/contract/custody'
import { formatDong } from '@shared/money'
import { useCommand, useQuery } from '../../office'
import { useMay } from '../../session'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { DayField } from '../../ui/day-field'
import { MoneyField } from '../../ui/money-field'
import { Facts, Section } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { Choices } from '../../forms/choices'
import { words } from '../../words'
import type { Asset } from '../asset-state'
import { LineField } from '../lending/label-scan'

/** What competent bodies have said a thing is worth, the newest first, and one more noted. */
export function Valuations({ asset }: { asset: Asset }) {
  const { books } = words.hands
  const { value, refusal, fault } = useQuery(
    'custody.listValuations',
    { assetId: asset.assetId },
    { topics: ['custody'] }
  )
  const mayNote = useMay('custody.noteDecision')
  const [noting, setNoting] = useState(false)
  return (
    <Section heading={books.values} note={books.valueNote}>
      <RefusalNote refusal={refusal} fault={fault} />
      {value?.valuations.length === 0 && <p className="note">{books.noValues}</p>}
      {value && value.valuations.length > 0 && (
        <Facts
          rows={value.valuations.map(
            (each) =>
              [
                `${words.hands.valuationKinds[each.kind]}: ${formatDong(each.valueDong)} ₫`,
                books.valued(each.body, each.documentNumber, formatDay(each.documentDay))
              ] as const
          )}
        />
      )}
      {mayNote && noting && <ValueForm asset={asset} onDone={() => setNoting(false)} />}
      {mayNote && !noting && (
        <div className="mode-foot">
          <SecondaryAction icon="plus" onPress={() => setNoting(true)}>
            {books.value}
          </SecondaryAction>
        </div>
      )}
    </Section>
  )
}

const nothing = {
  kind: 'APPRAISAL' as (typeof valuationKinds)[number],
  valueDong: '',
  body: '',
  documentNumber: '',
  documentDay: ''
}

function ValueForm({ asset, onDone }: { asset: Asset; onDone: () => void }) {
  const { books, back, valuationKinds: kindWords } = words.hands
  const command = useCommand('custody.valueAsset')
  const [typed, setTyped] = useState(nothing)
  const change = (part: Partial<typeof nothing>): void => {
    command.clear()
    setTyped({ ...typed, ...part })
  }
  const whole = Object.values(typed).every((each) => each.trim() !== '') && typed.valueDong !== '0'
  const send = async (): Promise<void> => {
    const answer = await command.run({ assetId: asset.assetId, ...typed })
    if ('ok' in answer) onDone()
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (whole) void send()
      }}
    >
      <h3>{books.value}</h3>
      <Choices
        label={books.valueKind}
        value={typed.kind}
        onChange={(kind) => change({ kind })}
        choices={valuationKinds.map((kind) => ({ value: kind, title: kindWords[kind] }))}
      />
      <MoneyField
        required
        autoFocus
        label={books.valueDong}
        value={typed.valueDong}
        onChange={(valueDong) => change({ valueDong })}
      />
      <LineField
        label={books.body}
        hint={books.bodyHint}
        value={typed.body}
        onChange={(body) => change({ body })}
      />
      <div className="work-pair">
        <LineField
          label={books.documentNumber}
          hint=""
          value={typed.documentNumber}
          onChange={(documentNumber) => change({ documentNumber })}
        />
        <DayField
          required
          label={books.documentDay}
          value={typed.documentDay}
          onChange={(documentDay) => change({ documentDay })}
        />
      </div>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <SecondaryAction onPress={onDone}>{back}</SecondaryAction>
        <PrimaryAction type="submit" icon="money" keys="Enter" disabled={!whole} running={command.running}>
          {books.valueSubmit}
        </PrimaryAction>
      </div>
    </form>
  )
}
