// Entry of `npm run verify-manifest FILE…`: checks the pages of a file against its manifests and says in Vietnamese what
// is changed, missing or extra. It opens no store and no network; whoever has the files and the program can run it.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { formatInstant } from '@shared/calendar'
import { groupPageCode, parsePageCode } from '@shared/page-code'
import { groupTag } from '@shared/tags'
import { manifestCheckWords as words } from '@shared/words/vi/manifest-check'
import { verifyPages, type NamedContent, type PagesVerified } from '@domain/intake/pages/verify-pages'
import { unzip } from './intake/pages/zip'

interface Checked {
  lines: string[]
  /** 0 accepted, 1 refused, 2 not asked properly, 3 whole, but no code from paper says that the manifests are the true ones. */
  code: 0 | 1 | 2 | 3
}

const zipStart = 'PK'

export function checkManifestFiles(args: readonly string[]): Checked {
  const paths: string[] = []
  const codes: string[] = []
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? ''
    if (argument !== '--code') {
      paths.push(argument)
      continue
    }
    at += 1
    const typed = args[at] ?? ''
    const code = parsePageCode(typed)
    if (code === null) return { lines: [words.codeInvalid(typed)], code: 2 }
    codes.push(code)
  }
  if (paths.length === 0) return { lines: [words.usage], code: 2 }
  const files: NamedContent[] = []
  for (const path of paths) {
    const read = filesAt(path)
    if (!read) return { lines: [words.unreadable(path)], code: 2 }
    files.push(...read)
  }
  const verified = verifyPages(onceEach(files), codes)
  const facts = factsOf(verified)
  if (!verified.accepted) return { lines: [words.refused, ...flawLines(verified), ...facts], code: 1 }
  // Whoever changes a page can write a manifest for it; the newest one vouches for all before it, and paper for that.
  const newest = verified.manifests.at(-1)
  return newest && codes.includes(newest.code)
    ? { lines: [words.accepted, ...facts], code: 0 }
    : { lines: [words.notCompared(newest?.manifest.number ?? 1), ...facts, words.compareCode], code: 3 }
}

/** A folder gives its files, a ZIP what is in it, anything else itself; null for what cannot be read. */
function filesAt(path: string): NamedContent[] | null {
  try {
    if (statSync(path).isDirectory()) {
      const names = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile())
      return names.flatMap(({ name }) => filesAt(join(path, name)) ?? [])
    }
    const content = readFileSync(path)
    if (content.toString('latin1', 0, zipStart.length) === zipStart) return unzip(content)
    return [{ name: basename(path), content }]
  } catch {
    return null
  }
}

/** The parts of one export each bring the manifests along: the same file under the same name is one. */
function onceEach(files: readonly NamedContent[]): NamedContent[] {
  const kept: NamedContent[] = []
  for (const file of files) {
    const twin = kept.some(({ name, content }) => name === file.name && content.equals(file.content))
    if (!twin) kept.push(file)
  }
  return kept
}

function flawLines({ flaws, checked }: PagesVerified): string[] {
  const lines = flaws.flatMap(({ code, at }) =>
    code === 'PAGE_CHANGED' || code === 'PAGE_MISSING' || code === 'PAGE_EXTRA' ? [] : [words.flaws[code](at)]
  )
  return [
    ...lines,
    ...checked.changed.map((page) => words.changed(words.page(page))),
    ...checked.missing.map((page) => words.missing(words.page(page))),
    ...checked.extra.map(words.extra)
  ].map((text) => `– ${text}`)
}

function factsOf({ manifests, checked }: PagesVerified): string[] {
  const [first] = manifests
  if (!first) return []
  const { receptionNumber, tag } = first.manifest
  return [
    words.file(receptionNumber, groupTag(tag)),
    ...manifests.map(({ manifest, code }) => {
      const pages = manifest.pages.reduce((sum, page) => sum + page.pages, 0)
      return words.manifest({
        number: manifest.number,
        pages,
        code: groupPageCode(code),
        at: formatInstant(manifest.closedAt)
      })
    }),
    words.whole(checked.whole)
  ]
}
