import { ActionIcon } from '@mantine/core'
import {
  IconKeyboard,
  IconMaximize,
  IconMinimize,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconRewindBackward5,
  IconRewindForward5,
  IconVolume,
  IconVolumeOff,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { clock } from '@/shared/time/clock'
import { CaptionsButton } from './CaptionsButton'
import { LoopButton } from './LoopButton'
import classes from './player.module.css'
import { SpeedChoice } from './SpeedChoice'
import { usePlayer, usePlayerMemory, usePlayerState } from './usePlayer'

const STEP_MS = 5000

/** The bar under the picture. It never lies over it: the front row of a class sits there. */
export function Controls({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation('player')
  const player = usePlayer()
  return (
    <div className={classes.controls} role="group" aria-label={t('controls')}>
      <PlayButton />
      <ActionIcon aria-label={t('back5')} onClick={() => player.move(-STEP_MS)}>
        <IconRewindBackward5 />
      </ActionIcon>
      <ActionIcon aria-label={t('forward5')} onClick={() => player.move(STEP_MS)}>
        <IconRewindForward5 />
      </ActionIcon>
      <Clock />
      <span className={classes.gap} />
      <SpeedChoice />
      <LoopButton />
      <MuteButton />
      <CaptionsButton />
      <ActionIcon className={classes.wide} aria-label={t('help')} onClick={onHelp}>
        <IconKeyboard />
      </ActionIcon>
      <FullScreenButton />
    </div>
  )
}

/** For whoever sees what somebody else leads: how far it is, and all of the screen for it. */
export function WatchingControls({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('player')
  return (
    <div className={classes.controls} role="group" aria-label={t('controls')}>
      <Clock />
      <span className={classes.gap} />
      {children}
      <CaptionsButton />
      <FullScreenButton />
    </div>
  )
}

function PlayButton() {
  const { t } = useTranslation('player')
  const player = usePlayer()
  const paused = usePlayerState((state) => state.paused)
  const { back } = usePlayerMemory()
  const still = paused && back === 0
  return (
    <ActionIcon aria-label={t(still ? 'play' : 'pause')} onClick={() => player.toggle()}>
      {still ? <IconPlayerPlayFilled /> : <IconPlayerPauseFilled />}
    </ActionIcon>
  )
}

function Clock() {
  const { t } = useTranslation('player')
  const position = usePlayerState((state) => clock(state.positionMs))
  const duration = usePlayerState((state) => clock(state.durationMs))
  const { back } = usePlayerMemory()
  return (
    <span className={classes.clock}>
      {position} / {duration}
      {back < 0 && ` · ${t('walkingBack', { rate: -back })}`}
    </span>
  )
}

function MuteButton() {
  const { t } = useTranslation('player')
  const player = usePlayer()
  const muted = usePlayerState((state) => state.muted)
  return (
    <ActionIcon
      className={classes.wide}
      aria-label={t(muted ? 'unmute' : 'mute')}
      onClick={() => player.mute(!muted)}
    >
      {muted ? <IconVolumeOff /> : <IconVolume />}
    </ActionIcon>
  )
}

function FullScreenButton() {
  const { t } = useTranslation('player')
  const player = usePlayer()
  const full = usePlayerState((state) => state.fullScreen)
  return (
    <ActionIcon
      aria-label={t(full ? 'leaveFullScreen' : 'fullScreen')}
      onClick={() => player.fullScreen(!full)}
    >
      {full ? <IconMinimize /> : <IconMaximize />}
    </ActionIcon>
  )
}
