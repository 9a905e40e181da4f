/** What the keyboard asks of the player. Letters follow what video editors are used to. */
export type PlayerKey =
  | 'toggle'
  | 'shuttle-back'
  | 'pause'
  | 'shuttle-forward'
  | 'second-back'
  | 'second-forward'
  | 'five-back'
  | 'five-forward'
  | 'frame-back'
  | 'frame-forward'
  | 'slower'
  | 'faster'
  | 'start'
  | 'end'
  | 'loop'
  | 'mute'
  | 'captions'
  | 'full-screen'
  | 'help'

const KEYS: Record<string, PlayerKey> = {
  ' ': 'toggle',
  j: 'shuttle-back',
  k: 'pause',
  l: 'shuttle-forward',
  ArrowLeft: 'second-back',
  ArrowRight: 'second-forward',
  'Shift+ArrowLeft': 'five-back',
  'Shift+ArrowRight': 'five-forward',
  ',': 'frame-back',
  '.': 'frame-forward',
  '<': 'slower',
  '>': 'faster',
  Home: 'start',
  End: 'end',
  r: 'loop',
  m: 'mute',
  c: 'captions',
  f: 'full-screen',
  '?': 'help',
}

interface Pressed {
  key: string
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

/** What this key asks, or undefined where it is the browser's. */
export function playerKey(pressed: Pressed): PlayerKey | undefined {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return undefined
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key
  const named = pressed.shiftKey && key.startsWith('Arrow') ? `Shift+${key}` : key
  return KEYS[named]
}

/** Whether a key belongs to what has the focus: text being typed, a slider, an open dialog. */
export function keysAreTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('input, textarea, select, [contenteditable], [role="dialog"]')) return true
  return key === ' ' && target.closest('button, a, summary') !== null
}
