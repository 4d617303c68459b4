import type {Token} from '../../src/article/token.ts'
import {isMidAdverb} from '../../src/language/verb-forms.ts'
import {defineRule} from '../../src/rule.ts'

/** A regular past that the verb does not have, then its past and its participle; forms that some use are left out. */
const FORMS: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `builded built built,catched caught caught,teached taught taught,buyed bought bought,bringed brought brought,
   thinked thought thought,fighted fought fought,seeked sought sought,feeled felt felt,keeped kept kept,
   sleeped slept slept,sweeped swept swept,weeped wept wept,losed lost lost,selled sold sold,telled told told,
   holded held held,standed stood stood,understanded understood understood,finded found found,binded bound bound,
   grinded ground ground,bited bit bitten,hided hid hidden,rided rode ridden,rised rose risen,arised arose arisen,
   drived drove driven,writed wrote written,gived gave given,forgived forgave forgiven,taked took taken,
   undertaked undertook undertaken,overtaked overtook overtaken,mistaked mistook mistaken,shaked shook shaken,
   maked made made,breaked broke broken,speaked spoke spoken,stealed stole stolen,freezed froze frozen,
   choosed chose chosen,weared wore worn,sweared swore sworn,beared bore borne,eated ate eaten,drinked drank drunk,
   sinked sank sunk,swimmed swam swum,runned ran run,beginned began begun,springed sprang sprung,falled fell fallen,
   feeded fed fed,bleeded bled bled,breeded bred bred,meeted met met,shooted shot shot,sitted sat sat,getted got got,
   forgetted forgot forgotten,cutted cut cut,hitted hit hit,setted set set,letted let let,shutted shut shut,
   casted cast cast,forecasted forecast forecast,hurted hurt hurt,bursted burst burst,spreaded spread spread,
   splitted split split,thrusted thrust thrust,upsetted upset upset,sended sent sent,spended spent spent,
   lended lent lent,layed laid laid,sayed said said,goed went gone,comed came come,becomed became become,
   overcomed overcame overcome,knowed knew known,growed grew grown,throwed threw thrown,overthrowed overthrew overthrown,
   drawed drew drawn,withdrawed withdrew withdrawn,digged dug dug,sticked stuck stuck,striked struck struck,
   swinged swung swung,stinged stung stung,clinged clung clung,flinged flung flung,slided slid slid,awaked awoke awoken,
   foreseed foresaw foreseen,readed read read,dealed dealt dealt,meaned meant meant,
   paided paid paid,wonned won won,tooken took taken,brung brought brought`
    .split(/\s*,\s*/)
    .map((line) => {
      const [wrong = '', past = '', participle = ''] = line.split(' ')
      return [wrong, [past, participle]] as const
    })
)

export default defineRule({
  id: 'misformed-verb',
  summary: 'A regular ending on an irregular verb: “builded”, “catched”, “was hided”.',
  why: `Irregular verbs keep their old forms: built, caught, hidden. After “have” and “be” the participle stands, and
elsewhere the past.

Verbs that have both (“lighted”, “dreamed”, “broadcasted”) are left alone.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    misformed: (d: {actual: string; right: string}) => `“${d.right}” is the form, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {text: 'The bridge was ⟦builded⟧ by convicts.', message: 'misformed', becomes: 'built'},
      {text: 'The keeper ⟦catched⟧ an eel.', message: 'misformed', becomes: 'caught'},
      {text: 'The coins had been ⟦hided⟧ in a churn.', message: 'misformed', becomes: 'hidden'}
    ],
    good: [
      {text: 'He lighted the lamp and dreamed of rain.', because: 'verbs with both forms'},
      {text: 'The fact was broadcast, and she was left the farm.', because: 'pasts without an ending'},
      {text: 'The bell was cast, and the coins were hidden.', because: 'irregular as they should be'}
    ]
  },
  visit: {
    words: [
      [...FORMS.keys()],
      (verb, {report}) => {
        const [past, participle] = FORMS.get(verb.lower) ?? []
        if (past === undefined || participle === undefined || verb.isCapitalised) return
        const right = wantsParticiple(verb) ? participle : past
        report('misformed', verb, {
          data: {actual: verb.text, right},
          expected: right === past ? [past] : [right, past],
          ...(verb.isInQuotation ? {fix: 'suggest' as const} : {})
        })
      }
    ]
  }
})

/** After “have” or “be”, or before “by”. */
function wantsParticiple(verb: Token): boolean {
  let before = verb.at(-1)
  while (before !== undefined && isMidAdverb(before.lower)) before = before.at(-1)
  return before?.upos === 'AUX' || before?.lower === "'ve" || verb.at(1)?.lower === 'by'
}
