// How an obligation is called in a list: what it is, and what the title says of it.
import type { OutputOf } from '@shared/contract'
import { words } from '../words'

type Obligation = OutputOf<'cases.getCase'>['obligations'][number]

export function obligationTitle(obligation: Pick<Obligation, 'kind' | 'category' | 'content'>): string {
  return `${obligationClass(obligation)}: ${obligation.content}`
}

/** The class of the money, or what kind of thing is owed. */
export function obligationClass({ kind, category }: Pick<Obligation, 'kind' | 'category'>): string {
  return category === null ? words.caseNames.obligationKindWords[kind] : words.names.obligationWords[category]
}
