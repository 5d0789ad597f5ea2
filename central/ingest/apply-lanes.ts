// Few lanes that apply what has arrived, an office at a time and a turn each, so that live offices are not
// drowned by one that catches up after weeks. What they have not done yet is known from the database alone.
import type { Pool } from 'pg'
import { applyNextEntries, type Parked } from './apply-entries'

export interface ApplyLanes {
  /** An office has something to apply. */
  enqueue: (office: string) => void
  /** Finds every office that is behind, as after a start. */
  resume: () => Promise<void>
  /** Resolves when nothing waits and nothing runs. */
  settled: () => Promise<void>
  /** Takes up nothing more and waits for what is running. */
  stop: () => Promise<void>
}

interface LaneOptions {
  lanes?: number
  onParked: (office: string, parked: Parked) => void
  onFault: (office: string, fault: unknown) => void
}

export function startApplyLanes(pool: Pool, { lanes = 2, onParked, onFault }: LaneOptions): ApplyLanes {
  const waiting = new Set<string>()
  const running = new Set<string>()
  let idle: (() => void)[] = []
  let stopped = false

  const takeUp = () => {
    for (const office of waiting) {
      if (stopped || running.size >= lanes) break
      // Its own turn puts it back, so that one office never runs in two lanes.
      if (running.has(office)) continue
      waiting.delete(office)
      running.add(office)
      void turn(office)
    }
    if (running.size > 0 || (waiting.size > 0 && !stopped)) return
    for (const resolve of idle) resolve()
    idle = []
  }

  const turn = async (office: string) => {
    try {
      const { more, newlyParked } = await applyNextEntries(pool, office)
      if (newlyParked) onParked(office, newlyParked)
      if (more) waiting.add(office)
    } catch (fault) {
      // The mark stayed where it was: the next batch of the office, or the next start, tries again.
      onFault(office, fault)
    }
    running.delete(office)
    takeUp()
  }

  const settled = () => {
    return new Promise<void>((resolve) => {
      idle.push(resolve)
      takeUp()
    })
  }

  return {
    enqueue: (office) => {
      waiting.add(office)
      takeUp()
    },
    resume: async () => {
      const { rows } = await pool.query<{ office: string }>(
        'SELECT office FROM centre_applied JOIN centre_head USING (office) WHERE centre_applied.seq < centre_head.seq'
      )
      for (const { office } of rows) waiting.add(office)
      takeUp()
    },
    settled,
    stop: () => {
      stopped = true
      return settled()
    }
  }
}
