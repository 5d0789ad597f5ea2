import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { labelDpis, labelSizeNames, labelSizes, type LabelSizeName } from '@shared/label-sizes'
import { formatTag } from '@shared/tags'
import { assetLabelsPdf, drawLabel, labelsPdf } from '../../../../main/office/documents/label/draw'
import type { Label } from '../../../../main/office/documents/label/label'
import { frameOf, layOutLabel } from '../../../../main/office/documents/label/layout'
import { labelFrame } from '../../../../main/office/documents/label/sizes'
import { bitmapToPng } from '../../../../main/office/documents/raster/bitmap'
import { pdfText, readBarcodes, readPdfBarcodes } from '../../../hardware/read-barcodes'
import { expectNothingClipsOrOverlaps, expectWhiteEdges, textsOf } from './paper-checks'
import {
  bareLabel,
  containerLabel,
  crowdedContainerLabel,
  crowdedLabel,
  crowdedPlaceLabel,
  label,
  placeLabel
} from './paper-samples'

const samples: Record<string, Label> = {
  ordinary: { kind: 'asset', ...label },
  bare: { kind: 'asset', ...bareLabel },
  crowded: { kind: 'asset', ...crowdedLabel },
  place: { kind: 'place', ...placeLabel },
  'crowded place': { kind: 'place', ...crowdedPlaceLabel },
  container: { kind: 'container', ...containerLabel },
  'crowded container': { kind: 'container', ...crowdedContainerLabel }
}
const printed = labelSizeNames.flatMap((size) =>
  labelDpis.flatMap((dpi) => Object.keys(samples).map((name) => ({ size, dpi, name })))
)
/** A crowded label bears the same symbols at the same places. */
const read = printed.filter(({ name }) => ['ordinary', 'place', 'container'].includes(name))
const sampleNamed = (name: string): Label => samples[name] ?? { kind: 'asset', ...label }

function bothSymbolsOf({ tag }: { tag: string }) {
  return [
    { symbology: 'CODE_128', text: tag },
    { symbology: 'QR', text: tag }
  ]
}

describe('labels in six sizes', () => {
  it.each(read)(
    '$size at $dpi dpi, $name: both symbols are read back as its tag',
    async ({ size, dpi, name }) => {
      const sample = sampleNamed(name)
      const bitmap = drawLabel(sample, { size, dpi })
      const { widthMm, heightMm } = labelSizes[size]
      expect([bitmap.widthPx, bitmap.heightPx]).toEqual(
        [widthMm, heightMm].map((mm) => Math.round((mm * dpi) / 25.4))
      )
      const found = await readBarcodes(bitmapToPng(bitmap))
      expect(found.sort((one, two) => one.symbology.localeCompare(two.symbology))).toEqual(
        bothSymbolsOf(sample)
      )
    }
  )

  it.each(printed)(
    '$size at $dpi dpi, $name: nothing is cut off nor lies on another thing',
    ({ size, dpi, name }) => {
      const sample = sampleNamed(name)
      const bitmap = drawLabel(sample, { size, dpi })
      expectNothingClipsOrOverlaps(layOutLabel(sample, { size, dpi }), bitmap.heightPx)
      // 0.8 mm: stock of any make shifts by so much in a printer.
      expectWhiteEdges(bitmap, Math.floor((0.8 * dpi) / 25.4))
    }
  )

  it.each(printed)('$size at $dpi dpi, $name: both symbols keep their quiet zones', ({ size, dpi, name }) => {
    const sample = sampleNamed(name)
    const { qr, bars } = frameOf(sample, { size, dpi })
    const others = layOutLabel(sample, { size, dpi }).marks.filter(({ kind }) => kind !== 'symbol')
    const qrZone = grown({ ...qr, width: qr.size, height: qr.size }, 4 * qr.modulePx, 4 * qr.modulePx)
    const barZone = grown(bars, 10 * bars.modulePx, 0)
    for (const { box, kind } of others) {
      expect(meets(box, qrZone), `${kind} in the quiet zone of the QR`).toBe(false)
      expect(meets(box, barZone), `${kind} in the quiet zone of the bars`).toBe(false)
    }
    for (const zone of [qrZone, barZone]) {
      expect(zone.x).toBeGreaterThanOrEqual(0)
      expect(zone.x + zone.width).toBeLessThanOrEqual(drawLabel(sample, { size, dpi }).widthPx)
    }
    expect(meets(barZone, { ...qr, width: qr.size, height: qr.size })).toBe(false)
  })

  it.each(labelSizeNames)('%s: no module is narrower than two dots, no letter lower than 1.65 mm', (size) => {
    for (const dpi of labelDpis) {
      const { qr, bars } = labelFrame(size, { dpi, placeLine: true })
      expect(Math.min(qr.modulePx, bars.modulePx)).toBeGreaterThanOrEqual(2)
      for (const sample of Object.values(samples)) {
        for (const mark of layOutLabel(sample, { size, dpi }).marks) {
          if (mark.kind === 'text') expect((mark.style.sizePx * 25.4) / dpi).toBeGreaterThanOrEqual(1.62)
        }
      }
    }
  })

  it.each(labelSizeNames)('%s: a scanner held 10° askew still crosses all bars', (size) => {
    const { bars } = labelFrame(size, { dpi: 203, placeLine: true })
    expect(bars.height).toBeGreaterThan(bars.width * Math.tan((10 * Math.PI) / 180) + 4)
  })

  it('says on a reprint that it is one', () => {
    for (const size of labelSizeNames) {
      const at = { size, dpi: 203 } as const
      expect(textsOf(layOutLabel({ kind: 'asset', ...label, reprint: 2 }, at))).toContain('In lại lần 2')
      expect(textsOf(layOutLabel({ kind: 'asset', ...label }, at))).not.toContain('In lại')
    }
  })

  it('names the thing, its numbers, its place and its day on every size', () => {
    for (const size of labelSizeNames) {
      const text = textsOf(layOutLabel({ kind: 'asset', ...label }, { size, dpi: 203 })).replaceAll('\n', ' ')
      for (const part of [
        label.thing,
        '71/2026/DS-ST',
        '9640/QĐ-THADS',
        'NP-0012291',
        'A03',
        'ô 12',
        '18/09/2026'
      ]) {
        expect(text, size).toContain(part)
      }
      expect(text).toContain('2 79007 26 001795 10')
    }
  })

  it('writes the name of a place tall enough for two metres', () => {
    for (const size of labelSizeNames) {
      const marks = layOutLabel({ kind: 'place', ...placeLabel }, { size, dpi: 203 }).marks
      const name = marks.find((mark) => mark.kind === 'text' && mark.text === placeLabel.name)
      // A capital of 3.5 mm is read from two metres by a person who reads a road atlas at arm's length.
      expect(((name?.box.height ?? 0) * 25.4) / 203, size).toBeGreaterThan(3.5)
    }
  })
})

describe('labels as PDF', () => {
  it.each([203, 300, 600])('are read back from every page at %i dpi', async (dpi) => {
    const pages = await readPdfBarcodes(assetLabelsPdf([label, bareLabel, crowdedLabel]), dpi)
    expect(pages).toHaveLength(3)
    for (const page of pages) {
      expect(page.sort((one, two) => one.symbology.localeCompare(two.symbology))).toEqual(
        bothSymbolsOf(label)
      )
    }
  })

  it('keep their letters as letters', async () => {
    const text = await pdfText(assetLabelsPdf([label]))
    expect(text.normalize('NFC')).toContain('Máy ảnh kỹ thuật số,')
    expect(() => assetLabelsPdf([])).toThrow(RangeError)
  })

  it.each(['40x30', '100x70'] as const)(
    'five hundred of %s do not drift: each page is exactly one label',
    (size) => {
      const same: Label = { kind: 'asset', ...label }
      const labels = Array.from({ length: 500 }, (_, index): Label => {
        const isSame = index === 0 || index === 499
        return isSame
          ? same
          : { ...same, tag: formatTag({ type: 'asset', office: '79007', year: '26', number: index }) }
      })
      const pdf = labelsPdf(labels, { size })
      const sizes = pageSizes(pdf)
      expect(sizes).toHaveLength(500)
      for (const page of sizes) expectExact(page, size)
      expect(pagePicture(pdf, 500).equals(pagePicture(pdf, 1))).toBe(true)
    }
  )
})

interface Box {
  x: number
  y: number
  width: number
  height: number
}

function grown({ x, y, width, height }: Box, across: number, down: number): Box {
  return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down }
}

function meets(one: Box, two: Box): boolean {
  return (
    one.x < two.x + two.width &&
    two.x < one.x + one.width &&
    one.y < two.y + two.height &&
    two.y < one.y + one.height
  )
}

function inFile<T>(pdf: Uint8Array, use: (path: string, directory: string) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'labels-'))
  try {
    const path = join(directory, 'labels.pdf')
    writeFileSync(path, pdf)
    return use(path, directory)
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** In points, as poppler finds them. */
function pageSizes(pdf: Uint8Array): { width: number; height: number }[] {
  const said = inFile(pdf, (path) =>
    execFileSync('pdfinfo', ['-f', '1', '-l', '-1', path], { encoding: 'utf8' })
  )
  return [...said.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gmu)].map(([, width, height]) => ({
    width: Number(width),
    height: Number(height)
  }))
}

function expectExact(page: { width: number; height: number }, size: LabelSizeName): void {
  const { widthMm, heightMm } = labelSizes[size]
  // A tenth of a point is 0.035 mm, a quarter of a dot.
  expect(Math.abs(page.width - (widthMm / 25.4) * 72)).toBeLessThan(0.1)
  expect(Math.abs(page.height - (heightMm / 25.4) * 72)).toBeLessThan(0.1)
}

function pagePicture(pdf: Uint8Array, page: number): Buffer {
  return inFile(pdf, (path, directory) => {
    const target = join(directory, 'page')
    const only = ['-f', String(page), '-l', String(page), '-singlefile']
    execFileSync('pdftoppm', ['-r', '203', '-gray', '-png', ...only, path, target])
    return readFileSync(`${target}.png`)
  })
}
