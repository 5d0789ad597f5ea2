// Values that many tests give: a photo, and the numbers of the two parties of the main job.

/** A 1×1 PNG. */
export const smallPhoto = {
  mediaType: 'image/png' as const,
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='
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
