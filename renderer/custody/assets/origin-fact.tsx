import { groupTag } from '@shared/tags'
import { words } from '../../words'
import type { Asset } from '../asset-state'

/** From which office it came with its history, and where that office's journal stood: what the bundle there proves. */
export function OriginFact({ origin }: Pick<Asset, 'origin'>) {
  if (!origin) return null
  const texts = words.receiving.origin
  return (
    <p className="origin-fact" role="note">
      <strong>{texts.from(origin.officeName, origin.officeCode)}</strong>
      <small>{texts.there(groupTag(origin.tag), String(origin.headSeq), origin.headHash)}</small>
    </p>
  )
}
