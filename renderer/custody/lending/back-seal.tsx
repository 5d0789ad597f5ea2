import { Choices } from '../../forms/choices'
import { words } from '../../words'
import { LineField } from './label-scan'
import { needsChange, type SealBack, type TakeBackDraft } from './loan-draft'
import type { Loan } from './loan-state'

/** The seal as it comes back against the seal as it went; whatever differs needs a name and a paper. */
export function BackSeal({
  loan,
  draft,
  onChange
}: {
  loan: Loan
  draft: TakeBackDraft
  onChange: (part: Partial<TakeBackDraft>) => void
}) {
  const { back, seal, sealIntact, sealBroken } = words.lending
  const offered: readonly SealBack[] =
    loan.sealBefore === null ? ['none', 'other'] : ['same', 'broken', 'other', 'none']
  const title = (each: SealBack): string =>
    loan.sealBefore === null && (each === 'none' || each === 'other')
      ? back.sealsBare[each]
      : back.seals[each]
  return (
    <>
      <Choices
        label={loan.sealBefore === null ? back.seal : `${back.seal} · ${seal(loan.sealBefore)}`}
        value={draft.seal}
        onChange={(said) => onChange({ seal: said })}
        choices={offered.map((each) => ({ value: each, title: title(each) }))}
      />
      {draft.seal === 'other' && (
        <div className="work-pair">
          <LineField
            label={back.newSeal}
            hint=""
            value={draft.newSeal}
            onChange={(newSeal) => onChange({ newSeal })}
          />
          <Choices
            label={back.newSealIntact}
            value={draft.newSealIntact}
            onChange={(newSealIntact) => onChange({ newSealIntact })}
            choices={[
              { value: 'intact', title: sealIntact },
              { value: 'broken', title: sealBroken }
            ]}
          />
        </div>
      )}
      {needsChange(draft, loan) && (
        <div className="seal-change">
          <LineField
            label={back.changeBy}
            hint={back.changeByHint}
            value={draft.changeBy}
            onChange={(changeBy) => onChange({ changeBy })}
          />
          <LineField
            label={back.changeDocument}
            hint={back.changeDocumentHint}
            value={draft.changeDocument}
            onChange={(changeDocument) => onChange({ changeDocument })}
          />
        </div>
      )}
    </>
  )
}
