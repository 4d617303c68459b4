/** Given names that nearly always belong to women or to men, lower case: enough to tell Mr Price from Ms Price. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

export const FEMALE_NAMES: ReadonlySet<string> = words(`
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

export const MALE_NAMES: ReadonlySet<string> = words(`
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
