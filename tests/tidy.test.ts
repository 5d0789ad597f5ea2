// The house keeps its own order: what lint cannot see, read from the sources as text.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importTable, rowOf } from '../scripts/import-table.mjs'

const project = resolve(__dirname, '..')
const codeFolders = ['main', 'domain', 'preload', 'renderer', 'shared', 'central', 'tests', 'scripts']
const linesMax = 500

interface Source {
  path: string
  text: string
  /** The text without comments, for the checks of what the program does and not of what is said about it. */
  code: string
  imports: string[]
}

function filesUnder(folder: string): string[] {
  const full = join(project, folder)
  if (!statSync(full, { throwIfNoEntry: false })) return []
  const names = readdirSync(full, { recursive: true, encoding: 'utf8' })
  return names.map((name) => `${folder}/${name.split(sep).join('/')}`).sort()
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

/** Static, type, re-exporting and dynamic imports, and require. */
function importsOf(text: string): string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|\brequire\(\s*)'([^'\n]+)'/g
  return [...withoutComments(text).matchAll(pattern)].map((match) => match[1]!)
}

function read(path: string): Source {
  const text = readFileSync(join(project, path), 'utf8')
  return { path, text, code: withoutComments(text), imports: importsOf(text) }
}

const paths = codeFolders.flatMap(filesUnder)
const sources = paths.filter((path) => /\.(ts|tsx|mjs|cjs)$/.test(path)).map(read)
const typescript = sources.filter((source) => /\.tsx?$/.test(source.path))
const known = new Set(sources.map((source) => source.path))
const self = 'tests/tidy.test.ts'

/** The file of ours that an import means, or undefined for a package, a style or a missing file. */
function targetOf(source: Source, specifier: string): string | undefined {
  const bare = specifier.split('?')[0]!
  const alias = /^@(shared|domain)\//.exec(bare)
  if (!alias && !bare.startsWith('.')) return undefined
  const from = join(project, source.path, '..')
  const full = alias ? join(project, bare.slice(1)) : resolve(from, bare)
  const path = relative(project, full).split(sep).join('/')
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((end) => path + end)
    .find((name) => known.has(name))
}

function refusedImport(source: Source, specifier: string): string | undefined {
  const row = rowOf(source.path)
  if (!row) return undefined
  const fault = `${source.path} imports ${specifier}. ${row.instead}`
  const target = targetOf(source, specifier)
  if (target) {
    const targetRow = rowOf(target)
    return targetRow && row.rows.includes(targetRow.name) ? undefined : fault
  }
  if (specifier.startsWith('.') || specifier.startsWith('@shared/') || specifier.startsWith('@domain/'))
    return undefined
  const allowed = specifier.startsWith('node:') ? row.node : row.packages
  return allowed === undefined || allowed.test(specifier) ? undefined : fault
}

/** The first loop that a depth-first walk meets, as the path around it. */
function findLoop(edges: Map<string, Set<string>>): string[] | undefined {
  const finished = new Set<string>()
  const walk = (node: string, above: string[]): string[] | undefined => {
    if (above.includes(node)) return [...above.slice(above.indexOf(node)), node]
    if (finished.has(node)) return undefined
    for (const next of edges.get(node) ?? []) {
      const loop = walk(next, [...above, node])
      if (loop) return loop
    }
    finished.add(node)
    return undefined
  }
  for (const node of edges.keys()) {
    const loop = walk(node, [])
    if (loop) return loop
  }
  return undefined
}

function edgesBetween(nameOf: (path: string) => string): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>()
  for (const source of sources) {
    for (const specifier of source.imports) {
      const target = targetOf(source, specifier)
      if (!target || nameOf(target) === nameOf(source.path)) continue
      const from = nameOf(source.path)
      edges.set(from, (edges.get(from) ?? new Set()).add(nameOf(target)))
    }
  }
  return edges
}

/** Lines of the files that match, as `path:line: the line`. */
function hits(where: Source[], pattern: RegExp, part: 'text' | 'code' = 'code'): string[] {
  return where.flatMap((source) =>
    source[part].split('\n').flatMap((line, index) => {
      const at = part === 'text' ? `${source.path}:${String(index + 1)}` : source.path
      return pattern.test(line) ? [`${at}: ${line.trim()}`] : []
    })
  )
}

describe('imports', () => {
  test('keep to the table of who may import whom', () => {
    const refused = sources.flatMap((source) => source.imports.map((name) => refusedImport(source, name)))
    expect(refused.filter(Boolean)).toEqual([])
  })

  test('make no loop between files, type imports included', () => {
    expect(findLoop(edgesBetween((path) => path))).toBeUndefined()
  })

  test('make no loop between the rows of the table', () => {
    expect(findLoop(edgesBetween((path) => rowOf(path)?.name ?? path))).toBeUndefined()
  })

  test('go from one domain of the office to another only through its index.ts', () => {
    const domains = ['intake', 'cases', 'custody', 'funds', 'identity', 'people', 'documents', 'deadlines']
    const domainOf = (path: string) => domains.find((name) => path.startsWith(`main/office/${name}/`))
    const refused = sources.flatMap((source) =>
      source.imports.flatMap((specifier) => {
        const from = domainOf(source.path)
        const target = targetOf(source, specifier)
        const to = target && domainOf(target)
        if (!from || !to || from === to || target.endsWith('/index.ts')) return []
        return [`${source.path} imports ${specifier}: export what it needs from main/office/${to}/index.ts`]
      })
    )
    expect(refused).toEqual([])
  })

  test('run down the line intake, cases, custody, funds', () => {
    const line = ['intake', 'cases', 'custody', 'funds']
    const placeOf = (path: string) => line.findIndex((name) => path.startsWith(`main/office/${name}/`))
    const upward = sources.flatMap((source) =>
      source.imports.flatMap((specifier) => {
        const target = targetOf(source, specifier)
        if (!target || placeOf(source.path) < 0 || placeOf(target) < 0) return []
        return placeOf(target) < placeOf(source.path) ? [`${source.path} imports ${specifier}`] : []
      })
    )
    expect(upward).toEqual([])
  })

  test('the table names folders that exist', () => {
    const missing = importTable.filter(
      (row) => !statSync(join(project, row.folder), { throwIfNoEntry: false })
    )
    expect(missing.map((row) => row.folder)).toEqual([])
  })
})

describe('files', () => {
  test(`have at most ${String(linesMax)} lines`, () => {
    const long = sources.filter((source) => source.text.split('\n').length > linesMax + 1)
    expect(long.map((source) => source.path)).toEqual([])
  })

  test('and folders are named in kebab-case', () => {
    const parts = paths.filter(
      (path) => !/(^|\/)[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(path)
    )
    expect(parts).toEqual([])
  })

  test('live in folders named for a thing, not for leftovers', () => {
    const forbidden = [
      'utils',
      'util',
      'common',
      'helpers',
      'helper',
      'services',
      'lib',
      'libs',
      'types',
      'misc'
    ]
    const folders = new Set(paths.flatMap((path) => path.split('/').slice(0, -1)))
    expect(forbidden.filter((name) => folders.has(name))).toEqual([])
    const files = paths.map((path) => basename(path).replace(/\..*$/, ''))
    expect(forbidden.filter((name) => files.includes(name))).toEqual([])
  })

  test('of the program open by saying their one job', () => {
    const opened = typescript.filter((source) => /^(main\/office|shared|domain|central)\//.test(source.path))
    const silent = opened.filter((source) => !/^(\/\/|\/\*)/.test(source.text.trimStart()))
    expect(silent.map((source) => source.path)).toEqual([])
  })
})

describe('the sources', () => {
  const others = sources.filter((source) => source.path !== self)
  const inTests = others.filter((source) => source.path.startsWith('tests/'))

  test('have no any and no suppression', () => {
    const checked = typescript.filter((source) => source.path !== self)
    expect(hits(checked, /:\s*any\b|\bas any\b|<any\b/)).toEqual([])
    expect(hits(checked, /@ts-(ignore|expect-error|nocheck)|eslint-disable|prettier-ignore/, 'text')).toEqual(
      []
    )
  })

  test('leave nothing to do without an issue number', () => {
    expect(hits(others, /\b(TODO|FIXME|XXX|HACK)\b(?!\(#\d+\))/, 'text')).toEqual([])
  })

  test('name no path of a machine', () => {
    expect(hits(others, /(?<![\w.])\/(?:work|root|home)\//, 'text')).toEqual([])
  })

  test('run every test, and let none wait for time', () => {
    expect(hits(inTests, /\.(only|skip|todo|fixme)\(|\b(xit|xtest|xdescribe|fdescribe|fit)\(/)).toEqual([])
    expect(hits(inTests, /waitForTimeout|\bsleep\(|timers\/promises/)).toEqual([])
    // A promise that settles by the clock is a sleep whatever it is called; a timer that rejects is a limit.
    const sleeps = /new Promise.*\(\s*\(?(\w+)\)?\s*=>\s*\{?\s*(void\s+)?setTimeout\(\s*\1\b/
    expect(hits(inTests, sleeps)).toEqual([])
  })

  test('change projections through the journal only', () => {
    const writers = /^main\/office\/(journal\/|database\/migrations\/|database\/(row|desk)-writer\.ts$)/
    const office = typescript.filter((source) => source.path.startsWith('main/office/'))
    const others = office.filter((source) => !writers.test(source.path))
    // A table whose name is put together at run time could be any table, so it is refused as well.
    const table = '["\'`]?(?!desk_)[a-z_$]'
    const insert = new RegExp(
      `\\b(insert\\s+(or\\s+\\w+\\s+)?into|replace\\s+into|delete\\s+from)\\s+${table}`,
      'i'
    )
    const update = /\bupdate\s+(or\s+\w+\s+)?["'`]?(?!desk_)[\w${}]+["'`]?\s+set\b/i
    expect([...hits(others, insert), ...hits(others, update)]).toEqual([])
    // The writer of row changes writes whatever it is given: only the journal gives it something, office.ts builds it.
    const callers = others
      .filter((source) => source.path !== 'main/office/office.ts')
      .filter((source) => source.imports.some((name) => /(^|\/)row-writer$/.test(name)))
    expect(callers.map((source) => source.path)).toEqual([])
  })

  test('speak Vietnamese only where words for people live', () => {
    const letters = /[ăâđêôơưĂÂĐÊÔƠƯáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i
    const silent = others.filter(
      (source) => !/^(shared\/words|main\/office\/documents|tests|scripts)\//.test(source.path)
    )
    // The unit of money and the letter that the search folds are not words for people.
    const speaks = silent.map((source) => ({ ...source, code: source.code.replace(/đồng|[đĐ]/g, '') }))
    expect(hits(speaks, letters)).toEqual([])
  })
})
