/** Who owns, and what is owned: nouns between which a plain plural is a possessive that lost its apostrophe. */

/** Plurals of single owners, with their singular; the plural seldom describes another noun. */
export const POSSESSORS: ReadonlyMap<string, string> = new Map(
  `government minister president mayor king queen prince princess council nation club world town judge
   defendant victim suspect mother father husband son daughter brother sister author captain manager bishop priest
   chancellor governor senator ambassador chairman founder owner landlord killer gunman actor singer painter composer
   writer poet bank firm group region state county continent party company country city airline retailer parliament
   ministry university charity army police church school hospital family boy girl man woman driver pilot doctor
   accused deceased coach chief commander leader premier sultan emperor pope region village province island museum
   team striker goalkeeper champion boxer planet band festival`
    .split(/\s+/)
    .filter((noun) => !/[^aeiou]y$|man$|ch$|s$|police|deceased|accused/.test(noun))
    .map((noun) => [`${noun}s`, noun])
)

/** Plurals that own together. */
export const PLURAL_POSSESSORS: ReadonlySet<string> = new Set(
  `users patients visitors players drivers residents victims workers teachers parents customers pupils students
   passengers tenants nurses doctors farmers miners soldiers prisoners voters fans members employees neighbours
   neighbors families suppliers rivals investors pensioners readers viewers`.split(/\s+/)
)

/** What is owned; no forms of verbs that the plural could be the subject of. */
export const POSSESSED: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson mayor life lives death deaths son daughter wife husband mother father brother
   sister family families parents friend friends children childhood profits decision decisions policy policies proposals injuries
   career careers lawyer lawyers solicitor solicitors heart body bodies behaviour behavior owner owners leader leaders captain history future
   capital economy population territory reputation popularity ability efforts failure refusal response responses
   budget speech resignation appointment arrival departure departures opinion opinions intention intentions wishes
   feelings identity identities names addresses faces savings details salaries wages incomes bills concerns fears complaints
   safety welfare health wellbeing privacy house houses homes car cars office offices desk brain blood mouth eyes hair
   office residence residency deputy predecessor successor adviser advisers aide aides bodyguard chauffeur widow widower
   ex-wife ex-husband girlfriend boyfriend estate will funeral birthplace birthday signature handwriting fingerprints
   belongings possessions luggage passports licence licences stake shares headquarters workforce creditors debts assets finances`
    .split(/\s+/)
    .filter(
      (noun) =>
        ![
          'will',
          'faces',
          'house',
          'houses',
          'heads',
          'stake',
          'shares',
          'desk',
          'fears',
          'bills',
          'budget',
          'capital'
        ].includes(noun)
    )
)

/** What a stretch of time can own. */
export const TIME_OBJECTS: ReadonlySet<string> = new Set(
  `notice work experience time imprisonment worth pay wages wage rent rest leave salary supply holiday holidays
   training practice probation detention jail jailtime labour labor sleep absence delay warning grace drive walk
   flight journey study research planning preparation negotiations talks absence exile captivity duration parking`.split(
    /\s+/
  )
)
