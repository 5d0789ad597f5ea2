import { useCommand, useQuery } from '../../office'
import { useMay } from '../../session'
import { SecondaryAction } from '../../ui/action-button'
import { Section } from '../../ui/panel'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import { CheckPages } from './check-pages'
import { ExportPages } from './export-pages'
import { useLot, type Lot } from './lot'
import { LotState } from './lot-state'
import { ManifestView } from './manifests'
import { pagesIn, repeated } from './order'
import { ScanStrip } from './scan-strip'

/** The scanned pages of a file: what is closed for ever, and what is being scanned now. */
export function FileScans({ fileId, items }: { fileId: string; items: readonly string[] }) {
  const may = useMay('intake.take')
  const lot = useLot(may ? fileId : null)
  const { value, refusal, fault } = useQuery('intake.listManifests', { fileId })
  const manifests = value?.manifests ?? []
  const said = words.intakeScans
  return (
    <Section heading={said.heading} note={manifests.length === 0 ? said.none : undefined}>
      <RefusalNote refusal={refusal} fault={fault} />
      {manifests.map((manifest) => (
        <ManifestView key={manifest.manifestId} manifest={manifest} />
      ))}
      {manifests.length > 0 && (
        <>
          <CheckPages fileId={fileId} />
          <ExportPages fileId={fileId} />
        </>
      )}
      {may && <OpenLot fileId={fileId} lot={lot} items={items} />}
    </Section>
  )
}

function OpenLot({ fileId, lot, items }: { fileId: string; lot: Lot; items: readonly string[] }) {
  const close = useCommand('intake.closeManifest')
  const said = words.intakeScans
  const { scans } = lot
  const twice = repeated(scans).size
  const places = [...items.map((name, item) => ({ name, item })), { name: said.otherPages, item: null }]
  return (
    <div className="open-lot">
      <p className="note">{said.hint}</p>
      <ol className="lot-items">
        {places.map(({ name, item }) => (
          <li key={name}>
            <span className="paper-title">{name}</span>
            <ScanStrip lot={lot} item={item} items={items.length} itemName={name} />
          </li>
        ))}
      </ol>
      <LotState lot={lot} />
      {twice > 0 && <p className="note tone-amber">{said.twiceNote(twice)}</p>}
      <RefusalNote refusal={close.refusal} fault={close.fault} />
      {scans.length > 0 && (
        <div className="form-row">
          <span className="note">{said.count(scans.length, pagesIn(scans))}</span>
          <SecondaryAction
            icon="printer"
            running={close.running}
            disabled={lot.progress !== null}
            onPress={() => void close.run({ fileId })}
          >
            {close.running ? said.closing : said.closeManifest}
          </SecondaryAction>
        </div>
      )}
    </div>
  )
}
