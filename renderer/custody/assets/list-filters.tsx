import { assetKinds } from '@shared/contract/custody'
import { Icon } from '../../ui/icon'
import { words } from '../../words'
import type { ListFilter, StateGroup } from './list-filter'

/** What the list is narrowed to: words, a state, a kind; one line, no more. */
export function ListFilters({
  filter,
  onFilter
}: {
  filter: ListFilter
  onFilter: (filter: ListFilter) => void
}) {
  const { list } = words.custodyAssets
  const stateGroups = Object.keys(list.groups) as StateGroup[]
  const { filter: typed } = words.custody.list
  return (
    <div className="list-filters">
      <label className="list-filter">
        <Icon name="search" />
        <input
          aria-label={typed}
          placeholder={typed}
          value={filter.text}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          onChange={(event) => onFilter({ ...filter, text: event.target.value })}
        />
      </label>
      <select
        aria-label={list.state}
        className={filter.group ? 'chosen' : undefined}
        value={filter.group ?? ''}
        onChange={({ target }) =>
          onFilter({ ...filter, group: stateGroups.find((group) => group === target.value) ?? null })
        }
      >
        <option value="">{list.everyState}</option>
        {stateGroups.map((group) => (
          <option key={group} value={group}>
            {list.groups[group]}
          </option>
        ))}
      </select>
      <select
        aria-label={list.kind}
        className={filter.kind ? 'chosen' : undefined}
        value={filter.kind ?? ''}
        onChange={({ target }) =>
          onFilter({ ...filter, kind: assetKinds.find((kind) => kind === target.value) ?? null })
        }
      >
        <option value="">{list.everyKind}</option>
        {assetKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.custody.kinds[kind]}
          </option>
        ))}
      </select>
    </div>
  )
}
