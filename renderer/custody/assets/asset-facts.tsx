import type { ReactNode } from 'react'
import { dayOf, formatDay, formatInstant } from '@shared/calendar'
import { detailValueWords, kindFieldWords } from '@shared/words/vi/custody-receiving'
import { formatDong } from '@shared/money'
import { groupTag } from '@shared/tags'
import { openPlace } from '../../frame/navigation'
import { Facts } from '../../ui/panel'
import { words } from '../../words'
import type { Asset } from '../asset-state'

/** Everything else that is known of an asset, label by label; what it has not is not named. */
export function AssetFacts({ asset }: { asset: Asset }) {
  const { asset: label } = words.custody
  const { page } = words.custodyAssets
  const rows: (readonly [string, ReactNode])[] = [
    [label.quantity, quantityText(asset)],
    [page.details, detailsText(asset.details)],
    [label.condition, asset.condition],
    [label.owner, asset.ownerName],
    [page.why, whyText(asset)],
    [page.title, titleText(asset)],
    [label.case, <CaseLink key="case" asset={asset} />],
    [
      label.deliveredBy,
      [asset.deliveredBy, words.names.sourceWords[asset.source]].filter(Boolean).join(' · ')
    ],
    [label.order, asset.orderNumber],
    [label.receivedAt, formatInstant(asset.receivedAt)],
    [page.expires, asset.expiresOn === null ? '' : formatDay(asset.expiresOn)],
    [page.contact, holderText(asset)],
    [page.fundVoucher, asset.fundVoucher ?? ''],
    [page.parent, asset.parent && <AssetLinks key="parent" links={[asset.parent]} />],
    [page.parts, asset.parts.length > 0 && <AssetLinks key="parts" links={asset.parts.map(partLink)} />],
    [page.tags, voidTags(asset)]
  ]
  return <Facts rows={rows.filter(([, value]) => value !== '' && value !== null && value !== false)} />
}

function quantityText({ quantity, receivedQuantity, unit, kind }: Asset): string {
  const [left, received] = [formatDong(String(quantity)), formatDong(String(receivedQuantity))]
  const amount =
    quantity === receivedQuantity
      ? `${left} ${unit}`
      : words.custodyAssets.page.quantityLeft(left, received, unit)
  return `${amount} · ${words.custody.kinds[kind]}`
}

function detailsText(details: Asset['details']): string {
  return Object.entries(details)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${kindFieldWords[name] ?? name}: ${detailValueWords(name, value)}`)
    .join(' · ')
}

function whyText({ decided }: Asset): string {
  const { page } = words.custodyAssets
  return decided
    ? `${page.decided[decided.outcome]}, ${page.decidedOn(formatDay(decided.on))}`
    : page.undecided
}

function titleText({ title }: Asset): ReactNode {
  if (!title) return ''
  return (
    <>
      {title.number}, {formatDay(title.date)} <small>{title.court}</small>
    </>
  )
}

function CaseLink({ asset }: { asset: Asset }) {
  return (
    <button type="button" className="text-action" onClick={() => openPlace('intake', `case:${asset.caseId}`)}>
      {asset.decisionNumber}
    </button>
  )
}

function holderText({ holder }: Asset): string {
  if (!holder) return ''
  const { contractEnds } = words.custodyAssets.page
  const contract = holder.contractEndsOn === null ? '' : contractEnds(formatDay(holder.contractEndsOn))
  return [holder.contact, contract].filter((part) => part !== '').join(' · ')
}

interface Link {
  assetId: string
  text: string
}

function partLink({ assetId, name, quantity, unit }: Asset['parts'][number]): Link {
  return { assetId, text: `${name} · ${formatDong(String(quantity))} ${unit}` }
}

function AssetLinks({ links }: { links: readonly (Link | { assetId: string; name: string })[] }) {
  return (
    <span className="asset-links">
      {links.map((link) => (
        <button
          key={link.assetId}
          type="button"
          className="text-action"
          onClick={() => openPlace('custody', `asset:${link.assetId}`)}
        >
          {'text' in link ? link.text : link.name}
        </button>
      ))}
    </span>
  )
}

/** Labels that were replaced: whoever finds one on a thing sees here that it is void. */
function voidTags({ tags }: Asset): ReactNode {
  const voided = tags.filter(({ isVoid }) => isVoid)
  if (voided.length === 0) return ''
  const { voidTag } = words.custodyAssets.page
  return (
    <span className="asset-links">
      {voided.map(({ tag, voidedAt, voidReason }) => (
        <span key={tag}>
          <s>{groupTag(tag)}</s>{' '}
          <small>{voidTag(voidedAt === null ? '' : formatDay(dayOf(voidedAt)), voidReason ?? '')}</small>
        </span>
      ))}
    </span>
  )
}
