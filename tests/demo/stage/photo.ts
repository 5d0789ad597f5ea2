// A photo of an asset as a file, drawn here because no picture of a real seized thing may stand in a repository.
import { createCanvas } from '@napi-rs/canvas'
import { writeFileSync } from 'node:fs'

const width = 1280
const height = 960

/** Writes a JPEG of a silver laptop on a storeroom table. */
export function drawLaptopPhoto(path: string): void {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const wall = context.createLinearGradient(0, 0, 0, height)
  wall.addColorStop(0, '#d9dde2')
  wall.addColorStop(0.62, '#b9bfc7')
  wall.addColorStop(0.63, '#8d7458')
  wall.addColorStop(1, '#6f5a43')
  context.fillStyle = wall
  context.fillRect(0, 0, width, height)
  context.fillStyle = 'rgba(30, 22, 12, 0.35)'
  context.fillRect(250, 806, 790, 34)
  const shell = context.createLinearGradient(300, 180, 980, 700)
  shell.addColorStop(0, '#e7eaee')
  shell.addColorStop(1, '#a9b0b9')
  context.fillStyle = shell
  context.fillRect(310, 190, 660, 440)
  context.fillStyle = '#1d2630'
  context.fillRect(334, 214, 612, 388)
  context.fillStyle = 'rgba(120, 150, 190, 0.25)'
  context.beginPath()
  context.moveTo(334, 214)
  context.lineTo(700, 214)
  context.lineTo(500, 602)
  context.lineTo(334, 602)
  context.fill()
  context.fillStyle = shell
  context.beginPath()
  context.moveTo(310, 630)
  context.lineTo(970, 630)
  context.lineTo(1050, 810)
  context.lineTo(230, 810)
  context.fill()
  context.fillStyle = '#3a434d'
  for (let row = 0; row < 5; row += 1) {
    for (let key = 0; key < 13; key += 1) {
      context.fillRect(352 - row * 8 + key * (44 + row * 1.3), 652 + row * 20, 36, 14)
    }
  }
  context.fillStyle = '#c9ced5'
  context.fillRect(540, 762, 200, 40)
  context.fillStyle = '#f4f1e6'
  context.fillRect(800, 560, 190, 90)
  context.fillStyle = '#9d1c20'
  context.fillRect(800, 560, 190, 18)
  writeFileSync(path, canvas.toBuffer('image/jpeg', 88))
}
