import type { ReactNode } from 'react'
import type { OutputOf } from '@shared/contract'
import type { Answer, Refusal } from '@shared/contract/answers'
import { lotLinesMax } from '@shared/contract/custody'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { useScan } from '../../ui/scanning'
import { words, wordsOfRefusal } from '../../words'
import { voidLabel } from '../void-words'
import { LotTally } from './lot-tally'
import { useSaid, type Said } from './said'
import { ThingList, ThingRow } from './thing-list'

export type Listed = OutputOf<'custody.checkRelease'>['asset']

/** The scan mode: what may go stands on the list, what may not is said loudly and does not. */
export function useListing<Checked extends { asset: Listed }>(
  things: readonly Listed[],
  {
    check,
    onAdd
  }: {
    check: (tag: string) => Promise<Answer<Checked>>
    onAdd: (checked: Checked) => void
  }
): Said | null {
  const { said, say } = useSaid()
  const { make: label } = words.lots
  useScan(async ({ tag, parts }) => {
    if (!tag || parts?.type !== 'asset') return false
    const known = things.find((each) => each.tag === tag)
    if (known) {
      say('amber', label.twice, known.name)
      return true
    }
    if (things.length >= lotLinesMax) {
      say('red', label.refused, label.full(String(lotLinesMax)))
      return true
    }
    const answer = await check(tag)
    if ('ok' in answer) {
      onAdd(answer.ok)
      say('green', label.added, answer.ok.asset.name)
    } else if ('refusal' in answer) {
      say('red', voidLabel(answer.refusal)?.word ?? label.refused, wordsOfRefusal(answer.refusal).what)
    } else say('red', label.refused, words.frame.problem.fault(answer.fault.reference))
    return true
  })
  return said
}

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
      </div>
    </section>
  )
}
