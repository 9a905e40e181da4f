import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Meeting, BoardObservation, PersonName } from '@/generated'
import { place } from '@/player/marks'
import { usePosition } from '@/player/usePlayer'
import { colorOf, everybodyIn, firstName, markIn } from '@/shared/people/marks'
import { PersonMark } from '@/shared/people/PersonMark'
import { clock } from '@/shared/time/clock'
import { personIn, triadOf } from '../agenda/seats'
import classes from './board.module.css'
import { noteAt } from './notes'

interface Props {
  meeting: Meeting
  notes: BoardObservation[]
  durationMs: number
}

/** A lane for each person, large enough for the back row, and the words of where the picture is. */
export function NotesLine({ meeting, notes, durationMs }: Props) {
  const playhead = useRef<HTMLDivElement>(null)
  const [read, setRead] = useState<BoardObservation>()
  usePosition((ms) => {
    if (playhead.current) playhead.current.style.left = place(ms, durationMs)
    setRead(noteAt(notes, ms))
  })
  const wrote = ({ id }: PersonName) => notes.some(({ author }) => author.id === id)
  const people = everybodyIn(triadOf(meeting)).filter(
    (person) => wrote(person) || meeting.people.some(({ id }) => id === person.id),
  )
  return (
    <div className={classes.notes}>
      <div className={classes.lanes}>
        {people.map((person) => (
          <Lane key={person.id} {...{ meeting, person, notes, durationMs }} />
        ))}
        <div className={classes.track} aria-hidden>
          <div ref={playhead} className={classes.playhead} />
        </div>
      </div>
      <Words meeting={meeting} note={read} />
    </div>
  )
}

function Lane({ meeting, person, notes, durationMs }: Props & { person: PersonName }) {
  const { t } = useTranslation('player')
  const triad = triadOf(meeting)
  const own = notes.filter(({ author }) => author.id === person.id)
  const name = firstName(person)
  const color = colorOf(markIn(triad, person.id))
  return (
    <div
      className={classes.lane}
      role="img"
      aria-label={t('line.lane', { name, count: own.length })}
    >
      <span style={{ color }}>{name}</span>
      <div className={classes.marks}>
        {own.map(({ id, fromMs, toMs = fromMs }) => (
          <span
            key={id}
            className={classes.mark}
            style={{ left: place(fromMs, durationMs), width: place(toMs - fromMs, durationMs) }}
          >
            {toMs > fromMs ? (
              <span className={classes.range} style={{ background: color }} />
            ) : (
              <PersonMark person={person} triad={triad} decorative />
            )}
          </span>
        ))}
      </div>
    </div>
  )
}

function Words({ meeting, note }: { meeting: Meeting; note: BoardObservation | undefined }) {
  if (!note) return <p className={classes.words} />
  const author = personIn(meeting, note.author.id)
  return (
    <p className={classes.words}>
      <PersonMark person={author} triad={triadOf(meeting)} />
      <span className="time">{clock(note.fromMs)}</span>
      <span>{note.text}</span>
    </p>
  )
}
