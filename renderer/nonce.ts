// antd writes <style> elements, and one of its measurements ignores the nonce it was given. The page's policy
// would refuse that one, so every style element is stamped as it is made. Must be imported before antd.

/** The nonce of this load of the page. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce

const xhtml = 'http://www.w3.org/1999/xhtml'

if (nonce) {
  Object.defineProperty(document, 'createElement', {
    value: (tag: string, options?: ElementCreationOptions) => {
      const element = document.createElementNS(xhtml, tag.toLowerCase(), options)
      if (element instanceof HTMLStyleElement) element.nonce = nonce
      return element
    }
  })
}
