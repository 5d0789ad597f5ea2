import type { ReactNode } from 'react'
import { openPlace } from '../frame/navigation'
import type { PlaceProps } from '../place'
import { useWho } from '../session'
import type { Permission } from '@shared/permissions'
import { Icon, type IconName } from '../ui/icon'
import { Columns, Panel } from '../ui/panel'
import { words } from '../words'
import '../forms/work.css'
import { CalendarSettings } from './calendar-settings'
import { CentreSettings } from './centre-settings'
import { DeviceSettings } from './device-settings'
import { PeopleSettings } from './people-settings'
import { RulePackSettings } from './rule-pack-settings'
import './settings.css'
import { StationSettings } from './station-settings'
import { StoreRules } from './store-rules'
import { StoreSettings } from './store-settings'
import { StoreTerms } from './store-terms'

type PartName = keyof typeof words.settings.parts

const parts: readonly { name: PartName; icon: IconName; permission: Permission; Screen: () => ReactNode }[] =
  [
    { name: 'people', icon: 'person', permission: 'identity.administer', Screen: PeopleSettings },
    { name: 'stores', icon: 'warehouse', permission: 'custody.arrangeStore', Screen: StoreSettings },
    { name: 'rules', icon: 'stamp', permission: 'custody.order', Screen: StoreRules },
    { name: 'terms', icon: 'clock', permission: 'custody.order', Screen: StoreTerms },
    { name: 'calendar', icon: 'calendar', permission: 'deadlines.adopt', Screen: CalendarSettings },
    { name: 'packs', icon: 'scales', permission: 'deadlines.adopt', Screen: RulePackSettings },
    { name: 'devices', icon: 'printer', permission: 'devices.administer', Screen: DeviceSettings },
    { name: 'stations', icon: 'link', permission: 'identity.administer', Screen: StationSettings },
    { name: 'centre', icon: 'cloud', permission: 'replication.administer', Screen: CentreSettings }
  ]
const listWidth = 244

/** What an administrator arranges so that the others can work. `subject` names the part. */
export function SettingsPlace({ subject }: PlaceProps) {
  const { permissions } = useWho()
  const mine = parts.filter(({ permission }) => permissions.includes(permission))
  const current = mine.find(({ name }) => name === subject) ?? mine[0]
  const { heading, parts: names, partNotes } = words.settings
  return (
    <Columns>
      <Panel width={listWidth} heading={heading}>
        <nav className="settings-parts" aria-label={heading}>
          {mine.map(({ name, icon }) => (
            <button
              key={name}
              type="button"
              className="list-row"
              aria-current={name === current?.name}
              onClick={() => openPlace('settings', name)}
            >
              <Icon name={icon} size={18} />
              <span>
                <strong>{names[name]}</strong>
                <small>{partNotes[name]}</small>
              </span>
            </button>
          ))}
        </nav>
      </Panel>
      {current && <current.Screen key={current.name} />}
    </Columns>
  )
}
