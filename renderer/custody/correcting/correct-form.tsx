import { useState } from 'react'
import type { InputOf } from '@shared/contract'
import { kindFieldProblem } from '@shared/custody/kind-fields'
import { useCommand } from '../../office'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { MoneyField } from '../../ui/money-field'
import { RefusalNote } from '../../ui/refusal-note'
import type { Photo } from '../../forms/photo-files'
import { words } from '../../words'
import type { Asset } from '../asset-state'
import { LineField } from '../lending/label-scan'
import { PhotoPicker } from '../photo-picker'
import { KindDetails } from '../receiving/kind-details'

interface Draft {
  name: string
  unit: string
  details: Record<string, string>
  expiresOn: string
  bookPriceDong: string
  reason: string
  document: string
  photos: Photo[]
}

function inputOf(draft: Draft, assetId: string): InputOf<'custody.proposeCorrection'> {
  const { reason, document, photos, expiresOn, bookPriceDong, ...after } = draft
  return {
    assetId,
    after: {
      ...after,
      expiresOn: expiresOn === '' ? null : expiresOn,
      bookPriceDong: bookPriceDong === '' ? '0' : bookPriceDong
    },
    reason: reason.trim(),
    document: document.trim(),
    photos
  }
}

/** What the books say of the thing now, to be said rightly; what may not be corrected is not offered. */
export function CorrectForm({ asset, onDone }: { asset: Asset; onDone: () => void }) {
  const { books, reason, back } = words.hands
  const command = useCommand('custody.proposeCorrection')
  const [draft, setDraft] = useState<Draft>(() => ({
    name: asset.name,
    unit: asset.unit,
    details: asset.details,
    expiresOn: asset.expiresOn ?? '',
    bookPriceDong: asset.bookPriceDong,
    reason: '',
    document: '',
    photos: []
  }))
  const change = (part: Partial<Draft>): void => {
    command.clear()
    setDraft((before) => ({ ...before, ...part }))
  }
  const whole = [draft.name, draft.unit, draft.reason].every((typed) => typed.trim() !== '')
  const ready = whole && kindFieldProblem(asset.kind, draft.details) === null
  const send = async (): Promise<void> => {
    if (!ready) return
    const answer = await command.run(inputOf(draft, asset.assetId))
    if ('ok' in answer) onDone()
  }
  return (
    <form
      className="work-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3>{books.begin}</h3>
      <p className="note">{books.fixed}</p>
      <BookFields asset={asset} draft={draft} onChange={change} />
      <LineField
        label={reason}
        hint={books.reasonHint}
        value={draft.reason}
        onChange={(typed) => change({ reason: typed })}
      />
      <LineField
        label={books.document}
        hint={books.documentHint}
        required={false}
        value={draft.document}
        onChange={(document) => change({ document })}
      />
      <p className="note">{books.photosHint}</p>
      <PhotoPicker photos={draft.photos} onChange={(photos) => change({ photos })} />
      <RefusalNote refusal={command.refusal} fault={command.fault} />
      <div className="form-row">
        <SecondaryAction onPress={onDone}>{back}</SecondaryAction>
        <PrimaryAction type="submit" icon="stamp" keys="Enter" disabled={!ready} running={command.running}>
          {books.submit}
        </PrimaryAction>
      </div>
    </form>
  )
}

/** The fields that may be put right; the quantity, the seal, the place and the kind are none of them. */
function BookFields({
  asset,
  draft,
  onChange
}: {
  asset: Asset
  draft: Draft
  onChange: (part: Partial<Draft>) => void
}) {
  return (
    <>
      <div className="work-pair">
        <LineField
          autoFocus
          label={words.hands.fields.name}
          hint=""
          value={draft.name}
          onChange={(name) => onChange({ name })}
        />
        <LineField
          label={words.hands.fields.unit}
          hint=""
          value={draft.unit}
          onChange={(unit) => onChange({ unit })}
        />
      </div>
      <KindDetails draft={{ ...draft, kind: asset.kind }} onChange={onChange} />
      <MoneyField
        label={words.hands.fields.bookPriceDong}
        value={draft.bookPriceDong}
        onChange={(bookPriceDong) => onChange({ bookPriceDong })}
      />
    </>
  )
}
