/** Words that tell that somebody’s speech is given in dialect, whose spelling and verbs are left alone. */
import {wordSet} from './word-set.ts'

/** Of the north and the west of England. */
const ENGLISH = `yon thee thou tha nowt owt summat reight reet gradely owd tek mek nobbut thissen hissen mesen allus appen
  sithee neet watter wor gannin gan howay hinny marra divvent gert gurt lass lasses lad lads`
const SCOTS = `telt aye wee bairn bairns ither yin wis wisnae whit fae frae gie dae didnae cannae wasnae isnae dinnae doesnae
  couldnae wouldnae shouldnae havenae gonnae oor puir auld hame wean weans nae mither dinna canna heid deid baith muckle oot
  aboot`
const AMERICAN = `ruther ruint kilt skeered skeert drownded knowed growed throwed papaw papaws mamaw mamaws nary ary allers
  afore purty mebbe chimbley outen leastways hisn hern ourn yourn theirn widder yeller tater taters gwine haint thar finna`
const ANYWHERE = `gonna gunna dunno wanna gotta yer ye yous yez innit hisself theirselves eejit eejits likkle`
const WORDS = wordSet([ENGLISH, SCOTS, AMERICAN, ANYWHERE].join(' '))

/** “me mam”, “y’all”, “a-goin’”, “ain’t”, “them boats”, “she don’t”, and letters left out: “goin’”, “an’”, “o’”, “’em”. */
const SPOKEN =
  /\b(?:me(?=\s(?:mam|dad|mate|mum))|y['’]all|a-[a-z]{3,}in[g'’]?|ain['’]t|them(?=\s\w+s)|(?:he|she|it)\sdon['’]t)\b|\b(?:\w+in|an|wi|o|i)['’](?!\w)|['’](?:em|un)\b/i

export function isInDialect(speech: string): boolean {
  const words = speech.match(/\w+/g) ?? []
  return words.some((word) => WORDS.has(word.toLowerCase())) || SPOKEN.test(speech)
}
