import { formatDay, formatInstant } from '@shared/calendar'
import type { OutputOf } from '@shared/contract'
import { formatDong } from '@shared/money'
import { useCommand } from '../../office'
import { useMay, useWho } from '../../session'
import { PrimaryAction } from '../../ui/action-button'
import { Facts } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { StateTag } from '../../ui/state-tag'
import { OwnNote } from '../../forms/done-note'
import { ReasonAct } from '../../forms/reason-act'
import { words } from '../../words'
import { KeptPhotos } from '../lending/kept-photos'

export type Correction = OutputOf<'custody.listCorrections'>['corrections'][number]
type Books = Correction['before']

const tones = { PROPOSED: 'amber', CONFIRMED: 'green', DECLINED: 'red', WITHDRAWN: 'neutral' } as const

/** A correction in a list: what was changed, by whom, how far it is. */
export function CorrectionRow({ correction, onPress }: { correction: Correction; onPress?: () => void }) {
  const { books, correctionStates } = words.hands
  return (
    <button type="button" className="list-row" disabled={!onPress} onClick={onPress}>
      <strong>{correction.asset.name}</strong>
      <StateTag tone={tones[correction.state]} word={correctionStates[correction.state]} />
      <small>
        {changesOf(correction)
          .map(([field, before, after]) => `${field}: ${before} → ${after}`)
          .join('; ')}
      </small>
      <small>{books.by(correction.proposedBy, formatInstant(correction.proposedAt))}</small>
    </button>
  )
}

/** The correction that waits: old beside new, and the word that is due from this person. */
export function CorrectionCard({ correction }: { correction: Correction }) {
  const { books, reason } = words.hands
  const { user } = useWho()
  const mayDecide = useMay('custody.approve')
  const mayPropose = useMay('custody.report')
  const isOwn = correction.proposedById === user.userId
  const withdraw = useCommand('custody.withdrawCorrection')
  const { correctionId } = correction
  return (
    <>
      <div className="work-form">
        <h3>{correction.asset.name}</h3>
        <table className="facts-table">
          <thead>
            <tr>
              <th />
              <th>{books.was}</th>
              <th>{books.becomes}</th>
            </tr>
          </thead>
          <tbody>
            {changesOf(correction).map(([field, before, after]) => (
              <tr key={field}>
                <th>{field}</th>
                <td>
                  <del>{before}</del>
                </td>
                <td>
                  <strong>{after}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Facts
          rows={[
            [reason, correction.reason],
            ...(correction.document === '' ? [] : ([[books.document, correction.document]] as const)),
            ['', books.by(correction.proposedBy, formatInstant(correction.proposedAt))]
          ]}
        />
        <KeptPhotos label={books.photosHint} photos={correction.photos} />
      </div>
      {mayDecide && isOwn && <OwnNote>{words.approvals.ownWhy}</OwnNote>}
      {mayDecide && !isOwn && <Decide correctionId={correctionId} />}
      {mayPropose && isOwn && (
        <ReasonAct
          action={books.withdraw}
          label={books.withdrawReason}
          submit={books.withdraw}
          command={withdraw}
          onSend={async (why) => 'ok' in (await withdraw.run({ correctionId, reason: why }))}
        />
      )}
    </>
  )
}

function Decide({ correctionId }: { correctionId: string }) {
  const { books } = words.hands
  const confirm = useCommand('custody.correctAsset')
  const decline = useCommand('custody.correctAsset')
  return (
    <div className="work-form">
      <RefusalNote refusal={confirm.refusal} fault={confirm.fault} />
      <PrimaryAction
        icon="approve"
        running={confirm.running}
        onPress={() => void confirm.run({ correctionId, decision: 'CONFIRM', reason: '' })}
      >
        {books.confirm}
      </PrimaryAction>
      <ReasonAct
        action={books.decline}
        label={books.declineReason}
        submit={books.decline}
        command={decline}
        onSend={async (reason) => 'ok' in (await decline.run({ correctionId, decision: 'DECLINE', reason }))}
      />
    </div>
  )
}

/** Each field that differs, in words: what the books say, what they are to say. */
export function changesOf({
  before,
  after,
  fields
}: Correction): [field: string, before: string, after: string][] {
  const { fields: names, books } = words.hands
  const shown = (text: string): string => (text === '' ? books.empty : text)
  return fields.flatMap((field): [string, string, string][] => {
    if (field !== 'details')
      return [[names[field], shown(textOf(before, field)), shown(textOf(after, field))]]
    return [...new Set([...Object.keys(before.details), ...Object.keys(after.details)])]
      .filter((name) => before.details[name] !== after.details[name])
      .map((name) => [
        words.receiving.fields[name] ?? name,
        shown(before.details[name] ?? ''),
        shown(after.details[name] ?? '')
      ])
  })
}

function textOf(facts: Books, field: 'name' | 'unit' | 'expiresOn' | 'bookPriceDong'): string {
  if (field === 'bookPriceDong') return `${formatDong(facts.bookPriceDong)} ₫`
  if (field === 'expiresOn') return facts.expiresOn === null ? '' : formatDay(facts.expiresOn)
  return facts[field]
}
