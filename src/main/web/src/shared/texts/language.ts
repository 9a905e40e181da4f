import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

export type Language = 'nl' | 'en'
export type Texts = Record<string, Record<string, unknown>>
type Loader = (language: Language) => Promise<Texts>

const remembered = 'drieluik-language'
let load: Loader = () => Promise.resolve({})

/** The language last used here; before that Dutch for Dutch browsers, English for others. */
export function firstLanguage(): Language {
  const stored = localStorage.getItem(remembered)
  if (stored === 'nl' || stored === 'en') {
    return stored
  }
  return navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en'
}

/** Called once, before anything is drawn; app knows where the texts are. */
export async function startSpeaking(language: Language, loader: Loader) {
  load = loader
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: await load(language) },
    defaultNS: 'shared',
    interpolation: { escapeValue: false },
  })
  remember(language)
}

/** Switches all texts, dates and the document's own language, once the texts are there. */
export async function speak(language: Language) {
  for (const [namespace, words] of Object.entries(await load(language))) {
    i18next.addResourceBundle(language, namespace, words)
  }
  await i18next.changeLanguage(language)
  remember(language)
}

function remember(language: Language) {
  localStorage.setItem(remembered, language)
  document.documentElement.lang = language
}
