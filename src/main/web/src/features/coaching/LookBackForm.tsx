import { Button, Text, Textarea, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Plan } from '@/generated'
import { ScoreLine } from '@/shared/score/ScoreLine'
import { ScorePicker } from '@/shared/score/ScorePicker'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Evidence } from './Evidence'
import styles from './Plan.module.css'
import { useReflectionDraft } from './reflectionDraft'

/** Looking back with others at the table: the score and what was tried first, the rest when there is time. */
export function LookBackForm({ plan }: { plan: Plan }) {
  const { t } = useTranslation('coaching')
  const { draft, write, save, ready, saving, problem } = useReflectionDraft(plan.id)
  const text = (name: 'tried' | 'effect' | 'whyNotLower' | 'next') => (
    <Textarea
      label={t(`field.${name}`)}
      value={draft[name]}
      onChange={(event) => write({ [name]: event.currentTarget.value })}
      withAsterisk={name === 'whyNotLower'}
      maxLength={5000}
    />
  )
  return (
    <section className={styles.sheet} aria-labelledby="look-back">
      <Title order={2} id="look-back">
        {t('inMeeting.lookBack')}
      </Title>
      <ScoreLine reflections={plan.reflections} />
      <ScorePicker
        label={t('field.score')}
        score={draft.score}
        onChange={(score) => write({ score })}
      />
      {text('tried')}
      {text('whyNotLower')}
      <details>
        <summary className={styles.more}>{t('inMeeting.more')}</summary>
        <div className={styles.field}>
          {text('effect')}
          <Evidence questionId={plan.learningQuestion.id} draft={draft} write={write} />
          {text('next')}
        </div>
      </details>
      <ProblemNote problem={problem} />
      <div>
        <Button onClick={save} disabled={!ready} loading={saving}>
          {t('reflect.save')}
        </Button>
        {!ready && (
          <Text size="sm" className="soft" mt={6}>
            {t('reflect.needs')}
          </Text>
        )}
      </div>
    </section>
  )
}
