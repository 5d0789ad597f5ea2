// Papers that are brought later, while they are being ticked. Pure.
import type { InputOf } from '@shared/contract'
import type { Procedure } from '../draft'
import type { File } from './life-look'

type Paper = InputOf<'intake.supplementFile'>['papers'][number]

export interface BroughtPaper extends Paper {
  given: boolean
}

/**
 * What may be brought: what is missing first, then what was asked for and not answered, then the rest of the checklist.
 * Nothing counts as brought until it is ticked.
 */
export function mayBeBrought(
  { missingPapers, asks }: Pick<File, 'missingPapers' | 'asks'>,
  procedure: Pick<Procedure, 'papers'> | undefined
): BroughtPaper[] {
  const asked = asks
    .filter(({ answeredAt }) => answeredAt === null)
    .flatMap(({ items }) => items.map(({ paper }) => paper))
  const listed = procedure?.papers.map(({ name }) => name) ?? []
  return [...new Set([...missingPapers, ...asked, ...listed])].map((name) => brought(name, false))
}

export function brought(name: string, given: boolean): BroughtPaper {
  return { name, form: 'CERTIFIED_COPY', copies: 1, pages: 1, given }
}

export function broughtPapers(papers: readonly BroughtPaper[]): Paper[] {
  return papers
    .filter(({ given }) => given)
    .map(({ name, form, copies, pages }) => ({ name, form, copies, pages }))
}

/** Whether the file has every required paper once these are in. */
export function completes(
  { missingPapers }: Pick<File, 'missingPapers'>,
  papers: readonly BroughtPaper[]
): boolean {
  const given = new Set(broughtPapers(papers).map(({ name }) => name))
  return missingPapers.every((name) => given.has(name))
}
