/** Words that tell that somebody’s speech is given in dialect, whose spelling and verbs are left alone. */

/** Of the north and the west of England. */
const ENGLISH = `yon thee thou tha nowt owt summat reight reet gradely owd tek mek nobbut thissen hissen mesen allus appen
  sithee neet watter wor gannin gan howay hinny marra divvent gert gurt lass(?:es)? lads? me(?=\\s(?:mam|dad|mate|mum))`
const SCOTS = `telt aye wee bairns? ither yin wis wisnae whit fae frae gie dae didnae cannae wasnae isnae dinnae doesnae couldnae
  wouldnae shouldnae havenae gonnae oor puir auld hame weans? nae mither dinna canna heid deid baith muckle oot aboot`
const AMERICAN = `ruther ruint kilt skeered skeert drownded knowed growed throwed papaws? mamaws? nary ary allers afore purty
  mebbe chimbley outen leastways hisn hern ourn yourn theirn widder yeller taters? gwine haint thar finna y['’]all
  a-[a-z]{3,}in[g'’]?`
const ANYWHERE = `ain['’]t gonna gunna dunno wanna gotta yer ye yous yez innit hisself theirselves eejits? likkle
  them(?=\\s\\w+s) (?:he|she|it)\\sdon['’]t`

const words = [ENGLISH, SCOTS, AMERICAN, ANYWHERE].join(' ').trim().split(/\s+/).join('|')
/** Letters left out: “goin’”, “an’”, “o’”, “’em”. */
const CLIPPED = String.raw`\b(?:\w+in|an|wi|o|i)['’](?!\w)|['’](?:em|un)\b`
const DIALECT = new RegExp(String.raw`\b(?:${words})\b|${CLIPPED}`, 'i')

export function isInDialect(speech: string): boolean {
  return DIALECT.test(speech)
}
