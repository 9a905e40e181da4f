import type { Language, Texts } from '@/shared/texts/language'

/** One file per folder and language: src/features/plans/texts/nl.json is the namespace plans. */
export async function loadTexts(language: Language): Promise<Texts> {
  return language === 'nl' ? (await import('./texts.nl')).texts : (await import('./texts.en')).texts
}
