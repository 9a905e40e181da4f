import { SegmentedControl, Title, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Board } from '@/generated'
import { type Language, speak } from '@/shared/texts/language'
import { Logo } from '@/shared/ui/Logo'
import classes from './board.module.css'
import { ScreenButtons } from './ScreenButtons'
import { usePairing } from './useScreen'

/** A large code, and what to do with it. */
export function CodeScreen({ screen }: { screen: Board }) {
  const { t, i18n } = useTranslation('board')
  const { code = '' } = screen
  usePairing(screen)
  return (
    <div className={classes.code}>
      <header className={classes.top}>
        <span className={classes.brand}>
          <Logo size={48} />
          Drieluik
        </span>
        <SegmentedControl
          aria-label={t('language')}
          className={classes.language}
          value={i18n.language}
          onChange={(language) => void speak(language as Language)}
          data={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
        />
        <ScreenButtons />
      </header>
      <div className={classes.middle}>
        <Title order={1}>{t('code.title')}</Title>
        <p className={classes.figures}>
          <VisuallyHidden>{t('code.spelled', { code: spelled(code) })}</VisuallyHidden>
          {inHalves(code).map((half, at) => (
            <span key={at} aria-hidden>
              {half}
            </span>
          ))}
        </p>
        <ol className={classes.steps}>
          <li>{t('code.open')}</li>
          <li>{t('code.choose')}</li>
          <li>{t('code.type')}</li>
        </ol>
      </div>
      <p className={classes.small}>{t('code.forgets')}</p>
    </div>
  )
}

/** Two short pieces are read and typed more easily than one long one. */
function inHalves(code: string): string[] {
  const half = Math.ceil(code.length / 2)
  return [code.slice(0, half), code.slice(half)]
}

function spelled(code: string): string {
  return code.replaceAll(/(?!^)(.)/g, ' $1')
}
