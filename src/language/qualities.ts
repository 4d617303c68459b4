/**
 * Adjectives that are no noun, no verb and no adverb, and that name no group of people either (“the old”, “the sick”):
 * after “the” and one of them a noun has to come, and after “is” they are all that comes.
 */
import {wordSet} from './word-set.ts'

const LIST = `absolute absurd abundant accurate actual adequate adjacent aggressive amateurish amazing ambitious
  ample ancient angry annual anonymous anxious apparent appropriate arbitrary arrogant artificial astonishing
  attractive authentic automatic available aware awful awkward bad bitter bizarre bland bleak bold brave
  brilliant brisk broad brutal busy candid careful careless casual cautious central certain cheap cheerful
  clever clumsy coherent comfortable comparable competent compulsory confident confidential conscious consistent
  constant contemporary contentious continuous controversial convenient conventional convincing correct costly
  courageous credible crucial crude cruel curious customary dangerous dark daunting deadly dear decent decisive
  deep deliberate delicate delicious dense dependent desirable desperate different difficult digital dire
  disappointing disastrous dismal distant distinct distinctive diverse doubtful dramatic drastic dreadful due
  durable eager early economic educational effective efficient elegant eligible embarrassing eminent emotional
  encouraging endless energetic enormous enough enthusiastic entire environmental essential eventual evident
  excellent exceptional excessive exciting exclusive expensive experimental explicit extensive extraordinary
  extravagant extreme fabulous faint fair faithful false familiar famous fantastic fascinating fatal favourable
  fearful feasible federal feeble fertile fierce financial fiscal flexible foolish foreign forthcoming fortunate
  fragile frail fraudulent frequent fresh friendly frightening frustrating full fundamental funny furious fussy
  generous gentle genuine gigantic glad global gloomy glorious good gorgeous gradual grateful great greedy grim
  guilty handsome handy happy harmful harsh hasty hateful healthy heavy helpful heroic hesitant high historic
  historical hollow holy honest hopeful horrible hostile huge humid humorous hungry ignorant illegal
  illegitimate imaginative immediate immense imminent impatient imperfect important impossible impressive
  inaccurate inadequate inappropriate incapable incomplete inconsistent incorrect incredible independent
  indirect industrial inevitable inexpensive influential informal inherent innocent innovative insecure instant
  insufficient intact intelligent intense intensive interesting internal international invisible involuntary
  irregular irrelevant irresponsible jealous keen large late latter lavish lawful lazy legal legitimate lengthy
  likely linear lively lone lonely loud lovely loyal lucky lucrative magnificent main major marginal massive
  meaningful mechanical memorable mere mild military minimal miserable modest moral multiple mutual mysterious
  naive nasty national nearby necessary nervous neutral new nice noble noisy northern notable noticeable
  notorious nuclear numerous obvious occasional odd offensive official ongoing optimistic ordinary outstanding
  overseas overwhelming painful pale partial passionate passive patient peaceful peculiar permanent persistent
  personal pessimistic physical plausible pleasant polite political poor popular portable possible powerful
  practical precious precise predictable pregnant premature presidential prestigious previous private probable
  productive profitable profound prominent promising prone prospective prosperous protective proud provisional
  public punctual pure random rapid rare rational real realistic reasonable recent reckless redundant regional
  relative relevant reliable reluctant remarkable remote reputable residential respective responsible restless
  rigid rigorous robust romantic rude rural sacred sad safe satisfactory scarce scary scientific selfish senior
  sensible sensitive serious severe shaky shallow sharp sheer shy significant silent silly similar simple
  sincere slender slim sluggish small so-called social soft solemn sombre sorry southern spacious sparse
  spectacular spiritual splendid spontaneous stable stark statutory steep sterile stern strange strategic
  strenuous strict striking strong structural stubborn stunning stupid subsequent substantial subtle successful
  sudden sufficient suitable sunny superb superficial supportive sure surprising susceptible suspicious swift
  sympathetic systematic tall tangible tedious temporary tentative terrible terrific thirsty thorough tight tiny
  tiresome toxic tragic transparent tremendous tricky tropical troublesome true turbulent typical ugly unable
  unanimous unaware unbelievable uncertain unclear uncomfortable uncommon unconscious undue uneasy unexpected
  unfair unfortunate unhappy unique unknown unlawful unlikely unlucky unnecessary unpleasant unpopular
  unprecedented unrelated unsafe unstable unsuccessful unsure unusual unwanted unwilling urban urgent utter
  valid valuable various vast verbal viable vicious vigorous violent visible visual vital vivid voluntary
  vulnerable wary weird western wicked widespread willing wise wonderful wooden worldwide worthwhile worthy
  youthful`

/** “The poor”, “in private”, “the worse for wear”: what is on the list for its place after “is” alone. */
const LOOSE =
  wordSet(`absolute ancient automatic bad bitter bold brave certain constant contemporary dark dear deep dependent
   desperate early enough essential exclusive extreme fair faithful false federal foreign full fundamental good
   great guilty high hollow holy impossible independent industrial innocent international irregular large late
   latter likely main major military multiple mutual national neutral new northern notable obvious odd offensive
   official ordinary overseas passive patient personal poor possible practical presidential private public pure
   random rare real relative romantic rural sacred scarce senior small stern valuable`)

const ENDINGS = /(?:[a-z]{3}ous|[a-z]{2}ful|[a-z]{3}less)$/
const NO_QUALITIES =
  /^(?:handful|armful|mouthful|spoonful|roomful|cupful|bucketful|plateful|pocketful|lawful|fistful|bagful|nevertheless|nonetheless|regardless|doubtless|unless|homeless|powerless|jobless|childless|helpless|religious|righteous|famous|previous)$/

let qualities: ReadonlySet<string> | undefined

/** Whether the word describes, and is nothing but an adjective. Lower case. */
export function isQuality(word: string): boolean {
  qualities ??= new Set(LIST.split(/\s+/))
  return qualities.has(word) || (ENDINGS.test(word) && !NO_QUALITIES.test(word))
}

/** Whether it has to have its noun behind it where an article stands before it. */
export function needsNoun(word: string): boolean {
  return isQuality(word) && !LOOSE.has(word)
}
