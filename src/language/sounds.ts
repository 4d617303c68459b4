/** How a word begins when it is spoken: what decides between “a” and “an”. */
import {wordSet} from './word-set.ts'

export type InitialSound = 'vowel' | 'consonant'

/** Letters whose names begin with a vowel: an F, an X-ray. */
const VOWEL_NAMES = 'AEFHILMNORSX'

/** Initials with a vowel among them that are spelt out all the same. */
const SPELT_OUT =
  wordSet(`FBI FDA FAA FAO FIA FSA FOI FA FCA FCO HIV HSE HEFCE HUD HR HGV HMO HSBC HPV LED LSE LA LAPD LGA LSO LEA MBA MBE MEP MOD MRI MIT
   MSP MPA MIA NBA NAO NEC NGO NUT NUJ NUS NRA NSA NEU NIH NYPD NCA RAF RAC RBA RBI RIAA RIBA RIP RSI RUC RUSI RSPCA RNLI RTE ROI SAA SEC
   SEN SIM SOE SOS SUV SAS SABC SARS SIU STI SFO SNP SDLP XI XL HMRC LNG LPG NHS NFL NHL MLS MLB MPC MPS NSPCC RFU RMT RPI
   NBC LSD LGBT LGBTQ LVMH SMS SMB SSE STD SMTP HTTP HTML HTC HSS HQ FHA FIDE FX FTC FCC MI5 MI6 SA SAFA MEC NEHAWU NPA NIA NUM NUMSA RICS RE UAE EU EEC EEA`)
/** Initials that are spoken as words, where that makes a difference. */
const SPOKEN =
  wordSet(`NATO NASA NASDAQ FIFA FEMA HAMAS LASER LIBOR LAFTA MENSA NICE NAFTA NAACP NASUWT RADAR RADA SARS SALT SAGE SOAS SIM SWAT SCUBA
   FTSE MERCOSUR NIMBY RAM ROM SATS HUD HEFCE RIBA RUSI SADC SAFA NEHAWU NUMSA MERS NASCAR FARC FRELIMO RENAMO SWAPO SANRAL SASOL
   LULU NAMA LINUX MASH MIPS SEAL RADAR FICA FIDE MAGA MOMA LACMA`)

/** Read out in full (“a New South Wales town”), or in too many ways: states, countries, rand. */
const READ_IN_FULL = wordSet(
  `NSW NZ SA NY NJ NC NH NM ND SD MS MT NE NV SC MA ME MD MI MN MO RI LA FL HI HK NT WA N S E W SE SW NW SSE NNE SSW NNW ESE`
)

/** Words in u- that begin like “you”. */
const LIKE_YOU = new RegExp(
  `^(?:ubiquit|ufo|uganda|uke|ukrain|ukulele|unanim|unary|uni(?:$|on|q|t(?!em)|v|f|c|l(?!l)|p|s(?!s)|b|x|d(?:ire|ime))|
  uran|urea|ureter|urethra|urin|urolog|us(?:e|u|i|age|able)|utah|utensil|uter|utes?$|util|utop|uvula|uveitis|uefa|
  unesco|unicef|usb$)`.replace(/\s+/g, '')
)
const SILENT_H = /^(?:heir|honest|hono(?:u?r)(?!.*é)|hour(?!i))/
/** Either article is used with these; and with names whose h may be silent. */
const EITHER_H =
  /^(?:hon|histori\w*|hotel\w*|habitu\w*|heredit\w*|hysteri\w*|hero(?:ic|ine|in)\w*|horri\w*|harmon\w*|hallucin\w*|hilar\w*|horrend\w*|humble\w*|herbs?|herbal\w*|herm[eè]s|haute|hors|homage\w*|honor[eé]|hispan\w*|hyperbol\w*|hypothe\w*|humungous|humongous|hibern\w*)$/

/**
 * The sound that a word or figure begins with; undefined where speakers differ or nothing is known.
 *
 * @param text as it stands: `NHS`, `8m`, `11-year-old`, `European`
 */
export function initialSound(text: string): InitialSound | undefined {
  const first = text.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39) return soundOfFigures(text)
  const head = headOf(text)
  if (head.length === 0 || /^(?:R|Rs|HK|NZ)\d/.test(text)) return undefined
  if (/^[a-z](?:[A-Z]|$)/.test(head)) return text.length > 1 ? nameOfLetter(head.charAt(0)) : undefined // mRNA, e-mail
  if (isInitials(head)) return soundOfInitials(head, text.length > head.length)
  // an MoD official, an MoJ lawyer: spelt out by most
  if (/^[A-Z][a-z][A-Z]$/.test(head))
    return nameOfLetter(head.charAt(0)) === 'vowel' ? undefined : 'consonant'
  return soundOfWord(head.toLowerCase(), head)
}

/** What stands before the first hyphen or full stop. */
function headOf(text: string): string {
  return /^[A-Za-zÀ-ÖØ-öø-ÿ]+/.exec(text)?.[0] ?? ''
}

function isInitials(head: string): boolean {
  return head === head.toUpperCase() && head !== head.toLowerCase()
}

function nameOfLetter(letter: string): InitialSound {
  return VOWEL_NAMES.includes(letter.toUpperCase()) ? 'vowel' : 'consonant'
}

function soundOfInitials(letters: string, hasMore: boolean): InitialSound | undefined {
  const named = nameOfLetter(letters.charAt(0))
  if (READ_IN_FULL.has(letters) && !(letters.length === 1 && hasMore)) return undefined
  if (/^[IVXLC]{2,}$/.test(letters) && !/^(?:IV|CV|LC|CC|VC|XL)$/.test(letters)) return undefined // Roman numerals
  if (letters.length === 1) return hasMore || letters !== 'A' ? named : undefined
  const isVowel = 'AEIO'.includes(letters.charAt(0))
  if (SPELT_OUT.has(letters)) return SPOKEN.has(letters) ? undefined : named
  if (SPOKEN.has(letters)) return isVowel ? 'vowel' : 'consonant'
  if (letters.startsWith('EU')) return undefined
  if (isVowel) return 'vowel'
  if (letters.startsWith('U')) return letters.length <= 3 ? 'consonant' : undefined
  if (named === 'consonant') return 'consonant'
  // HEADLINE words in capitals, or acronyms that may be spoken as words
  return /[AEIOUY]/.test(letters) ? undefined : letters.length <= 5 ? 'vowel' : undefined
}

function soundOfWord(lower: string, head: string): InitialSound | undefined {
  const first = lower.charAt(0)
  if (lower.length === 1) return undefined
  if ('aeiou'.includes(first)) return soundOfVowelLetter(lower, head === lower)
  if (first === 'h') {
    if (SILENT_H.test(lower)) return 'vowel'
    return EITHER_H.test(lower) || !/[aeiouy]/.test(lower) ? undefined : 'consonant'
  }
  if (first === 'y') return /^y[aeiou]/.test(lower) ? 'consonant' : undefined
  if (first === 'x') return lower.startsWith('xbox') ? 'vowel' : undefined
  if (!/[b-z]/.test(first) || /^[mflnrs][^aeiouy]*$/.test(lower)) return undefined // é…, mph, nth
  return 'consonant'
}

/** Of names in u- and eu- nothing is certain. */
function soundOfVowelLetter(lower: string, isCommon: boolean): InitialSound | undefined {
  if (lower.startsWith('o')) {
    return /^(?:one(?:s|self|time|ness|sies?)?|once|ouija|oui|oua\w*)$/.test(lower) ? 'consonant' : 'vowel'
  }
  if (lower.startsWith('u')) {
    if (LIKE_YOU.test(lower)) return 'consonant'
    return isCommon ? 'vowel' : undefined
  }
  if (!/^e[uw]/.test(lower)) return 'vowel'
  return isCommon || /^eur(?:o|as)/.test(lower) ? 'consonant' : undefined
}

/** 8, 80, 800, 8m, 11, 18, 11,000, 18th, 1800s. */
function soundOfFigures(text: string): InitialSound | undefined {
  const whole = /^\d+(?:,\d{3})*/.exec(text)?.[0] ?? ''
  const digits = whole.replaceAll(',', '')
  if (digits.startsWith('8')) return 'vowel'
  if (/^1[18]/.test(digits)) {
    if (digits.length % 3 === 2) return 'vowel' // 11, 18,000, 11,000,000
    if (digits.length === 4 && !whole.includes(',')) return digits.startsWith('18') ? 'vowel' : undefined
  }
  return 'consonant'
}
