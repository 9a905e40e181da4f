import { Button, NativeSelect } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Clip, Observation } from '@/generated'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { lengthTrouble, tidy } from './draft'
import { HintedTextarea } from './HintedTextarea'
import { describes, type Kind, kindChoice } from './kinds'
import classes from './observations.module.css'
import { useHints } from './useHints'
import { useOwnObservation } from './useOwnObservation'

interface Props {
  clip: Clip
  observation: Observation
  onDone: () => void
}

/** Other words, or another kind; the moment stays. */
export function EditObservation({ clip, observation, onDone }: Props) {
  const { t } = useTranslation('observations')
  const own = useOwnObservation(clip, observation)
  const [text, setText] = useState(observation.text)
  const [kind, setKind] = useState(observation.kind)
  const hints = useHints(text, describes(kind))
  const choice = kindChoice(clip.you.openKinds)
  const kinds = observation.private ? [...choice.now, ...choice.later] : choice.now
  const trouble = lengthTrouble(text)

  const save = async () => {
    if (trouble) return
    const saved = await own.change({ text: tidy(text), kind }).catch(() => undefined)
    if (saved) onDone()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void save()
  }

  return (
    <div className={classes.edit}>
      <NativeSelect
        aria-label={t('composer.kind')}
        value={kind}
        data={kinds.map((each) => ({ value: each, label: t(`kind.${each}`) }))}
        onChange={(event) => setKind(event.currentTarget.value as Kind)}
      />
      <HintedTextarea
        value={text}
        hints={hints}
        aria-label={t('composer.text')}
        aria-invalid={trouble !== undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={press}
      />
      <p className={classes.trouble} role="alert">
        {trouble && t(`composer.${trouble}`)}
      </p>
      <ProblemNote problem={own.problem} />
      <div className={classes.foot}>
        <Button variant="default" onClick={onDone}>
          {t('item.cancel')}
        </Button>
        <Button loading={own.saving} onClick={() => void save()}>
          {t('item.save')}
        </Button>
      </div>
    </div>
  )
}
