// The people of a case to choose from in a form.
import { words } from '../../words'
import type { Case } from '../case-look'
import type { SelectOption } from '../select-field'

/** Everybody of the case, each once, the debtors first: most acts are about one of them. */
export function partyOptions({ parties }: Pick<Case, 'parties'>): SelectOption<string>[] {
  const seen = new Set<string>()
  const ordered = [...debtorsOf(parties), ...parties]
  return ordered.flatMap(({ partyId, fullName, role }) => {
    if (seen.has(partyId)) return []
    seen.add(partyId)
    return [
      {
        value: partyId,
        title: `${fullName} (${words.caseNames.partyRoleWords[role].toLocaleLowerCase('vi')})`
      }
    ]
  })
}

export function debtorOptions({ parties }: Pick<Case, 'parties'>): SelectOption<string>[] {
  return debtorsOf(parties).map(({ partyId, fullName }) => ({ value: partyId, title: fullName }))
}

export function firstDebtor({ parties }: Pick<Case, 'parties'>): string | null {
  return debtorsOf(parties)[0]?.partyId ?? null
}

function debtorsOf(parties: Case['parties']): Case['parties'] {
  return parties.filter(({ role }) => role === 'DEBTOR')
}
