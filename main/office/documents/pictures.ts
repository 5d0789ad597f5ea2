// Puts the content of kept pictures into a finished paper of HTML: signatures, above all. It knows hashes and markup,
// neither what a picture shows nor why it stands there.
import type { PaperHtml } from './page/blocks'

/** The plain content of a kept file by its SHA-256; rejects when it is missing or altered. */
export type ReadPicture = (sha256: string) => Promise<Buffer>

const address = /picture:(image\/(?:png|jpeg)):([0-9a-f]{64})/g

/** The paper with every picture inside it. Rejects when one cannot be read: a record without its signature is none. */
export async function withPictures(paper: PaperHtml, read: ReadPicture): Promise<PaperHtml> {
  const contents = new Map<string, string>()
  for (const [, , sha256 = ''] of paper.html.matchAll(address)) {
    if (!contents.has(sha256)) contents.set(sha256, (await read(sha256)).toString('base64'))
  }
  const html = paper.html.replace(
    address,
    (_whole, mediaType: string, sha256: string) => `data:${mediaType};base64,${contents.get(sha256) ?? ''}`
  )
  return { ...paper, html }
}
