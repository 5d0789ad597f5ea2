import { afterEach, describe, expect, it } from 'vitest'
import { openSerialScanner } from '../../../../main/office/devices/serial-scanner'
import type { ScannerState, SerialScanner, Timer } from '../../../../main/office/devices/serial-scanner'
import { VirtualSerialScanner } from '../../../hardware/virtual-serial-scanner'

const idCard =
  '079012349901|025123456|Nguyễn Thị Ỷ Lan|01021990|Nữ|Số 18, đường Giả Định, Thành phố Hồ Chí Minh|05062021'

/** Keeps what arrives and lets a test await the next item instead of sleeping. */
class Arrivals<Item> {
  readonly items: Item[] = []
  private waiting: (() => void)[] = []

  readonly add = (item: Item): void => {
    this.items.push(item)
    this.waiting.forEach((wake) => wake())
    this.waiting = []
  }

  async until(isEnough: (items: Item[]) => boolean): Promise<Item[]> {
    while (!isEnough(this.items)) await new Promise<void>((resolve) => this.waiting.push(resolve))
    return this.items
  }
}

/** A timer whose delays pass when the test says so. */
class HandTimer {
  readonly delaysMs: number[] = []
  private pending: (() => void) | null = null
  private whenSet: () => void = () => undefined

  readonly timer: Timer = (delayMs, then) => {
    this.delaysMs.push(delayMs)
    this.pending = then
    this.whenSet()
    return () => (this.pending = null)
  }

  async untilSet(): Promise<void> {
    while (!this.pending) await new Promise<void>((resolve) => (this.whenSet = resolve))
  }

  elapse(): void {
    const then = this.pending
    this.pending = null
    then?.()
  }
}

const codes = { current: new Arrivals<string>() }
const states = { current: new Arrivals<ScannerState>() }
let twin: VirtualSerialScanner | null = null
let scanner: SerialScanner | null = null

function openAt(path: string, timer: Timer): void {
  codes.current = new Arrivals()
  states.current = new Arrivals()
  const listener = { onCode: codes.current.add, onState: states.current.add }
  scanner = openSerialScanner({ path, baudRate: 9600 }, listener, timer)
}

afterEach(async () => {
  await scanner?.close()
  await twin?.close()
})

describe('a serial scanner', () => {
  it('gives codes ended by CR, LF, CR LF or TAB, whole letters and in order', async () => {
    twin = await VirtualSerialScanner.open()
    openAt(twin.path, new HandTimer().timer)
    await states.current.until((items) => items.length === 1)
    await twin.scan('2790072600179510')
    await twin.scan('8935049500011', '\r')
    await twin.scan(idCard, '\n')
    await twin.scan('3790072600441753', '\t')
    // The line may break inside a letter of three bytes.
    const bytes = Buffer.from('Ỗ Ằ Ữ\r\n', 'utf8')
    await twin.sendBytes(bytes.subarray(0, 2))
    await twin.sendBytes(bytes.subarray(2))
    const expected = ['2790072600179510', '8935049500011', idCard, '3790072600441753', 'Ỗ Ằ Ữ']
    expect(await codes.current.until((items) => items.length >= expected.length)).toEqual(expected)
    expect(states.current.items).toEqual([{ state: 'open' }])
  })

  it('gives codes framed by STX and ETX, and those of a scanner that sends no end at all', async () => {
    const hand = new HandTimer()
    twin = await VirtualSerialScanner.open()
    openAt(twin.path, hand.timer)
    await states.current.until((items) => items.length === 1)
    await twin.scan('SN-77', '')
    await hand.untilSet()
    hand.elapse()
    expect(await codes.current.until((items) => items.length === 1)).toEqual(['SN-77'])
    await twin.scan('\u00022790072600179510', '\u0003')
    expect(await codes.current.until((items) => items.length === 2)).toEqual(['SN-77', '2790072600179510'])
    // From now on only the end ends a code, however long its second half takes.
    const delays = hand.delaysMs.length
    await twin.scan('27900726', '')
    await twin.scan('00179510', '\r')
    expect((await codes.current.until((items) => items.length === 3)).at(-1)).toBe('2790072600179510')
    expect(hand.delaysMs.length).toBe(delays)
  })

  it('reports a missing port and waits longer each time, up to a bound', async () => {
    const hand = new HandTimer()
    openAt('/dev/no-such-scanner', hand.timer)
    for (let round = 1; round <= 8; round += 1) {
      await states.current.until((items) => items.length === round)
      hand.elapse()
    }
    expect(states.current.items.every(({ state }) => state === 'missing')).toBe(true)
    expect(hand.delaysMs.slice(0, 8)).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000, 15_000])
  })

  it('reports the unplugged cable and reads again once it is back', async () => {
    const hand = new HandTimer()
    twin = await VirtualSerialScanner.open()
    openAt(twin.path, hand.timer)
    await states.current.until((items) => items.length === 1)
    await twin.unplug()
    await states.current.until((items) => items.length === 2)
    expect(states.current.items[1]).toEqual({ state: 'unplugged', retryMs: 500 })
    hand.elapse()
    await states.current.until((items) => items.length === 3)
    expect(states.current.items[2]?.state).toBe('missing')
    await twin.plug()
    hand.elapse()
    await states.current.until((items) => items.length === 4)
    expect(states.current.items[3]).toEqual({ state: 'open' })
    await twin.scan('2790072600179510')
    expect(await codes.current.until((items) => items.length === 1)).toEqual(['2790072600179510'])
  })

  it('says goodbye once and opens nothing afterwards', async () => {
    const hand = new HandTimer()
    openAt('/dev/no-such-scanner', hand.timer)
    await states.current.until((items) => items.length === 1)
    await scanner?.close()
    await scanner?.close()
    hand.elapse()
    expect(states.current.items.map(({ state }) => state)).toEqual(['missing', 'closed'])
  })
})
