// Runs before the first paint, so that a dark classroom gets no white flash; the key is Mantine's.
{
  const chosen = localStorage.getItem('mantine-color-scheme-value') ?? 'auto'
  const dark =
    chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light'
}
