import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { minutesIn, PLENTY_MINUTES } from './room'

/** How long one can film without a line. */
export function RoomLeft() {
  const { t } = useTranslation('clips')
  const [minutes, setMinutes] = useState<number>()
  useEffect(() => {
    let gone = false
    void navigator.storage.estimate().then(({ quota = 0, usage = 0 }) => {
      if (!gone) setMinutes(minutesIn(quota - usage))
    })
    return () => {
      gone = true
    }
  }, [])
  if (minutes === undefined) return null
  const room = minutes >= PLENTY_MINUTES ? 'plenty' : 'minutes'
  return <p className="soft">{t(`record.room.${room}`, { count: minutes })}</p>
}
