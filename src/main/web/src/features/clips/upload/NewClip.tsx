import { Button } from '@mantine/core'
import { IconCamera, IconUpload, IconVideo } from '@tabler/icons-react'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { QuestionChoice } from './QuestionChoice'
import classes from './upload.module.css'
import { uploads } from './useUploads'

/** Drop a film here, choose one, or make one with the phone in hand. */
export function NewClip() {
  const { t } = useTranslation('clips')
  const file = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [question, setQuestion] = useState('')

  const add = (files: FileList | null) => {
    for (const each of files ?? []) {
      void uploads.add(each, { learningQuestionId: question === '' ? undefined : question })
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    add(event.dataTransfer.files)
  }
  const hover = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const picker = (ref: typeof file, more: { capture?: 'environment'; 'aria-label': string }) => (
    <input
      ref={ref}
      type="file"
      accept="video/*"
      hidden
      onChange={(event) => {
        add(event.currentTarget.files)
        event.currentTarget.value = ''
      }}
      {...more}
    />
  )

  return (
    // Dropping is a shortcut of the mouse; the buttons do the same for everybody.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={`card ${classes.zone}`}
      data-over={over || undefined}
      aria-label={t('new.title')}
      onDragEnter={hover}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div>
        <h2>{t('new.title')}</h2>
        <p className={`soft ${classes.drop}`}>{t('new.drop')}</p>
        <p className="soft">{t('new.how')}</p>
      </div>
      <QuestionChoice value={question} onChange={setQuestion} />
      <div className={classes.buttons}>
        <Button leftSection={<IconUpload size={20} />} onClick={() => file.current?.click()}>
          {t('new.choose')}
        </Button>
        <Button
          className={classes.camera}
          variant="outline"
          leftSection={<IconCamera size={20} />}
          onClick={() => camera.current?.click()}
        >
          {t('new.film')}
        </Button>
        <Button
          component={Link}
          to="/clips/record"
          variant="outline"
          leftSection={<IconVideo size={20} />}
        >
          {t('new.record')}
        </Button>
      </div>
      {picker(file, { 'aria-label': t('new.choose') })}
      {picker(camera, { capture: 'environment', 'aria-label': t('new.film') })}
    </section>
  )
}
