import type { OutputOf } from '@shared/contract'
import { formatInstant } from '@shared/calendar'
import { formatDong } from '@shared/money'
import { Choices } from '../../forms/choices'
import { Field } from '../../ui/panel'
import { words } from '../../words'
import type { StoragePlace } from '../store-map'

type Groups = OutputOf<'custody.listLabelGroups'>
type By = keyof typeof words.labels.bys

export interface Filter {
  by: By
  /** The chosen place, case or import; null while none is. */
  value: string | null
  neverPrinted: boolean
}

export const noFilter: Filter = { by: 'all', value: null, neverPrinted: true }
const bys: readonly By[] = ['all', 'place', 'case', 'import']

/** By what the list is narrowed; a place may be chosen on the map, too. */
export function LabelFilter({
  filter,
  groups,
  cell,
  onChange
}: {
  filter: Filter
  groups: Groups
  cell: StoragePlace | null
  onChange: (filter: Filter) => void
}) {
  const texts = words.labels
  const options = optionsOf(filter.by, groups, cell)
  return (
    <div className="label-filter">
      <Choices
        label={texts.by}
        value={filter.by}
        choices={bys.map((by) => ({ value: by, title: texts.bys[by] }))}
        onChange={(by) => onChange({ ...filter, by, value: null })}
      />
      {filter.by !== 'all' && (
        <Field label={chooseWords(filter.by)}>
          <select
            className="input"
            value={filter.value ?? ''}
            onChange={(event) => onChange({ ...filter, value: event.target.value || null })}
          >
            <option value="">{texts.bys.all}</option>
            {options.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      )}
      <label className="label-never">
        <input
          type="checkbox"
          checked={filter.neverPrinted}
          onChange={(event) => onChange({ ...filter, neverPrinted: event.target.checked })}
        />
        {texts.onlyNever}
      </label>
    </div>
  )
}

function chooseWords(by: Exclude<By, 'all'>): string {
  const { choosePlace, chooseCase, chooseImport } = words.labels
  return { place: choosePlace, case: chooseCase, import: chooseImport }[by]
}

function optionsOf(by: By, groups: Groups, cell: StoragePlace | null): { value: string; name: string }[] {
  const { group, importOf, mapPlace } = words.labels
  const named = (name: string, waiting: number): string => group(name, formatDong(String(waiting)))
  if (by === 'place') {
    const onMap = cell ? [{ value: cell.placeId, name: mapPlace(cell.path) }] : []
    return [
      ...onMap,
      ...groups.places
        .filter(({ placeId }) => placeId !== cell?.placeId)
        .map(({ placeId, path, waiting }) => ({ value: placeId, name: named(path, waiting) }))
    ]
  }
  if (by === 'case') {
    return groups.cases.map(({ caseId, decisionNumber, waiting }) => ({
      value: caseId,
      name: named(decisionNumber, waiting)
    }))
  }
  return groups.imports.map(({ importId, importedAt, waiting }) => ({
    value: importId,
    name: named(importOf(formatInstant(importedAt)), waiting)
  }))
}
