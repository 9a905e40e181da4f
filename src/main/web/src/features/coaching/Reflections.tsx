import { Anchor, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Reflection } from '@/generated'
import { clock } from '@/shared/time/clock'
import { useDates } from '@/shared/time/dates'
import styles from './Plan.module.css'

const told = ['tried', 'effect', 'whyNotLower', 'next'] as const

/** The latest reflection, and behind one tap all before it. */
export function Reflections({ reflections }: { reflections: Reflection[] }) {
  const { t } = useTranslation('coaching')
  if (reflections.length === 0) {
    return null
  }
  const latestFirst = reflections.toSorted((one, other) => other.at.localeCompare(one.at))
  const [latest, ...earlier] = latestFirst
  return (
    <Stack gap="md">
      {latest && <Told reflection={latest} />}
      {earlier.length > 0 && (
        <details>
          <summary className={styles.more}>
            {t('reflect.earlier', { count: earlier.length })}
          </summary>
          {earlier.map((reflection) => (
            <Told key={reflection.id} reflection={reflection} />
          ))}
        </details>
      )}
    </Stack>
  )
}

function Told({ reflection }: { reflection: Reflection }) {
  const { t } = useTranslation('coaching')
  const dates = useDates()
  return (
    <article className={styles.told}>
      <Text fw={650}>
        {t('reflect.scored', { day: dates.day(reflection.at), score: reflection.score })}{' '}
        {reflection.clipId && (
          <Anchor component={Link} to={`/clips/${reflection.clipId}?at=${reflection.atMs ?? 0}`}>
            {t('reflect.see', { at: clock(reflection.atMs ?? 0) })}
          </Anchor>
        )}
      </Text>
      <dl style={{ margin: 0 }}>
        {told
          .filter((field) => reflection[field] !== '')
          .map((field) => (
            <div key={field}>
              <dt className="soft" style={{ fontSize: '0.9375rem' }}>
                {t(`field.${field}`)}
              </dt>
              <dd style={{ margin: '0 0 6px', whiteSpace: 'pre-wrap' }}>{reflection[field]}</dd>
            </div>
          ))}
      </dl>
    </article>
  )
}
