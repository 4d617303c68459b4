/** What people are the only one of: departments of one job, posts of one house, offices of one scene. */
import {wordSet} from '../../language/word-set.ts'

/** Jobs that are told apart by what they are of. */
export const JOBS =
  wordSet(`director manager minister secretary spokesman spokeswoman spokesperson editor correspondent officer chief head coach
   commissioner adviser advisor analyst engineer teacher lecturer professor surgeon nurse consultant executive`)

/** What they are of; those of a line may be the same department. */
export const DEPARTMENTS: ReadonlyMap<string, string> = new Map(
  [
    'finance financial treasury',
    'marketing sales commercial advertising',
    'operations operating',
    'technical technology',
    'personnel staff people',
    'communications press media',
    'legal',
    'artistic creative',
    'music musical',
    'sporting sports sport',
    'research scientific science',
    'security defence defense',
    'planning',
    'transport transportation roads highways',
    'health medical clinical nursing',
    'education schools',
    'justice',
    'interior home',
    'foreign',
    'trade industry',
    'energy environment climate water mining mines',
    'agriculture farming fisheries forestry rural',
    'labour labor employment work',
    'housing',
    'culture heritage arts',
    'tourism',
    'political politics',
    'city business economics economic',
    'batting bowling fielding attacking defensive',
    'goalkeeping',
    'fitness conditioning strength',
    'scrum forwards',
    'swimming diving',
    'skills kicking',
    'youth academy',
    'treasury exchequer',
    'features news night',
    'maths mathematics',
    'history',
    'geography',
    'chemistry physics biology'
  ].flatMap((line) => line.split(' ').map((word) => [word, line] as const))
)

/** Posts of which nobody has two: each line is of one house, names for one post joined by a stroke. */
export const POSTS: ReadonlyArray<ReadonlyMap<string, string>> = [
  'drummer|percussionist bassist|bass-player guitarist pianist|keyboardist violinist cellist trumpeter saxophonist flautist clarinettist trombonist harpist',
  'chief_executive|chief_executive_officer|managing_director finance_director|chief_financial_officer|finance_chief chairman|chairwoman|chair|chairperson treasurer company_secretary',
  'captain|skipper coach|manager|head_coach referee|umpire goalkeeper|keeper striker|forward|centre-forward defender|centre-half|full-back midfielder winger',
  'judge|magistrate|recorder prosecutor coroner usher',
  'headteacher|head_teacher|headmaster|headmistress|principal caretaker|janitor chaplain bursar librarian',
  'vicar|rector|priest organist verger|sexton churchwarden',
  'conductor soloist composer librettist choreographer director producer|executive_producer screenwriter|scriptwriter',
  'pilot co-pilot navigator steward|stewardess',
  'leader|council_leader chief_executive town_clerk',
  'surgeon anaesthetist|anesthesiologist midwife radiographer pharmacist paramedic'
].map(
  (line) =>
    new Map(
      line
        .split(' ')
        .flatMap((same, at) =>
          same.split('|').map((post) => [post.replaceAll('_', ' '), String(at)] as const)
        )
    )
)

/**
 * Offices of which a story has one holder, each line of one scene: where the coroner was named, "the judge" is she. The
 * names for one office are joined by a stroke.
 */
export const SCENES: ReadonlyArray<ReadonlyMap<string, string>> = [
  'coroner judge magistrate recorder sheriff adjudicator',
  'mayor|mayoress governor premier president sheriff ambassador senator congressman congresswoman councillor|councilor alderman minister chancellor provost',
  'headteacher|headmaster|headmistress|head|principal bursar caretaker|janitor chaplain|matron|housemaster',
  'constable sergeant inspector superintendent commander',
  'corporal sergeant lieutenant captain major colonel brigadier general admiral',
  'surgeon anaesthetist|anesthesiologist midwife nurse paramedic pharmacist radiographer dentist optician vet|veterinarian physiotherapist|physio',
  'conductor soloist librettist composer choreographer director',
  'drummer bassist guitarist pianist violinist cellist trumpeter saxophonist flautist clarinettist trombonist harpist organist',
  'chairman|chairwoman|chair|chairperson treasurer secretary auditor',
  'plumber electrician carpenter|joiner roofer plasterer bricklayer|builder painter|decorator glazier',
  'baker butcher greengrocer fishmonger florist newsagent ironmonger cobbler tailor barber|hairdresser',
  'painter sculptor potter weaver photographer engraver',
  'novelist playwright biographer poet historian journalist',
  'botanist zoologist geologist astronomer archaeologist chemist physicist meteorologist seismologist oceanographer biologist|ecologist',
  'goalkeeper|keeper striker|forward defender|full-back|centre-half midfielder winger',
  'jockey trainer owner groom steward',
  'fisherman farmer gamekeeper shepherd forester beekeeper gardener thatcher',
  'barrister solicitor usher prosecutor',
  'pilot navigator engineer stewardess|steward purser'
].map(
  (line) =>
    new Map(
      line.split(' ').flatMap((same, at) => same.split('|').map((office) => [office, String(at)] as const))
    )
)
