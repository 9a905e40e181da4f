import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

export type Language = 'nl' | 'en'
export type Texts = Record<string, Record<string, unknown>>

const remembered = 'drieluik-language'

/** The language last used here; before that Dutch for Dutch browsers, English for others. */
export function firstLanguage(): Language {
  const stored = localStorage.getItem(remembered)
  if (stored === 'nl' || stored === 'en') {
    return stored
  }
  return navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en'
}

/** Switches all texts, dates and the document's own language, once the texts are there. */
export async function speak(language: Language, load: (language: Language) => Promise<Texts>) {
  const texts = await load(language)
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      resources: { [language]: texts },
      defaultNS: 'shared',
      interpolation: { escapeValue: false },
    })
  } else {
    for (const [namespace, words] of Object.entries(texts)) {
      i18next.addResourceBundle(language, namespace, words)
    }
    await i18next.changeLanguage(language)
  }
  localStorage.setItem(remembered, language)
  document.documentElement.lang = language
}
