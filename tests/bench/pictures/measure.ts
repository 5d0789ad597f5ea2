// Takes photos of a stored thing, moves it to and fro, and measures what its page and its court paper ask of the office.
import { createCanvas } from '@napi-rs/canvas'
import { receiveAndStore, storeRules } from '../../support/main-job'
import { firstLine, orderedIn } from '../../main/office/scenes'
import { practiceWindow, type PracticeWindow } from '../../flows/practice-window'
import { median } from '../unit-of-work/median'

export interface PictureFigures {
  /** The first time a small picture is asked for. */
  madeMs: number
  /** Every later time. */
  keptMs: number
  reportMs: number
  reportEntries: number
}

const photosAtOnce = 4

export async function measurePictures(plan: { photos: number; moves: number }): Promise<PictureFigures> {
  const window = await practiceWindow()
  try {
    const assetId = await longHistory(window, plan)
    const { staff } = window
    const { photos } = await staff.call('keeper', 'custody.getAsset', { assetId })
    const each = async (): Promise<number[]> => {
      const times: number[] = []
      for (const { sha256 } of photos) {
        times.push(await msOf(() => staff.call('keeper', 'custody.getThumbnail', { sha256 })))
      }
      return times
    }
    const [made, kept] = [await each(), await each()]
    const reports: number[] = []
    for (let round = 0; round < 3; round += 1) {
      reports.push(await msOf(() => staff.call('keeper', 'custody.getChainReport', { assetId })))
    }
    const { entries } = await staff.call('keeper', 'custody.getAssetChain', { assetId })
    return {
      madeMs: median(made),
      keptMs: median(kept),
      reportMs: median(reports),
      reportEntries: entries
    }
  } finally {
    await window.close()
  }
}

async function longHistory(
  { staff }: PracticeWindow,
  plan: { photos: number; moves: number }
): Promise<string> {
  const scene = await orderedIn(staff)
  const { assetId } = await receiveAndStore(staff, scene.store.cells[0]?.tag ?? '', firstLine(scene))
  await staff.call('leader', 'custody.setStoreRules', { ...storeRules })
  for (let taken = 0; taken < plan.photos; taken += photosAtOnce) {
    const photos = Array.from({ length: photosAtOnce }, (_, index) => photoOf(taken + index))
    await staff.call('keeper', 'custody.addPhotos', { assetId, moment: 'ADDED', reason: 'Kiểm tra', photos })
  }
  const ways = [scene.cell, scene.otherCell] as const
  for (let moved = 0; moved < plan.moves; moved += 1) {
    const [from, to] = moved % 2 === 0 ? ways : [ways[1], ways[0]]
    const assets = [{ assetId, fromPlaceId: from }]
    await staff.call('keeper', 'custody.moveAssets', { toPlaceId: to, assets, reason: 'Dọn kệ' })
  }
  return assetId
}

/** Twelve megapixels that no coder can leave out. */
function photoOf(seed: number) {
  const canvas = createCanvas(4000, 3000)
  const context = canvas.getContext('2d')
  for (let stripe = 0; stripe < 600; stripe += 1) {
    context.fillStyle = `hsl(${(stripe * 37 + seed * 11) % 360}, 60%, ${20 + ((stripe * 13) % 60)}%)`
    context.fillRect((stripe * 97) % 4000, (stripe * 61) % 3000, 300, 220)
  }
  return { mediaType: 'image/jpeg' as const, base64: canvas.toBuffer('image/jpeg', 85).toString('base64') }
}

async function msOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
