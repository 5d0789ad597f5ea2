import { afterEach, expect, it } from 'vitest'
import { serialBinding } from '../../../../main/office/devices/serial-binding'
import { VirtualSerialScanner } from '../../../hardware/virtual-serial-scanner'

let twin: VirtualSerialScanner | null = null
afterEach(() => twin?.close())

async function openPort() {
  twin = await VirtualSerialScanner.open()
  return { twin, port: await serialBinding.open({ path: twin.path, baudRate: 9600 }) }
}

it('reads what arrives', async () => {
  const { twin, port } = await openPort()
  const buffer = Buffer.alloc(16)
  const reading = port.read(buffer, 0, 16)
  await twin.sendBytes(Buffer.from('2790'))
  expect(await reading).toMatchObject({ bytesRead: 4 })
  expect(buffer.toString('utf8', 0, 4)).toBe('2790')
  await port.close()
})

// Here the package's own read goes round for ever, and the test would never end.
it('ends a read that begins after the cable was pulled', async () => {
  const { twin, port } = await openPort()
  await twin.unplug()
  await expect(port.read(Buffer.alloc(16), 0, 16)).rejects.toMatchObject({ disconnect: true })
  await port.close()
})

it('ends a read that waits when the cable is pulled', async () => {
  const { twin, port } = await openPort()
  const reading = port.read(Buffer.alloc(16), 0, 16)
  await Promise.all([expect(reading).rejects.toThrow(), twin.unplug()])
  await port.close()
})
