import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { show } from '@/test/render'
import { useKeptFocus } from './useKeptFocus'

beforeEach(() => void vi.spyOn(document, 'hasFocus').mockReturnValue(true))

function Going({ within }: { within: string }) {
  const [gone, setGone] = useState(false)
  useKeptFocus()
  const button = !gone && <button onClick={() => setGone(true)}>Weg ermee</button>
  return (
    <main>
      <h1>Bijeenkomst</h1>
      {within === 'list' ? (
        <ul>
          <li data-testid="line">Een regel {button}</li>
        </ul>
      ) : (
        button
      )}
    </main>
  )
}

async function pressByKeyboard(name: string) {
  screen.getByRole('button', { name }).focus()
  await userEvent.keyboard('{Enter}')
}

it('stays in the line of a list from which a button went', async () => {
  await show(<Going within="list" />)
  await pressByKeyboard('Weg ermee')
  await waitFor(() => expect(screen.getByTestId('line')).toHaveFocus())
})

it('goes to the heading when nothing is left around it', async () => {
  await show(<Going within="page" />)
  await pressByKeyboard('Weg ermee')
  await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus())
})

it('lets go of a field that somebody left', async () => {
  function Writing() {
    const [text, setText] = useState('')
    useKeptFocus()
    return (
      <>
        <input aria-label="Veld" onKeyDown={(event) => event.currentTarget.blur()} />
        <button onClick={() => setText('anders')}>Iets {text}</button>
      </>
    )
  }
  await show(<Writing />)
  screen.getByLabelText('Veld').focus()
  await userEvent.keyboard('{Escape}')
  await new Promise((done) => requestAnimationFrame(done))
  screen.getByRole('button').click()
  await screen.findByText('Iets anders')
  await new Promise((done) => requestAnimationFrame(done))
  expect(document.body).toHaveFocus()
})

it('keeps a button whose answer comes before the next frame', async () => {
  function Asking() {
    useKeptFocus()
    return <button>Ga verder</button>
  }
  await show(<Asking />)
  const button = screen.getByRole<HTMLButtonElement>('button')
  button.focus()
  button.disabled = true
  button.blur()
  button.disabled = false
  await waitFor(() => expect(button).toHaveFocus())
})
