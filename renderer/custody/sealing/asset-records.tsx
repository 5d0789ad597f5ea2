import { Papers } from '../../documents/papers'
import { useQuery } from '../../office'
import { words } from '../../words'
import { KeptPhotos } from '../lending/kept-photos'
import '../lending/lending.css'
import { OpeningContents } from './opening-facts'

const shownMax = 3
const topics = { topics: ['custody'] }

/** On an asset's page: what was in the package when it was last open, and the records of its loans, openings and changes of keeper. */
export function AssetRecords({ assetId }: { assetId: string }) {
  const loans = useQuery('custody.listLoans', { openOnly: false, assetId }, topics)
  const openings = useQuery('custody.listOpenings', { openOnly: false, assetId }, topics)
  const transfers = useQuery('custody.listHoldingTransfers', { openOnly: false, assetId }, topics)
  const handed = (transfers.value?.transfers ?? [])
    .flatMap(({ items }) => items.filter(({ asset }) => asset.assetId === assetId))
    .flatMap(({ recordId }) => recordId ?? [])
    .slice(0, shownMax)
  const done = (openings.value?.openings ?? []).filter(({ state }) => state === 'DONE').slice(0, shownMax)
  const gone = (loans.value?.loans ?? []).filter(({ lentAt }) => lentAt !== null).slice(0, shownMax)
  const [last] = done
  return (
    <>
      {last && (
        <section className="asset-papers">
          <h3>{words.sealing.facts.contents}</h3>
          <OpeningContents opening={last} />
          <KeptPhotos label={words.sealing.facts.photosBefore} photos={last.photosBefore} />
          <KeptPhotos label={words.sealing.facts.photosAfter} photos={last.photosAfter} />
        </section>
      )}
      {(gone.length > 0 || done.length > 0 || handed.length > 0) && (
        <section className="asset-papers">
          <h3>{words.sealing.facts.records}</h3>
          {gone.map(({ loanId, backAt }) => (
            <div key={loanId}>
              <Papers subject={`loan:${loanId}`} />
              {backAt !== null && <Papers subject={`return:${loanId}`} />}
            </div>
          ))}
          {handed.map((recordId) => (
            <Papers key={recordId} subject={`holding:${recordId}`} />
          ))}
          {done.map(({ openingId }) => (
            <Papers key={openingId} subject={`opening:${openingId}`} />
          ))}
        </section>
      )}
    </>
  )
}
