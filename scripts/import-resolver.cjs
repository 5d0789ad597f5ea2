// Tells eslint-plugin-boundaries which file an import means: our two aliases, relative paths, and the package otherwise.
// The resolver that is usually taken for this brings a native binary per platform for these twenty lines.
const fs = require('node:fs')
const path = require('node:path')

const project = path.join(__dirname, '..')
const aliases = { '@shared/': path.join(project, 'shared'), '@domain/': path.join(project, 'domain') }
const endings = ['', '.ts', '.tsx', '.mjs', '.cjs', '.js', '/index.ts', '/index.tsx']

function meant(source, file) {
  if (source.startsWith('.')) return path.resolve(path.dirname(file), source)
  const alias = Object.keys(aliases).find((start) => source.startsWith(start))
  return alias && path.join(aliases[alias], source.slice(alias.length))
}

exports.interfaceVersion = 2

exports.resolve = (source, file) => {
  const target = meant(source.split('?')[0], file)
  if (!target) return { found: true, path: null }
  const found = endings
    .map((ending) => target + ending)
    .find((name) => fs.statSync(name, { throwIfNoEntry: false })?.isFile())
  return found ? { found: true, path: found } : { found: false }
}
