import { ActionIcon, VisuallyHidden } from '@mantine/core'
import { IconLogout } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Outlet, useLocation } from 'react-router'
import { UploadBar } from '@/features/clips/upload/UploadBar'
import { PersonMark } from '@/shared/people/PersonMark'
import { useMe } from '@/shared/session/me'
import { useSignOut } from '@/shared/session/signOut'
import { Logo } from '@/shared/ui/Logo'
import styles from './AppFrame.module.css'
import { isAt, placesFor } from './navigation'

const Unsent = lazy(() => import('@/features/clips/record/Unsent'))

/** The frame around every page: a bar on top, and on the phone the places within thumb's reach. */
export function AppFrame() {
  const { t } = useTranslation('app')
  const me = useMe()
  const signOut = useSignOut()
  const { pathname } = useLocation()
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {t('skip')}
      </a>
      <header className={styles.bar}>
        <Link to="/" className={styles.brand}>
          <Logo />
          <span>Drieluik</span>
        </Link>
        <nav className={styles.places} aria-label={t('navigation')}>
          {placesFor(me.roles).map((place) => (
            <Link
              key={place.to}
              to={place.to}
              className={styles.place}
              aria-current={isAt(place, pathname) ? 'page' : undefined}
            >
              <place.icon size={22} stroke={1.6} className={styles.icon} aria-hidden />
              <span className={styles.long}>{t(`place.${place.name}`)}</span>
              <span className={styles.short}>{t(`placeShort.${place.name}`)}</span>
            </Link>
          ))}
        </nav>
        <div className={styles.me}>
          <Link to="/profile" className={styles.profile}>
            <VisuallyHidden>{t('profile')}</VisuallyHidden>
            <span className={styles.name}>{me.name}</span>
            <PersonMark person={me} size={32} decorative />
          </Link>
          <ActionIcon
            className={styles.out}
            onClick={() => void signOut()}
            aria-label={t('signOut')}
            title={t('signOut')}
          >
            <IconLogout size={20} stroke={1.6} />
          </ActionIcon>
        </div>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <UploadBar />
      <Suspense fallback={null}>
        <Unsent />
      </Suspense>
    </div>
  )
}
