// What a paper is before it meets a printer. Each domain draws its own from committed rows; this room knows only
// the three forms a drawing can take.
import type { Reads } from '../database/read'
import type { PaperForm } from './issue-paper'
import type { Reprint } from './page/blocks'
import type { PaperHtml } from './page/blocks'
import type { Bitmap } from './raster/bitmap'

export type DrawnPaper =
  | { kind: 'pdf'; fileName: string; content: Buffer }
  /** Needs the shell to become a PDF. */
  | { kind: 'html'; fileName: string; paper: PaperHtml }
  /** One picture for each copy, for a receipt printer. */
  | { kind: 'receipt'; fileName: string; copies: Bitmap[] }

export interface PaperRequest {
  /** `file:<uuid>` */
  subject: string
  copies: number
  /** Null on the first issue. */
  reprint: Reprint
  /** The desk that prints: labels come in the size of its stock. */
  stationId: string | null
}

/** Draws a paper from the store's rows. Refuses a subject that it cannot find. */
export type DrawPaper = (reads: Reads, request: PaperRequest) => DrawnPaper
export type PaperDrawers = Readonly<Record<PaperForm, DrawPaper>>

/** The id in `file:<uuid>`. */
export function idOf(subject: string): string {
  return subject.slice(subject.indexOf(':') + 1)
}
