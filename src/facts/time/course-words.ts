/**
 * Words for the two ends of what takes time: a shop unlocks and shuts, a climber sets off and is found, a chief is
 * appointed and steps down. Some words are either: what opens may begin itself, or end a closure.
 */

/** @param lines phrases with bars between them, one group of like things to a line */
function phrases(lines: string): string {
  return `\\b(?:${lines
    .trim()
    .split(/\s*[|\n]\s*/)
    .filter((phrase) => phrase !== '')
    .join('|')})\\b`
}

/** What sets a thing going. */
export const BEGINNING = phrases(`
  begins?|began|begun|beginning|starts?|started|starting|opens?|opened|opening|reopened|commence[sd]?|launche[sd]|launch
  kick(?:s|ed) off|got under way|gets under way|set going|broke out|erupted|flared|came into force|took effect|takes effect
  appointed|elected|re-?elected|chosen|named|hired|recruited|engaged|installed|enthroned|crowned|ordained|inaugurated|sworn in
  t(?:ook|akes|aken|ake) (?:over|charge|command|office|power|up|on|the (?:helm|chair|reins|job|post|throne|oath|controls|stand))
  came to|came as|was taken on|taken on|went to work|ascended|acceded|succeeded|joined|joins|became|was made|enlisted|enrolled|signed up
  moved (?:in|to|into)|arrived (?:at|in|as)|bought|acquired|leased|rented|founded|established|formed|created|set up|incorporated|inherited
  married|wed|met|engaged|signed|agreed|granted|awarded|issued|imposed|introduced|brought in|ordered|approved|put up
  set (?:off|out|sail)|left|leaves|departed|departs|sailed|sails|took off|takes off|pushed off|cast off|embarked|boarded|lifted off|blasted off|set forth
  closed|closes|shut|shuts|shut down|closed down|went dark|fell silent|switched off|cut off|cut|cut out|failed|fails|went out|went off|goes off|came off|went down|broke down|stopped|stalled|halted
  suspended|banned|barred|disqualified|excluded|expelled|sacked|grounded|quarantined|confined|sealed off|evacuated
  arrested|detained|held|kidnapped|abducted|seized|captured|taken hostage|jailed|imprisoned|remanded|locked up|interned|committed
  trapped|stuck|stranded|marooned|buried|swept away|fell|lost|went missing|gone missing|vanished|disappeared|last seen|reported missing|pressed the alarm|raised the alarm|called|was called|were called|dialled|rang|phoned|alerted|summoned
  walked out|walks out|downed tools|went on strike|came out on strike|put up (?:their|its) pickets|stopped work|occupied|barricaded|besieged|surrounded|chained
  broke ground|broken|dug|laid|foundation stone|work began|planted|sown|drew up|drafted|announced|unveiled|proposed|lodged|filed|applied|submitted|tabled|sent
  retired to consider|went out to consider|sat down|convened|gathered|called to order|adjourned|rose|rises|broke up|breaks up|went into recess
  unlocks?|unlocked|lifts its shutters|admitted|checked in|clocked on|went in|goes in|came on|switched on|lit|caught fire|climbed|scaled|camped|pitched|parked|settled in|went (?:up|under|in|into|to)|entered|queued|chained|slipped (?:out|away)|gave up|gives up|first returned|returned to parliament|swore off|tore|broke|injured|put through|came ashore|made landfall|hit|struck
  last (?:won|scored|lost|met|rained|played|seen|heard|flew|ran|erupted|opened|visited|toured|held)|first (?:recorded|reported|seen|noticed|seen|played|appeared|published|performed|broadcast|aired|shown)
`)

/** What brings it to an end. */
export const ENDING = phrases(`
  ends?|ended|ending|finish(?:es|ed)?|conclude[sd]?|closes?|closed|closing|complete[ds]?|wound up|winds up|wrapped up|broke up|breaks up|was over|is over|are over|came to an end|comes to an end|drew to a close|petered out
  step(?:s|ped)? (?:down|aside)|st(?:and|ood|ands) (?:down|aside)|retire[sd]?|resign(?:s|ed)?|quit|quits|left|leaves|leave|departed|departs|depart|goes|bow(?:s|ed) out|gave up|gives up|handed (?:over|on|the|down)|hands (?:over|on|the)|sacked|dismissed|ousted|deposed|overthrown|toppled|voted out|removed|replaced|abdicated|died|dies|was killed|stood trial|passed (?:it|them) (?:on|to)|let go|made redundant|moved (?:on|out|away)|gave way
  freed|released|let (?:out|go|off)|rescued|saved|found|plucked|winched|lifted (?:out|off|clear)|brought (?:out|up|down|in|home|ashore|back)|pulled (?:out|clear|free)|cut (?:free|out|loose)|dug out|prised|discharged|escaped|surrendered|gave (?:himself|herself|themselves) up|came out|emerged|(?:walk|stroll|wander|limp|stagger|turn|stumble|trot|swagger|crawl)(?:ed|s)? (?:in|up|home|back|free|out)|recaptured|caught|located|spotted|recovered|returned|return|returns|reunited
  reach(?:es|ed)?|arrive[sd]?|got (?:to|there|home|back|in)|came (?:home|back|in|ashore|down)|comes? (?:home|back|in)|crossed the (?:line|finish)|docked|docks|landed|lands|touched down|berthed|tied up|pulled in(?:to)?|pulled up|drew in(?:to)?|made (?:port|land|it)|completed the|rowed in|sailed in(?:to)?|breasted the tape|went home
  re-?open(?:s|ed|ing)?|open(?:s|ed)? again|opened|opens|opened to|back (?:in|at|on|open|to)|resum(?:e|es|ed)|restart(?:s|ed)?|re-?connected|restored|restores|came back|comes? back|went back|lit again|relit|repaired|mended|fixed|cleared|lifted|rescinded|scrapped|withdrawn|called off|settled|put out|extinguished|under control|doused|relented|reinstated|returned to work
  shut(?:s|ters)?|shut down|locks? up|locked|last orders|pulls? down its shutters|clocked off|came off|go dark|went (?:black|dark|out|off)|switched off
  expire[sd]?|run(?:s)? out|ran out|lapse[sd]?|is up|was up|falls due|matures?|comes up for renewal|sold|sold up|demolished|pulled down|knocked down|torn down|dismantled|scrapped|sank|wrecked|abolished|repealed|dissolved|disbanded|split|separated|divorced|folded|went bust|collapsed|ceased|fell silent|surrendered|abandoned|defeated|beaten|broken|fell|fallen|toppled|relegated|eliminated|knocked out
  surfaced|parted|handed in|hung up|rang off|paid off|signed off|got out|got up|drove off|reported|answered|discovered|uncovered|came to light|go back|be out|move out|must leave|must be|have to be|serve[sd]?|bought out|paid|came true|granted|got through|broke|breaks|seen off|won|signed off|stopped|halted|gave birth|delivered|reached a verdict|returned (?:a|its|their|to)|delivered (?:a|its|their)|came back with|came to a|gave (?:a|its|their) (?:verdict|ruling|judgment)|convicted|acquitted|cleared|sentenced|ruled|reconvene[sd]?|voted|accepted|signed a deal|agreed a deal|delivered|handed in|unveiled|inaugurated|handed out|paid off|repaid|buried
`)

/** What may stand before a length: “for about six years”, “a total of nine days”. */
export const HEDGES =
  /(?<=^|[ (–—])(?:a |an |about |exactly |just |only |nearly |almost |some |all |full |more than |over |around |roughly |barely |another |whole |a total of |a mere )*$/
