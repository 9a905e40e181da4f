import type { ReactNode, Ref, TextareaHTMLAttributes } from 'react'
import type { Hint } from './hint'
import classes from './observations.module.css'

interface Props extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  value: string
  hints: Hint[]
  ref?: Ref<HTMLTextAreaElement>
}

/** A text field with words underlined: the same text lies behind it, unseen but for its wavy lines. */
export function HintedTextarea({ hints, ref, ...field }: Props) {
  return (
    <div className={classes.hinted}>
      <div className={classes.behind} aria-hidden>
        {underlined(field.value, hints)}
      </div>
      <textarea {...field} ref={ref} className={classes.field} rows={2} />
    </div>
  )
}

function underlined(text: string, hints: Hint[]): ReactNode[] {
  const parts: ReactNode[] = []
  let done = 0
  for (const hint of hints) {
    parts.push(text.slice(done, hint.from))
    parts.push(<u key={hint.from}>{text.slice(hint.from, hint.to)}</u>)
    done = hint.to
  }
  // A last line break only takes room when something follows it.
  return [...parts, text.slice(done), '\u200b']
}
