import { formatInstant } from '@shared/calendar'
import { formatDong } from '@shared/money'
import { Facts } from '../../ui/panel'
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
          [facts.condition, opening.conditionAfter ?? opening.conditionBefore]
        ]}
      />
      <OpeningContents opening={opening} />
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
