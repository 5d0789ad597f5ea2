import { formatInstant } from '@shared/calendar'
import { formatDong } from '@shared/money'
import { openPlace } from '../../frame/navigation'
import { Facts } from '../../ui/panel'
import { TagText } from '../../ui/tag-text'
import { words } from '../../words'
import { KeptPhotos } from '../lending/kept-photos'
import type { Opening } from './opening-draft'

/** Why it is opened, by whom, before whom; both seals, what was inside, and the photos of before and after. */
export function OpeningFacts({ opening }: { opening: Opening }) {
  const { facts } = words.sealing
  const standing = opening.sealIntact ? facts.intact : facts.broken
  return (
    <>
      <Facts
        rows={[
          [facts.reason, opening.reason],
          [facts.begun, `${opening.begunBy} · ${formatInstant(opening.begunAt)}`],
          ...(opening.attendedAt === null
            ? []
            : ([[facts.attended, `${opening.attendedBy} · ${formatInstant(opening.attendedAt)}`]] as const)),
          [facts.sealBefore, `${opening.sealBefore} · ${standing}`],
          ...(opening.sealAfter === null ? [] : ([[facts.sealAfter, opening.sealAfter]] as const)),
          [facts.condition, opening.conditionAfter ?? opening.conditionBefore],
          ...(opening.difference === null
            ? []
            : ([[words.hands.packages.difference, opening.difference]] as const))
        ]}
      />
      <OpeningContents opening={opening} />
      <TakenOut opening={opening} />
      <KeptPhotos label={facts.photosBefore} photos={opening.photosBefore} />
      <KeptPhotos label={facts.photosAfter} photos={opening.photosAfter} />
    </>
  )
}

/** What was found inside, one thing a line. */
export function OpeningContents({ opening: { contents } }: { opening: Pick<Opening, 'contents'> }) {
  const { facts } = words.sealing
  if (contents.length === 0) return null
  return (
    <Facts
      rows={contents.map(
        ({ name, unit, quantity, condition }) =>
          [name, facts.contentOf(formatDong(String(quantity)), unit, condition)] as const
      )}
    />
  )
}

/** What was taken out of it: each is opened by its name, and by the label that is still to be read on it. */
function TakenOut({ opening: { takenOut } }: { opening: Pick<Opening, 'takenOut'> }) {
  const { packages } = words.hands
  if (takenOut.length === 0) return null
  return (
    <section>
      <h3>{packages.takenOut}</h3>
      <p className="note">{packages.labels}</p>
      {takenOut.map(({ assetId, tag, name, quantity, unit }) => (
        <button
          key={assetId}
          type="button"
          className="list-row"
          onClick={() => openPlace('custody', `asset:${assetId}`)}
        >
          <strong>{name}</strong>
          <small>{`${formatDong(String(quantity))} ${unit}`}</small>
          <TagText tag={tag} />
        </button>
      ))}
    </section>
  )
}
