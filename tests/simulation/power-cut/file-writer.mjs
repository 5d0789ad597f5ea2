// Makes, moves and removes files with and without syncing them and their folder, says "done" and waits to be killed.
// Argument: the store directory, which already holds `removed.txt`, `replaced.txt` and `changed.txt`.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const at = (name) => join(process.argv[2], name)

function syncFolder() {
  const folder = openSync(process.argv[2], 'r')
  fsyncSync(folder)
  closeSync(folder)
}

function writeSynced(name, text) {
  const file = openSync(at(name), 'w')
  writeSync(file, text)
  fsyncSync(file)
  closeSync(file)
}

writeSynced('kept.txt', 'kept')
writeFileSync(at('empty.txt'), 'the name is durable, the text is not')
syncFolder()
writeSynced('nameless.txt', 'synced, but its folder was not')
writeFileSync(at('lost.txt'), 'lost')
writeFileSync(at('changed.txt'), 'a shorter text')
rmSync(at('removed.txt'))
renameSync(at('kept.txt'), at('replaced.txt'))
writeSync(1, 'done\n')
setInterval(() => undefined, 1_000_000)
