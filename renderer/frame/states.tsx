import type { OutputOf } from '@shared/contract'
import { useQuery } from '../office'
import { useMay } from '../session'
import { Icon, type IconName } from '../ui/icon'
import type { Tone } from '../ui/state-tag'
import { words } from '../words'

type Device = OutputOf<'devices.listDevices'>['devices'][number]

const deviceTones: Record<Device['state'], Tone> = {
  READY: 'green',
  UNTRIED: 'neutral',
  ABSENT: 'amber',
  FAILED: 'red'
}
const worstFirst: readonly Device['state'][] = ['FAILED', 'ABSENT', 'UNTRIED', 'READY']

/** Whether entries reach the centre, and whether paper and scanner are there: always in this corner. */
export function States() {
  const mayRead = useMay('office.read')
  const mayUse = useMay('devices.use')
  const { value: link } = useQuery('replication.getStatus', mayRead ? {} : null, { topics: ['*'] })
  const { value: found } = useQuery('devices.listDevices', mayUse ? {} : null, { topics: ['documents'] })
  return (
    <div className="states">
      {link && <SyncState link={link} />}
      {found && <DeviceState icon="printer" kind="RECEIPT_PRINTER" devices={found.devices} />}
      {found && <DeviceState icon="barcode" kind="SERIAL_SCANNER" devices={found.devices} />}
    </div>
  )
}

function SyncState({ link }: { link: OutputOf<'replication.getStatus'> }) {
  const { state } = words.frame
  if (!link.enrolled) return <StateItem icon="cloud" tone="neutral" word={state.notEnrolled} />
  if (link.problem !== null)
    return <StateItem icon="cloud" tone="amber" word={state.syncProblem} more={link.problem} />
  if (link.waiting > 0)
    return <StateItem icon="cloud" tone="blue" word={state.waiting(String(link.waiting))} />
  return <StateItem icon="cloud" tone="green" word={state.synced} />
}

function DeviceState({
  icon,
  kind,
  devices
}: {
  icon: IconName
  kind: Device['settings']['kind']
  devices: readonly Device[]
}) {
  const { state } = words.frame
  const word = kind === 'RECEIPT_PRINTER' ? state.printer : state.scanner
  const mine = devices.filter(({ settings }) => settings.kind === kind)
  const worst = worstFirst.find((candidate) => mine.some((device) => device.state === candidate))
  if (!worst) return <StateItem icon={icon} tone="neutral" word={word} more={state.noneSet} />
  const described = {
    READY: state.ready,
    UNTRIED: state.untried,
    ABSENT: state.absent,
    FAILED: state.failed
  }[worst]
  return <StateItem icon={icon} tone={deviceTones[worst]} word={word} more={described} />
}

/** `more` is said on hover and to screen readers; while something is wrong it is said aloud on the bar too. */
function StateItem({ icon, tone, word, more }: { icon: IconName; tone: Tone; word: string; more?: string }) {
  const loud = more !== undefined && (tone === 'red' || tone === 'amber')
  return (
    <span className={`state-item tone-${tone}`} title={more && `${word}: ${more}`}>
      <Icon name={icon} size={18} />
      <span>{loud ? `${word} ${more}` : word}</span>
      {more !== undefined && !loud && <span className="unseen">{more}</span>}
    </span>
  )
}
