import './receiving.css'
import { useRef, useState } from 'react'
import type { Refusal } from '@shared/contract/answers'
import { formatDong } from '@shared/money'
import { office } from '../../office'
import { SecondaryAction } from '../../ui/action-button'
import { EmptyState } from '../../ui/empty-state'
import { RefusalNote } from '../../ui/refusal-note'
import { DoneNote } from '../../forms/done-note'
import { words } from '../../words'
import { ImportPreview } from './import-preview'
import { base64Of, useImport, usePreviewProgress, type Preview } from './import-run'

interface Trouble {
  refusal: Refusal | null
  fault: string | null
}

const noTrouble: Trouble = { refusal: null, fault: null }
const figure = (count: number): string => formatDong(String(count))

/** The warehouse that was there before the program: a file, every bad cell of it, then its rows, when all are right. */
export function ImportPanel() {
  const [preview, setPreview] = useState<Preview | null>(null)
  const [isReading, setReading] = useState(false)
  const [trouble, setTrouble] = useState(noTrouble)
  const [imported, setImported] = useState<number | null>(null)
  const running = useImport()
  const texts = words.imports.screen
  const look = async (file: File): Promise<void> => {
    setReading(true)
    setPreview(null)
    setImported(null)
    running.reset()
    const base64 = await base64Of(file).catch(() => '')
    const answer = await office.call('custody.previewStockImport', { base64 })
    setReading(false)
    setTrouble('ok' in answer ? noTrouble : troubleIn(answer))
    if ('ok' in answer) setPreview(answer.ok)
  }
  const run = async (): Promise<void> => {
    if (!preview || !(await running.run(preview))) return
    setImported(preview.rows.length)
    setPreview(null)
  }
  return (
    <section className="mode-panel">
      <header className="mode-head">
        <h1>{texts.heading}</h1>
        <span className="note">{texts.note}</span>
      </header>
      <div className="work-form import">
        <ImportFile
          isReading={isReading || running.running}
          again={preview !== null}
          onFile={(file) => void look(file)}
        />
        <RefusalNote refusal={trouble.refusal} fault={trouble.fault} />
        {isReading && <ReadingProgress />}
        {imported !== null && <DoneNote title={texts.done(figure(imported))} />}
        {preview ? (
          <ImportPreview
            key={preview.importId}
            preview={preview}
            running={running}
            onRun={() => void run()}
          />
        ) : (
          imported === null &&
          !isReading && <EmptyState icon="file" title={texts.teach} hint={texts.teachHint} />
        )}
      </div>
    </section>
  )
}

/** How far the office is with the file: it goes on answering everybody else meanwhile, and stops when told. */
function ReadingProgress() {
  const { step, rows, of } = usePreviewProgress()
  const texts = words.imports.screen
  const said = step === 'CHECKING' ? texts.checked(figure(rows), figure(of)) : texts.readRows(figure(rows))
  return (
    <div className="import-progress">
      {step === 'CHECKING' ? <progress max={of} value={rows} /> : <progress />}
      <span role="status">{said}</span>
      <SecondaryAction
        icon="stop"
        keys="Alt+D"
        words={texts.stopLooking}
        onPress={() => void office.call('custody.stopStockImportPreview', {})}
      >
        {texts.stopLooking}
      </SecondaryAction>
    </div>
  )
}

function troubleIn(answer: { refusal: Refusal } | { fault: { reference: string } }): Trouble {
  return 'refusal' in answer
    ? { refusal: answer.refusal, fault: null }
    : { refusal: null, fault: answer.fault.reference }
}

function ImportFile({
  isReading,
  again,
  onFile
}: {
  isReading: boolean
  again: boolean
  onFile: (file: File) => void
}) {
  const input = useRef<HTMLInputElement>(null)
  const texts = words.imports.screen
  const template = async (): Promise<void> => {
    const answer = await office.call('custody.getStockImportTemplate', {})
    if (!('ok' in answer)) return
    const { fileName, base64 } = answer.ok
    const link = document.createElement('a')
    link.href = `data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,${base64}`
    link.download = fileName
    link.click()
  }
  return (
    <div className="form-row">
      <SecondaryAction icon="file" disabled={isReading} onPress={() => input.current?.click()}>
        {isReading ? texts.reading : again ? texts.other : texts.choose}
      </SecondaryAction>
      <SecondaryAction icon="down" onPress={() => void template()}>
        {texts.template}
      </SecondaryAction>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx"
        aria-label={texts.choose}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </div>
  )
}
