// Asks the finder while somebody types: only once the hand rests, and an answer to an older question is never shown.
import { useEffect, useState } from 'react'
import { useQuery } from '../office'
import type { Candidate, Question } from './related-question'

/** A hand that rests so long waits for an answer; a typing one is not asked about every key. */
const restMs = 150

/** What the office may already have; nothing while nothing is asked, and a refusal shows nothing: the strip only helps. */
export function useRelated(question: Question | null): readonly Candidate[] {
  const asked = question === null ? null : JSON.stringify(question)
  const settled = useSettled(asked)
  const current = settled === asked ? settled : null
  const { value } = useQuery(
    'intake.findRelated',
    settled === null ? null : (JSON.parse(settled) as Question),
    { topics: ['people', 'cases'], keepFormer: current !== null }
  )
  return asked === null ? [] : (value?.candidates ?? [])
}

function useSettled(value: string | null): string | null {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMs)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
