import { readFileSync } from 'node:fs'
import { globSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { texts as en } from './texts.en'
import { texts as nl } from './texts.nl'

/** 'plans:goal.label' and so on; plural endings differ between languages and are left out. */
function keys(words: Record<string, unknown>, separator = ':', before = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const name = before + key
    return typeof value === 'string'
      ? [name.replace(/(_ordinal)?_(zero|one|two|few|many|other)$/, '')]
      : keys(value as Record<string, unknown>, '.', name + separator)
  })
}

const known = new Set(keys(nl))

describe('the texts', () => {
  it('are the same set in Dutch and in English', () => {
    expect([...new Set(keys(en))].sort()).toEqual([...known].sort())
  })

  it('have the same placeholders in both languages', () => {
    const places = (words: unknown) => [
      ...new Set(JSON.stringify(words).match(/\{\{\w+\}\}/g) ?? []),
    ]
    for (const namespace of Object.keys(nl)) {
      expect(places(en[namespace]).sort(), namespace).toEqual(places(nl[namespace]).sort())
    }
  })

  it.each(globSync('src/{app,features,player,shared}/**/*.tsx'))(
    'have every fixed key that %s asks for',
    (file) => {
      const source = readFileSync(file, 'utf8')
      const namespace = /useTranslation\('(\w+)'\)/.exec(source)?.[1] ?? 'shared'
      const asked = [...source.matchAll(/\bt\(\s*'([\w.:-]+)'/g)].map((match) => match[1] ?? '')
      const full = asked.map((key) => (key.includes(':') ? key : `${namespace}:${key}`))
      expect(full.filter((key) => !known.has(key))).toEqual([])
    },
  )
})
