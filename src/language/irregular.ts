/**
 * Irregular English inflection, as tables that a person can read and add to. One entry a line; where two forms are
 * right they are parted by a slash, the British one first.
 */

/** Base, past tense, past participle. Compounds with a prefix from `VERB_PREFIXES` need no line of their own. */
const VERBS = `
arise arose arisen
awake awoke awoken
bear bore borne/born
beat beat beaten
become became become
befall befell befallen
beget begot begotten
begin began begun
behold beheld beheld
bend bent bent
beseech besought besought
beset beset beset
bet bet bet
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burnt/burned burnt/burned
burst burst burst
bust bust/busted bust/busted
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
dive dived/dove dived
do did done
draw drew drawn
dream dreamt/dreamed dreamt/dreamed
drink drank drunk
drive drove driven
dwell dwelt/dwelled dwelt/dwelled
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
fit fitted/fit fitted/fit
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden
forecast forecast forecast
forget forgot forgotten/forgot
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got got/gotten
give gave given
go went gone
grind ground ground
grow grew grown
hang hung hung
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
input input input
keep kept kept
kneel knelt/kneeled knelt/kneeled
knit knitted/knit knitted/knit
know knew known
lay laid laid
lead led led
lean leant/leaned leant/leaned
leap leapt/leaped leapt/leaped
learn learnt/learned learnt/learned
leave left left
lend lent lent
let let let
lie lay lain
light lit/lighted lit/lighted
lose lost lost
make made made
mean meant meant
meet met met
mow mowed mown
offset offset offset
pay paid paid
plead pleaded/pled pleaded/pled
prove proved proved/proven
put put put
quit quit quit
read read read
rend rent rent
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn
shake shook shaken
shear sheared shorn
shed shed shed
shine shone shone
shit shat shat
shoe shod shod
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
slink slunk slunk
slit slit slit
smell smelt/smelled smelt/smelled
sneak sneaked/snuck sneaked/snuck
sow sowed sown
speak spoke spoken
speed sped sped
spell spelt/spelled spelt/spelled
spend spent spent
spill spilt/spilled spilt/spilled
spin spun spun
spit spat spat
split split split
spoil spoilt/spoiled spoilt/spoiled
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank stunk
strew strewed strewn
stride strode stridden
strike struck struck
string strung strung
strive strove striven
swear swore sworn
sweep swept swept
swell swelled swollen
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
tread trod trodden/trod
understand understood understood
undergo underwent undergone
upset upset upset
wake woke woken
wear wore worn
weave wove woven
wed wed/wedded wed/wedded
weep wept wept
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
`

/** Prefixes that an irregular verb may take and stay irregular. */
export const VERB_PREFIXES = [
  'over',
  'under',
  'out',
  'up',
  're',
  'un',
  'mis',
  'fore',
  'inter',
  'tele',
  'web',
  'pod',
  'off',
  'with',
  'down',
  'pre',
  'sub'
]

/** Singular, plural. */
const NOUNS = `
addendum addenda
aircraft aircraft
alumnus alumni
alumna alumnae
analysis analyses
antithesis antitheses
appendix appendices
axis axes
bacterium bacteria
barracks barracks
basis bases
bison bison
bourgeois bourgeois
bureau bureaux/bureaus
cactus cacti
calf calves
chassis chassis
child children
cod cod
corps corps
crisis crises
criterion criteria
crossroads crossroads
curriculum curriculums/curricula
deer deer
diagnosis diagnoses
dice dice
dwarf dwarves/dwarfs
elf elves
ellipsis ellipses
emphasis emphases
erratum errata
fish fish
focus focuses/foci
foot feet
formula formulas/formulae
fungus fungi
gallows gallows
genesis geneses
genus genera
goose geese
half halves
headquarters headquarters
hoof hooves
hovercraft hovercraft
hypothesis hypotheses
index indices/indexes
kin kin
knife knives
larva larvae
leaf leaves
life lives
loaf loaves
louse lice
man men
matrix matrices
means means
medium media
memorandum memoranda/memorandums
metamorphosis metamorphoses
moose moose
mouse mice
nebula nebulae
neurosis neuroses
nucleus nuclei
oasis oases
offspring offspring
ovum ova
ox oxen
parenthesis parentheses
people people
person people
phenomenon phenomena
plateau plateaus/plateaux
police police
prognosis prognoses
psychosis psychoses
quiz quizzes
radius radii
referendum referendums/referenda
salmon salmon
scarf scarves/scarfs
self selves
series series
sheaf sheaves
sheep sheep
shelf shelves
shrimp shrimp
spacecraft spacecraft
species species
spectrum spectra
squid squid
stadium stadiums/stadia
stimulus stimuli
stratum strata
swine swine
syllabus syllabuses/syllabi
synopsis synopses
synthesis syntheses
tableau tableaux
thesis theses
thief thieves
tooth teeth
trout trout
vertebra vertebrae
vertex vertices
vortex vortices
whereabouts whereabouts
wife wives
wolf wolves
woman women
`

/** Nouns that are plural and have no singular, or none that means the same. */
export const PLURAL_ONLY: ReadonlySet<string> = new Set(
  (
    'athletics clothes congratulations customs earnings economics ethics gymnastics goggles goods ' +
    'jeans logistics mathematics measles outskirts pants physics pliers politics premises proceeds pyjamas regards ' +
    'remains riches scissors shorts surroundings tenterhooks thanks tights tongs trousers tweezers'
  ).split(' ')
)

/** Nouns in -o that take -es. */
export const NOUNS_IN_OES: ReadonlySet<string> = new Set(
  'buffalo cargo domino echo embargo hero mango mosquito no potato tomato torpedo tornado veto volcano'.split(
    ' '
  )
)

/** Adjective or adverb, comparative, superlative. The last word of a line says of which, where it is not both. */
const DEGREES = `
good better best ADJ
well better best ADV
bad worse worst ADJ
badly worse worst ADV
far further furthest
far farther farthest
little lesser littlest ADJ
`

/** Forms of function words that no rule gives: form, lemma, tag where it matters (UPOS, or the whole tag). */
const CLOSED = `
am be
are be
is be
was be
were be
been be
being be
be be
'm be
're be
's be AUX
's be VERB
's 's PART
' 's PART.poss
'd have AUX.past
'd would AUX.modal
'll will
've have
n't not
nt not
ca can AUX
wo will AUX
sha shall AUX
an a DET
these this
those that
me I
us we
him he
them they
'em they
her she PRON
her her PRON.poss
mine my
yours your
hers her
ours our
theirs their
ai be AUX
s be AUX
m be AUX
re be AUX
ve have AUX
ll will AUX
s 's PART
has have
had have
having have
does do
did do
done do
doing do
lying lie
`

/** An irregular verb. */
export interface IrregularVerb {
  readonly base: string
  /** Past tense, the British form first. */
  readonly past: readonly string[]
  /** Past participle, the British form first. */
  readonly part: readonly string[]
}

/** The tables, read once. */
export interface IrregularForms {
  readonly verbs: ReadonlyMap<string, IrregularVerb>
  /** Bases by past form (tense or participle). */
  readonly verbForms: ReadonlyMap<string, readonly IrregularVerb[]>
  /** Plurals by singular, the British form first. */
  readonly plurals: ReadonlyMap<string, readonly string[]>
  readonly singulars: ReadonlyMap<string, string>
  /** Lemmas by degree form; those that serve only one part of speech under `form UPOS`. */
  readonly degrees: ReadonlyMap<string, string>
  /** Lemmas of function words; those of one tag only under `form tag`. */
  readonly closed: ReadonlyMap<string, string>
}

let tables: IrregularForms | undefined

/** The irregular forms; they are read when they are first asked for. */
export function irregularForms(): IrregularForms {
  return (tables ??= {...verbTables(), ...nounTables(), degrees: degreeTable(), closed: closedTable()})
}

function verbTables(): Pick<IrregularForms, 'verbs' | 'verbForms'> {
  const verbs = new Map<string, IrregularVerb>()
  const verbForms = new Map<string, IrregularVerb[]>()
  for (const [base = '', past = '', part = ''] of lines(VERBS)) {
    const verb = {base, past: past.split('/'), part: part.split('/')}
    verbs.set(base, verb)
    for (const form of new Set([...verb.past, ...verb.part])) {
      const others = verbForms.get(form)
      if (others === undefined) verbForms.set(form, [verb])
      else others.push(verb)
    }
  }
  return {verbs, verbForms}
}

function nounTables(): Pick<IrregularForms, 'plurals' | 'singulars'> {
  const plurals = new Map<string, readonly string[]>()
  const singulars = new Map<string, string>()
  for (const [singular = '', plural = ''] of lines(NOUNS)) {
    plurals.set(singular, plural.split('/'))
    for (const form of plural.split('/')) if (!singulars.has(form)) singulars.set(form, singular)
  }
  return {plurals, singulars}
}

function degreeTable(): ReadonlyMap<string, string> {
  const degrees = new Map<string, string>()
  for (const [lemma = '', comparative = '', superlative = '', upos] of lines(DEGREES)) {
    const ending = upos === undefined ? '' : ` ${upos}`
    degrees.set(comparative + ending, lemma)
    degrees.set(superlative + ending, lemma)
  }
  return degrees
}

function closedTable(): ReadonlyMap<string, string> {
  return new Map(
    lines(CLOSED).map(([form = '', lemma = '', tag]) => [tag === undefined ? form : `${form} ${tag}`, lemma])
  )
}

function lines(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
}
