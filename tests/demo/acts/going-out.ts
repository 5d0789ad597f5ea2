// A thing goes back to its owner: proposed, decided, ordered out, handed over against label, card and signatures.
import { approvalsWords } from '../../../shared/words/vi/approvals'
import { ReleasePage } from '../pages/release-page'
import { StoreroomPage } from '../pages/storeroom-page'
import { ApprovalsPage } from '../pages/till-page'
import { debtor, judgment, players, things } from '../stage/cast'
import type { Stage } from '../stage/stage'
import type { Chair } from './sign-in'

const [laptop] = things

interface Scene {
  stage: Stage
  chair: Chair
  room: StoreroomPage
  page: ReleasePage
}

/** The keeper sits at the window; `label` is what the scanner reads on the thing. */
export async function giveBack(stage: Stage, chair: Chair, label: string): Promise<void> {
  const { page } = stage.desk
  const scene = { stage, chair, room: new StoreroomPage(page), page: new ReleasePage(page) }
  await note(scene, label)
  await propose(scene, label)
  await decide(scene)
  await handOver(scene, label)
}

const ground = { ground: `Bản án số ${judgment.number}, mục 3`, groundDay: judgment.day }

/** The officer reads the judgment before anybody asks for anything. */
async function note({ stage: { album, scanner }, chair, room, page }: Scene, label: string): Promise<void> {
  await album.step('officer notes the decision', async () => {
    await chair.take('clerk')
    await chair.open('F3')
    await scanner.scan(label)
    await room.showsAsset(laptop.name)
    await page.begin()
    await page.noteDecision(ground)
    await chair.take('keeper')
    await chair.open('F3')
  })
}

async function propose({ stage: { album, scanner }, room, page }: Scene, label: string): Promise<void> {
  await album.step('keeper proposes the release', async () => {
    await scanner.scan(label)
    await room.showsAsset(laptop.name)
    await page.begin()
    await page.fill({
      recipient: debtor.fullName,
      ...ground,
      reason: 'Tài sản không liên quan nghĩa vụ'
    })
    await album.picture('release-proposed')
    await page.send()
  })
}

async function decide({ stage: { album, desk }, chair }: Scene): Promise<void> {
  const approvals = new ApprovalsPage(desk.page)
  await album.step('leader approves the release', async () => {
    await chair.take('leader')
    await chair.open('F6')
    await approvals.shows(approvalsWords.titles.release(laptop.name, debtor.fullName))
    await album.picture('release-decision', { large: true })
    await approvals.agree('approve', approvalsWords.done.release('').replace(/\.$/, '').trim())
  })
}

async function handOver({ stage, chair, room, page }: Scene, label: string): Promise<void> {
  const { album, desk, scanner } = stage
  await album.step('keeper hands over', async () => {
    await chair.take('keeper')
    await chair.open('F3')
    await scanner.scan(label)
    await room.showsAsset(laptop.name)
    await page.beginHandOver()
    await desk.saveNextTo(stage.file('stock-out-order.pdf'))
    await page.savePaper('STOCK_OUT_ORDER')
    await page.askOfficer(players.clerk.fullName)
    await chair.take('clerk')
    await chair.open('F6')
    await new ApprovalsPage(desk.page).attend()
    await chair.take('keeper')
    await chair.open('F3')
    await scanner.scan(label)
    await room.showsAsset(laptop.name)
    await page.beginHandOver()
    await scanner.scan(label)
    await scanner.scan(debtor.card)
    await page.describe('Như khi nhập kho')
    await album.picture('handing-over')
    await page.handOver()
    await desk.saveNextTo(stage.file('handover-record.pdf'))
    await page.savePaper('HANDOVER_RECORD')
    await room.leaveMode()
    await room.showsAsset(laptop.name)
    await album.picture('chain-of-custody', { large: true })
  })
}
