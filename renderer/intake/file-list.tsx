import { useState } from 'react'
import { dayOf, formatDay, timeOf } from '@shared/calendar'
import type { InputOf, OutputOf } from '@shared/contract'
import { openPlace } from '../frame/navigation'
import { useCommand, useQuery } from '../office'
import { SecondaryAction } from '../ui/action-button'
import { EmptyState } from '../ui/empty-state'
import { useKey } from '../ui/keys'
import { KeyHint } from '../ui/key-hint'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag } from '../ui/state-tag'
import { TextField } from '../ui/text-field'
import { words } from '../words'
import { stateTones } from './life/life-look'

const lists = ['TODAY', 'MINE', 'OFFERED_TO_ME', 'OPEN', 'ALL'] as const
type List = (typeof lists)[number]
type Summary = OutputOf<'intake.listFiles'>['files'][number]

/** The files of the desk: today's, one's own, those offered, the open ones; found by name or number in any of them. */
export function FileList({ chosenId }: { chosenId: string | null }) {
  const [list, setList] = useState<List>('TODAY')
  const [text, setText] = useState('')
  const { value, refusal, fault } = useQuery('intake.listFiles', questionOf(list, text), { keepFormer: true })
  const files = value?.files ?? []
  const { lists: said } = words.fileDesk
  const at = files.findIndex(({ fileId }) => fileId === chosenId)
  const go = (index: number): void => {
    const file = files[index]
    if (file) openPlace('intake', `file:${file.fileId}`)
  }
  useKey({ keys: 'Alt+ArrowDown', words: words.intake.keys.next }, () => go(at + 1))
  useKey({ keys: 'Alt+ArrowUp', words: words.intake.keys.previous, enabled: at > 0 }, () => go(at - 1))
  return (
    <>
      <div className="list-head">
        <select
          className="input list-which"
          aria-label={said.label}
          value={list}
          onChange={(event) => setList(lists.find((each) => each === event.target.value) ?? 'TODAY')}
        >
          {lists.map((each) => (
            <option key={each} value={each}>
              {said[each]}
            </option>
          ))}
        </select>
        <span className="note">{said.count(files.length, value?.total ?? 0)}</span>
        {chosenId !== null && (
          <button type="button" className="text-action" onClick={() => openPlace('intake')}>
            {words.intake.today.newFile} <KeyHint keys="Escape" />
          </button>
        )}
      </div>
      <div className="list-filter">
        <TextField
          value={text}
          onChange={setText}
          placeholder={said.search}
          aria-label={said.search}
          maxLength={100}
        />
        {list === 'OFFERED_TO_ME' && files.length > 1 && <AcceptAll files={files} />}
      </div>
      <RefusalNote refusal={refusal} fault={fault} />
      {value && files.length === 0 && (
        <EmptyState
          icon="stamp"
          title={text.trim() === '' ? said.none[list] : said.none.ALL}
          hint={text.trim() === '' ? said.noneHint[list] : said.noneHint.ALL}
        />
      )}
      <div className="list-rows">
        {files.map((file) => (
          <Row key={file.fileId} file={file} chosen={file.fileId === chosenId} />
        ))}
      </div>
    </>
  )
}

function questionOf(list: List, text: string): InputOf<'intake.listFiles'> {
  const asked = text.trim()
  // What is looked for by name is looked for everywhere, unless one asks for one's own.
  const group = list === 'TODAY' ? 'ALL' : list
  return {
    group,
    ...(list === 'TODAY' && asked === '' && { day: dayOf(Date.now()) }),
    ...(asked !== '' && { text: asked })
  }
}

function Row({ file, chosen }: { file: Summary; chosen: boolean }) {
  const { life, today } = words.intake
  const isOfToday = dayOf(file.receivedAt) === dayOf(Date.now())
  return (
    <button
      type="button"
      className="list-row timed"
      aria-current={chosen}
      onClick={() => openPlace('intake', `file:${file.fileId}`)}
    >
      <time>{isOfToday ? timeOf(file.receivedAt) : formatDay(dayOf(file.receivedAt)).slice(0, 5)}</time>
      <strong>{file.requesterName}</strong>
      <small>{today.short(file.procedureName)}</small>
      {file.overdue ? (
        <StateTag tone="red" icon="clock" word={life.states[file.state]} />
      ) : (
        <StateTag tone={stateTones[file.state]} word={life.states[file.state]} />
      )}
    </button>
  )
}

/** A bundle that was handed over whole is accepted whole. */
function AcceptAll({ files }: { files: readonly Summary[] }) {
  const command = useCommand('intake.acceptFiles')
  const { acceptAll } = words.fileDesk.lists
  return (
    <>
      <SecondaryAction
        icon="handover"
        running={command.running}
        onPress={() => void command.run({ fileIds: files.map(({ fileId }) => fileId) })}
      >
        {acceptAll(files.length)}
      </SecondaryAction>
      <RefusalNote refusal={command.refusal} fault={command.fault} />
    </>
  )
}
