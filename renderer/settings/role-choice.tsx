import { roles, toxicPairAmong, type Role } from '@shared/permissions'
import { Icon } from '../ui/icon'
import { words } from '../words'

/** The roles of one person. A pair that one person may not hold is said at once, before anything is sent. */
export function RoleChoice({ held, onChange }: { held: readonly Role[]; onChange: (held: Role[]) => void }) {
  const said = words.settings.people
  const { roleNames, roleDuties } = words.names
  const toxic = toxicPairAmong(held)
  const flip = (role: Role): void =>
    onChange(held.includes(role) ? held.filter((other) => other !== role) : [...held, role])
  return (
    <fieldset className="roles">
      <legend>{said.roles}</legend>
      {roles.map((role) => (
        <label key={role} className={toxic?.includes(role) ? 'role toxic' : 'role'}>
          <input type="checkbox" checked={held.includes(role)} onChange={() => flip(role)} />
          <span>
            <strong>{roleNames[role]}</strong>
            <small>{roleDuties[role]}</small>
          </span>
        </label>
      ))}
      {toxic ? (
        <p className="roles-note tone-red" role="alert">
          <Icon name="warning" /> {said.toxic(roleNames[toxic[0]], roleNames[toxic[1]])} {said.toxicWhy}
        </p>
      ) : (
        <p className="roles-note note">{said.rule}</p>
      )}
    </fieldset>
  )
}
