/** Given names that nearly always belong to women or to men, lower case: enough to tell Mr Price from Ms Price. */
import {wordSet} from './word-set.ts'

export const FEMALE_NAMES = wordSet(`
  abigail ada adele agnes aisha alexandra alice alison amanda amelia amina amy ana andrea angela anita ann anna anne annie
  audrey barbara beatrice bella beth betty bridget caitlin camilla carla carmen carol caroline catherine cecilia celia
  charlotte chloe christina christine claire clara clare daisy daniela dawn deborah debra denise diana diane donna doreen
  doris dorothy edith eileen elaine eleanor elena elizabeth ella ellen elsie emily emma erica esther eva eve evelyn
  fatima fiona florence frances gabriela gail geraldine gillian gina grace greta hannah harriet hazel heather helen helena
  hilary hillary holly ida imogen ingrid irene isabel isabella isobel ivy jacqueline jane janet janice jean jennifer
  jenny jessica jill joan joanna joanne josephine joy joyce judith julia julie june karen kate katherine kathleen kathryn
  katie kelly kirsty laura lauren lena lesley leila lily linda lisa lorraine louise lucia lucy lynn mabel madeleine maggie margaret margot
  maria marian marianne marie marina marion marjorie martha mary maureen maya megan melanie melissa mercy mia michelle mildred
  miriam moira molly mona monica muriel nadia nancy naomi natalie natasha nicola nina nora norma olga olive olivia pamela
  patricia paula pauline penelope penny petra philippa phoebe phyllis polly priscilla rachel rebecca renee rita roberta rosa
  rose rosemary rosie ruth sally samantha sandra sara sarah serena sharon sheila shirley silvia siobhan sofia sonia sophia
  sophie stella stephanie sue susan susanna suzanne sylvia tamara tanya teresa tessa theresa tina tracey tracy ursula
  valerie vanessa vera veronica victoria violet virginia vivian wendy winifred yolanda yvonne zoe
  nomvula thandiwe thandi lindiwe nokuthula nosipho ntombi zanele palesa lerato refilwe nomsa busisiwe ayanda
  priya anjali meena sunita fatimah khadija zainab layla mei yuki sakura hyun-ju ngozi chioma adaeze amara folake
`)

export const MALE_NAMES = wordSet(`
  aaron abdul abraham adam adrian ahmed alan albert alec alexander alfred ali alistair allan andrew andy angus anthony antonio
  archie arnold arthur barry ben benjamin bernard bill bob boris brendan brian bruce callum calum carl carlos charles
  chris christopher clive colin connor craig daniel darren dave david dean declan dennis derek desmond diego dominic donald
  douglas duncan edgar edmund edward edwin eric ernest ewan felix fergus fernando frank fred frederick gareth gary gavin
  geoff geoffrey george gerald gerard giles glen gordon graham greg gregory guy hamish harold harry harvey hector henry
  herbert howard hugh hugo ian ibrahim isaac ivan ivor jack jacob jake james jason jeff jeffrey jeremy jerome jim
  joe john jonathan jorge jose joseph joshua juan julian justin karl keith ken kenneth kevin kofi kyle lance larry laurence
  lawrence leo leon leonard lewis liam lionel louis luis luke malcolm manuel marco marcus mario mark martin matthew maurice max
  michael miguel mike mohamed mohammed muhammad murray nathan neil nicholas nick nigel noel norman oliver oscar otto owen
  pablo patrick paul pedro pete peter philip phillip pierre quentin ralph raymond reginald rex richard robert robin rodney
  roger roland ron ronald rory roy rupert russell ryan samuel scott sean sebastian simon stanley stefan stephen steve steven
  stuart ted terence terry thomas tim timothy toby tom tony trevor victor vincent walter warren wayne wilfred will william
  winston xavier yusuf zachary sipho thabo themba mandla bongani lwazi sibusiso tshepo kagiso lungelo
  rajesh sanjay anil sunil vikram omar hassan hussein khalid tariq hiroshi kenji takeshi chidi emeka obinna kwame
`)

const SHORTENINGS = `
  abe abraham|abby abigail|aggie agnes|al alan|al albert|al alfred|alec alexander|alex alexander|alex alexandra|alf alfred
 |alfie alfred|ali alison|andy andrew|angie angela|annie anne|archie archibald|art arthur|babs barbara|barney barnaby|bart bartholomew
 |bea beatrice|becky rebecca|becca rebecca|bella isabella|ben benjamin|benny benjamin|bernie bernard|bernie bernadette|bert albert|bert herbert|bertie albert
 |bess elizabeth|beth elizabeth|betsy elizabeth|betty elizabeth|bill william|billy william|bob robert|bobby robert|brad bradley
 |cass cassandra|cathy catherine|charlie charles|charlie charlotte|chaz charles|chris christopher|chris christine|chrissie christine|christy christopher|chuck charles
 |cindy cynthia|connie constance|dan daniel|danny daniel|dave david|davy david|deb deborah|debbie deborah|del derek|des desmond|di diana
 |dick richard|dickie richard|dom dominic|don donald|dot dorothy|dottie dorothy|doug douglas|drew andrew|ed edward|ed edwin|ed edmund|eddie edward
 |ellie eleanor|ellie elizabeth|ern ernest|ernie ernest|fran frances|fran francis|francie frances|frank francis|frankie francis|fred frederick|fred alfred
 |freddie frederick|gabby gabrielle|gaz gary|gene eugene|geoff geoffrey|george georgina|georgie george|gerry gerald|gerry gerard|gil gilbert|ginny virginia
 |greg gregory|gus angus|gus augustus|gwen gwendoline|hal henry|hank henry|harry harold|harry henry|herb herbert|izzy isabel
 |jack john|jackie jacqueline|jake jacob|jamie james|jan janet|jan janice|jeff jeffrey|jem jeremy|jen jennifer|jenny jennifer|jerry gerald|jerry jeremy|jess jessica
 |jim james|jimmy james|jo joanna|jo joanne|jo josephine|joe joseph|joey joseph|johnny john|jon jonathan|josh joshua|josie josephine|jude judith|judy judith|jules julian
 |kate catherine|kate katherine|kathy katherine|kathy kathleen|katie katherine|ken kenneth|kenny kenneth|kit christopher|kitty katherine|larry lawrence|larry laurence
 |laurie laurence|laurie lawrence|len leonard|lenny leonard|leo leonard|les leslie|lew lewis|libby elizabeth|lil lilian|lily lilian|liz elizabeth|lizzie elizabeth|lou louis|lou louise|lottie charlotte
 |mabs mabel|madge margaret|maggie margaret|mandy amanda|manny emmanuel|marge margaret|margie margaret|matt matthew|maxie maxwell|max maxwell|max maximilian|meg margaret
 |mel melanie|mel melvin|mick michael|mickey michael|mike michael|mike mikhail|millie mildred|millie millicent|mimi miriam|mo mohamed|mo mohammed|mo maureen|molly mary|mollie mary
 |nan nancy|nan anne|nancy anne|nat nathaniel|nat natalie|nate nathan|ned edward|nell eleanor|nell helen|nellie eleanor|nick nicholas|nicky nicola|nicky nicholas|nora eleanor|norm norman|ollie oliver
 |pam pamela|pat patrick|pat patricia|patsy patricia|patty patricia|paddy patrick|peggy margaret|pen penelope|penny penelope|percy percival|pete peter|phil philip|phil phillip|polly mary|prue prudence
 |ray raymond|reg reginald|reggie reginald|rich richard|rick richard|ricky richard|rita margarita|rob robert|robbie robert|rod rodney|roddy roderick|ron ronald|ronnie ronald|rosie rosemary|russ russell
 |sadie sarah|sal sally|sally sarah|sam samuel|sam samantha|sammy samuel|sandy alexander|sandy sandra|seb sebastian|shell michelle|sid sidney|sid sydney|si simon|stan stanley|ste stephen|steve stephen|steve steven|stew stewart|stu stuart
 |sue susan|susie susan|suzie susan|tam thomas|ted edward|ted theodore|teddy edward|teddy theodore|terry terence|terry theresa|tess theresa|tess tessa|thea dorothea|theo theodore|tilly matilda|tim timothy|timmy timothy|tina christina|toby tobias|tom thomas|tommy thomas|toni antonia|tony anthony|tony antonio|tori victoria|tricia patricia|trish patricia|trudy gertrude|val valerie|vera veronica|vern vernon|vic victor|vicky victoria|vicki victoria|vin vincent|vince vincent|viv vivian|viv vivienne
 |wally walter|walt walter|wes wesley|will william|willie william|win winifred|winnie winifred|woody woodrow|zac zachary|zack zachary|zach zachary|zandra alexandra
`
  .split('|')
  .map((pair) => pair.trim().split(' '))

/** The names that a short one stands for: Bill is William, Bernie is Bernard or Bernadette. */
export const LONG_FORMS: ReadonlyMap<string, ReadonlySet<string>> = SHORTENINGS.reduce(
  (forms, [short = '', long = '']) => forms.set(short, (forms.get(short) ?? new Set()).add(long)),
  new Map<string, Set<string>>()
)

/** Whether one of two given names is the short form of the other, lower case. */
export function isShortOf(one: string, two: string): boolean {
  return LONG_FORMS.get(one)?.has(two) === true || LONG_FORMS.get(two)?.has(one) === true
}
