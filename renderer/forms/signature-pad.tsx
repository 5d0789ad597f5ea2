import { useRef, type PointerEvent } from 'react'
import { SecondaryAction } from '../ui/action-button'
import { words } from '../words'
import type { Signature } from './signature-draft'

type Picture = NonNullable<Signature['image']>

/** Twice the size on the screen, so that a printed signature is not made of steps. */
const width = 960
const height = 300
const lineWidth = 5

/** Draws from the last point to where the pointer is; a pen that presses harder draws a thicker line. */
function drawTo(canvas: HTMLCanvasElement, event: PointerEvent<HTMLCanvasElement>, begin: boolean): void {
  const context = canvas.getContext('2d')
  if (!context) return
  const box = canvas.getBoundingClientRect()
  const x = ((event.clientX - box.left) / box.width) * width
  const y = ((event.clientY - box.top) / box.height) * height
  context.strokeStyle = getComputedStyle(canvas).color
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.lineWidth = lineWidth * (event.pointerType === 'pen' ? 0.5 + event.pressure : 1)
  if (begin) {
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x + 0.1, y)
  } else context.lineTo(x, y)
  context.stroke()
}

/** White under the strokes: a picture without ground is black on black in many viewers. */
function pictureOf(canvas: HTMLCanvasElement): Picture {
  const paper = document.createElement('canvas')
  paper.width = width
  paper.height = height
  const context = paper.getContext('2d')
  if (context) {
    context.fillStyle = getComputedStyle(canvas).backgroundColor
    context.fillRect(0, 0, width, height)
    context.drawImage(canvas, 0, 0)
  }
  const address = paper.toDataURL('image/png')
  return { mediaType: 'image/png', base64: address.slice(address.indexOf(',') + 1) }
}

/** A frame to sign in with mouse, pen or finger. The picture is given after each stroke. */
export function SignaturePad({
  label,
  image,
  onChange
}: {
  label: string
  image: Picture | null
  onChange: (image: Picture | null) => void
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawing = useRef(false)
  const { signature } = words
  const end = (): void => {
    if (!drawing.current || !canvas.current) return
    drawing.current = false
    onChange(pictureOf(canvas.current))
  }
  const clear = (): void => {
    canvas.current?.getContext('2d')?.clearRect(0, 0, width, height)
    onChange(null)
  }
  return (
    <div className="signature-pad" role="group" aria-label={`${signature.draw}: ${label}`}>
      <canvas
        ref={canvas}
        width={width}
        height={height}
        aria-label={label}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          drawing.current = true
          drawTo(event.currentTarget, event, true)
        }}
        onPointerMove={(event) => {
          if (drawing.current) drawTo(event.currentTarget, event, false)
        }}
        onPointerUp={end}
        onPointerCancel={end}
      />
      {image === null ? (
        <span className="signature-hint">{signature.draw}</span>
      ) : (
        <SecondaryAction onPress={clear}>{signature.again}</SecondaryAction>
      )}
    </div>
  )
}
