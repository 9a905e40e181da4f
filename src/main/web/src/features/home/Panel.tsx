import { Text, Title } from '@mantine/core'
import styles from './HomePage.module.css'

interface Props {
  color: string
  label: string
  title: string
  children: React.ReactNode
}

/** One of the three panels: what it is for in small, what it says in large. */
export function Panel({ color, label, title, children }: Props) {
  return (
    <section className={styles.panel} style={{ '--panel': color } as React.CSSProperties}>
      <div>
        <Text size="sm" className="soft">
          {label}
        </Text>
        <Title order={2}>{title}</Title>
      </div>
      {children}
    </section>
  )
}
