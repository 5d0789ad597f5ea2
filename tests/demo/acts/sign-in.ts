// Who sits at the window. Everybody changes the first password on the first day.
import { EntrancePage } from '../pages/entrance-page'
import { players, type PlayerName } from '../stage/cast'
import type { DeskWindow } from '../stage/desk-window'

export class Chair {
  private sitting: PlayerName | null = null
  private readonly known = new Set<PlayerName>()

  constructor(
    private readonly desk: DeskWindow,
    private readonly firstPasswords: Record<PlayerName, string>
  ) {}

  /** Signs the one before out and this one in. */
  async take(name: PlayerName): Promise<void> {
    if (this.sitting === name) return
    const entrance = new EntrancePage(this.desk.page)
    if (this.sitting) await entrance.signOut()
    const { userName, password } = players[name]
    if (this.known.has(name)) {
      await entrance.signIn({ userName, password })
      await entrance.isIn()
    } else {
      await entrance.signInFirst({ userName, password: this.firstPasswords[name] }, password)
    }
    this.known.add(name)
    this.sitting = name
  }

  /** Opens a place by its key. */
  async open(place: 'F2' | 'F3' | 'F4' | 'F6' | 'F7' | 'F10'): Promise<void> {
    await this.desk.page.keyboard.press(place)
  }
}
