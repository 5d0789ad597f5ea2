// Values that many tests give: a photo, and the numbers of the two parties of the main job.

/** A 1×1 PNG. */
export const smallPhoto = {
  mediaType: 'image/png' as const,
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
}

let pictures = 0

/** A picture that no record has yet: its bytes are like no other's. */
export function freshPhoto() {
  const end = Buffer.alloc(4)
  end.writeUInt32BE((pictures += 1))
  const content = Buffer.concat([Buffer.from(smallPhoto.base64, 'base64'), end])
  return { ...smallPhoto, base64: content.toString('base64') }
}

export const creditorNumber = '079088001234'
export const debtorNumber = '079079005678'

/** What an entry says of a storage place that is meant for nothing in particular; its name comes beside it. */
export const plainPlace = {
  capacity: null,
  suits: [],
  nearDoor: false,
  outdoor: false,
  keeperName: '',
  leaseNumber: '',
  leaseEndsOn: null
}
