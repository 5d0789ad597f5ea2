// Finding an office by what somebody types of it.
import { foldMarks } from '@shared/search-fold'

export interface OfficeListed {
  code: string
  name: string
  superior: string
  seat: string
}

/** The offices whose code begins with the text, or whose name or seat holds every word of it. */
export function officesLike(text: string, offices: readonly OfficeListed[]): OfficeListed[] {
  const asked = foldMarks(text)
  if (/^\d{2,}$/.test(asked)) return offices.filter(({ code }) => code.startsWith(asked))
  const wanted = asked.split(' ').filter((word) => word !== '')
  return offices.filter(({ name, seat }) => {
    const held = foldMarks(`${name} ${seat}`).split(/[^a-z0-9]+/)
    return wanted.every((word) =>
      held.some((part) => (/^\d+$/.test(word) ? part === word : part.startsWith(word)))
    )
  })
}
