// The places of the rail. To add one: write `renderer/<domain>/<name>-place.tsx` with a component that takes
// `PlaceProps`, and give its row here the line `Screen: lazyPlace(() => import('./…').then((m) => m.ThePlace))`.
// A row without a screen is not shown.
import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import type { Permission } from '@shared/permissions'
import type { TagType } from '@shared/tags'
import type { PlaceName, PlaceProps } from './place'
import type { IconName } from './ui/icon'

export interface Place {
  name: PlaceName
  /** Its function key. */
  keys: string
  icon: IconName
  /** Holding one of these shows it. */
  permissions: readonly Permission[]
  /** The tags that open here when nobody else wants the scan; asked in the order of the list. */
  opens: readonly TagType[]
  /** True for the place that takes a citizen's ID card. */
  takesIdCard?: boolean
  Screen?: LazyExoticComponent<ComponentType<PlaceProps>>
}

/** Loads a place when it is first opened. */
export function lazyPlace(load: () => Promise<ComponentType<PlaceProps>>): Place['Screen'] {
  return lazy(async () => ({ default: await load() }))
}

export const places: readonly Place[] = [
  {
    name: 'intake',
    keys: 'F2',
    icon: 'stamp',
    permissions: ['intake.take', 'cases.open'],
    opens: ['file', 'case'],
    takesIdCard: true,
    Screen: lazyPlace(() => import('./intake/intake-place').then((m) => m.IntakePlace))
  },
  {
    name: 'custody',
    keys: 'F3',
    icon: 'warehouse',
    permissions: ['custody.read', 'custody.arrangeStore', 'custody.count'],
    opens: ['asset', 'storagePlace', 'container'],
    Screen: lazyPlace(() => import('./custody/custody-place').then((m) => m.CustodyPlace))
  },
  {
    name: 'funds',
    keys: 'F4',
    icon: 'bank',
    permissions: ['funds.read'],
    opens: ['voucher', 'case'],
    Screen: lazyPlace(() => import('./funds/funds-place').then((m) => m.FundsPlace))
  },
  {
    name: 'cases',
    keys: 'F5',
    icon: 'scales',
    permissions: ['cases.enforce'],
    opens: [],
    Screen: lazyPlace(() => import('./cases/cases-place').then((m) => m.CasesPlace))
  },
  {
    name: 'approvals',
    keys: 'F6',
    icon: 'approve',
    permissions: ['custody.approve', 'custody.attend', 'custody.witness', 'funds.approve', 'funds.check'],
    opens: [],
    Screen: lazyPlace(() => import('./approvals/approvals-place').then((m) => m.ApprovalsPlace))
  },
  {
    name: 'registers',
    keys: 'F7',
    icon: 'book',
    permissions: ['office.read'],
    opens: ['case', 'file'],
    Screen: lazyPlace(() => import('./books/books-place').then((m) => m.BooksPlace))
  },
  {
    name: 'settings',
    keys: 'F10',
    icon: 'gear',
    permissions: ['identity.administer', 'devices.administer', 'replication.administer', 'custody.order'],
    opens: [],
    Screen: lazyPlace(() => import('./settings/settings-place').then((m) => m.SettingsPlace))
  }
]

/** The places that stand, for somebody with these permissions. */
export function placesFor(permissions: readonly string[]): Place[] {
  return places.filter(
    (place) => place.Screen && place.permissions.some((permission) => permissions.includes(permission))
  )
}
