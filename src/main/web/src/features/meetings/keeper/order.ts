/** The same list with one of it somewhere else. */
export function moved<T>(list: T[], from: number, to: number): T[] {
  const [one] = list.slice(from, from + 1)
  const others = list.toSpliced(from, 1)
  return one === undefined ? list : others.toSpliced(to, 0, one)
}
