import type { LearningQuestion, Me, Plan, Triad } from '@/generated'

export const drietal: Triad = {
  id: 'triad-1',
  name: 'Drietal middenbouw',
  members: [
    { id: 'anna', name: 'Anna de Wit' },
    { id: 'bram', name: 'Bram Visser' },
    { id: 'carla', name: 'Carla Jansen' },
  ],
  facilitator: { id: 'fatima', name: 'Fatima Yilmaz' },
  facilitation: 1,
  agreements: ['Ik praat over mezelf'],
}

export const anna: Me = {
  id: 'anna',
  name: 'Anna de Wit',
  email: 'anna@drieluik.example',
  language: 'nl',
  readableFont: false,
  roles: ['teacher'],
  school: { id: 'school', name: 'Voorbeeldschool Drieluik' },
  triads: [drietal],
}

export const denktijd: LearningQuestion = {
  id: 'q-denktijd',
  text: 'Hoe geef ik leerlingen na mijn vraag meer denktijd?',
  parked: false,
  createdAt: '2026-09-14T08:00:00Z',
  versions: [
    { text: 'Hoe krijg ik meer interactie?', at: '2026-09-14T08:00:00Z' },
    { text: 'Hoe geef ik leerlingen na mijn vraag meer denktijd?', at: '2026-10-02T15:00:00Z' },
  ],
}

export function planWith(changes: Partial<Plan> = {}): Plan {
  return {
    id: 'plan-anna',
    version: 3,
    learningQuestion: denktijd,
    open: true,
    now: '',
    nowObservations: [],
    goal: '',
    satisfiedWhen: '',
    steps: [],
    consequences: '',
    feedback: [],
    reflections: [],
    updatedAt: '2026-11-20T10:00:00Z',
    ...changes,
  }
}
