// The default application of the fallback Electron: what `electron FOLDER` runs. The stock one is not in the package
// that the fallback is made from. It must understand `-r FILE`, by which Playwright loads its hook.
const { app } = require('electron')
const fs = require('node:fs')
const path = require('node:path')

let target
const args = process.argv.slice(1)
for (let i = 0; i < args.length; i++) {
  const argument = args[i]
  if (argument === '-r' || argument === '--require') {
    i += 1
    require(path.resolve(args[i]))
  } else if (argument === '--version' || argument === '-v') {
    console.log(`v${process.versions.electron}`)
    process.exit(0)
  } else if (!argument.startsWith('-')) {
    target = argument
    break
  }
}

// The binary is called as an application would be, so Electron takes it for a packaged one.
Object.defineProperty(app, 'isPackaged', { value: false, configurable: true })

const folder = path.resolve(target || '.')
const manifestFile = path.join(folder, 'package.json')
if (fs.existsSync(manifestFile)) {
  const manifest = JSON.parse(fs.readFileSync(manifestFile, 'utf8'))
  app.setName(manifest.productName || manifest.name)
  if (manifest.version) app.setVersion(manifest.version)
  app.setDesktopName(manifest.desktopName || `${app.name}.desktop`)
  app.setAppPath(folder)
}
require(folder)
