import { useEffect, useRef, useState } from 'react'
import type { Scan } from '../../ui/scanning'

/**
 * Scans answered one after the other, each by what the one before left: a hand faster than the office loses nothing.
 * Answers what takes a scan.
 */
export function useInTurn(hear: (scan: Scan) => Promise<unknown>): (scan: Scan) => void {
  const [waiting, setWaiting] = useState<readonly Scan[]>([])
  const hearing = useRef(false)
  const [next] = waiting
  // After every drawing: only then does `hear` know what the scan before has changed.
  useEffect(() => {
    if (!next || hearing.current) return
    hearing.current = true
    void hear(next).finally(() => {
      hearing.current = false
      setWaiting(([, ...rest]) => rest)
    })
  })
  return (scan) => setWaiting((before) => [...before, scan])
}
