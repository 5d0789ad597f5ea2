// What the settings are about, as the office answers it.
import type { OutputOf } from '@shared/contract'

export type User = OutputOf<'identity.listUsers'>['users'][number]
export type Device = OutputOf<'devices.listDevices'>['devices'][number]
export type DeviceKind = Device['settings']['kind']
export type StoragePlace = OutputOf<'custody.listStoragePlaces'>['places'][number]
