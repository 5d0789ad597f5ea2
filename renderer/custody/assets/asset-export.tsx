import { useState } from 'react'
import type { Answer } from '@shared/contract/answers'
import type { OutputOf } from '@shared/contract'
import { office } from '../../office-link'
import { Icon } from '../../ui/icon'
import { RefusalNote } from '../../ui/refusal-note'
import { words } from '../../words'
import type { Asset } from '../asset-state'

type File = OutputOf<'custody.exportAsset'>
type Ended = 'saved' | 'notSaved' | null

/** The history of an asset for somebody outside: as a paper to read, as a file to check. */
export function AssetExport({ asset: { assetId } }: { asset: Asset }) {
  const [answer, setAnswer] = useState<Answer<File> | null>(null)
  const [ended, setEnded] = useState<Ended>(null)
  const [running, setRunning] = useState(false)
  const { page } = words.custodyAssets
  const save = async (made: Promise<Answer<File>>): Promise<void> => {
    setRunning(true)
    setEnded(null)
    const file = await made
    setAnswer(file)
    if ('ok' in file) setEnded(await saved(file.ok))
    setRunning(false)
  }
  const kinds = [
    ['file', page.report, () => office.call('custody.getChainReport', { assetId })],
    ['lock', page.bundle, () => office.call('custody.exportAsset', { assetId })]
  ] as const
  return (
    <div className="asset-tools" role="group" aria-label={page.exportLabel} aria-busy={running}>
      {kinds.map(([icon, text, make]) => (
        <button
          key={text}
          type="button"
          className="tool-button"
          disabled={running}
          onClick={() => void save(make())}
        >
          <Icon name={icon} size={14} /> {text}
        </button>
      ))}
      {ended && (
        <span role="status" className={ended === 'saved' ? 'tone-green' : 'tone-red'}>
          {ended === 'saved' ? page.saved : page.notSaved}
        </span>
      )}
      {answer && 'refusal' in answer && <RefusalNote refusal={answer.refusal} fault={null} />}
      {answer && 'fault' in answer && <RefusalNote refusal={null} fault={answer.fault.reference} />}
    </div>
  )
}

/** Null when the person thought better of it. */
async function saved({ fileName, base64 }: File): Promise<Ended> {
  try {
    return (await window.shell.saveFile({ fileName, base64 })) ? 'saved' : null
  } catch {
    return 'notSaved'
  }
}
