// A store after the whole main job, closed and packed into its one file: what an exporter exports and a forger forges.
import Database from 'better-sqlite3'
import { dayOf } from '@shared/calendar'
import { storeFile } from '../../main/office/database/connection'
import { playMainJob } from '../support/main-job'
import { practiceKeyHex, staffOf } from '../support/staff'
import { madeStore, openMade, type MadeStore } from './made-store'

export async function playedStore(): Promise<MadeStore> {
  const store = await madeStore()
  const office = await openMade(store.directory)
  const door = { answer: (frame: Parameters<typeof office.answer>[0]) => office.answer(frame, 'host') }
  await playMainJob(staffOf(door, store.sessions), dayOf(new Date().toISOString()))
  await office.close()
  const connection = new Database(storeFile(store.directory))
  connection.pragma(`key='raw:${practiceKeyHex}'`)
  connection.pragma('wal_checkpoint(TRUNCATE)')
  // No free pages: in a page that holds nothing there is nothing to see.
  connection.exec('VACUUM')
  connection.close()
  return store
}
