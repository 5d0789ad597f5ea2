import { useRef, useState } from 'react'
import type { Answer } from '@shared/contract/answers'
import type { OutputOf } from '@shared/contract'
import { office } from '../../office-link'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import { hashesInZip, hashOf } from './scan-files'

type Checked = OutputOf<'intake.checkPages'>
/** `answer` is null when nothing that was brought could be compared. */
type Result = { answer: Answer<Checked> | null; unread: string[]; zipped: string[] }

const linesShown = 8
/** What an export has beside its pages: the manifests are the office's own here. */
const beside = /\.json$/i
const packed = /\.zip$/i

/** Whether pages that somebody brings are those that were handed in. They are hashed in this window and kept nowhere. */
export function CheckPages({ fileId }: { fileId: string }) {
  const [result, setResult] = useState<Result | null>(null)
  const [running, setRunning] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const said = words.intakeScans.check
  const check = async (files: readonly File[]): Promise<void> => {
    setRunning(true)
    const { found, unread, zipped } = await readAll(files)
    // Nothing is missing where only nothing could be read.
    const told = found.length > 0 || unread.length > 0 || zipped.length === 0
    const answer = told ? await office.call('intake.checkPages', { fileId, found }) : null
    setResult({ answer, unread, zipped })
    setRunning(false)
  }
  return (
    <div
      className="check-pages"
      role="group"
      aria-label={said.open}
      aria-busy={running}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void filesOf(event.dataTransfer).then(check)
      }}
    >
      <div className="check-drop">
        <Icon name="approve" size={18} />
        <span>{running ? said.running : said.drop}</span>
        <button type="button" className="scan-tool" onClick={() => input.current?.click()}>
          {said.choose}
        </button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            const files = [...(event.target.files ?? [])]
            event.target.value = ''
            if (files.length > 0) void check(files)
          }}
        />
      </div>
      {result?.zipped.map((name) => (
        <p key={name} className="note tone-amber" role="alert">
          {said.zipped(name)}
        </p>
      ))}
      {result?.answer && <CheckResult answer={result.answer} unread={result.unread} />}
    </div>
  )
}

/** The pages that were brought, those in a ZIP of the office among them, without the manifests beside them. */
async function readAll(files: readonly File[]) {
  const found: { name: string; sha256: string }[] = []
  const unread: string[] = []
  const zipped: string[] = []
  for (const file of files.filter(({ name }) => !beside.test(name))) {
    if (packed.test(file.name)) {
      const inside = await hashesInZip(file)
      if (inside) found.push(...inside.filter(({ name }) => !beside.test(name)))
      else zipped.push(file.name)
      continue
    }
    const sha256 = await hashOf(file)
    if (sha256 === null) unread.push(file.name)
    else found.push({ name: file.name, sha256 })
  }
  return { found, unread, zipped }
}

function CheckResult({ answer, unread }: { answer: Answer<Checked>; unread: readonly string[] }) {
  const said = words.intakeScans.check
  if (!('ok' in answer)) {
    return (
      <RefusalNote
        refusal={'refusal' in answer ? answer.refusal : null}
        fault={'fault' in answer ? answer.fault.reference : null}
      />
    )
  }
  const { whole, changed, missing, extra } = answer.ok
  const lines = [
    ...changed.map((page) => said.changed(words.manifestCheck.page(page))),
    ...missing.map((page) => said.missing(words.manifestCheck.page(page))),
    ...extra.map(said.extra),
    ...unread.map(said.unread)
  ]
  if (lines.length === 0) {
    return (
      <p className="check-result tone-green" role="status">
        <Icon name="done" size={18} /> {said.whole(whole)}
      </p>
    )
  }
  return (
    <div className="check-result tone-red" role="alert">
      <strong>
        <Icon name="warning" size={18} /> {said.differs}
      </strong>
      <ul>
        {lines.slice(0, linesShown).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > linesShown && <li>{said.more(lines.length - linesShown)}</li>}
      </ul>
    </div>
  )
}

/** Files that were dropped, those of dropped folders among them. */
async function filesOf({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  if (!entries.some(({ isDirectory }) => isDirectory)) return [...files]
  return (await Promise.all(entries.map(filesIn))).flat()
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    return new Promise((resolve, reject) =>
      (entry as FileSystemFileEntry).file((file) => resolve([file]), reject)
    )
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const found: FileSystemEntry[] = []
  // A folder is given in pieces; an empty one is the end.
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject)
    )
    if (piece.length === 0) break
    found.push(...piece)
  }
  return (await Promise.all(found.map(filesIn))).flat()
}
