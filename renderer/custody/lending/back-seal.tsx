import { Choices } from '../../forms/choices'
import { words } from '../../words'
import { LineField } from './label-scan'
import { needsChange, type SealBack, type SealBackSaid } from './seal-back'

/** The seal as it comes back against the seal as it went; whatever differs needs a name and a paper. */
export function BackSeal({
  sealBefore,
  said,
  onChange
}: {
  /** Null for what went without one. */
  sealBefore: string | null
  said: SealBackSaid
  onChange: (part: Partial<SealBackSaid>) => void
}) {
  const { back, seal: sealNumbered, sealIntact, sealBroken } = words.lending
  const offered: readonly SealBack[] =
    sealBefore === null ? ['none', 'other'] : ['same', 'broken', 'other', 'none']
  const title = (each: SealBack): string =>
    sealBefore === null && (each === 'none' || each === 'other') ? back.sealsBare[each] : back.seals[each]
  return (
    <>
      <Choices
        label={sealBefore === null ? back.seal : `${back.seal} · ${sealNumbered(sealBefore)}`}
        value={said.seal}
        onChange={(seal) => onChange({ seal })}
        choices={offered.map((each) => ({ value: each, title: title(each) }))}
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
      {needsChange(said, { sealBefore }) && (
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
