/** Reads the text fields of a form by name, trimmed. */
export function readForm<Name extends string>(
  form: HTMLFormElement,
  ...names: Name[]
): Record<Name, string> {
  const data = new FormData(form)
  const entries = names.map((name) => {
    const value = data.get(name)
    return [name, typeof value === 'string' ? value.trim() : '']
  })
  return Object.fromEntries(entries) as Record<Name, string>
}

/** An `onSubmit` that stays on the page. */
export function onSubmit(work: (form: HTMLFormElement) => unknown) {
  return (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    work(event.currentTarget)
  }
}
