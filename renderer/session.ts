// Who works at this window: signing in and out, and what the person may open. What a person may do is decided
// by the office; here it only decides what is shown.
import type { Refusal } from '@shared/contract/answers'
import type { OutputOf } from '@shared/contract'
import type { Permission } from '@shared/permissions'
import { CommandId } from './command-id'
import { connection, currentSession, keepSession, office, whenSessionEnds } from './office-link'
import { useWatched, Watched } from './watched'

export type Who = OutputOf<'identity.whoAmI'>

/**
 * `restoring`: a reload, the token is being tried; `mustChange`: signed in with a first password;
 * `expired`: the office forgot the session while forms are open, so they stay behind the sign-in.
 */
export interface Session {
  phase: 'restoring' | 'signedOut' | 'mustChange' | 'signedIn' | 'expired'
  who: Who | null
}

export interface SignInProblem {
  refusal: Refusal | null
  fault: string | null
}

const session = new Watched<Session>({ phase: currentSession() ? 'restoring' : 'signedOut', who: null })
const signInId = new CommandId()

whenSessionEnds(() => {
  keepSession(null)
  const { phase, who } = session.get()
  session.set(phase === 'signedIn' ? { phase: 'expired', who } : { phase: 'signedOut', who: null })
})

// After a reload the port may be there before this module is, so the present state is heard too.
connection.watch(restore)
restore()

export function useSession(): Session {
  return useWatched(session)
}

/** The signed-in person, office and station. Only for parts that are shown to a signed-in person. */
export function useWho(): Who {
  const { who } = useWatched(session)
  if (!who) throw new Error('nobody is signed in')
  return who
}

/** Whether the signed-in person holds a permission. */
export function useMay(permission: Permission): boolean {
  return useWatched(session).who?.permissions.includes(permission) ?? false
}

/** Signs in. Null when it worked; `confirmedDay` answers `CLOCK_JUMPED`. */
export async function signIn(
  userName: string,
  password: string,
  confirmedDay?: string
): Promise<SignInProblem | null> {
  const input = { userName, password, ...(confirmedDay && { confirmedDay }) }
  const answer = await office.call('identity.signIn', input, { command: signInId.current() })
  signInId.ended(answer)
  // The first attempt was done and its token lost on the way: sign in once more.
  if ('refusal' in answer && answer.refusal.code === 'ALREADY_DONE') {
    return signIn(userName, password, confirmedDay)
  }
  if (!('ok' in answer)) return problemOf(answer)
  keepSession(answer.ok.session)
  const before = session.get().who
  if (before && before.user.userId !== answer.ok.user.userId) session.set({ phase: 'restoring', who: null })
  return readWho()
}

/** Leaves. The token is dropped here even when the office cannot be told. */
export async function signOut(): Promise<void> {
  await office.call('identity.signOut', {}, { command: new CommandId().current() })
  keepSession(null)
  session.set({ phase: 'signedOut', who: null })
}

/** Somebody else takes over an expired window: what stood on it is put away. */
export function leaveExpired(): void {
  session.set({ phase: 'signedOut', who: null })
}

/** Reads again who is signed in, after a password was changed or rights may have. */
export async function readWho(): Promise<SignInProblem | null> {
  const answer = await office.call('identity.whoAmI', {})
  if ('ok' in answer) {
    session.set({ phase: answer.ok.mustChangePassword ? 'mustChange' : 'signedIn', who: answer.ok })
    return null
  }
  const passing = 'refusal' in answer && answer.refusal.code === 'UNAVAILABLE'
  if (!passing && session.get().phase === 'restoring') {
    keepSession(null)
    session.set({ phase: 'signedOut', who: null })
  }
  return problemOf(answer)
}

function restore(): void {
  if (connection.get().state === 'connected' && session.get().phase === 'restoring') void readWho()
}

function problemOf(answer: { refusal: Refusal } | { fault: { reference: string } }): SignInProblem {
  return 'refusal' in answer
    ? { refusal: answer.refusal, fault: null }
    : { refusal: null, fault: answer.fault.reference }
}
