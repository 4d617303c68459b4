/** Currencies by sign, code and word. */
import type {Variety} from './variety.ts'

const HOME_DOLLAR: Readonly<Record<Variety, string>> = {
  'en-GB': 'USD',
  'en-US': 'USD',
  'en-ZA': 'USD',
  'en-AU': 'AUD',
  'en-CA': 'CAD'
}

/** What a bare "$" or "dollars" is in a variety, ISO 4217. */
export function dollarOf(variety: Variety): string {
  return HOME_DOLLAR[variety]
}

/** What a bare "c" or "cents" is a hundredth of. */
export function centOf(variety: Variety): string {
  return variety === 'en-ZA' ? 'ZAR' : HOME_DOLLAR[variety]
}

/** What stands close before "$", or close after it ("$US100"). */
export const DOLLARS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    us: 'USD',
    a: 'AUD',
    au: 'AUD',
    c: 'CAD',
    ca: 'CAD',
    can: 'CAD',
    cdn: 'CAD',
    nz: 'NZD',
    hk: 'HKD',
    s: 'SGD',
    sg: 'SGD',
    nt: 'TWD',
    tt: 'TTD',
    r: 'BRL',
    z: 'ZWL',
    n: 'NAD',
    fj: 'FJD',
    j: 'JMD'
  })
)

/** Signs that stand alone before the figure. */
export const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '£': 'GBP',
    '€': 'EUR',
    '¥': 'JPY',
    '₹': 'INR',
    '₦': 'NGN',
    '₽': 'RUB',
    '₩': 'KRW',
    '₪': 'ILS',
    '₺': 'TRY',
    '₴': 'UAH',
    '₱': 'PHP',
    '฿': 'THB',
    '₫': 'VND',
    '₵': 'GHS'
  })
)

/** Letters before a figure, as they stand: "R5bn", "Rs 500", "CHF 12 million". */
export const LETTER_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    R: 'ZAR',
    N: 'NGN',
    Rs: 'INR',
    'Rs.': 'INR',
    Re: 'INR',
    INR: 'INR',
    KSh: 'KES',
    Ksh: 'KES',
    KSH: 'KES',
    Sh: 'KES',
    USh: 'UGX',
    TSh: 'TZS',
    SFr: 'CHF',
    Sfr: 'CHF',
    SKr: 'SEK',
    Skr: 'SEK',
    NKr: 'NOK',
    Nkr: 'NOK',
    DKr: 'DKK',
    Dkr: 'DKK',
    RM: 'MYR',
    Rp: 'IDR',
    Tk: 'BDT',
    GHS: 'GHS',
    P: 'BWP',
    Fr: 'CHF',
    CHF: 'CHF',
    USD: 'USD',
    EUR: 'EUR',
    GBP: 'GBP',
    ZAR: 'ZAR',
    AUD: 'AUD',
    CAD: 'CAD',
    NZD: 'NZD',
    JPY: 'JPY',
    CNY: 'CNY',
    HKD: 'HKD',
    SGD: 'SGD',
    NGN: 'NGN',
    KES: 'KES',
    SEK: 'SEK',
    NOK: 'NOK',
    DKK: 'DKK',
    PLN: 'PLN',
    AED: 'AED',
    SAR: 'SAR',
    RUB: 'RUB',
    TRY: 'TRY',
    BRL: 'BRL',
    MXN: 'MXN',
    KRW: 'KRW',
    RMB: 'CNY'
  })
)

/** A currency as a word after the figure. */
export interface CurrencyWord {
  /** ISO 4217; `$` and `c` stand for the dollar and the cent of the variety. */
  readonly code: string
  /** One of it in the main unit. */
  readonly factor: number
}

const money = (code: string, factor = 1): CurrencyWord => ({code, factor})

/** "pounds" is money or weight, and "stone", "mark" and "crown" are no money at all: see entities/money.ts. */
export const CURRENCY_WORDS: ReadonlyMap<string, CurrencyWord> = new Map(
  Object.entries<CurrencyWord>({
    pound: money('GBP'),
    pounds: money('GBP'),
    quid: money('GBP'),
    sterling: money('GBP'),
    pence: money('GBP', 0.01),
    penny: money('GBP', 0.01),
    dollar: money('$'),
    dollars: money('$'),
    buck: money('$'),
    bucks: money('$'),
    cent: money('c', 0.01),
    cents: money('c', 0.01),
    euro: money('EUR'),
    euros: money('EUR'),
    rand: money('ZAR'),
    rands: money('ZAR'),
    yen: money('JPY'),
    yuan: money('CNY'),
    renminbi: money('CNY'),
    rupee: money('INR'),
    rupees: money('INR'),
    naira: money('NGN'),
    roubles: money('RUB'),
    rouble: money('RUB'),
    rubles: money('RUB'),
    ruble: money('RUB'),
    lira: money('TRY'),
    shekel: money('ILS'),
    shekels: money('ILS'),
    zloty: money('PLN'),
    zlotys: money('PLN'),
    kronor: money('SEK'),
    krona: money('SEK'),
    kroner: money('NOK'),
    krone: money('NOK'),
    ringgit: money('MYR'),
    baht: money('THB'),
    won: money('KRW'),
    dirham: money('AED'),
    dirhams: money('AED'),
    riyal: money('SAR'),
    riyals: money('SAR'),
    reais: money('BRL'),
    cedi: money('GHS'),
    cedis: money('GHS'),
    pula: money('BWP'),
    kwacha: money('ZMW'),
    hryvnia: money('UAH'),
    lari: money('GEL'),
    forint: money('HUF'),
    forints: money('HUF'),
    koruna: money('CZK'),
    francs: money('CHF'),
    pesos: money('MXN'),
    leva: money('BGN'),
    leu: money('RON'),
    dinars: money('RSD'),
    shillings: money('KES'),
    tenge: money('KZT'),
    manat: money('AZN'),
    taka: money('BDT'),
    rupiah: money('IDR'),
    rial: money('IRR'),
    rials: money('IRR'),
    birr: money('ETB'),
    metical: money('MZN'),
    meticais: money('MZN'),
    quetzales: money('GTQ'),
    lempiras: money('HNL'),
    guaranis: money('PYG'),
    bolivars: money('VES'),
    dong: money('VND'),
    liras: money('TRY'),
    usd: money('USD'),
    eur: money('EUR'),
    gbp: money('GBP'),
    chf: money('CHF')
  })
)

/** Adjectives that say whose dollar, shilling or franc it is: "five million Swiss francs". */
export const NATIONAL_MONEY: ReadonlyMap<string, CurrencyWord> = new Map(
  Object.entries<CurrencyWord>({
    'us dollars': money('USD'),
    'australian dollars': money('AUD'),
    'canadian dollars': money('CAD'),
    'hong kong dollars': money('HKD'),
    'zealand dollars': money('NZD'),
    'swiss francs': money('CHF'),
    'kenyan shillings': money('KES'),
    'ugandan shillings': money('UGX'),
    'swedish kronor': money('SEK'),
    'danish kroner': money('DKK'),
    'norwegian kroner': money('NOK'),
    'indian rupees': money('INR'),
    'pakistani rupees': money('PKR'),
    'mexican pesos': money('MXN'),
    'philippine pesos': money('PHP'),
    'argentine pesos': money('ARS'),
    'american dollars': money('USD')
  })
)
