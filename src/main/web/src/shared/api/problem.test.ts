import { expect, it } from 'vitest'
import { xsrfToken } from './client'
import { problemOf } from './problem'

it('a problem document stays as it is, with its extra members', () => {
  const problem = { code: 'plan-changed', title: 'T', detail: 'D', status: 409, current: {} }
  expect(problemOf(problem, new Response(null, { status: 409 }))).toBe(problem)
})

it('a page of a proxy becomes a problem with its status', () => {
  const answer = new Response('<html>', { status: 502 })
  expect(problemOf('<html>Bad gateway', answer)).toMatchObject({ code: 'http-502', status: 502 })
})

it('a cut line becomes a problem of its own', () => {
  expect(problemOf(new TypeError('Failed to fetch')).code).toBe('no-connection')
})

it('the token is found between other cookies', () => {
  expect(xsrfToken('a=1; XSRF-TOKEN=abc%3D; b=2')).toBe('abc=')
  expect(xsrfToken('a=1')).toBeUndefined()
})
