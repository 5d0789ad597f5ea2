// The ways in: opening an office, pairing a station, signing in and out, the first change of a password.
import type { Page } from '@playwright/test'
import { expect } from '../stage/expect'
import { frameWords } from '../../../shared/words/vi/frame'
import { button, fact, field } from './parts'

const { firstRun, pairing, signIn, changePassword, user } = frameWords

export interface Credentials {
  userName: string
  password: string
}

export class EntrancePage {
  constructor(private readonly page: Page) {}

  /** Opens the office of an empty store; answers the administrator as the screen shows him, once. */
  async openOffice(officeCode: string, adminName: string): Promise<Credentials> {
    await field(this.page, firstRun.officeCode).fill(officeCode)
    await field(this.page, firstRun.adminName).fill(adminName)
    await button(this.page, firstRun.submit).click()
    await expect(this.page.getByRole('heading', { name: firstRun.opened })).toBeVisible()
    return {
      userName: await fact(this.page, firstRun.userName).innerText(),
      password: await fact(this.page, firstRun.firstPassword).innerText()
    }
  }

  async leaveFirstPassword(): Promise<void> {
    await button(this.page, firstRun.goOn).click()
  }

  async pair({ host, port, code }: { host: string; port: number; code: string }): Promise<void> {
    await field(this.page, pairing.host).fill(host)
    await field(this.page, pairing.port).fill(String(port))
    await field(this.page, pairing.code).fill(code)
    await button(this.page, pairing.submit).click()
  }

  async fillSignIn({ userName, password }: Credentials): Promise<void> {
    await field(this.page, signIn.userName).fill(userName)
    await field(this.page, signIn.password).fill(password)
  }

  async signIn(credentials: Credentials): Promise<void> {
    await this.fillSignIn(credentials)
    await button(this.page, signIn.submit).click()
  }

  /** Signs in with a first password and sets one's own; the screen lets nobody by. */
  async signInFirst({ userName, password }: Credentials, ownPassword: string): Promise<void> {
    await this.signIn({ userName, password })
    await field(this.page, changePassword.old).fill(password)
    await field(this.page, changePassword.fresh).fill(ownPassword)
    await field(this.page, changePassword.again).fill(ownPassword)
    await button(this.page, changePassword.submit).click()
    await this.isIn()
  }

  async isIn(): Promise<void> {
    await expect(this.page.getByRole('navigation').first()).toBeVisible()
  }

  async signOut(): Promise<void> {
    await button(this.page, user.menu).click()
    await this.page.getByRole('menuitem', { name: user.signOut }).click()
    await expect(button(this.page, signIn.submit)).toBeVisible()
  }
}
