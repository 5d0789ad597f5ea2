// Finds the screens of the window by itself: each place of each person, and each form that a button of the place opens.
// It knows no screen by name, so a new one is walked too.
import type { Page } from '@playwright/test'
import type { Staff, PersonName } from '../../support/staff'
import type { FieldSeen, WatchedPage } from './watched-page'

export interface SeenScreen {
  readonly name: string
  readonly fields: readonly FieldSeen[]
}

const sessionKey = 'office-session'

/** Visits every screen with something to type or choose in, each kind once, and calls `visit` while it is shown. */
export async function walkScreens(
  watched: WatchedPage,
  staff: Staff,
  {
    people,
    screensMax,
    visit
  }: {
    people: readonly PersonName[]
    screensMax: number
    visit: (screen: SeenScreen) => Promise<void>
  }
): Promise<number> {
  const known = new Set<string>()
  const { page } = watched
  for (const person of people) {
    await sitDown(page, staff.session(person))
    const places = await page.locator('.rail-item').count()
    for (let place = 0; place < places; place += 1) {
      const buttons = await openPlace(watched, place)
      for (let button = -1; button < buttons && known.size < screensMax; button += 1) {
        if (button >= 0) await openPlace(watched, place)
        const pressed = button < 0 ? '' : await press(page, button)
        if (pressed === null) continue
        const fields = await watched.fields()
        const isNew = fields.some(({ what }) => !what.startsWith('button') && !isFrame(what))
        const looks = `${place} ${fields.map(({ what }) => what).join(';')}`
        if (!isNew || known.has(looks)) continue
        known.add(looks)
        await visit({ name: `${person}, place ${place}, ${pressed}`, fields })
      }
    }
  }
  return known.size
}

/** The search box stands on every screen. */
function isFrame(what: string): boolean {
  return what.startsWith('input text Ô tìm')
}

/** Takes up a person's session without the password, which is slow to check on purpose. */
export async function sitDown(page: Page, session: string): Promise<void> {
  await page.evaluate(([key, token]) => sessionStorage.setItem(key, token), [sessionKey, session] as const)
  await page.reload()
  await page.locator('.rail-item').first().waitFor()
}

/** Opens a place anew and answers how many buttons it has. */
async function openPlace(watched: WatchedPage, place: number): Promise<number> {
  const { page } = watched
  await page.reload()
  await page.locator('.rail-item').first().waitFor()
  await watched.watch()
  await page.locator('.rail-item').nth(place).click()
  await settled(page)
  return buttonsOf(page).count()
}

/** Presses the button and answers its name; null when it cannot be pressed. */
async function press(page: Page, index: number): Promise<string | null> {
  const button = buttonsOf(page).nth(index)
  if (!(await button.isVisible()) || !(await button.isEnabled())) return null
  const name = (await button.innerText()).replaceAll('\n', ' ').trim()
  await button.click()
  await settled(page)
  return name
}

function buttonsOf(page: Page): ReturnType<Page['locator']> {
  return page.locator('main button:not([type=submit])')
}

async function settled(page: Page): Promise<void> {
  await page.locator('main [aria-busy=true], main .loading').first().waitFor({ state: 'detached' })
  // What was read is drawn in a frame of its own.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  )
}
