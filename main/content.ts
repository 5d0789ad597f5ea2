// Serves the built window under app://bundle with a strict Content-Security-Policy. Nothing outside the
// built folder can be named, and every page gets a nonce of its own for the styles antd writes.
import { net, protocol } from 'electron'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { contentSecurityPolicy, fileInside } from './content-policy'

export const windowUrl = 'app://bundle/index.html'

/** Must be called before the application is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }
  ])
}

/** Answers app://bundle/… from the folder of the built renderer. */
export function serveContent(root: string): void {
  protocol.handle('app', async (request) => {
    const file = fileInside(root, request.url)
    if (!file || request.method !== 'GET') return notFound()
    if (!file.endsWith('.html')) return net.fetch(pathToFileURL(file).toString()).catch(notFound)
    const nonce = randomBytes(16).toString('base64')
    const html = (await readFile(file, 'utf8')).replaceAll('__CSP_NONCE__', nonce)
    return new Response(html, {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy(nonce),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer'
      }
    })
  })
}

function notFound(): Response {
  return new Response('not found', { status: 404 })
}
