import { useState } from 'react'
import { formatDong } from '@shared/money'
import { PrimaryAction, SecondaryAction } from '../../ui/action-button'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import type { Preview, useImport } from './import-run'

const figure = (count: number): string => formatDong(String(count))

/** What the office found in the file. Nothing is stored until no cell is bad and no new holder is left unseen. */
export function ImportPreview({
  preview,
  running,
  onRun
}: {
  preview: Preview
  running: ReturnType<typeof useImport>
  onRun: () => void
}) {
  const [holdersSeen, setHoldersSeen] = useState(false)
  const texts = words.imports.screen
  const { rows, badRows, alreadyImported, heldRows, newHolders, unknownColumns } = preview
  const isReady = rows.length > 0 && badRows === 0 && (newHolders.length === 0 || holdersSeen)
  return (
    <>
      <p className="import-tally" role="status">
        <strong>{texts.ready(figure(rows.length))}</strong>
        {heldRows > 0 && <span>{texts.held(figure(heldRows))}</span>}
        {badRows > 0 && <span className="wrong">{texts.bad(figure(badRows))}</span>}
        {alreadyImported > 0 && <span>{texts.already(figure(alreadyImported))}</span>}
      </p>
      {unknownColumns.length > 0 && (
        <p className="field-problem" role="alert">
          {texts.unknownColumns(unknownColumns.join(', '))}
        </p>
      )}
      {badRows > 0 && (
        <>
          <p className="note">{texts.allFirst}</p>
          <BadCells preview={preview} />
        </>
      )}
      {newHolders.length > 0 && (
        <NewHolders holders={newHolders} seen={holdersSeen} onSeen={setHoldersSeen} />
      )}
      <Running running={running} all={rows.length} />
      <PrimaryAction icon="down" disabled={!isReady} running={running.running} onPress={onRun}>
        {texts.submit(figure(rows.length))}
      </PrimaryAction>
    </>
  )
}

function Running({ running, all }: { running: ReturnType<typeof useImport>; all: number }) {
  const texts = words.imports.screen
  return (
    <>
      {running.stopped && (
        <p className="note" role="status">
          {texts.stoppedAt(figure(running.done), figure(all))}
        </p>
      )}
      {(running.refusal !== null || running.fault !== null) && <p className="note">{texts.stopped}</p>}
      <RefusalNote refusal={running.refusal} fault={running.fault} />
      {running.running && (
        <div className="import-progress">
          <progress max={all} value={running.done} />
          <span role="status">{texts.progress(figure(running.done), figure(all))}</span>
          <SecondaryAction icon="stop" keys="Alt+D" words={texts.stop} onPress={running.stop}>
            {texts.stop}
          </SecondaryAction>
        </div>
      )}
    </>
  )
}

/** Holders that the import would record: a mistyped name must be seen before it becomes one. */
function NewHolders({
  holders,
  seen,
  onSeen
}: {
  holders: Preview['newHolders']
  seen: boolean
  onSeen: (seen: boolean) => void
}) {
  const texts = words.imports.screen
  return (
    <div className="new-holders">
      <h3>{texts.newHolders}</h3>
      <ul>
        {holders.map(({ name, kind, rows }) => (
          <li key={`${kind} ${name}`}>
            {texts.newHolder(name, words.names.holderKindWords[kind], figure(rows))}
          </li>
        ))}
      </ul>
      <label className="signature-stamp">
        <input type="checkbox" checked={seen} onChange={(event) => onSeen(event.target.checked)} />
        {texts.newHoldersRight}
      </label>
    </div>
  )
}

function BadCells({ preview }: { preview: Preview }) {
  const texts = words.imports.screen
  const { columns, problems: said } = words.imports
  const left = preview.badCells - preview.problems.length
  return (
    <div className="bad-cells">
      <table>
        <thead>
          <tr>
            <th>{texts.cell}</th>
            <th>{texts.column}</th>
            <th>{texts.wrong}</th>
            <th>{texts.next}</th>
          </tr>
        </thead>
        <tbody>
          {preview.problems.map(({ cell, column, problem, value, other }) => (
            <tr key={`${cell} ${problem}`}>
              <td>{cell}</td>
              <td>{columns[column]}</td>
              <td>
                {said[problem].wrong}
                {value !== '' && <q>{value}</q>}
                {other !== '' && <small> {texts.sameAs(other)}</small>}
              </td>
              <td>{said[problem].next}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p className="note">{texts.more(figure(left))}</p>}
    </div>
  )
}
