import type { ReactNode } from 'react'
import type { Refusal } from '@shared/contract/answers'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import type { Listed } from './listing'
import { LotTally } from './lot-tally'
import type { Said } from './said'
import { ThingList, ThingRow } from './thing-list'

/** A lot while it is made: the band and the tally, the list beside them, and once something stands on it what is asked. */
export function MakeFrame({
  heading,
  note,
  back,
  onBack,
  said,
  things,
  onThings,
  submit,
  ready,
  command,
  onSend,
  children
}: {
  heading: string
  note: string
  back: string
  onBack: () => void
  said: Said | null
  things: readonly Listed[]
  onThings: (things: readonly Listed[]) => void
  submit: string
  ready: boolean
  command: { running: boolean; refusal: Refusal | null; fault: string | null }
  onSend: () => void
  children: ReactNode
}) {
  const { make: label } = words.lots
  return (
    <section className="mode-panel lots lot-in-hand">
      <header className="mode-head">
        <h1>{heading}</h1>
        <span className="note">{note}</span>
        <SecondaryAction onPress={onBack}>{back}</SecondaryAction>
      </header>
      <div className="lot-body">
        <div className="lot-reading">
          <LotTally said={said} hint={label.scanHint} figure={String(things.length)} note={label.tallyNote} />
          {things.length > 0 && (
            <form
              className="work-form inner"
              onSubmit={(event) => {
                event.preventDefault()
                onSend()
              }}
            >
              {children}
              <RefusalNote refusal={command.refusal} fault={command.fault} />
              <PrimaryAction
                type="submit"
                icon="approve"
                keys="Enter"
                disabled={!ready}
                running={command.running}
              >
                {submit}
              </PrimaryAction>
            </form>
          )}
        </div>
        <ListedThings things={things} onThings={onThings} />
      </div>
    </section>
  )
}

/** What stands on the list so far, each to be taken off it again. */
function ListedThings({
  things,
  onThings
}: {
  things: readonly Listed[]
  onThings: (things: readonly Listed[]) => void
}) {
  const { make: label } = words.lots
  return (
    <ThingList count={things.length}>
      {things.map((asset) => (
        <ThingRow key={asset.assetId} asset={asset}>
          <button
            type="button"
            className="text-action"
            aria-label={label.remove(asset.name)}
            onClick={() => onThings(things.filter(({ assetId }) => assetId !== asset.assetId))}
          >
            <Icon name="minus" />
          </button>
        </ThingRow>
      ))}
    </ThingList>
  )
}
