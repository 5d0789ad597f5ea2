import { useQuery } from '../office'

/** What the number of a decision of this day would be, out of the leased range next in turn; null where there is none. */
export function useNextNumber(decisionDate: string): string | null {
  const { value } = useQuery('cases.listNumberRanges', {})
  const range = value?.ranges.findLast(
    ({ startsOn, endsOn, next }) => next !== null && startsOn <= decisionDate && decisionDate <= endsOn
  )
  return range?.next ?? null
}
