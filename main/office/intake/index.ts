// Commands and queries of the one-stop desk, for the router, and what other domains may call.
import type { HandlersOf } from '../act'
import { addWorkingDays } from '../deadlines'
import { getFile, listFiles } from './find-files'
import { procedures } from './procedures'
import { receiveFile } from './receive-file'

export { fileRow, type FileRow } from './find-files'
export { procedureOf } from './procedures'

export const intake: HandlersOf<'intake'> = {
  listProcedures: ({ today }) => ({
    procedures: procedures.map((procedure) => ({
      ...procedure,
      due: { ...procedure.due, ifToday: addWorkingDays(today, procedure.due.workingDays) }
    }))
  }),
  receiveFile,
  listFiles,
  getFile
}
