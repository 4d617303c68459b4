/**
 * Bare verbs that are no noun and no adjective, so that one of them after “was” or “has” can only have lost its ending:
 * “was announce”. A word that is anything else as well (“face”, “separate”, “vote”) is not among them.
 */

const LIST = `abandon abduct abolish absorb accelerate accept acclaim accommodate accompany accomplish accredit accumulate
  accuse achieve acknowledge acquire acquit activate adapt add adhere adjourn adjust administer admire admit
  admonish adopt advertise advise afford agonise agonize agree alienate allay allege alleviate allocate allow
  alter amass amaze amend amplify amputate amuse analyse analyze announce annoy anticipate apologise apologize
  appear append applaud apply appoint apportion appreciate apprehend approve argue arise arize arouse arrange
  arrive ascertain ask assail assassinate assemble assert assess assign assist assume assure astonish attach
  attain attend attract avenge avert avoid await banish baptise baptize beautify become befriend beg begin behave
  behead believe belong bemoan bereave besiege bestow betray bewilder bisect blacken bombard borrow bother bring
  broaden bully bury calculate cancel capsize carry cater cease celebrate certify chasten chastise chide choose
  circulate cite clarify classify clinch cling coerce coincide collaborate collect collide come commandeer
  commemorate commence commend commit communicate compel compensate compete compile complain compose comprehend
  comprise compute conceal concede conceive concentrate conclude condemn confer confess confide confine confirm
  confiscate confound confront confuse congratulate conquer consider consist consolidate conspire constitute
  consult consume contain contaminate contemplate contend continue contradict contravene contribute convene
  converge convey convince cooperate cope correspond corroborate cram create cremate criticise criticize cultivate
  curtail deactivate debunk deceive decide declare decorate dedicate deduce deduct deem deepen defend defer define
  deflect defraud defy degrade dehydrate delete deliver demean demolish demonstrate demoralise demoralize demote
  denounce deny depart depend depict deplete deplore deploy deport depose deprive derail deride derive descend
  describe desecrate deserve designate despise despize destabilise destabilize destroy detach detain detect deter
  deteriorate determine detest detonate devalue devastate develop deviate devise devote devour diagnose differ
  diminish disagree disallow disappear disappoint disapprove disarm disband disbelieve discard disclose
  discontinue discourage discover discredit discriminate discuss disenfranchise disenfranchize disfigure
  disintegrate dislocate dismantle dismiss disobey disown dispel disperse displace displease dispose disprove
  disqualify disrupt disseminate dissolve dissuade distort distract distribute disturb diversify divert divulge
  dominate donate drown earn eat educate eject elapse elect elevate elicit eliminate elude embark embarrass embed
  embezzle embody emerge emigrate emit emphasise emphasize employ empower emulate enable enact enclose encourage
  encroach encrypt endanger endorse endure enforce engage engulf enhance enjoy enlarge enlighten enlist enrage
  enrich enrol enroll ensue ensure entail enter entertain enthral entice entitle entrench entrust enumerate
  envisage epitomise epitomize equate equip eradicate erase erode erupt escalate establish evacuate evade evaluate
  evaporate evict evoke evolve exacerbate exaggerate examine exceed excel exclude excommunicate execute exemplify
  exert exhale exist exonerate expand expect expedite expel expire explain explode explore expose extend
  extinguish extradite exude fabricate facilitate falsify familiarise familiarize fascinate fasten finalise
  finalize flatten flee fluctuate follow forbid foresee forget forgive forgo formalise formalize formulate fortify
  freshen frighten frustrate fulfil fulfill garner gather generate get give gladden glean glorify govern greet
  grieve grow hamper happen harass harden hasten have hear heighten hesitate hinder hospitalise hospitalize
  humiliate hypnotise hypnotize identify ignite ignore illuminate illustrate imagine imitate immerse immunise
  immunize impair impeach impede implicate implore imply impose impress imprison improve improvise inaugurate
  incarcerate incinerate incite include incorporate incur indict indulge infect infer inflame inflate inflict
  inform infringe infuriate inhabit inherit inhibit inject injure innovate inquire insinuate insist inspect
  inspire install instil instill instruct insulate insure integrate intend intensify interact intercept interfere
  interpret interrogate interrupt intervene intimidate introduce intrude invade invent invest investigate
  invigorate invoke involve irk irritate isolate jeopardise jeopardize jettison join justify keep kneel know
  lacerate languish learn legalise legalize legislate legitimise legitimize lend lengthen lessen liaise liaize
  liberate liken linger listen locate loosen lose lynch magnify maim maintain manage manipulate marry materialise
  materialize maximise maximize memorise memorize merge migrate minimise minimize misinterpret misjudge mislead
  misquote misrepresent misunderstand mitigate mobilise mobilize modernise modernize modify molest mollify
  motivate mourn multiply mystify narrate nationalise nationalize necessitate negotiate neutralise neutralize
  nominate normalise normalize notify nurture obey observe obsess obstruct obtain occupy occur offend omit operate
  oppose oppress opt ordain organise organize originate oscillate ostracise ostracize oust outlive outnumber
  outperform outweigh overcome overhear overlook overrule oversee overshadow overstate overtake overturn overwhelm
  owe pacify paralyse participate penalise penalize penetrate perceive perform perish perpetrate persecute
  persevere persist persuade pervade plead plummet pollute ponder pontificate populate portray possess postpone
  pour pray precede preclude predict prefer prepare prescribe preside presume pretend prevail prevent prioritise
  prioritize privatise privatize proceed proclaim procrastinate procure prohibit proliferate prolong promote
  pronounce propagate propel prosecute prosper protect prove provide provoke publicise publicize publish punish
  purify pursue qualify quantify quash quell radicalise radicalize ransack ratify rationalise rationalize re-elect
  react reactivate reaffirm realise realize reappear reappoint reassess reassure rebuild rebut recede receive
  reckon reclaim recognise recognize recollect recommend reconcile reconsider reconstruct reconvene recoup recover
  recreate rectify recuperate recur redeem redefine redeploy redirect rediscover redistribute reduce reelect refer
  refine reflect refurbish refute regain regroup regulate rehabilitate rehouse reignite reimburse reinforce
  reinstate reinvent reiterate reject rejoice rejoin rekindle relate relax relegate relinquish relive reload
  relocate rely remain remember remind renew renounce renovate reopen reorganise reorganize repaint repatriate
  repay repel rephrase replace replenish replicate repossess represent repress reproduce require rescind resemble
  resent resettle reshape reside resign resist restore restrain restrict restructure resurface resurrect retain
  retaliate retire retract retrieve reunite reveal revere revert revise revisit revitalise revitalize revive
  revoke revolve rewire rewrite sadden sanctify say scold scour scrutinise scrutinize secede seduce see seek seem
  seize sell send sever shatter shorten shun simplify sing smuggle solicit solidify solve soothe specialise
  specialize specify speculate spend squander stabilise stabilize stagnate starve stifle stimulate stipulate stow
  strengthen strive subdue subjugate submerge submit subscribe subside subsidise subsidize substantiate subvert
  succeed succumb sue suffer suffocate suggest summarise summarize supersede supervise supplant suppress surmount
  surpass surround survive suspend sustain swear symbolise symbolize sympathise sympathize take teach televise
  tell tempt terminate terrify testify thank think thrive thwart tighten tolerate topple transcend transform
  translate transmit traumatise traumatize trivialise trivialize underestimate undergo undermine understand
  undertake undo unearth unfold unify unite unleash unveil uphold uproot usurp utilise utilize vacate vaccinate
  validate vandalise vandalize vanish verify victimise victimize vie vilify vindicate violate visualise visualize
  wander warn weaken widen withdraw withhold withstand worsen wrest write`

let verbs: ReadonlySet<string> | undefined

/** Whether a bare verb can be nothing but a verb. Lower case. */
export function isPureVerb(word: string): boolean {
  verbs ??= new Set(LIST.split(/\s+/))
  return verbs.has(word)
}
