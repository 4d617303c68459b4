/** Numbers as words, and the words of size, share and multiplication around them. All keys are lower case. */
const record = (list: string): ReadonlyMap<string, number> => {
  const entries = new Map<string, number>()
  for (const pair of list.trim().split(/\s+/)) {
    const [word = '', value] = pair.split('=')
    entries.set(word, Number(value))
  }
  return entries
}

/** Below a hundred. */
export const CARDINALS = record(`
  one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14
  fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60
  seventy=70 eighty=80 ninety=90
`)

export const ZEROS = record('nil=0 zero=0 nought=0 naught=0')

/** Words of size after a figure or number word; they multiply what stands before. */
export const MAGNITUDES = record(`
  dozen=12 score=20 hundred=100 thousand=1e3 lakh=1e5 lakhs=1e5 million=1e6 crore=1e7 crores=1e7 billion=1e9
  trillion=1e12 quadrillion=1e15
`)

/** Short forms of size, close to the figure or one space after it. */
export const SHORT_MAGNITUDES = record(`
  k=1e3 m=1e6 mn=1e6 mln=1e6 mil=1e6 mio=1e6 bn=1e9 b=1e9 bln=1e9 bil=1e9 tn=1e12 trn=1e12 tr=1e12 cr=1e7
`)

/** Plurals that count without a figure. */
export const VAGUE = record(
  'dozens=12 scores=20 hundreds=100 thousands=1e3 lakhs=1e5 millions=1e6 crores=1e7 billions=1e9 trillions=1e12'
)

export const ORDINALS = record(`
  first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
  thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20
  thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100
  thousandth=1000 millionth=1e6
`)

/** What the whole is divided by. */
export const FRACTIONS = record(`
  half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6
  seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 twelfth=12 twelfths=12
  sixteenth=16 sixteenths=16 twentieth=20 twentieths=20 hundredth=100 hundredths=100 thousandth=1000 thousandths=1000
`)

export const FRACTION_SIGNS = record(
  '½=0.5 ⅓=0.3333 ⅔=0.6667 ¼=0.25 ¾=0.75 ⅕=0.2 ⅖=0.4 ⅗=0.6 ⅘=0.8 ⅙=0.1667 ⅛=0.125 ⅜=0.375 ⅝=0.625 ⅞=0.875'
)

/** By how much something is multiplied. */
export const MULTIPLES = record(`
  twice=2 thrice=3 double=2 treble=3 triple=3 quadruple=4 quintuple=5 twofold=2 threefold=3 fourfold=4 fivefold=5
  sixfold=6 sevenfold=7 eightfold=8 ninefold=9 tenfold=10 twelvefold=12 twentyfold=20 hundredfold=100
`)

/** Verbs that multiply. */
export const MULTIPLYING = record(`
  doubled=2 doubling=2 doubles=2 trebled=3 trebling=3 trebles=3 tripled=3 tripling=3 triples=3 quadrupled=4
  quadrupling=4 quadruples=4 quintupled=5 quintupling=5 halved=0.5 halving=0.5 halves=0.5 halve=0.5
`)
