// What stands before any session: a store that holds no office yet, or a station that is not paired yet. It goes
// through the shell, since nobody is signed in and the office answers nobody else.
import type { Answer } from './answers'

export interface ShellStartBridge {
  /** False when the store holds no office, or the station no pairing; null while the office process is starting. */
  initialised(): Promise<boolean | null>
  /** Opens a new office. The first password is answered once and kept nowhere. */
  initialise(office: { officeCode: string; adminName: string }): Promise<Answer<OfficeOpened>>
  /** Joins the store of another computer by the code it shows. Answers `paired`, or why not. */
  pair(host: { host: string; port: number; code: string }): Promise<string>
}

export interface OfficeOpened {
  office: string
  officeName: string
  userName: string
  firstPassword: string
}
