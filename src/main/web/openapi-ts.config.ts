import { defineConfig } from '@hey-api/openapi-ts'

export default defineConfig({
  input: '../resources/openapi.json',
  output: { path: process.env.GENERATE_TO ?? 'src/generated' },
  plugins: [
    { name: '@hey-api/client-fetch', baseUrl: '' },
    '@hey-api/typescript',
    '@hey-api/sdk',
    '@tanstack/react-query',
  ],
})
