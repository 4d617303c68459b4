/**
 * Between what rates each currency has stood since about 2000, in American dollars. They are wide, and meant only to
 * show a nought too many or a point in the wrong place. Currencies that have lost most of their worth are left out.
 */
const IN_DOLLARS: ReadonlyMap<string, readonly [low: number, high: number]> = new Map(
  Object.entries<readonly [number, number]>({
    USD: [1, 1],
    EUR: [0.82, 1.6],
    GBP: [1.05, 2.11],
    JPY: [0.0062, 0.0133],
    CHF: [0.55, 1.3],
    AUD: [0.48, 1.11],
    CAD: [0.61, 1.1],
    NZD: [0.39, 0.89],
    ZAR: [0.05, 0.18],
    SEK: [0.088, 0.17],
    NOK: [0.085, 0.2],
    DKK: [0.11, 0.215],
    ISK: [0.0065, 0.0165],
    INR: [0.0105, 0.0255],
    CNY: [0.118, 0.167],
    HKD: [0.1272, 0.129],
    SGD: [0.54, 0.83],
    KRW: [0.00063, 0.0011],
    TWD: [0.028, 0.036],
    THB: [0.022, 0.035],
    MYR: [0.21, 0.34],
    PHP: [0.016, 0.025],
    IDR: [0.000055, 0.00012],
    VND: [0.000037, 0.00007],
    ILS: [0.2, 0.34],
    PLN: [0.2, 0.5],
    CZK: [0.024, 0.07],
    HUF: [0.0022, 0.007],
    RON: [0.2, 0.45],
    BGN: [0.42, 0.82],
    GEL: [0.3, 0.63],
    BRL: [0.15, 0.66],
    MXN: [0.039, 0.11],
    CLP: [0.001, 0.0023],
    PEN: [0.24, 0.4],
    KES: [0.006, 0.017],
    BWP: [0.07, 0.2],
    AED: [0.271, 0.274],
    SAR: [0.266, 0.268],
    QAR: [0.273, 0.276],
    KWD: [3.2, 3.8]
  })
)

/** Pairs that keep closer to each other than to the dollar. */
const CLOSER: ReadonlyMap<string, readonly [low: number, high: number]> = new Map(
  Object.entries<readonly [number, number]>({
    'GBP EUR': [1.02, 1.75],
    'AUD NZD': [1, 1.35],
    'GBP AUD': [1.45, 3],
    'GBP CAD': [1.5, 2.6],
    'GBP NZD': [1.7, 3.5],
    'EUR CHF': [0.9, 1.7],
    'EUR DKK': [7.4, 7.5],
    'EUR SEK': [8, 12],
    'EUR NOK': [7, 12.5]
  })
)

/** How many of one currency one of another has bought; undefined where that is not known. */
export function ratesBetween(from: string, into: string): {low: number; high: number} | undefined {
  const close = CLOSER.get(`${from} ${into}`)
  if (close !== undefined) return {low: close[0], high: close[1]}
  const back = CLOSER.get(`${into} ${from}`)
  if (back !== undefined) return {low: 1 / back[1], high: 1 / back[0]}
  const [a, b] = [IN_DOLLARS.get(from), IN_DOLLARS.get(into)]
  return a === undefined || b === undefined ? undefined : {low: a[0] / b[1], high: a[1] / b[0]}
}
