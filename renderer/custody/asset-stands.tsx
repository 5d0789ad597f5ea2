import { EmptyState } from '../ui/empty-state'
import { words } from '../words'
import { assetLooks, type Asset } from './asset-state'
import { IncidentNote } from './incidents/incident-note'

/** A panel that has no step for this thing and this person says how the thing stands, and where its way goes on. */
export function AssetStands({ asset, onMode }: { asset: Asset; onMode: (mode: string) => void }) {
  return (
    <>
      <div className="work-form">
        <IncidentNote asset={asset} onMode={onMode} />
      </div>
      <EmptyState
        icon={assetLooks[asset.state].icon}
        title={words.names.assetStateWords[asset.state]}
        hint={words.custody.asset.noStepHere}
      />
    </>
  )
}
