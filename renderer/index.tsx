import { nonce } from './nonce'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'
import './fonts.css'
import './base.css'
import './frame/frame.css'
import './ui/ui.css'
import { applyTheme } from './theme'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root element')
applyTheme(document.documentElement)
createRoot(root).render(
  <StrictMode>
    <App nonce={nonce} />
  </StrictMode>
)
