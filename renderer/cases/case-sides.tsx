import { Icon } from '../ui/icon'
import { words } from '../words'
import { withChosen, withoutSlot, withSlot, type FieldsProps, type Side } from './case-draft'
import { PartyPicker } from './party-picker'

/** One more on a side, or beside both: in the heading, as most cases have two people. */
export function AddToSides({ draft, change }: FieldsProps) {
  const { open } = words.cases
  return (['creditors', 'debtors', 'related'] as const).map((side) => (
    <button
      key={side}
      type="button"
      className="text-action"
      title={open.add[side]}
      aria-label={open.add[side]}
      onClick={() => change(withSlot(draft, side))}
    >
      <Icon name="plus" size={14} /> {open.addShort[side]}
    </button>
  ))
}

/** Everybody of a case: one place on each side, more when asked for, and the others whom the matter touches. */
export function CaseSides({ draft, change }: FieldsProps) {
  return (
    <>
      <div className="sides">
        <SideColumn side="creditors" draft={draft} change={change} />
        <SideColumn side="debtors" draft={draft} change={change} />
      </div>
      {draft.related.length > 0 && (
        <div className="sides related-side">
          <SideColumn side="related" draft={draft} change={change} />
        </div>
      )}
    </>
  )
}

function SideColumn({ side, draft, change }: FieldsProps & { side: Side }) {
  const { open } = words.cases
  const labels = { creditors: open.CREDITOR, debtors: open.DEBTOR, related: open.RELATED }
  const slots = draft[side]
  const removable = side === 'related' || slots.length > 1
  return (
    <div className="side">
      {slots.map(({ key, chosen }, index) => (
        <div key={key} className="side-slot">
          <PartyPicker
            label={slots.length > 1 ? `${labels[side]} ${index + 1}` : labels[side]}
            chosen={chosen}
            onChange={(party) => change(withChosen(draft, { side, key }, party))}
          />
          {removable && (
            <button
              type="button"
              className="text-action slot-remove"
              onClick={() => change(withoutSlot(draft, side, key))}
            >
              <Icon name="minus" size={14} /> {open.remove}
            </button>
          )}
        </div>
      ))}
    </div>
  )
}
