import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { brotli } from './vite-brotli.ts'

const server = process.env.DRIELUIK_SERVER ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [react(), brotli()],
  resolve: { tsconfigPaths: true },
  server: { port: 5173, proxy: { '/api': server } },
  build: { target: 'es2022', chunkSizeWarningLimit: 700 },
  test: {
    environment: 'jsdom',
    // One jsdom per worker instead of one per file: a fifth of the time.
    pool: 'vmThreads',
    setupFiles: ['src/test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: false,
    // Its build for Node would send by Node's own means, and knows no File.
    alias: { 'tus-js-client': 'tus-js-client/lib.esm/browser/index.js' },
  },
})
