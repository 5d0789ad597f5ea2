// What the administrator arranges: people, places, devices, the centre.
import type { Locator, Page } from '@playwright/test'
import { expect } from '../stage/expect'
import type { Role } from '../../../shared/permissions'
import { placeKindWords, roleNames } from '../../../shared/words/vi/names'
import { settingsWords } from '../../../shared/words/vi/settings'
import { storingWords } from '../../../shared/words/vi/custody-storing'
import { button, choice, fact, field } from './parts'

const rules = storingWords.settings
const { heading, parts, people, password, stores, devices, centre } = settingsWords

export class SettingsPage {
  constructor(private readonly page: Page) {}

  private get main(): Locator {
    return this.page.getByRole('main')
  }

  async part(name: keyof typeof parts): Promise<void> {
    await button(this.page.getByRole('navigation', { name: heading }), parts[name]).click()
    await expect(this.page.getByRole('heading', { name: parts[name], exact: true })).toBeVisible()
  }

  async beginPerson({ fullName, userName }: { fullName: string; userName: string }): Promise<void> {
    await button(this.main, people.add).click()
    await field(this.main, people.fullName).fill(fullName)
    await field(this.main, people.userName).fill(userName)
  }

  async chooseRoles(roles: readonly Role[]): Promise<void> {
    for (const role of roles) await this.role(role).check()
  }

  async dropRole(role: Role): Promise<void> {
    await this.role(role).uncheck()
  }

  /** The screen refuses what is chosen, and does not offer to go on. */
  async refusesRoles(one: Role, other: Role): Promise<void> {
    await expect(this.page.getByRole('alert')).toContainText(people.toxic(roleNames[one], roleNames[other]))
    await expect(button(this.main, people.submit)).toBeDisabled()
  }

  /** Adds the person; answers the first password, which stands on the screen until it is noted. */
  async addPerson(): Promise<string> {
    await button(this.main, people.submit).click()
    const shown = this.page.locator('.first-password output')
    await expect(shown).toBeVisible()
    return shown.innerText()
  }

  private role(role: Role): Locator {
    return this.main.getByRole('checkbox', { name: new RegExp(`^${roleNames[role]}`) })
  }

  async passwordNoted(): Promise<void> {
    await button(this.main, password.noted).click()
  }

  async addWarehouse(name: string): Promise<void> {
    await field(this.main, stores.name).fill(name)
    await button(this.main, stores.submit).click()
    await this.choosePlace(name)
  }

  /** Adds `count` places with counted names inside the chosen one. */
  async addInside(kind: 'ROOM' | 'SHELF' | 'CELL', first: string, count: number): Promise<void> {
    const kindChoice = choice(this.main, placeKindWords[kind])
    if ((await kindChoice.count()) > 0) await kindChoice.check()
    await field(this.main, stores.name).fill(first)
    await field(this.main, stores.many).fill(String(count))
    await button(this.main, count > 1 ? stores.submitMany(count) : stores.submit).click()
    await expect(field(this.main, stores.name)).toHaveValue('')
  }

  /** Chooses a place in the tree, of several with one name the lowest; answers its tag. */
  async choosePlace(name: string): Promise<string> {
    const named = this.page
      .locator('.place-tree')
      .getByRole('button', { name: new RegExp(`^${name}(?![\\d])`) })
    await named.last().click()
    await expect(named.last()).toHaveAttribute('aria-current', 'true')
    return (await fact(this.main, stores.tag).innerText()).replace(/\s/g, '')
  }

  /** The head allows moves inside the warehouse by a standing order. */
  async allowInnerMoves({ number, day }: { number: string; day: string }): Promise<void> {
    await field(this.main, rules.orderNumber).fill(number)
    await field(this.main, rules.orderDay).fill(day)
    await button(this.main, rules.allow).click()
    await expect(fact(this.main, rules.innerOrder)).toContainText(number)
  }

  async addPrinter({ name, host, port }: { name: string; host: string; port: number }): Promise<void> {
    await button(this.main, devices.addPrinter).click()
    await field(this.main, devices.name).fill(name)
    await field(this.main, devices.host).fill(host)
    await field(this.main, devices.port).fill(String(port))
    await button(this.main, devices.save).click()
    await this.showsDevice(name)
  }

  async addScanner({ name, path }: { name: string; path: string }): Promise<void> {
    await button(this.main, devices.addScanner).click()
    await field(this.main, devices.name).fill(name)
    await field(this.main, devices.path).fill(path)
    await button(this.main, devices.save).click()
    await this.showsDevice(name)
  }

  /** The device stands in the list in this state. */
  async showsDevice(name: string, state?: keyof typeof devices.states): Promise<void> {
    const row = this.main.getByRole('button', { name: new RegExp(`^${name}`) })
    await expect(row).toBeVisible()
    if (state) await expect(row).toContainText(devices.states[state])
  }

  async enrol({ url, code }: { url: string; code: string }): Promise<void> {
    await field(this.main, centre.url).fill(url)
    await field(this.main, centre.code).fill(code)
    await button(this.main, centre.submit).click()
    await expect(this.main.getByText(centre.fine)).toBeVisible()
  }
}
