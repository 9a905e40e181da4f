import { Button, Checkbox } from '@mantine/core'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlayer } from '@/player/usePlayer'
import { clock } from '@/shared/time/clock'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { beginsAt, endsAt, LONGEST, tidy } from './draft'
import { HintedTextarea } from './HintedTextarea'
import { HintNote } from './HintNote'
import { KindChips } from './KindChips'
import { describes, type Kind, kindChoice } from './kinds'
import { Moment } from './Moment'
import classes from './observations.module.css'
import { useComposer, type Writing } from './useComposer'
import { useComposerKeys } from './useComposerKeys'
import { useHints } from './useHints'
import { isPrivate } from './usePlaceObservation'

/** How many characters before the last one the count begins to matter. */
const COUNTED = 80

/** Type to observe: the picture stops at the first letter, Enter places the note and plays on. */
export function Composer(writing: Writing) {
  const { clip, moment, pauses = true } = writing
  const { t } = useTranslation('observations')
  const player = usePlayer()
  const help = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { draft, change, type, place, clear, close, saving, problem, trouble } = useComposer(
    writing,
    field,
  )
  const wordOf = (hint: { from: number; to: number }) => draft.text.slice(hint.from, hint.to)
  const hints = useHints(draft.text, describes(draft.kind)).filter(
    (hint) => !draft.left.includes(wordOf(hint).toLowerCase()),
  )
  const hint = hints[0]
  const openKinds = clip.you.openKinds
  const onlyMine = isPrivate(draft, clip)
  const { length } = tidy(draft.text)

  // Whoever chose a moment to describe wants to write.
  useEffect(() => {
    if (moment) field.current?.focus()
  }, [moment])

  useComposerKeys({
    onWrite: () => {
      // In a meeting it may be folded.
      field.current?.closest('details')?.setAttribute('open', '')
      field.current?.focus()
    },
    onBegin: () => change(beginsAt(draft, player.positionMs)),
    onEnd: () => change(endsAt(draft, player.positionMs)),
  })

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void place()
    }
    if (event.key === 'Escape') close()
  }
  const select = (from: number, to: number) => {
    field.current?.focus()
    field.current?.setSelectionRange(from, to)
  }
  const keep = (kind: Kind) => {
    change({ ...draft, kind, keepPrivate: !openKinds.includes(kind) })
    field.current?.focus()
  }
  const leave = (word: string) => {
    change({ ...draft, left: [...draft.left, word.toLowerCase()] })
    field.current?.focus()
  }

  return (
    <form
      className={`card ${classes.composer}`}
      aria-label={
        moment ? t('composer.titleAt', { time: clock(moment.atMs) }) : t('composer.title')
      }
      onSubmit={(event) => {
        event.preventDefault()
        void place()
      }}
    >
      <KindChips
        choice={kindChoice(openKinds)}
        value={draft.kind}
        onChange={(kind) => change({ ...draft, kind })}
      />
      <HintedTextarea
        ref={field}
        value={draft.text}
        hints={hints}
        aria-label={t('composer.text')}
        aria-describedby={help}
        aria-invalid={trouble !== undefined}
        placeholder={t(`composer.placeholder.${draft.kind}`)}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
      />
      <HintNote
        hint={hint}
        word={hint ? wordOf(hint) : ''}
        openKinds={openKinds}
        onRewrite={() => hint && select(hint.from, hint.to)}
        onKeep={keep}
        onLeave={() => hint && leave(wordOf(hint))}
      />
      <p className={classes.trouble} role="alert">
        {trouble && t(`composer.${trouble}`)}
      </p>
      <ProblemNote problem={problem} />
      <div className={classes.foot}>
        <Moment draft={draft} onChange={change} />
        <Checkbox
          label={t('composer.private')}
          checked={onlyMine}
          disabled={onlyMine && !draft.keepPrivate}
          onChange={(event) => change({ ...draft, keepPrivate: event.currentTarget.checked })}
        />
        <div className={classes.place}>
          {length > LONGEST - COUNTED && (
            <span className={classes.count} data-over={length > LONGEST || undefined}>
              {t('composer.count', { count: length, most: LONGEST })}
            </span>
          )}
          {draft.text !== '' && (
            <Button variant="subtle" onClick={clear}>
              {t('composer.clear')}
            </Button>
          )}
          <Button type="submit" loading={saving}>
            {t(onlyMine ? 'composer.keepPrivate' : 'composer.place')}
          </Button>
        </div>
      </div>
      <p id={help} className={classes.help}>
        {t(pauses ? 'composer.keys' : 'composer.keysOnly')}
      </p>
    </form>
  )
}
