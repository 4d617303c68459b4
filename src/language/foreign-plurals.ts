/** Plurals that English took over from Latin and Greek, with their singulars. Lower case. */
export const FOREIGN_PLURALS: ReadonlyMap<string, string> = new Map(
  `criteria criterion,phenomena phenomenon,bacteria bacterium,strata stratum,memoranda memorandum,larvae larva,alumni alumnus,fungi fungus,
   nuclei nucleus,stimuli stimulus,bacilli bacillus,crises crisis,analyses analysis,theses thesis,hypotheses hypothesis,oases oasis,
   diagnoses diagnosis,parentheses parenthesis,emphases emphasis,vertebrae vertebra,algae alga,nebulae nebula,addenda addendum,
   errata erratum,ova ovum,quanta quantum,millennia millennium,curricula curriculum,referenda referendum,automata automaton,
   antitheses antithesis,syntheses synthesis,prognoses prognosis,metamorphoses metamorphosis,protozoa protozoon`
    .split(/\s*,\s*/)
    .map((pair) => pair.split(' ') as [string, string])
)
