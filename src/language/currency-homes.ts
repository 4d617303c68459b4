/**
 * Words that say that a currency may be at home in a story: its countries, their people and large cities. Dollars and
 * euros have many homes, and are used by others as well.
 */
import {wordSet, type WordSet} from './word-set.ts'

const DOLLARS = `america american americans us usa u.s states washington york angeles california californian texas texan florida
  chicago boston ohio hollywood vegas pennsylvania michigan georgia virginia carolina illinois jersey massachusetts
  oregon colorado arizona nevada utah kansas missouri indiana iowa wisconsin minnesota tennessee kentucky louisiana
  alabama oklahoma arkansas mississippi maryland connecticut delaware idaho montana wyoming nebraska dakota hawaii
  alaska vermont maine hampshire seattle dallas houston denver miami atlanta detroit philadelphia nasdaq canada canadian
  canadians toronto vancouver montreal australia australian australians sydney melbourne brisbane perth zealand
  auckland hong kong singapore taiwan jamaica jamaican bahamas barbados trinidad bermuda caribbean fiji namibia
  zimbabwe liberia ecuador salvador dollar dollars oil crude brent gold bitcoin crypto cryptocurrency online website
  internet amazon google apple microsoft netflix facebook imf un nations global world worldwide international tourist
  tourists abroad overseas foreign export exports exporters import imports ebay visitors expatriate expat liner ship`
const EUROS = `europe european europeans eu eurozone euro euros brussels ireland irish dublin cork galway france french
  frenchman paris lyon marseille germany german germans berlin munich hamburg frankfurt italy italian italians rome milan
  naples venice turin spain spanish spaniard madrid barcelona valencia seville mallorca majorca ibiza tenerife netherlands
  dutch dutchman amsterdam rotterdam hague belgium belgian antwerp portugal portuguese lisbon porto algarve greece greek
  greeks athens crete austria austrian vienna finland finnish finn helsinki slovakia slovak bratislava slovenia slovenian
  estonia estonian tallinn latvia latvian riga lithuania lithuanian vilnius malta maltese cyprus cypriot luxembourg croatia
  croatian zagreb kosovo montenegro monaco vatican uefa ryanair continent continental overseas abroad foreign border
  tourist tourists calais normandy brittany provence belfast ulster republic donegal`
const POUNDS = `britain british briton britons uk united england english scotland scottish scots wales welsh london manchester
  liverpool birmingham leeds glasgow edinburgh cardiff belfast ulster northern sterling pound pounds premier heathrow
  oxford cambridge bristol sheffield newcastle egypt egyptian lebanon lebanese syria syrian sudan sudanese cairo beirut
  ireland irish gibraltar falklands jersey guernsey cyprus`

const HOMES: Readonly<Record<string, string>> = {
  USD: DOLLARS,
  AUD: DOLLARS,
  CAD: DOLLARS,
  NZD: DOLLARS,
  EUR: EUROS,
  GBP: POUNDS,
  INR: 'india indian indians delhi mumbai kolkata bangalore bengaluru chennai pakistan pakistani lahore karachi islamabad lanka lankan colombo nepal nepali nepalese kathmandu mauritius mauritian seychelles maldives kashmir punjab rupee',
  JPY: 'japan japanese tokyo osaka kyoto nikkei nintendo sony toyota',
  CNY: 'china chinese beijing shanghai shenzhen guangzhou wuhan hong kong mainland',
  CHF: 'switzerland swiss zurich geneva basel bern berne lausanne lugano liechtenstein fifa france french belgium belgian congo senegal mali rwanda africa african cfa burundi luxembourg chad cameroon',
  TRY: 'turkey turkish turk turks istanbul ankara izmir erdogan türkiye italy italian syria syrian malta maltese ottoman cyprus lebanon lebanese',
  ZAR: 'south africa african johannesburg cape durban pretoria eskom lesotho namibia eswatini swaziland rand soweto',
  SEK: 'sweden swedish swede stockholm gothenburg malmo iceland icelandic krona',
  NOK: 'norway norwegian norwegians oslo bergen trondheim denmark danish dane danes copenhagen faroe greenland krone kroner',
  RUB: 'russia russian russians moscow petersburg kremlin soviet belarus belarusian minsk ukraine crimea siberia putin',
  PLN: 'poland polish pole poles warsaw krakow gdansk',
  BRL: 'brazil brazilian brazilians rio paulo brasilia',
  MXN: 'mexico mexican mexicans philippine philippines manila filipino argentina argentine chile chilean colombia colombian cuba cuban uruguay dominican',
  GEL: 'georgia georgian georgians tbilisi',
  ILS: 'israel israeli israelis jerusalem tel gaza palestinian bank',
  THB: 'thailand thai bangkok phuket',
  KRW: 'korea korean koreans seoul busan',
  NGN: 'nigeria nigerian nigerians lagos abuja',
  KES: 'kenya kenyan nairobi uganda ugandan tanzania tanzanian somalia somali kampala mombasa shilling',
  HUF: 'hungary hungarian budapest',
  CZK: 'czech prague slovak brno',
  MYR: 'malaysia malaysian kuala',
  IDR: 'indonesia indonesian jakarta bali',
  AED: 'emirates dubai abu dhabi uae morocco moroccan emirati',
  SAR: 'saudi riyadh jeddah qatar qatari yemen oman omani doha',
  UAH: 'ukraine ukrainian kyiv kiev odesa',
  GHS: 'ghana ghanaian accra',
  EGP: 'egypt egyptian cairo'
}

const made = new Map<string, WordSet>()

/** The words (lower case) that would make a currency at home; undefined where they are not known. */
export function homesOf(currency: string): WordSet | undefined {
  const text = HOMES[currency]
  if (text === undefined) return undefined
  let words = made.get(currency)
  if (words === undefined) {
    words = wordSet(text)
    made.set(currency, words)
  }
  return words
}

/** The currency of a variety's own country. */
export const HOME_CURRENCY: Readonly<Record<string, string>> = {
  'en-GB': 'GBP',
  'en-US': 'USD',
  'en-ZA': 'ZAR',
  'en-AU': 'AUD',
  'en-CA': 'CAD'
}
