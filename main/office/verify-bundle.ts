// Entry of `npm run verify-bundle FILE`: checks the bundle of an asset and says in Vietnamese whether it holds and why.
// It opens no store and no network; whoever has this file and the program can run it.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatInstant } from '@shared/calendar'
import { groupTag } from '@shared/tags'
import { bundleCheckWords as words } from '@shared/words/vi/chain-report'
import { verifyBundle, type Checked, type ReadPhoto } from '@domain/custody/assets/verify-bundle'

/** What is printed and the exit code: 0 accepted, 1 refused, 2 not asked properly. */
export function checkBundleFile(args: readonly string[]): { lines: string[]; code: 0 | 1 | 2 } {
  const at = args.indexOf('--photos')
  const folder = at < 0 ? null : (args[at + 1] ?? null)
  const [file] = at < 0 ? args : [...args.slice(0, at), ...args.slice(at + 2)]
  if (file === undefined) return { lines: [words.usage], code: 2 }
  const text = contentOf(file)
  if (!text) return { lines: [words.unreadable(file)], code: 2 }
  const readPhoto: ReadPhoto = (sha256) => (folder === null ? null : contentOf(join(folder, sha256)))
  const checked = verifyBundle(text.toString('utf8'), readPhoto)
  // Bytes that are no UTF-8 would be read as something else than what stands in the file.
  const whole = Buffer.from(text.toString('utf8'), 'utf8').equals(text)
  return whole && checked.accepted
    ? { lines: [words.accepted, ...factsOf(checked)], code: 0 }
    : { lines: [words.refused, ...flawLines(checked, whole), ...factsOf(checked)], code: 1 }
}

function flawLines({ flaws }: Checked, whole: boolean): string[] {
  const lines = flaws.map(({ code, at }) => `– ${words.flaws[code](at)}`)
  return whole ? lines : [`– ${words.flaws.NOT_CANONICAL()}`, ...lines]
}

function factsOf({ bundle, entries, accepted }: Checked): string[] {
  if (!bundle) return []
  const { office, standing, exportedAt, exportedBy, photos, officeKey, countersigned } = bundle
  const [first, last] = [entries[0], entries.at(-1)]
  const receipt = countersigned.at(-1)?.receipt
  const fingerprint = createHash('sha256')
    .update(officeKey)
    .digest('hex')
    .replaceAll(/(.{8})(?=.)/g, '$1 ')
  return [
    words.asset(bundle.name, groupTag(standing.tag)),
    words.office(office.name, office.code),
    words.exported(formatInstant(exportedAt), exportedBy),
    ...(first && last
      ? [words.entries(entries.length, formatInstant(first.at), formatInstant(last.at))]
      : []),
    ...(accepted ? [words.photos(photos.length)] : []),
    words.key(fingerprint),
    receipt ? words.countersigned(receipt.seq, formatInstant(receipt.at)) : words.notCountersigned
  ]
}

function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}
