/** The triptych: three panels, three people. */
export function Logo({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <rect x="1" y="6" width="8" height="20" rx="2" fill="var(--person-1)" />
      <rect x="10.5" y="3" width="11" height="26" rx="2" fill="var(--person-2)" />
      <rect x="23" y="6" width="8" height="20" rx="2" fill="var(--person-3)" />
    </svg>
  )
}
