import type { ReactNode } from 'react'
import type { OutputOf } from '@shared/contract'
import { TagText } from '../../ui/tag-text'
import { words } from '../../words'

type Asset = Pick<OutputOf<'custody.checkRelease'>['asset'], 'name' | 'tag' | 'placePath' | 'holderName'>

/** The things of a lot in their order, beside the work on it. */
export function ThingList({ count, children }: { count: number; children: ReactNode }) {
  const { lots: label } = words
  return (
    <div className="lot-things">
      <h3>
        {label.make.things} <span className="note">{label.count(String(count))}</span>
      </h3>
      <ol>{children}</ol>
    </div>
  )
}

/** One thing by name, label and place; what stands beside and below it is the work's. */
export function ThingRow({
  asset,
  removed = false,
  children
}: {
  asset: Asset
  removed?: boolean
  children?: ReactNode
}) {
  const where = asset.placePath || asset.holderName
  return (
    <li className={removed ? 'removed' : ''}>
      <span className="lot-thing-name">
        <strong>{asset.name}</strong>
        <small>
          <TagText tag={asset.tag} />
          {where !== '' && ` · ${where}`}
        </small>
      </span>
      {children}
    </li>
  )
}
