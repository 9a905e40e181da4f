import { Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import type { Plan } from '@/generated'
import { ScoreLine } from '@/shared/score/ScoreLine'
import styles from './Plan.module.css'
import type { PlanEditor } from './planEditor'
import { ReflectionForm } from './ReflectionForm'
import { Reflections } from './Reflections'

interface Props {
  plan: Plan
  editor: PlanEditor
}

/** Fields 7 to 12, always open: what I tried and what it did. */
export function ReflectSection({ plan, editor }: Props) {
  const { t } = useTranslation('coaching')
  const heading = useRef<HTMLHeadingElement>(null)
  const { hash } = useLocation()
  useEffect(() => {
    if (hash === '#reflect') {
      heading.current?.scrollIntoView()
      heading.current?.focus({ preventScroll: true })
    }
  }, [hash])
  return (
    <section className={styles.sheet} aria-labelledby="reflect">
      <Title order={2} id="reflect" ref={heading} tabIndex={-1}>
        {t('reflect.title')}
      </Title>
      <ScoreLine reflections={plan.reflections} />
      <div className={styles.writing}>
        <ReflectionForm plan={plan} editor={editor} />
      </div>
      <Reflections reflections={plan.reflections} />
    </section>
  )
}
