import { useEffect, useRef, useState } from 'react'
import { SecondaryAction } from '../../ui/action-button'
import { words } from '../../words'
import type { Photo } from '../../forms/photo-files'

const wanted: MediaStreamConstraints = {
  audio: false,
  video: { width: { ideal: 1920 }, height: { ideal: 1080 }, facingMode: 'environment' }
}

/** The picture of a camera, and one key to take it. The photo is what the camera gave at that moment, never changed. */
export function Camera({ onTaken, onClose }: { onTaken: (photo: Photo) => void; onClose: () => void }) {
  const picture = useRef<HTMLVideoElement>(null)
  const [refused, setRefused] = useState(false)
  const { camera } = words.custodyAssets
  useEffect(() => {
    let ended = false
    let stream: MediaStream | null = null
    navigator.mediaDevices.getUserMedia(wanted).then(
      (opened) => {
        stream = opened
        // Closed again before the camera woke up.
        if (ended) stopAll(opened)
        else if (picture.current) picture.current.srcObject = opened
      },
      () => setRefused(true)
    )
    return () => {
      ended = true
      if (stream) stopAll(stream)
    }
  }, [])
  const shoot = (): void => {
    const photo = picture.current && photoOf(picture.current)
    if (photo) onTaken(photo)
  }
  return (
    <div className="photo-camera">
      {refused ? (
        <p className="field-problem" role="alert">
          {camera.none}
        </p>
      ) : (
        <video ref={picture} autoPlay muted playsInline aria-label={camera.label} />
      )}
      <div className="form-row">
        <SecondaryAction icon="photo" keys="F9" disabled={refused} words={camera.shoot} onPress={shoot}>
          {camera.shoot}
        </SecondaryAction>
        <SecondaryAction onPress={onClose}>{camera.close}</SecondaryAction>
      </div>
    </div>
  )
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

/** The frame in sight as JPEG; null while the camera has given none yet. */
function photoOf(video: HTMLVideoElement): Photo | null {
  if (video.videoWidth === 0) return null
  const canvas = document.createElement('canvas')
  canvas.width = video.videoWidth
  canvas.height = video.videoHeight
  canvas.getContext('2d')?.drawImage(video, 0, 0)
  const address = canvas.toDataURL('image/jpeg', 0.92)
  return { mediaType: 'image/jpeg', base64: address.slice(address.indexOf(',') + 1) }
}
