/** Words that tell that somebody’s speech is given in dialect, whose verbs are left alone. */
const DIALECT =
  /\b(?:ain['’]t|yon|thee|thou|tha|telt|nowt|owt|summat|gonna|dunno|yer|ye|innit|aye|wee|bairns?|gunna|ither|yin|wis|wisnae|whit|fae|gie|dae|didnae|cannae|wasnae|isnae|dinnae|doesnae|couldnae|wouldnae|gonnae|oor|puir|auld|hame|weans?|nae|mither|gan|divvent|dinna|canna|tek|mek|nobbut|reet|gradely|owd|thissen|hisself|theirselves|yous|y['’]all|finna|lass(?:es)?|lads?|me (?:mam|dad|mate|mum)|them \w+s|(?:he|she|it) don['’]t)\b|\b(?:\w+in|an|wi|o|i)['’](?!\w)|['’](?:em|un)\b/i

export function isInDialect(words: string): boolean {
  return DIALECT.test(words)
}
