/** Whether a bare verb may follow this word in a clause with “that”: demand, insist, essential, in all their forms. */
export function isSubjunctiveTrigger(word: string): boolean {
  return /^(?:demand|insist|order|recommend|request|require|propose|suggest|ask|urge|essential|vital|important|imperative|necessary|crucial|move|instruct|stipulat|advis|command|plea|prefer|direct|rul(?:e|ed|ing)$|condition|provided|mandat|dictat|pray|god$|heaven|desirable|appropriate|agree)/.test(
    word
  )
}
