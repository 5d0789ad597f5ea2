// Reads barcodes back from pictures and PDF pages, as a scanner would: the proof that what was drawn can be
// scanned. The decoder shares no code with what draws.
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { prepareZXingModule, readBarcodes as decode } from 'zxing-wasm/reader'

export interface ReadBarcode {
  symbology: 'QR' | 'CODE_128'
  text: string
}

const run = promisify(execFile)
let isPrepared: Promise<void> | null = null

/** The barcodes of one PNG or of one picture in pixels, in no particular order. */
export async function readBarcodes(png: Uint8Array | ImageData): Promise<ReadBarcode[]> {
  isPrepared ??= prepareDecoder()
  await isPrepared
  const found = await decode(png, { formats: ['QRCode', 'Code128'], tryHarder: true, maxNumberOfSymbols: 16 })
  return found
    .filter((barcode) => barcode.isValid)
    .map(({ format, text }) => ({ symbology: format === 'QRCode' ? 'QR' : 'CODE_128', text }))
}

/** The barcodes of each page of a PDF, drawn at the resolution of the printer it is meant for. */
export async function readPdfBarcodes(pdf: Uint8Array, dpi: number): Promise<ReadBarcode[][]> {
  const pages = await pdfPagesAsPng(pdf, dpi)
  const found: ReadBarcode[][] = []
  for (const page of pages) found.push(await readBarcodes(page))
  return found
}

/** Each page of a PDF as a grey PNG (poppler's pdftoppm). */
export async function pdfPagesAsPng(pdf: Uint8Array, dpi: number): Promise<Buffer[]> {
  const directory = await mkdtemp(join(tmpdir(), 'pages-'))
  try {
    await writeFile(join(directory, 'paper.pdf'), pdf)
    await run('pdftoppm', [
      '-r',
      String(dpi),
      '-gray',
      '-png',
      join(directory, 'paper.pdf'),
      join(directory, 'page')
    ])
    const names = (await readdir(directory)).filter((name) => name.endsWith('.png')).sort()
    return await Promise.all(names.map((name) => readFile(join(directory, name))))
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/**
 * The text of a PDF (poppler's pdftotext), to check that its letters are letters: as it lies on the page, or cell by
 * cell, so that a name on two lines of a table is one name.
 */
export async function pdfText(pdf: Uint8Array, order: 'layout' | 'cells' = 'layout'): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'text-'))
  try {
    const path = join(directory, 'paper.pdf')
    await writeFile(path, pdf)
    return (await run('pdftotext', [...(order === 'layout' ? ['-layout'] : []), path, '-'])).stdout
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** The decoder would fetch its WebAssembly from the network; it is given the file of its package instead. */
async function prepareDecoder(): Promise<void> {
  const entry = createRequire(__filename).resolve('zxing-wasm/reader/zxing_reader.wasm')
  const wasm = await readFile(entry)
  const wasmBinary = wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength)
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
}
