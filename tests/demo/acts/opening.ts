// The first morning: the office is opened, its people are let in, its store, devices and centre are arranged.
import { EntrancePage } from '../pages/entrance-page'
import { SettingsPage } from '../pages/settings-page'
import { adminName, officeCode, players, type PlayerName } from '../stage/cast'
import type { Stage } from '../stage/stage'

export interface Opened {
  firstPasswords: Record<PlayerName, string>
  /** The tags of the cells by name. */
  cells: { first: string; second: string; third: string; nearDoor: string }
}

export const warehouse = 'Kho 1'
export const shelf = 'Kệ A03'
export const cellNames = ['Ô 01', 'Ô 02', 'Ô 03', 'Ô 12'] as const

export async function openTheOffice(stage: Stage): Promise<Opened> {
  const { album, desk } = stage
  const entrance = new EntrancePage(desk.page)
  const settings = new SettingsPage(desk.page)
  await album.step('open the office', async () => {
    const admin = await entrance.openOffice(officeCode, adminName)
    await album.picture('office-opened')
    await entrance.leaveFirstPassword()
    await entrance.fillSignIn(admin)
    await album.picture('sign-in')
    await entrance.signIn(admin)
    await entrance.isIn()
    await desk.page.keyboard.press('F10')
  })
  const firstPasswords = await addPeople(stage, settings)
  const cells = await arrangeStore(stage, settings)
  await arrangeDevices(stage, settings)
  await album.step('enrol at the centre', async () => {
    await settings.part('centre')
    await settings.enrol({
      url: stage.centre.first['listening'] ?? '',
      code: await stage.enrolmentCode(officeCode)
    })
    await album.picture('centre-enrolled')
    await entrance.signOut()
  })
  return { firstPasswords, cells }
}

async function addPeople({ album }: Stage, settings: SettingsPage): Promise<Record<PlayerName, string>> {
  const firstPasswords: Partial<Record<PlayerName, string>> = {}
  await album.step('add five people', async () => {
    await settings.part('people')
    for (const [name, player] of Object.entries(players)) {
      await settings.beginPerson(player)
      await settings.chooseRoles(player.roles)
      if (name === 'accountant') {
        await settings.chooseRoles(['CASHIER'])
        await settings.refusesRoles('ACCOUNTANT', 'CASHIER')
        await album.pictureOfRefusal('toxic-roles-refused')
        await settings.dropRole('CASHIER')
      }
      firstPasswords[name as PlayerName] = await settings.addPerson()
      if (name === 'leader') await album.picture('first-password')
      await settings.passwordNoted()
    }
    await album.picture('people', { large: true })
  })
  return firstPasswords as Record<PlayerName, string>
}

async function arrangeStore({ album }: Stage, settings: SettingsPage): Promise<Opened['cells']> {
  const tags: string[] = []
  await album.step('arrange the store', async () => {
    await settings.part('stores')
    await settings.addWarehouse(warehouse)
    for (const [name, count] of [
      ['Kệ A01', 12],
      ['Kệ A02', 12],
      [shelf, 16]
    ] as const) {
      await settings.choosePlace(warehouse)
      await settings.addInside('SHELF', name, 1)
      await settings.choosePlace(name)
      await settings.addInside('CELL', 'Ô 01', count)
    }
    for (const name of cellNames) tags.push(await settings.choosePlace(name))
    await album.picture('places')
  })
  const [first = '', second = '', third = '', nearDoor = ''] = tags
  return { first, second, third, nearDoor }
}

async function arrangeDevices(stage: Stage, settings: SettingsPage): Promise<void> {
  const { album, printer, scanner } = stage
  await album.step('set up printer and scanner', async () => {
    await settings.part('devices')
    await settings.addPrinter({ name: 'Máy in quầy 1', host: printer.host, port: printer.port })
    await settings.addScanner({ name: 'Máy quét quầy 1', path: scanner.path })
    await settings.showsDevice('Máy quét quầy 1', 'READY')
    await album.picture('devices')
  })
}
