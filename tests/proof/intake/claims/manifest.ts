// What is promised of page manifests: one changed pixel in one page makes the check fail, offline, in under a second.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { zipOf } from '../../../../main/office/intake/pages/zip'
import { checkManifestFiles } from '../../../../main/office/verify-manifest'
import { seededChoice } from '../../../simulation/power-cut/seeded-choice'
import { madeManifest } from '../../../support/made-manifests'
import type { Claim, Verdict } from '../../play-claims'

const pages = 60
const tries = 50
const msMax = 1000

export const manifestClaims: readonly Claim[] = [
  {
    name: 'manifest',
    says: `one changed pixel in one of ${pages} pages makes the manifest check fail, offline, in under ${msMax} ms, and names the page`,
    prove: changePixels
  }
]

async function changePixels(seed: number): Promise<Verdict> {
  const choose = seededChoice(seed)
  const folder = mkdtempSync(join(tmpdir(), 'thads-manifest-'))
  const zip = join(folder, 'trang.zip')
  const { text, pages: made } = madeManifest(pages)
  const manifest = { name: 'bang-ke-1.json', content: Buffer.from(text) }
  const violations: string[] = []
  const times: number[] = []
  const check = (files: { name: string; content: Buffer }[]): string[] => {
    writeFileSync(zip, zipOf([manifest, ...files]))
    const started = performance.now()
    const { lines } = checkManifestFiles([zip])
    times.push(performance.now() - started)
    return lines
  }
  try {
    if (!check(made)[0]?.startsWith('KHỚP')) violations.push('the pages as they were are not accepted')
    for (let time = 0; time < tries; time += 1) {
      const at = choose(pages)
      const files = [...made]
      const page = files[at]!
      files[at] = { ...page, content: await withOnePixel(page.content, choose) }
      const lines = check(files)
      const named = lines[1]?.includes('thay đổi') === true && lines[1].includes(page.name)
      if (!lines[0]?.startsWith('KHÔNG') || !named) violations.push(`${page.name}: ${lines.join(' ')}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const slowest = Math.max(...times)
  if (slowest > msMax) violations.push(`a check took ${Math.round(slowest)} ms`)
  return {
    violations,
    figure: `${tries} pixels changed, ${tries - violations.length} found and named; slowest check ${Math.round(slowest)} ms`
  }
}

/** The picture with the lowest bit of one colour of one pixel turned: nobody sees it. */
async function withOnePixel(content: Buffer, choose: (below: number) => number): Promise<Buffer> {
  const image = await loadImage(content)
  const canvas = createCanvas(image.width, image.height)
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0)
  const [x, y] = [choose(image.width), choose(image.height)]
  const pixel = context.getImageData(x, y, 1, 1)
  pixel.data[0] = (pixel.data[0] ?? 0) ^ 1
  context.putImageData(pixel, x, y)
  return canvas.toBuffer('image/png')
}
