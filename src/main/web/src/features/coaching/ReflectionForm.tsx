import { Button, Text, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Plan } from '@/generated'
import { ScorePicker } from '@/shared/score/ScorePicker'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Entry } from './Entry'
import { Evidence } from './Evidence'
import type { PlanEditor } from './planEditor'
import { QuotePicking } from './QuotePicking'
import { useReflectionDraft } from './reflectionDraft'

interface Props {
  plan: Plan
  editor: PlanEditor
}

export function ReflectionForm({ plan, editor }: Props) {
  const { t } = useTranslation('coaching')
  const { draft, write, save, ready, saving, problem } = useReflectionDraft(plan.id)
  const text = (name: 'tried' | 'effect' | 'whyNotLower' | 'next') => (
    <Entry name={name}>
      <Textarea
        label={t(`field.${name}`)}
        description={t(`about.${name}`)}
        value={draft[name]}
        onChange={(event) => write({ [name]: event.currentTarget.value })}
        withAsterisk={name === 'whyNotLower'}
        maxLength={5000}
      />
    </Entry>
  )
  return (
    <>
      {text('tried')}
      {text('effect')}
      <Entry name="feedback">
        <Text fw={600}>{t('field.feedback')}</Text>
        <QuotePicking
          label={t('feedback.choose')}
          questionId={plan.learningQuestion.id}
          quotes={editor.draft.feedback}
          onChange={(quotes) => editor.write('feedback', quotes)}
        />
      </Entry>
      <Entry name="score">
        <ScorePicker
          label={t('field.score')}
          score={draft.score}
          onChange={(score) => write({ score })}
        />
        <Evidence questionId={plan.learningQuestion.id} draft={draft} write={write} />
      </Entry>
      {text('whyNotLower')}
      {text('next')}
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
    </>
  )
}
