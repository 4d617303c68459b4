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
  adela adelaide adeline agatha agneta aileen ailsa aimee aine alana alberta alexa alexia alina allegra althea alyssa
  amalia amber anabel anastasia angelica angelina anika anneka annabel annabelle annalise anneliese annette annika
  anthea antoinette antonia aoife april araminta arabella ariana ariadne astrid athena augusta aurelia aurora ava
  aveline azadeh beatrix belinda berenice bernadette bernice bertha beryl bethan bethany bettina beulah bianca birgit
  blanche blodwen briony bronagh bronte bronwen brenda bridie brigid brigitte brooke bryony caitriona candice cara
  carina carly carmel carolina carolyn carys cassandra catherina catriona ceri charlene charmaine cheryl chiara
  christa ciara cicely claudia clementine clementina cleo clodagh colette colleen concepcion constance consuelo cora
  coral cordelia corinna corinne cornelia cressida crystal cynthia dagmar dahlia daphne daria davina deirdre delia
  delphine delyth demelza desiree dilys dinah dolly dolores dora dorcas dorothea drusilla ebony edie edna edwina
  effie eilidh eimear eirlys eithne elaina elsa elspeth eluned elvira elodie emilia emmeline ena enid erika erin
  ernestine esme esmeralda estelle esperanza ethel etta eugenia eugenie eunice euphemia evangeline evelina faith faye
  felicity fenella fern fidelma fleur flora florrie francesca francine freda frederica freya frieda gaynor genevieve
  georgia georgiana georgina germaine gertrude ghislaine gisela giselle gladys glenda glenys gloria glynis golda
  gráinne grainne greer gretchen griselda gudrun guinevere gwen gwendolen gwendoline gwenda gwyneth hanna hayley
  hedwig helga henrietta hermione hester hettie hilda honor honora hope hortense ilse imelda ina ines ingeborg iona
  iris irma isadora isla isobelle ita ivana jacinta jacquetta jana janette janine jasmine jayne jeanette jeannie
  jemima jenna jessie joceline jodie johanna josefina jovita juana juanita judy juliana juliet juliette kamala karin
  karina katarina katerina katharina katharine katya kayleigh keeley keira kerstin kimberley kirsten kirstie kitty
  krystyna lakshmi lana lara larissa latoya lavinia leanne leah leonie leonora leticia letitia lettice libby liesl
  lilian liliana lillian linnea lisbeth liv livia lois lola loretta lottie louella louisa lucille lucinda lucretia
  ludmila luisa lydia lynda lynette lynne lyra mabli madison magda magdalena mai maire mairi maisie malala mandy
  manuela mara marcella marcia margaretha margarita margery margit margrethe marguerite mariana marianna mariella
  marietta marilyn marlene marsha martina marta mathilda mathilde matilda maud maude mavis maxine medea meera meg
  mei-ling melinda melody mercedes meredith meriel meryl mhairi mireille michaela millicent millie mimi mina minerva
  minnie miranda mirabel morag morwenna muireann myfanwy myra myrna myrtle nadine nadja nan nanette natalia nell
  nellie nerys nesta nia niamh nicolette nicole nigella noreen nuala octavia odette odile oonagh ophelia oona orla
  ottilie ottoline padma paloma pandora paola patsy pearl peggy perdita pernille petronella pia pippa poppy portia
  primrose prudence prunella rachael radhika ramona raquel regina renata rhiannon rhoda rhona rhonda roisin róisín
  romilly romola rosalie rosalind rosaline rosamund rosanna roseanne rosetta rosina rowena roxana roxanne rukmini
  sabina sabine sabrina sadie saoirse sapna saskia sarita seema selina selma senga septima seraphina shabana shannon
  sheena shelagh shona shreya sian siân sibyl sigrid simone sinead sinéad sita solveig sonja soraya stacey stefania
  sunniva susannah susie suzanna svetlana sybil tabitha tallulah tammy tania tansy tatiana tegan thelma thea theodora
  thomasina thora tilda tilly titania toni tonia trudy trixie una unity ulrike urszula usha valentina valeria vashti
  venetia verity verena vesta vicky viola violetta virginie viviana wanda wilhelmina wilma winnie xanthe yasmin
  yasmine ynes ysabel yuliya yvette zadie zara zelda zena zita zoya zuleika zuzana anneli annelise aviva beatriz
  bozena danuta dorota ewa halina irena iwona jadwiga jolanta katarzyna malgorzata marzena agnieszka anastasiya
  ekaterina galina yelena irina larisa lyudmila nadezhda oksana olena tamsin thandeka nomfundo nokwanda nonhlanhla
  sizakele naledi boitumelo dineo yetunde abimbola adunni nkechi ifeoma chimamanda nneka efua akosua abena adwoa
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
  abner achim adalbert ahmad aidan aiden ajay akira aled aleksandr alejandro alfonso alfredo algernon alberto aldous
  alessandro alphonse alun alvaro alvin alwyn ambrose amir amit amos anatoly anders andreas andrei andrej andres
  aneurin angelo anselm anton arjun armando arne arturo arvid ashok asif aubrey august augustus aurelio austin aziz
  balthazar barclay barnabas barnaby bartholomew bashir basil benedict benito bernardo bernhard bert bertram bertrand
  bilal bjorn björn boniface boyd brad bradley bram brett brynmor bryn bryan caesar cameron carsten caspar casper
  cecil cedric cesar chad chester christian christoph christophe ciaran cian claus clement clifford clyde cornelius
  cosmo crispin curtis cuthbert cyril cyrus dafydd damian damien damon danilo dante darius darragh darryl davide
  delroy demetrius denys denzil dermot derrick dewi dieter dietrich dilip dimitri dirk dmitri dmitry dominik dougal
  dudley dwayne dwight dylan eamon eamonn edgardo edmond eduardo eddie egbert eirik eivind elias elijah elliot
  elliott ellis elton emanuel emil emilio emlyn emmanuel emrys enoch enrico enrique ephraim erasmus erik ernesto
  ernst errol esteban ethan etienne eugene eustace evan everard ezekiel ezra fabian fabio faisal farhan federico
  ferdinand ferenc fernand fintan fionn floyd fraser francesco francisco franco francois françois franz fredrik
  friedrich fritz gabor garth gaston gavan geraint gerardo gerhard gerrit gervase giacomo gideon gilbert gilles
  giorgio giovanni giuseppe glyn gopal graeme granville grayson griffith gunnar gunter günter gunther gustav gustavo
  guillaume guido gwilym gwyn haakon hakan hannes hans hari harish harrison hayden heinrich heinz helmut henri henrik
  henrique herman hermann hiram homer horace horatio horst howell hubert humphrey huw hywel idris ieuan igor ignacio
  ignatius ignatz ikechukwu imran inigo iestyn ioan ira irving irwin isaiah ishaan ismael ismail istvan ivar iwan
  jaap jago jamal jan-erik jared jarvis javier jean-claude jean-luc jean-paul jean-pierre jed jeffery jens jethro
  jerzy jimmy joachim joakim joaquin jochen joel johan johann johannes jonas jonty joost jordi jörg josef josh josiah
  judah judd jules julius jurgen jürgen kamal kamil karim karsten kaspar kazimierz keir kelvin kenny kieran kieron
  kirk klaus knut konrad konstantin krishna kristian kristof kumar kunal kurt lachlan lamar lambert lars laszlo
  lászló laurent lech leif leopold leroy lester levi lex linus lloyd lorcan lorenzo lothar lucas lucian luca ludwig
  lukas luther lyndon madoc magnus mahmoud mahesh mahmood malachi malik mansoor marcel marcello marcin marek mariusz
  marius markus marlon marvin mateo mateusz mathew mathias matteo matthias matti mauricio maximilian maxwell maynard
  mehmet melvin melvyn mervyn mikael mikhail mikko milan miles milo milton miroslav mitchell mohan mohsin montague
  mordecai morten mortimer moses mungo mustafa myles nasser nathaniel naveed naveen ned niall niels nikhil niklas
  nikolai nikolaus nils norbert norris obadiah odysseus olaf olav ole oleg ollie omari orlando orson osbert osman
  osvaldo oswald oswin owain padraig pádraig paddy pascal pasquale patricio pavel pawel pekka per percival percy
  peregrine perry philippe piers pieter pietro piotr preston quincy quintin rafael raheem raimund rainer raj rajiv
  rakesh ramesh ramon ramiro randall randolph raoul rashid raul ravi reece reinhard reuben rhodri rhys ricardo ricky
  roald robbie roberto roddy roderick rodrigo rogelio roman romesh ronan ronnie rufus rudolf rudolph rudyard rupinder
  rune rusty sachin said salim salvador salvatore sanjeev santiago satish saul sergei sergio sergiy seamus séamus
  seumas seth severin shahid shane shaun sherwood sidney sigmund sigurd silas silvester silvio sol solomon somerset
  soren søren spencer stanislav stan stavros stellan stephane stewart struan suresh sven sydney syed tadeusz tadhg
  takashi tancred tarquin taras tendai terrence thaddeus thelonius theo theodore thibault thiago thierry thor
  thorsten tibor tiernan tobias tobin todd tomas tomasz tomos torben torquil torsten travis trent trevelyan tristan
  tristram troy tudor tyrone ulf ulrich ulysses umberto uriah urs uwe vaclav václav valentin vasily vaughan vernon
  vijay vikas viktor vince vinod virgil vito vivek vladimir vladislav volker waldemar wallace wally walt waqar
  warwick wilbur wilf wilhelm willem willie wim winfield wladyslaw wojciech wolfgang woodrow wyn wynford yannick
  yannis yevgeny yitzhak yorick yuri yves zac zack zbigniew zoltan zubair kwabena kwasi yaw kojo babatunde olumide
  oluwaseun segun tunde chinedu chukwuma ikenna uche nnamdi mthunzi nkosana siyabonga vusi zweli
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

/** Names that sound alike and are spelt in several ways, each line of one name. */
const SOUNDS = `
  catherine katherine kathryn katharine catharine cathryn kathrine katrine catrin|alison allison alyson|ann anne|anna ana|alan allan allen alun
 |stephen steven stephan|geoffrey jeffrey jeffery|philip phillip|graham graeme grahame|brian bryan bryon|neil neal niall|sean shaun shawn seán
 |sarah sara|rachel rachael|rebecca rebekah|deborah debra debora|elizabeth elisabeth elspeth|isabel isobel isabelle isobelle|helen helena|ellen elin
 |karen karin caryn|claire clare clair|teresa theresa|therese teresa|susan suzanne|suzanne susanne|hannah hanna|sophie sofie|sofia sophia|lucy lucie
 |lesley leslie|hilary hillary|jillian gillian|jean jeanne|joanne joan joann|jaqueline jacqueline|marion marian|marie maree|marianne maryann|margaret margret
 |vivien vivian vivienne|yvonne ivonne|zoe zoey|chloe khloe|kirsten kirstin kristen kristin|kirsty kirstie|christine kristine|christina kristina|tracy tracey
 |stacy stacey|kelly kelley|kerry kerrie|leigh lee|linda lynda|lynn lynne lyn|lindsay lindsey|shelagh sheila|sheelagh sheila|sian siân|siobhan shevaun|niamh neve
 |caitlin kaitlyn katelyn|caroline carolyn|eleanor elinor eleanora|emily emilie|frances francis|harriet harriett|georgina georgiana|madeleine madeline madelaine
 |natalie nathalie|nicola nichola|phoebe phebe|rosalind rosalyn|rosemary rosemarie|ursula urzula|valerie valery|veronica veronika
 |antony anthony|jon john|jonathan jonathon johnathan|mathew matthew|marc mark|frederick frederic fredrick|eric erik|carl karl|craig kraig|colin collin
 |gerard gerrard|laurence lawrence|lewis louis|luke luc|michael micheal|nicholas nicolas nickolas|richard rickard|rory ruairi|russell russel
 |stuart stewart|terence terrence terrance|toby tobie|vincent vincente|zachary zachery|mohammed mohamed muhammad mohammad muhammed|ahmed ahmad
 |hussein hussain husain|yusuf yousef youssef|iain ian|euan ewan ewen|alistair alastair alasdair alisdair|callum calum|duncan dunkan|kenneth keneth
 |hugh huw|owen owain|rhys reece|geraint gerraint|dafydd david|llewelyn llewellyn|bernard barnard|denis dennis|edmund edmond|ralph rafe|walter walther
`
  .split('|')
  .map((line) => line.trim().split(/\s+/))

/** Whether two given names are one that is spelt in two ways, lower case. */
export function soundsAlike(one: string, two: string): boolean {
  return SOUNDS.some((names) => names.includes(one) && names.includes(two))
}
