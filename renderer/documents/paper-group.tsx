import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react'
import { useCommand } from '../office'
import { SecondaryAction } from '../ui/action-button'
import { Icon } from '../ui/icon'
import { RefusalNote } from '../ui/refusal-note'
import { words } from '../words'

type Report = (subject: string, jobIds: readonly string[]) => void

const Waiting = createContext<Report>(() => undefined)

/** Tells the group around these papers which of them wait for a person's word. */
export function useWaitingReport(subject: string, jobIds: readonly string[]): void {
  const report = useContext(Waiting)
  const key = jobIds.join(' ')
  useEffect(() => {
    report(subject, key === '' ? [] : key.split(' '))
    return () => report(subject, [])
  }, [report, subject, key])
}

/** Papers of several subjects that lie in one hand: whoever has them all says so once. */
export function PaperGroup({ children }: { children: ReactNode }) {
  const [waiting, setWaiting] = useState<Readonly<Record<string, readonly string[]>>>({})
  const settle = useCommand('documents.settlePrintJob')
  const report = useCallback<Report>(
    (subject, jobIds) => setWaiting((before) => ({ ...before, [subject]: jobIds })),
    []
  )
  const jobIds = Object.values(waiting).flat()
  const { allPrinted, waitingCount } = words.documents
  const settleAll = async (): Promise<void> => {
    for (const jobId of jobIds) {
      const answer = await settle.run({ jobId, outcome: 'CONFIRMED' })
      if (!('ok' in answer)) return
    }
  }
  return (
    <Waiting.Provider value={report}>
      {jobIds.length > 1 && (
        <div className="papers-waiting">
          <span>
            <Icon name="printer" size={18} /> {waitingCount(jobIds.length)}
          </span>
          <SecondaryAction icon="check" running={settle.running} onPress={() => void settleAll()}>
            {allPrinted(jobIds.length)}
          </SecondaryAction>
        </div>
      )}
      <RefusalNote refusal={settle.refusal} fault={settle.fault} />
      {children}
    </Waiting.Provider>
  )
}
