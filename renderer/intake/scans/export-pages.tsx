import { useState } from 'react'
import type { Answer } from '@shared/contract/answers'
import { office } from '../../office-link'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'

type Ended = 'saved' | 'notSaved' | null

/** Manifests and pages for somebody outside, as ZIP: one for each part when there are many. */
export function ExportPages({ fileId }: { fileId: string }) {
  const [failed, setFailed] = useState<Answer | null>(null)
  const [running, setRunning] = useState<string | null>(null)
  const [ended, setEnded] = useState<Ended>(null)
  const said = words.intakeScans.export
  const save = async (): Promise<void> => {
    setFailed(null)
    setEnded(null)
    let parts = 1
    let outcome: Ended = 'saved'
    for (let part = 1; part <= parts && outcome === 'saved'; part += 1) {
      setRunning(said.part(part, parts))
      const answer = await office.call('intake.exportPages', { fileId, part })
      if (!('ok' in answer)) {
        setFailed(answer)
        outcome = null
      } else {
        parts = answer.ok.parts
        outcome = await saved(answer.ok)
      }
    }
    setEnded(outcome)
    setRunning(null)
  }
  return (
    <div className="export-pages" aria-busy={running !== null}>
      <button type="button" className="scan-tool" disabled={running !== null} onClick={() => void save()}>
        <Icon name="lock" size={14} /> {running ?? said.save}
      </button>
      {ended && (
        <span role="status" className={ended === 'saved' ? 'tone-green' : 'tone-red'}>
          {said[ended]}
        </span>
      )}
      {failed && 'refusal' in failed && <RefusalNote refusal={failed.refusal} fault={null} />}
      {failed && 'fault' in failed && <RefusalNote refusal={null} fault={failed.fault.reference} />}
    </div>
  )
}

/** Null when the person thought better of it. */
async function saved(file: { fileName: string; base64: string }): Promise<Ended> {
  try {
    const { fileName, base64 } = file
    return (await window.shell.saveFile({ fileName, base64 })) ? 'saved' : null
  } catch {
    return 'notSaved'
  }
}
