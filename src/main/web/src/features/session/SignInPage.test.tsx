import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { anna } from '@/test/fixtures'
import { show } from '@/test/render'
import { answering } from '@/test/server'
import { Component as SignInPage } from './SignInPage'

async function signIn() {
  await userEvent.type(screen.getByLabelText(/E-mailadres/), 'anna@drieluik.example')
  await userEvent.type(screen.getByLabelText(/^Wachtwoord/), 'drieluik-demo')
  await userEvent.click(screen.getByRole('button', { name: 'Aanmelden' }))
}

beforeEach(() => localStorage.clear())

it('brings a person back to where they wanted to be', async () => {
  answering({ 'POST /api/session': anna })
  const { router } = await show(<SignInPage />, { at: '/sign-in?to=%2Fclips%2F7%3Fat%3D2000' })
  await signIn()
  await screen.findByTestId('elsewhere')
  expect(router.state.location.pathname + router.state.location.search).toBe('/clips/7?at=2000')
})

it('says in the words of the server why it did not work', async () => {
  const problem = { code: 'wrong-credentials', title: 'Dat lukte niet', detail: '…', status: 401 }
  answering({ 'POST /api/session': problem })
  await show(<SignInPage />, { at: '/sign-in' })
  await signIn()
  expect(await screen.findByRole('alert')).toHaveTextContent('Dat lukte niet')
})
