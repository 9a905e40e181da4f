import '@/shared/theme/styles'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { setUpClient } from '@/shared/api/client'
import { newQueryClient } from '@/shared/api/queries'
import { firstLanguage, startSpeaking } from '@/shared/texts/language'
import { App } from './App'
import { loadTexts } from './texts'

const root = document.getElementById('root')

if (root !== null) {
  setUpClient()
  await startSpeaking(firstLanguage(), loadTexts)
  createRoot(root).render(
    <StrictMode>
      <App queries={newQueryClient()} />
    </StrictMode>,
  )
}
