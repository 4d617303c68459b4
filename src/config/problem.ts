/** What is wrong with a configuration, and where. */

/** A place in a file; `line` and `column` count from 1, columns in UTF-16 code units. */
export interface Place {
  /** As it is shown to people: relative to the working folder where it lies below it. */
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface Problem {
  /** Left out where the whole file is meant. */
  readonly place?: Place
  /** What is wrong and what to do; goes on after "copyedit.yml:3:5: ". */
  readonly message: string
}

/** A configuration cannot be used. Its message has one line a problem, in the order of their places. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(lineOf).join('\n'))
    this.problems = problems
  }
}

/** Whether something thrown is one; by its name, as who reads configurations may be loaded apart. */
export function isConfigurationError(error: unknown): error is ConfigurationError {
  return error instanceof Error && error.name === 'ConfigurationError' && 'problems' in error
}

function lineOf({place, message}: Problem): string {
  return place === undefined ? message : `${placeText(place)}: ${message}`
}

/** `copyedit.yml:3:5`, as editors and terminals take it for a link. */
export function placeText({file, line, column}: Place): string {
  return `${file}:${String(line)}:${String(column)}`
}

/** In the order of a reader: by line, then column; the sort is stable. */
export function byPlace(a: Problem, b: Problem): number {
  const [from, to] = [a.place, b.place]
  if (from === undefined || to === undefined) return 0
  return from.line - to.line || from.column - to.column
}

/** An error with one problem; without a place, the whole file or the command line is meant. */
export function failure(place: Place | undefined, message: string): ConfigurationError {
  return new ConfigurationError([place === undefined ? {message} : {place, message}])
}
