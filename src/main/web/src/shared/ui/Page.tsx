import { Group, Stack, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import styles from './Page.module.css'

interface Props {
  title: string
  /** For the tab, where the heading is long or a greeting. */
  tabTitle?: string
  below?: React.ReactNode
  actions?: React.ReactNode
  /** For reading and writing; a page of tables or video takes all the room. */
  narrow?: boolean
  /** For a form with something beside it. */
  medium?: boolean
  children: React.ReactNode
}

/** A page names itself in the tab, and gives its heading the focus when one arrives from another. */
export function Page(props: Props) {
  const { title, tabTitle = title, below, actions, narrow, medium, children } = props
  const heading = useRef<HTMLHeadingElement>(null)
  const { key } = useLocation()

  useEffect(() => {
    document.title = `${tabTitle} · Drieluik`
  }, [tabTitle])

  useEffect(() => {
    // React Router calls the place where one came in 'default': there the browser has the focus.
    if (key !== 'default') {
      heading.current?.focus({ preventScroll: true })
    }
  }, [key])

  return (
    <Stack gap="lg" className={narrow ? styles.narrow : medium ? styles.medium : styles.wide}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <div className={styles.head}>
          <Title order={1} tabIndex={-1} ref={heading} className={styles.title}>
            {title}
          </Title>
          {below}
        </div>
        {actions}
      </Group>
      {children}
    </Stack>
  )
}
