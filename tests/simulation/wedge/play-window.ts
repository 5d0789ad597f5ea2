// Scans into the fields of the real window, by keys of X under several layouts and through Telex and VNI: the window
// must hear exactly the code, and the page must stay as it was.
import type { Page } from '@playwright/test'
import type { XKeys } from '../../hardware/x-keys'
import type { PersonName, Staff } from '../../support/staff'
import { seededChoice, type Choice } from '../power-cut/seeded-choice'
import { scanComposed } from './composed-scan'
import type { LayoutName } from './keyboards'
import { walkScreens, type SeenScreen } from './screens'
import type { Method } from './vietnamese-typing'
import { WatchedPage, type FieldSeen } from './watched-page'

export interface WindowReport {
  readonly screens: number
  readonly fields: number
  readonly scans: number
  readonly violations: string[]
}

export interface WindowPlan {
  readonly people: readonly PersonName[]
  readonly screensMax: number
  /** How many fields of a screen are scanned into, the first of each kind before others. */
  readonly fieldsMax: number
  /** Every way for each field, or one after the other. */
  readonly everyWay: boolean
  readonly seed: number
}

const ways: readonly (LayoutName | Method)[] = ['us', 'telex', 'fr', 'vni', 'de', 'telex', 'vn', 'vni']
const lateMaxMs = 20
const attemptsMax = 4
const bait = ['aa', 'dd', 'ww', 'tuowng', 's1', 'ees', 'oo6', 'd9', 'A1']

export async function playWindow(
  { page, staff }: { page: Page; staff: Staff },
  keys: XKeys,
  plan: WindowPlan
): Promise<WindowReport> {
  // Whoever hears of a file dialog keeps it from opening: a window of the system would take the keyboard from ours.
  page.on('filechooser', () => undefined)
  const watched = await WatchedPage.open(page)
  await keys.focusWindow()
  const player = new Player(watched, keys, seededChoice(plan.seed))
  let fields = 0
  let turn = 0
  const visit = async (screen: SeenScreen): Promise<void> => {
    for (const field of mixed(screen.fields).slice(0, plan.fieldsMax)) {
      fields += 1
      const chosen = plan.everyWay ? [...new Set(ways)] : [ways[turn % ways.length] ?? 'us']
      turn += 1
      for (const way of chosen) await player.scanInto(field, way, screen.name)
    }
  }
  const screens = await walkScreens(watched, staff, { ...plan, visit })
  keys.layout('us')
  return { screens, fields, scans: player.scans, violations: player.violations }
}

class Player {
  scans = 0
  readonly violations: string[] = []
  #layout: LayoutName = 'us'

  constructor(
    private readonly watched: WatchedPage,
    private readonly keys: XKeys,
    private readonly choose: Choice
  ) {}

  async scanInto(field: FieldSeen, way: LayoutName | Method, screen: string): Promise<void> {
    const code = this.#code()
    this.scans += 1
    for (let attempt = 1; ; attempt += 1) {
      const { lateMs, violations } = await this.#tryScan(field, way, code)
      if (violations.length === 0) return
      // Keys that a busy machine plays with pauses are not a scanner's; they are played again.
      if (lateMs > lateMaxMs && attempt < attemptsMax) continue
      const where = `${screen}: ${field.what} (${way}, ${lateMs} ms late) ${JSON.stringify(code)}`
      this.violations.push(...violations.map((violation) => `${where} ${violation}`))
      return
    }
  }

  async #tryScan(
    field: FieldSeen,
    way: LayoutName | Method,
    code: string
  ): Promise<{ lateMs: number; violations: string[] }> {
    await this.watched.settle(field)
    const before = await this.watched.state()
    let lateMs = 0
    const heard = await this.watched.heardDuring(async () => {
      lateMs = await this.#scan(field, code, way)
    })
    const after = await this.watched.state()
    const violations: string[] = []
    if (heard.length !== 1 || heard[0] !== code) violations.push(`was heard as ${JSON.stringify(heard)}`)
    if (JSON.stringify(before) !== JSON.stringify(after)) {
      violations.push(`changed ${JSON.stringify(before)} to ${JSON.stringify(after)}`)
    }
    return { lateMs, violations }
  }

  async #scan(field: FieldSeen, code: string, way: LayoutName | Method): Promise<number> {
    if (way === 'telex' || way === 'vni') {
      // An input method composes only where text is typed.
      await scanComposed(this.watched.debug, code, field.typed ? way : null)
      return 0
    }
    if (way !== this.#layout) this.keys.layout(way)
    this.#layout = way
    return this.keys.scan(code, { gapMs: 2 + this.choose(6), end: this.choose(4) === 0 ? 'Tab' : 'Enter' })
  }

  /** 3 to 30 printable characters of ASCII that begin and end with no space. */
  #code(): string {
    const length = 3 + this.choose(28)
    let code = ''
    while (code.length < length) {
      const piece = bait[this.choose(bait.length * 4)]
      code += piece ?? String.fromCharCode(0x20 + this.choose(95))
    }
    return code.trim().padEnd(3, 'x')
  }
}

/** One field of each kind first. */
function mixed(fields: readonly FieldSeen[]): FieldSeen[] {
  const kindOf = ({ what }: FieldSeen): string => what.split(' ').slice(0, 2).join(' ')
  const firsts = fields.filter(
    (field, at) => fields.findIndex((other) => kindOf(other) === kindOf(field)) === at
  )
  return [...firsts, ...fields.filter((field) => !firsts.includes(field))]
}
