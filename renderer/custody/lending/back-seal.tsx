import { Choices } from '../../forms/choices'
import { words } from '../../words'
import { LineField } from './label-scan'
import { needsChange, sealsBack, type SealBack, type SealBackSaid, type Went } from './seal-back'

/** The seal as it comes back against the seal as it went; whatever differs needs a name and a paper. */
export function BackSeal({
  went,
  said,
  onChange
}: {
  went: Went
  said: SealBackSaid
  onChange: (part: Partial<SealBackSaid>) => void
}) {
  const { back, seal: sealNumbered, sealIntact, sealBroken } = words.lending
  const { sealBefore, sealIntactBefore } = went
  const title = (each: SealBack): string => {
    if (sealBefore === null && (each === 'none' || each === 'other')) return back.sealsBare[each]
    return each === 'same' && sealIntactBefore === false ? back.sameTorn : back.seals[each]
  }
  return (
    <>
      <Choices
        label={sealBefore === null ? back.seal : `${back.seal} · ${sealNumbered(sealBefore)}`}
        value={said.seal}
        onChange={(seal) => onChange({ seal })}
        choices={sealsBack(went).map((each) => ({ value: each, title: title(each) }))}
      />
      {said.seal === 'other' && (
        <div className="work-pair">
          <LineField
            label={back.newSeal}
            hint=""
            value={said.newSeal}
            onChange={(newSeal) => onChange({ newSeal })}
          />
          <Choices
            label={back.newSealIntact}
            value={said.newSealIntact}
            onChange={(newSealIntact) => onChange({ newSealIntact })}
            choices={[
              { value: 'intact', title: sealIntact },
              { value: 'broken', title: sealBroken }
            ]}
          />
        </div>
      )}
      {needsChange(said, went) && (
        <div className="seal-change">
          <LineField
            label={back.changeBy}
            hint={back.changeByHint}
            value={said.changeBy}
            onChange={(changeBy) => onChange({ changeBy })}
          />
          <LineField
            label={back.changeDocument}
            hint={back.changeDocumentHint}
            value={said.changeDocument}
            onChange={(changeDocument) => onChange({ changeDocument })}
          />
        </div>
      )}
    </>
  )
}
