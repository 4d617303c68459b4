/** Which country has which money, where the money has a name of its own. */

/** Whose money a currency with a name of its own is: the adjectives that it takes, and what the money of others is. */
export const MONEY_OF: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    yen: 'japanese',
    yuan: 'chinese',
    renminbi: 'chinese',
    kronor: 'swedish',
    krona: 'swedish icelandic',
    kroner: 'norwegian danish faroese',
    krone: 'norwegian danish faroese',
    roubles: 'russian belarusian soviet',
    rubles: 'russian belarusian soviet',
    zloty: 'polish',
    zlotys: 'polish',
    baht: 'thai',
    shekels: 'israeli',
    rand: 'african',
    naira: 'nigerian',
    cedis: 'ghanaian',
    forints: 'hungarian',
    forint: 'hungarian',
    koruna: 'czech slovak',
    hryvnia: 'ukrainian',
    ringgit: 'malaysian',
    reais: 'brazilian',
    rupees: 'indian pakistani lankan nepalese nepali mauritian seychelles seychellois',
    francs:
      'swiss french belgian african congolese rwandan burundian guinean luxembourg djiboutian comorian malagasy',
    lira: 'turkish italian syrian maltese ottoman',
    pesos:
      'mexican philippine argentine argentinian chilean colombian cuban uruguayan dominican filipino spanish'
  }).map(([currency, adjectives]) => [currency, adjectives.split(' ')] as const)
)

/** What the money of a country is called in an amount. */
export const CURRENCY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    american: 'dollars',
    argentine: 'pesos',
    australian: 'dollars',
    brazilian: 'reais',
    british: 'pounds',
    canadian: 'dollars',
    chinese: 'yuan',
    czech: 'koruna',
    danish: 'kroner',
    egyptian: 'pounds',
    ghanaian: 'cedis',
    hungarian: 'forints',
    icelandic: 'krona',
    indian: 'rupees',
    israeli: 'shekels',
    japanese: 'yen',
    korean: 'won',
    malaysian: 'ringgit',
    mexican: 'pesos',
    nigerian: 'naira',
    norwegian: 'kroner',
    pakistani: 'rupees',
    polish: 'zlotys',
    russian: 'roubles',
    swedish: 'kronor',
    swiss: 'francs',
    thai: 'baht',
    turkish: 'lira',
    ukrainian: 'hryvnia'
  })
)
