/** How many answers are kept: more than an archive has common words, and few enough to be held for the life of a process. */
const MOST_ANSWERS = 50_000

/**
 * The same function, which keeps its answers for those who ask again. What is asked of a word as such is asked wherever
 * the word stands. When the answers have become too many they are all forgotten, and the common ones soon known again.
 *
 * @param work what depends on nothing but its question
 */
export function remembered<Question, Answer>(
  work: (question: Question) => Answer
): (question: Question) => Answer {
  const answers = new Map<Question, {readonly answer: Answer}>()
  return (question) => {
    let known = answers.get(question)
    if (known === undefined) {
      if (answers.size >= MOST_ANSWERS) answers.clear()
      answers.set(question, (known = {answer: work(question)}))
    }
    return known.answer
  }
}
