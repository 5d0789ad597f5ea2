// The modes of the storeroom, by what they do with a thing, in the order of their keys (Alt+1, Alt+2 …). A room adds its work with one line here;
// the bar, the map, the list and the open asset are the place's, and every panel is given the same.
import type { ComponentType } from 'react'
import type { Permission } from '@shared/permissions'
import type { IconName } from '../ui/icon'
import { words } from '../words'
import type { ModeProps } from './mode-props'
import { LabelsPanel } from './labels/labels-panel'
import { LendPanel } from './lending/lend-panel'
import { OpenPanel } from './sealing/open-panel'
import { CouncilPanel } from './council/council-panel'
import { CountPanel } from './counting/count-panel'
import { CountsPanel } from './counting/counts-panel'
import { IncidentsPanel } from './incidents/incidents-panel'
import { DoorPanel } from './doors/door-panel'
import { ImportPanel } from './receiving/import-panel'
import { OrderPanel } from './receiving/order-panel'
import { ReceivePanel } from './receiving/receive-panel'
import { BoxPanel } from './places/box-panel'
import { LotPanel } from './release/lots/lot-panel'
import { OutPanel } from './release/out-panel'
import { RipePanel } from './release/ripe-panel'
import { CarryPanel } from './storing/carry-panel'
import { LabelPanel } from './storing/label-panel'
import { MoveOrderPanel } from './storing/move-order-panel'
import { MovePanel } from './storing/move-panel'
import { SplitPanel } from './storing/split-panel'
import { HeldPanel } from './terms/held-panel'
import { CorrectPanel } from './correcting/correct-panel'
import { KeepersPanel } from './transfers/keepers-panel'

/** What the work does: bring in, keep in order, let out, watch over. */
export const modeGroups = ['in', 'inside', 'out', 'watch'] as const

export interface ModeEntry {
  /** Its name in the address of the code, unique. */
  mode: string
  group: (typeof modeGroups)[number]
  words: string
  icon: IconName
  /** Who sees it. */
  permission: Permission
  Panel: ComponentType<ModeProps>
  /** Its work goes on while something else is looked at: the panel stays alive, with `active` false. */
  keeps?: boolean
  /** Begins anew each time, with what is chosen on the map by then. */
  anew?: boolean
  /** Begins with what is scanned next, not with the asset that happened to be open. */
  fresh?: boolean
  /** A scanned asset is opened on its page, not in this mode. */
  leavesOnAsset?: boolean
  /** Takes the whole place: no map, no list, and none of their queries (a blind count must not learn from them). */
  alone?: boolean
}

const { modes: names } = words.custody

export const modes: readonly ModeEntry[] = [
  {
    mode: 'order',
    group: 'in',
    words: names.order,
    icon: 'stamp',
    permission: 'custody.order',
    Panel: ({ active }) => <OrderPanel active={active} />,
    keeps: true,
    leavesOnAsset: true,
    alone: true
  },
  {
    mode: 'receive',
    group: 'in',
    words: names.receive,
    icon: 'box',
    permission: 'custody.receive',
    Panel: ({ cell, places, active, onShowPlace, onMode }) => (
      <ReceivePanel
        cell={cell}
        places={places}
        active={active}
        onShowPlace={onShowPlace}
        onLabels={() => onMode('label')}
      />
    ),
    keeps: true,
    fresh: true,
    leavesOnAsset: true
  },
  {
    mode: 'label',
    group: 'in',
    words: words.storing.modes.label,
    icon: 'tag',
    permission: 'custody.keep',
    Panel: (given) => <LabelPanel {...given} />,
    keeps: true,
    fresh: true
  },
  {
    mode: 'labels',
    group: 'in',
    words: words.labels.mode,
    icon: 'printer',
    permission: 'custody.keep',
    Panel: LabelsPanel,
    keeps: true,
    fresh: true
  },
  {
    mode: 'import',
    group: 'in',
    words: words.imports.screen.mode,
    icon: 'down',
    permission: 'custody.order',
    Panel: ImportPanel,
    keeps: true,
    leavesOnAsset: true,
    alone: true
  },
  {
    mode: 'move',
    group: 'inside',
    words: names.move,
    icon: 'move',
    permission: 'custody.keep',
    Panel: MovePanel,
    // The tally of a turn becomes its record: it stays while something else is looked at.
    keeps: true
  },
  {
    mode: 'carry',
    group: 'inside',
    words: words.carrying.mode,
    icon: 'move',
    permission: 'custody.keep',
    Panel: CarryPanel,
    keeps: true,
    fresh: true
  },
  {
    mode: 'moveOrder',
    group: 'inside',
    words: words.storing.modes.moveOrder,
    icon: 'stamp',
    permission: 'custody.order',
    Panel: MoveOrderPanel,
    keeps: true
  },
  {
    mode: 'boxes',
    group: 'inside',
    words: words.boxes.mode,
    icon: 'box',
    permission: 'custody.keep',
    Panel: BoxPanel,
    fresh: true
  },
  {
    mode: 'split',
    group: 'inside',
    words: words.storing.modes.split,
    icon: 'box',
    permission: 'custody.keep',
    Panel: SplitPanel
  },
  {
    mode: 'open',
    group: 'inside',
    words: words.sealing.mode,
    icon: 'seal',
    permission: 'custody.read',
    Panel: OpenPanel
  },
  {
    mode: 'doors',
    group: 'inside',
    words: words.storing.modes.doors,
    icon: 'key',
    permission: 'custody.door',
    Panel: DoorPanel,
    alone: true
  },
  {
    mode: 'out',
    group: 'out',
    words: names.out,
    icon: 'handover',
    permission: 'custody.proposeRelease',
    Panel: OutPanel,
    fresh: true
  },
  {
    mode: 'lots',
    group: 'out',
    words: words.lots.mode,
    icon: 'handover',
    permission: 'custody.read',
    Panel: LotPanel,
    alone: true
  },
  {
    mode: 'lend',
    group: 'out',
    words: words.lending.mode,
    icon: 'link',
    permission: 'custody.read',
    Panel: LendPanel
  },
  {
    mode: 'ripe',
    group: 'out',
    words: words.release.ripe.mode,
    icon: 'clock',
    permission: 'custody.read',
    Panel: RipePanel,
    leavesOnAsset: true,
    alone: true
  },
  {
    mode: 'council',
    group: 'out',
    words: words.release.council.mode,
    icon: 'stop',
    permission: 'custody.read',
    Panel: CouncilPanel,
    alone: true
  },
  {
    mode: 'count',
    group: 'watch',
    words: words.counting.modes.count,
    icon: 'barcode',
    permission: 'custody.count',
    Panel: CountPanel,
    alone: true,
    anew: true
  },
  {
    mode: 'counts',
    group: 'watch',
    words: words.counting.modes.counts,
    icon: 'barcode',
    permission: 'custody.read',
    Panel: CountsPanel,
    alone: true
  },
  {
    mode: 'incidents',
    group: 'watch',
    words: words.incidents.mode,
    icon: 'warning',
    permission: 'custody.read',
    Panel: IncidentsPanel
  },
  {
    mode: 'held',
    group: 'watch',
    words: words.truth.held.mode,
    icon: 'clock',
    permission: 'custody.read',
    Panel: HeldPanel,
    leavesOnAsset: true,
    alone: true
  },
  {
    mode: 'keepers',
    group: 'watch',
    words: words.hands.keepers.mode,
    icon: 'handover',
    permission: 'custody.read',
    Panel: KeepersPanel
  },
  {
    mode: 'correct',
    group: 'watch',
    words: words.hands.books.mode,
    icon: 'pencil',
    permission: 'custody.read',
    Panel: CorrectPanel
  }
]

/** The modes that somebody with these permissions sees, in the order of their keys. */
export function modesFor(permissions: readonly string[]): ModeEntry[] {
  return modes.filter(({ permission }) => permissions.includes(permission))
}

export function modeNamed(name: string | null): ModeEntry | null {
  return modes.find(({ mode }) => mode === name) ?? null
}
