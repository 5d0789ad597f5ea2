import { useState } from 'react'
import type { InputOf } from '@shared/contract'
import { usualLabelSize } from '@shared/label-sizes'
import { useCommand } from '../office'
import { PrimaryAction, SecondaryAction } from '../ui/action-button'
import { Field, Panel } from '../ui/panel'
import { RefusalNote } from '../ui/refusal-note'
import { TextField } from '../ui/text-field'
import { words } from '../words'
import { LabelStockFields } from './label-stock-fields'
import type { Device, DeviceKind } from './subjects'

type Settings = InputOf<'devices.saveDevice'>['settings']

const usualPort = 9100
const usualBaud = 9600
const headings = { RECEIPT_PRINTER: 'printer', SERIAL_SCANNER: 'scanner', LABEL_STOCK: 'labelStock' } as const

/** One device: what it is called and how it is reached. */
export function DeviceForm({
  device,
  kind,
  onClose,
  onRemove
}: {
  device: Device | null
  kind: DeviceKind
  onClose: () => void
  onRemove: (() => void) | null
}) {
  const [settings, setSettings] = useState<Settings>(device?.settings ?? startOf(kind))
  const [sure, setSure] = useState(false)
  const save = useCommand('devices.saveDevice')
  const said = words.settings.devices
  const send = async (): Promise<void> => {
    const answer = await save.run({ deviceId: device?.deviceId ?? null, settings })
    if ('ok' in answer) onClose()
  }
  const heading = said[headings[kind]]
  return (
    <Panel heading={heading}>
      <form
        className="work-form settings-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (whole(settings)) void send()
        }}
      >
        <Field label={said.name} required>
          <TextField
            value={settings.name}
            onChange={(name) => setSettings({ ...settings, name })}
            placeholder={said.nameExamples[kind]}
            autoFocus
          />
        </Field>
        {settings.kind === 'RECEIPT_PRINTER' && <PrinterFields settings={settings} onChange={setSettings} />}
        {settings.kind === 'SERIAL_SCANNER' && <ScannerFields settings={settings} onChange={setSettings} />}
        {settings.kind === 'LABEL_STOCK' && <LabelStockFields settings={settings} onChange={setSettings} />}
        <RefusalNote refusal={save.refusal} fault={save.fault} />
        <div className="action-row">
          {onRemove && (
            <SecondaryAction onPress={() => (sure ? onRemove() : setSure(true))}>
              {sure ? said.removeSure : said.remove}
            </SecondaryAction>
          )}
          <SecondaryAction onPress={onClose}>{said.cancel}</SecondaryAction>
          <PrimaryAction type="submit" keys="Enter" disabled={!whole(settings)} running={save.running}>
            {said.save}
          </PrimaryAction>
        </div>
      </form>
    </Panel>
  )
}

type Printer = Extract<Settings, { kind: 'RECEIPT_PRINTER' }>
type Scanner = Extract<Settings, { kind: 'SERIAL_SCANNER' }>

function PrinterFields({ settings, onChange }: { settings: Printer; onChange: (next: Settings) => void }) {
  const said = words.settings.devices
  return (
    <>
      <div className="work-pair">
        <Field label={said.host} required>
          <TextField
            value={settings.host}
            onChange={(host) => onChange({ ...settings, host: host.trim() })}
            placeholder="192.168.1.50"
          />
        </Field>
        <Field label={said.port} required>
          <TextField
            value={numberText(settings.port)}
            inputMode="numeric"
            onChange={(port) => onChange({ ...settings, port: numberOf(port, 65_535) })}
          />
        </Field>
      </div>
      <label className="role">
        <input
          type="checkbox"
          checked={settings.answers}
          onChange={(event) => onChange({ ...settings, answers: event.target.checked })}
        />
        <span>
          <strong>{said.answers}</strong>
          <small>{said.answersHint}</small>
        </span>
      </label>
    </>
  )
}

function ScannerFields({ settings, onChange }: { settings: Scanner; onChange: (next: Settings) => void }) {
  const said = words.settings.devices
  return (
    <div className="work-pair">
      <Field label={said.path} required hint={said.pathHint}>
        <TextField value={settings.path} onChange={(path) => onChange({ ...settings, path: path.trim() })} />
      </Field>
      <Field label={said.baud} required>
        <TextField
          value={numberText(settings.baudRate)}
          inputMode="numeric"
          onChange={(baud) => onChange({ ...settings, baudRate: numberOf(baud, 921_600) })}
        />
      </Field>
    </div>
  )
}

function startOf(kind: DeviceKind): Settings {
  switch (kind) {
    case 'RECEIPT_PRINTER':
      return { kind, name: '', host: '', port: usualPort, answers: true }
    case 'SERIAL_SCANNER':
      return { kind, name: '', path: '', baudRate: usualBaud }
    case 'LABEL_STOCK':
      return { kind, name: '', size: usualLabelSize }
  }
}

function whole(settings: Settings): boolean {
  if (settings.name.trim() === '') return false
  switch (settings.kind) {
    case 'RECEIPT_PRINTER':
      return settings.host !== '' && settings.port > 0
    case 'SERIAL_SCANNER':
      return settings.path !== '' && settings.baudRate >= 300
    case 'LABEL_STOCK':
      return true
  }
}

function numberOf(text: string, max: number): number {
  return Math.min(Number(text.replace(/\D/g, '')), max)
}

function numberText(value: number): string {
  return value === 0 ? '' : String(value)
}
