import { labelSizes } from '@shared/label-sizes'
import { useState } from 'react'
import { useCommand, useQuery } from '../office'
import { SecondaryAction } from '../ui/action-button'
import { EmptyState } from '../ui/empty-state'
import { Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { StateTag, type Tone } from '../ui/state-tag'
import { words } from '../words'
import { DeviceForm } from './device-form'
import type { Device, DeviceKind } from './subjects'

type Shown = { deviceId: string } | { add: DeviceKind } | null

const tones: Readonly<Record<Device['state'], Tone>> = {
  READY: 'green',
  UNTRIED: 'neutral',
  ABSENT: 'amber',
  FAILED: 'red'
}
const listWidth = 460
const addWords = {
  RECEIPT_PRINTER: 'addPrinter',
  SERIAL_SCANNER: 'addScanner',
  LABEL_STOCK: 'addLabelStock'
} as const

/** The printers and scanners of this desk, and how they are. */
export function DeviceSettings() {
  const [shown, setShown] = useState<Shown>(null)
  const { value, refusal, fault } = useQuery('devices.listDevices', {}, { topics: ['documents'] })
  const remove = useCommand('devices.removeDevice')
  const said = words.settings.devices
  const devices = value?.devices ?? []
  const chosen =
    shown && 'deviceId' in shown ? devices.find(({ deviceId }) => deviceId === shown.deviceId) : null
  const close = (): void => setShown(null)
  return (
    <>
      <Panel width={listWidth} heading={words.settings.parts.devices}>
        <div className="settings-adds">
          {kindsToAdd(devices).map((kind) => (
            <SecondaryAction key={kind} icon="plus" onPress={() => setShown({ add: kind })}>
              {said[addWords[kind]]}
            </SecondaryAction>
          ))}
        </div>
        <RefusalNote refusal={refusal} fault={fault} />
        {devices.map((device) => (
          <button
            key={device.deviceId}
            type="button"
            className="list-row"
            aria-current={chosen?.deviceId === device.deviceId}
            onClick={() => setShown({ deviceId: device.deviceId })}
          >
            <strong>{device.settings.name}</strong>
            {device.settings.kind !== 'LABEL_STOCK' && (
              <StateTag tone={tones[device.state]} word={said.states[device.state]} />
            )}
            <small>{whereOf(device)}</small>
          </button>
        ))}
        <p className="settings-note note">{said.wedge}</p>
      </Panel>
      {chosen && (
        <DeviceForm
          key={chosen.deviceId}
          device={chosen}
          kind={chosen.settings.kind}
          onClose={close}
          onRemove={() => void remove.run({ deviceId: chosen.deviceId }).then(close)}
        />
      )}
      {shown && 'add' in shown && (
        <DeviceForm key={shown.add} device={null} kind={shown.add} onClose={close} onRemove={null} />
      )}
      {!chosen && !(shown && 'add' in shown) && (
        <Panel ground>
          <EmptyState
            icon="printer"
            title={devices.length === 0 ? said.none : said.choose}
            hint={devices.length === 0 ? said.noneHint : undefined}
          />
        </Panel>
      )}
    </>
  )
}

/** A desk prints labels on one stock only. */
function kindsToAdd(devices: readonly Device[]): DeviceKind[] {
  const hasStock = devices.some(({ settings }) => settings.kind === 'LABEL_STOCK')
  return ['RECEIPT_PRINTER', 'SERIAL_SCANNER', ...(hasStock ? [] : ['LABEL_STOCK' as const])]
}

function whereOf({ settings, problem }: Device): string {
  if (settings.kind === 'LABEL_STOCK') {
    const { widthMm, heightMm } = labelSizes[settings.size]
    return words.settings.devices.labelSizeOf(widthMm, heightMm)
  }
  const where =
    settings.kind === 'RECEIPT_PRINTER'
      ? `${settings.host}:${settings.port}`
      : `${settings.path} · ${settings.baudRate}`
  return problem === null ? where : `${where} · ${words.names.deviceProblem(problem)}`
}
