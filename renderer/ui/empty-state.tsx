import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

/** Nothing to show, and what to do about it. */
export function EmptyState({
  icon,
  title,
  hint,
  action
}: {
  icon: IconName
  title: string
  hint?: string
  action?: ReactNode
}) {
  return (
    <div className="empty-state">
      <Icon name={icon} size={32} />
      <strong>{title}</strong>
      {hint !== undefined && <p>{hint}</p>}
      {action}
    </div>
  )
}
