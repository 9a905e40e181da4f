import { IconMessage2 } from '@tabler/icons-react'
import { usePlayer } from '@/player/usePlayer'
import type { Cue } from '@/player/cues'
import { clock } from '@/shared/time/clock'
import classes from '../observations.module.css'

interface Props {
  cue: Cue
  language: string | undefined
}

/** One line of what was said; choosing it plays from there. */
export function SaidItem({ cue, language }: Props) {
  const player = usePlayer()
  const jump = () => {
    player.seek(cue.fromMs)
    player.play()
  }
  return (
    <li className={classes.item}>
      <button type="button" className={classes.jump} onClick={jump}>
        <IconMessage2 className={classes.said} aria-hidden />
        <span className={classes.words}>
          <span className="time">{clock(cue.fromMs)}</span>{' '}
          <span className={classes.text} lang={language}>
            {cue.text}
          </span>
        </span>
      </button>
    </li>
  )
}
