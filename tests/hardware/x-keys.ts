// A keyboard-wedge scanner without metal: a virtual X display of its own, and keys played on it through XTEST, so that
// a window gets them as it gets those of a real keyboard, and nobody's desktop gets any.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { usStroke, xKeycodes, type LayoutName } from '../simulation/wedge/keyboards'

const screen = ['-screen', '0', '1936x1096x24', '-nolisten', 'tcp']

export class XKeys {
  private readonly answers: AsyncIterator<string>
  private readonly displayBefore = process.env['DISPLAY']
  private readonly player: ChildProcess

  private constructor(
    private readonly server: ChildProcess,
    number: string
  ) {
    process.env['DISPLAY'] = `:${number}`
    const player = spawn('python3', [join(__dirname, 'x-keys.py')], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.player = player
    this.answers = createInterface({ input: player.stdout })[Symbol.asyncIterator]()
  }

  /** Starts a display; programs started from now on show their windows there. */
  static async open(): Promise<XKeys> {
    const server = spawn('Xvfb', ['-displayfd', '3', ...screen], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe']
    })
    const keys = new XKeys(server, await numberOf(server))
    await keys.answer()
    keys.layout('us')
    return keys
  }

  /** Gives the keyboard to the window that is shown. */
  async focusWindow(): Promise<void> {
    await this.ask('focus')
  }

  /** The layout of the machine, not of the scanner, which always sends the keys of a US one. */
  layout(name: LayoutName): void {
    execFileSync('setxkbmap', [name], { stdio: 'ignore' })
  }

  /**
   * Scans a code of printable ASCII. Shift is pressed and released for each character that wants it. Answers by how
   * many milliseconds the display was late: a starved one is no scanner.
   */
  async scan(
    code: string,
    { gapMs = 3, end = 'Enter' }: { gapMs?: number; end?: 'Enter' | 'Tab' } = {}
  ): Promise<number> {
    const strokes = [...code.split('').map(usStroke), { code: end, shift: false }]
    const steps = strokes.map((stroke) => {
      const key = tap(stroke.code)
      return stroke.shift ? `d${keycode('ShiftLeft')} ${key} u${keycode('ShiftLeft')}` : key
    })
    return this.ask(`keys ${steps.join(` w${gapMs} `)}`)
  }

  /** Taps keys by their places; with `held` pressed all the while. */
  async tap(
    codes: readonly string[],
    { gapMs = 3, held }: { gapMs?: number; held?: string } = {}
  ): Promise<void> {
    const taps = codes.map(tap).join(` w${gapMs} `)
    await this.ask(`keys ${held ? `d${keycode(held)} ${taps} u${keycode(held)}` : taps}`)
  }

  async close(): Promise<void> {
    if (this.displayBefore === undefined) delete process.env['DISPLAY']
    else process.env['DISPLAY'] = this.displayBefore
    for (const child of [this.player, this.server]) {
      const gone = once(child, 'exit')
      child.kill()
      await gone
    }
  }

  private async ask(request: string): Promise<number> {
    this.player.stdin?.write(`${request}\n`)
    return this.answer()
  }

  private async answer(): Promise<number> {
    const answer: IteratorResult<string, unknown> = await this.answers.next()
    const said = answer.done === true ? 'the player has ended' : answer.value
    const [ok, late = '0'] = said.split(' ')
    if (ok !== 'ok') throw new Error(`no key was played: ${said}`)
    return Number(late)
  }
}

/** The number of the display, said once it takes connections. The pipe stays open: the server may write more. */
async function numberOf(server: ChildProcess): Promise<string> {
  const said = server.stdio[3]
  if (!said) throw new Error('the display says no number')
  let text = ''
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', () => reject(new Error('the virtual display did not start')))
    said.on('data', (bytes: Buffer) => {
      text += bytes.toString()
      if (text.includes('\n')) resolve()
    })
  })
  return text.trim()
}

function tap(code: string): string {
  return `d${keycode(code)} u${keycode(code)}`
}

function keycode(code: string): number {
  const found = xKeycodes.get(code)
  if (found === undefined) throw new Error(`no key of X is known for ${code}`)
  return found
}
