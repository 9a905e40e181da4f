import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Plugin } from 'vite'

const compress = promisify(brotliCompress)

/** Puts a `.br` beside every script, style and drawing, which the server sends as it is. */
export function brotli(): Plugin {
  let folder = ''
  return {
    name: 'drieluik-brotli',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir, config.build.assetsDir)
    },
    async closeBundle() {
      const names = await readdir(folder)
      await Promise.all(names.filter((name) => /\.(js|css|svg)$/.test(name)).map(compressed))
    },
  }

  async function compressed(name: string) {
    const bytes = await readFile(join(folder, name))
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
    await writeFile(join(folder, `${name}.br`), await compress(bytes, { params }))
  }
}
