import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

function contents(folder: string): Record<string, string> {
  const names = globSync('**/*.ts', { cwd: folder }).sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

it('src/generated is what openapi.json gives; run npm run generate when it is not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'drieluik-generated-'))
  try {
    execFileSync('node_modules/.bin/openapi-ts', {
      env: { ...process.env, GENERATE_TO: folder },
      stdio: 'pipe',
    })
    expect(contents(folder)).toEqual(contents('src/generated'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 60_000)
