import { describe, expect, it } from 'vitest'
import english from '../../../../resources/words/en.json'
import dutch from '../../../../resources/words/nl.json'
import { hintsOf } from './hint'

const inDutch = hintsOf(dutch)
const inEnglish = hintsOf(english)

function underlined(find: typeof inDutch, text: string): string[] {
  return find(text).map((hint) => `${hint.group.id}: ${text.slice(hint.from, hint.to)}`)
}

describe('the Dutch hint underlines', () => {
  it.each([
    ['De leerlingen zijn verveeld.', ['mind-reading: verveeld']],
    ['Anna legt het goed uit.', ['judge: goed']],
    ['Een duidelijke uitleg met een mooi voorbeeld', ['judge: duidelijke', 'judge: mooi']],
    ['Anna praat te veel en te  snel', ['judge: te veel', 'judge: te  snel']],
    ['Leerling A lijkt boos', ['mind-reading: lijkt', 'mind-reading: boos']],
    ['A wil naar buiten', ['mind-reading: wil']],
    [
      'Volgens mij snapt leerling B het niet.',
      ['mind-reading: Volgens mij', 'mind-reading: snapt'],
    ],
    ['Niemand steekt zijn vinger op.', ['generalise: Niemand']],
    ['Anna geeft altijd Tim de beurt.', ['generalise: altijd']],
    ['Ze draait zich vaak om', ['generalise: vaak']],
    ['Anna zou moeten wachten.', ['advise: zou moeten']],
    ['Anna had kunnen wachten', ['advise: had kunnen']],
    ['Ik zou eerst tot drie tellen', ['advise: Ik zou']],
    ['PROBEER EENS te wachten', ['advise: PROBEER EENS']],
    ['Dat kan beter.', ['advise: kan beter']],
    ['B kijkt weg omdat het lang duurt', ['explain: omdat']],
    ['A lacht, want B valt.', ['explain: want']],
    ['Geïnteresseerd kijkt C naar het bord', ['mind-reading: Geïnteresseerd']],
    ['Leerling C is geïrriteerd', ['mind-reading: geïrriteerd']],
    ['Anna is (te) streng/saai', ['judge: streng', 'judge: saai']],
    ['Foto’s zijn mooi', ['judge: mooi']],
    ['’s Ochtends is het druk', ['judge: druk']],
  ])('%s', (text, expected) => {
    expect(underlined(inDutch, text)).toEqual(expected)
  })

  it('an accent that is typed loose, at the right place', () => {
    const text = 'Leerling A is geïnteresseerd'.normalize('NFD')
    expect(underlined(inDutch, text)).toEqual([
      `mind-reading: ${'geïnteresseerd'.normalize('NFD')}`,
    ])
  })
})

describe('the Dutch hint leaves alone', () => {
  it.each([
    'Om 02:10 kijken drie leerlingen uit het raam; leerling A legt zijn hoofd op tafel.',
    'Anna vraagt “Wie weet de helft van 48?” Na ruim één tel krijgt leerling A de beurt.',
    'Vier leerlingen hebben een vinger op; leerling B trekt de zijne terug.',
    'Tussen 2:57 en 3:40 zes vragen, zes keer een beurt binnen twee tellen.',
    'Ik kijk naar de klok boven het bord.',
    'Anna zegt: "Dat is heel goed, beter dan gisteren!"',
    'Anna zegt: „Goed zo”, en loopt door',
    'Anna zegt: „Goed zo“, en loopt door',
    'Anna roept «altijd je vinger opsteken»',
    "Anna zegt 'goed gedaan' en lacht",
    'Anna zegt ‘dat is ’n goed antwoord’ en lacht',
    'Anna zegt "Wie wil er',
    'Wilma pakt een potlood.',
    'Anna zegt goedemorgen en geeft een hand.',
    'Ze wenst hen goede morgen.',
    'Het speelgoed ligt onder de tafel.',
    'Leerling A verliest een want en raapt hem op.',
    'Twee leerlingen praten nog steeds.',
    'De les vindt plaats in het speellokaal.',
    'De klas leest over wilde dieren.',
    'Leerling B voelt aan de stof.',
    'Anna geeft een druk op de knop.',
    'Leerling C moet lachen.',
    'Drie leerlingen zetten de sterke werkwoorden in hun schrift.',
    'Klaas Vaak staat op het bord.',
    'Anna legt het verbeterde schrift op tafel.',
    'Leerling A leest hardop over beterschap.',
    '',
  ])('%s', (text) => {
    expect(underlined(inDutch, text)).toEqual([])
  })
})

describe('the English hint underlines', () => {
  it.each([
    ['The pupils are bored', ['mind-reading: bored']],
    ['She explains it clearly.', ['judge: clearly']],
    ['In my view the pace is too fast', ['mind-reading: In my view', 'judge: too fast']],
    ['Pupil A wants to leave', ['mind-reading: wants']],
    ["You shouldn't interrupt", ["advise: shouldn't"]],
    ['You shouldn’t interrupt', ['advise: shouldn’t']],
    ['He could have waited longer', ['advise: could have']],
    ['Nobody raises a hand because it is late', ['generalise: Nobody', 'explain: because']],
    [
      'It seems that everyone knows',
      ['mind-reading: seems', 'generalise: everyone', 'mind-reading: knows'],
    ],
    ['The lesson went well', ['judge: went well']],
  ])('%s', (text, expected) => {
    expect(underlined(inEnglish, text)).toEqual(expected)
  })
})

describe('the English hint leaves alone', () => {
  it.each([
    'At 02:10 three pupils look out of the window; pupil A puts his head on the table.',
    'Anna says "Good, much better than yesterday"',
    'Anna says “very well done” and walks on',
    "Anna says 'that's good' and nods",
    'Anna says good morning and closes the door.',
    'Pupil B looks at the clock for four seconds.',
    'Pupil A takes a felt tip from the goods trolley.',
    'Anna clears the table.',
  ])('%s', (text) => {
    expect(underlined(inEnglish, text)).toEqual([])
  })
})

describe('the lists', () => {
  it.each([dutch, english])('hold each word once', ({ groups }) => {
    const all = groups.flatMap((group) => group.words)
    expect(all).toEqual([...new Set(all)])
  })

  it('have the same groups in both languages', () => {
    expect(english.groups.map((group) => group.id)).toEqual(dutch.groups.map((group) => group.id))
  })
})
