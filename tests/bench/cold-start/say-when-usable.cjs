// Loaded into Electron before the program (-r): says so on stdout once the first window shows what is waited for and
// has painted it. The program itself knows nothing of it.
const { app } = require('electron')

const selector = JSON.stringify(process.env.USABLE_SELECTOR)
const untilPainted = `new Promise((resolve) => {
  const look = () => document.querySelector(${selector})
    ? requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))
    : requestAnimationFrame(look)
  look()
})`

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => {
    contents.executeJavaScript(untilPainted).then(
      () => process.stdout.write('usable\n'),
      (error) => process.stderr.write(`${String(error)}\n`)
    )
  })
})
