// The one place for colours and sizes. antd takes them as tokens; our own styles take them as CSS variables
// (`--ink`, `--space-12`, `--type-body`, …). No other file holds a colour, and no other file a size of type.
import type { ThemeConfig } from 'antd'

/** The colours by what they are for. `amberText` and `greenText` are for tints, where the plain ones miss AA. */
export const palette = {
  ink: '#1B2430',
  ink2: '#4A5666',
  ink3: '#5F6A78',
  paper: '#FFFFFF',
  ground: '#F5F6F8',
  sunken: '#EEF0F3',
  line: '#E1E5EA',
  line2: '#CBD2DA',
  rail: '#1B2430',
  railText: '#B4BECB',
  railActive: '#FFFFFF',
  railActiveBg: '#2D3947',
  accent: '#9D1C20',
  accentHover: '#B02428',
  accentActive: '#7F1418',
  onAccent: '#FFFFFF',
  green: '#1E7F4F',
  greenText: '#17693F',
  greenBg: '#E7F3EC',
  amber: '#B7791F',
  amberText: '#85560F',
  amberBg: '#FAF1DF',
  red: '#C53030',
  redBg: '#FBEAEA',
  blue: '#2456A6',
  blueBg: '#E8EEF8',
  bandGreen: '#1E7F4F',
  bandAmber: '#F0B429',
  bandRed: '#C53030',
  bandInk: '#1B2430',
  focus: '#2456A6',
  scrim: 'rgba(27,36,48,.45)',
  shadow: '0 1px 2px rgba(27,36,48,.06)'
} as const

/** Sizes in pixels; `type` holds font size and line height. */
export const scale = {
  radius: {
    small: 4,
    base: 6,
    card: 8
  },
  type: {
    micro: [11, 14],
    small: [12, 16],
    body: [13, 20],
    base: [14, 22],
    emphasis: [15, 22],
    title: [18, 26],
    heading: [21, 28],
    figure: [30, 40],
    count: [56, 60],
    band: [76, 100]
  },
  weight: {
    text: 400,
    label: 500,
    strong: 600,
    band: 700
  },
  frame: {
    rail: 72,
    topBar: 48,
    statusLine: 28,
    panelPadding: 16
  },
  row: {
    list: 48,
    table: 30,
    compact: 30,
    check: 58,
    field: 28
  },
  control: {
    small: 24,
    base: 32,
    action: 48
  }
} as const

/** The steps of every gap. */
export const spacing = [4, 8, 12, 16, 20, 24, 32] as const

const fontUi = "'Be Vietnam Pro', 'Segoe UI', sans-serif"
const fontPrint = "'Tinos', 'Times New Roman', serif"

/** What antd needs to look like the rest. */
export const antdTheme: ThemeConfig = {
  token: {
    colorPrimary: palette.accent,
    colorInfo: palette.blue,
    colorSuccess: palette.green,
    colorWarning: palette.amber,
    colorError: palette.red,
    colorLink: palette.blue,
    colorTextBase: palette.ink,
    colorBgBase: palette.paper,
    colorBgContainer: palette.paper,
    colorBgElevated: palette.paper,
    colorBgLayout: palette.ground,
    colorBorder: palette.line2,
    colorBorderSecondary: palette.line,
    colorTextSecondary: palette.ink2,
    colorTextTertiary: palette.ink3,
    fontFamily: fontUi,
    fontSize: 14,
    lineHeight: 1.5714285714285714,
    fontSizeSM: 12,
    fontSizeLG: 16,
    borderRadius: 6,
    borderRadiusSM: 4,
    borderRadiusLG: 8,
    controlHeight: 32,
    controlHeightSM: 24,
    controlHeightLG: 40,
    sizeUnit: 4,
    sizeStep: 4,
    wireframe: false,
    motionDurationFast: '0.08s',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
    fontWeightStrong: 600,
    controlOutlineWidth: 2,
    controlOutline: palette.blueBg
  },
  components: {
    Button: {
      primaryShadow: 'none',
      defaultShadow: 'none',
      dangerShadow: 'none',
      fontWeight: 500
    },
    Input: {
      activeBorderColor: palette.blue,
      hoverBorderColor: palette.ink3,
      activeShadow: `0 0 0 2px ${palette.blueBg}`
    },
    Select: {
      optionSelectedBg: palette.blueBg,
      activeBorderColor: palette.blue,
      hoverBorderColor: palette.ink3
    },
    Table: {
      headerBg: palette.sunken,
      headerColor: palette.ink2,
      rowHoverBg: palette.blueBg,
      cellPaddingBlockSM: 4,
      cellPaddingInlineSM: 8
    },
    Segmented: {
      itemSelectedBg: palette.paper,
      trackBg: palette.sunken
    },
    Checkbox: {
      colorPrimary: palette.blue,
      colorPrimaryHover: palette.blue
    }
  }
}

/** Writes the variables onto the page. Through the style object, which the page's policy allows. */
export function applyTheme(root: HTMLElement): void {
  for (const [name, value] of variables()) root.style.setProperty(name, value)
}

function variables(): [string, string][] {
  return [
    ['--font-ui', fontUi],
    ['--font-print', fontPrint],
    ...Object.entries(palette).map(([name, value]): [string, string] => [`--${kebab(name)}`, value]),
    ...spacing.map((step): [string, string] => [`--space-${step}`, `${step}px`]),
    ...sizes('radius', scale.radius),
    ...sizes('frame', scale.frame),
    ...sizes('row', scale.row),
    ...sizes('control', scale.control),
    ...Object.entries(scale.type).map(([name, [size, line]]): [string, string] => [
      `--type-${name}`,
      `${size}px/${line}px var(--font-ui)`
    ]),
    ...Object.entries(scale.weight).map(([name, value]): [string, string] => [`--weight-${name}`, `${value}`])
  ]
}

function sizes(group: string, values: Record<string, number>): [string, string][] {
  return Object.entries(values).map(([name, value]) => [`--${group}-${kebab(name)}`, `${value}px`])
}

function kebab(name: string): string {
  return name.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`)
}
