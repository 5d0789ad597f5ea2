import { assetLooks } from '../custody/asset-state'
import { openPlace } from '../frame/navigation'
import { useQuery } from '../office'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { words } from '../words'

/** The things kept for a case, each a way to its own page. */
export function CaseAssets({ caseId }: { caseId: string }) {
  const { value, refusal, fault } = useQuery('custody.listAssets', { caseId }, { topics: ['custody'] })
  if (refusal || fault) return <RefusalNote refusal={refusal} fault={fault} />
  if (!value) return null
  if (value.assets.length === 0) return <p className="note">{words.cases.page.noAssets}</p>
  return (
    <div className="case-assets">
      {value.assets.map(({ assetId, name, placePath, state, sealNumber }) => (
        <button
          key={assetId}
          type="button"
          className="list-row"
          onClick={() => openPlace('custody', `asset:${assetId}`)}
        >
          <strong>{name}</strong>
          <StateTag tone={assetLooks[state].tone} word={words.names.assetStateWords[state]} />
          <small>
            {placePath}
            {sealNumber !== null && ` · ${words.cases.page.seal(sealNumber)}`}
          </small>
        </button>
      ))}
    </div>
  )
}
