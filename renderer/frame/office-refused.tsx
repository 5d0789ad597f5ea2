import { EmptyState } from '../ui/empty-state'
import { words } from '../words'

/** The office process says that it cannot serve this store; nothing can be done in the window but read why. */
export function OfficeRefused({ code }: { code: string }) {
  const said = words.frame.officeRefused
  const known = Object.entries(said).find(([name]) => name === code)?.[1]
  return (
    <main className="sign-in">
      <EmptyState
        icon="lock"
        title={said.title}
        hint={typeof known === 'string' ? known : said.other(code)}
      />
    </main>
  )
}
