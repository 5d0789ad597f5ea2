// A subject's time line page by page: the newest page is read again with every event, older ones are asked for and kept.
import { useState } from 'react'
import { joinedEntries, type TimelineEntry } from './joined-entries'
import { office, useQuery } from './office'

interface Older {
  subject: string
  entries: readonly TimelineEntry[]
  more: boolean
}

export function useTimeline(subject: string | null, limit: number) {
  const { value, refusal, fault } = useQuery(
    'journal.getTimeline',
    subject === null ? null : { subject, limit },
    { topics: ['*'] }
  )
  const [older, setOlder] = useState<Older | null>(null)
  const [reading, setReading] = useState(false)
  const kept = older?.subject === subject ? older : null
  const entries = value ? joinedEntries(value.entries, kept?.entries ?? []) : null
  const more = kept ? kept.more : (value?.more ?? false)
  const readOlder = async (): Promise<void> => {
    const last = entries?.at(-1)
    if (subject === null || !last || reading) return
    setReading(true)
    const answer = await office.call('journal.getTimeline', { subject, limit, beforeSeq: last.seq })
    setReading(false)
    if (!('ok' in answer)) return
    // From the first page on all is kept, so that no new entry pushes one out between two pages.
    setOlder({ subject, entries: [...(entries ?? []), ...answer.ok.entries], more: answer.ok.more })
  }
  return { entries, more, reading, readOlder, refusal, fault }
}
