/** What a command of copyedit is, and how it says that it was called wrongly. Light: every start loads this. */

/** Exit statuses, as the contract has them. */
export const STATUS = {clean: 0, findings: 1, unusable: 2, fault: 3} as const
export type Status = (typeof STATUS)[keyof typeof STATUS]

/** The shells that there are completions for. */
export const SHELLS: readonly string[] = ['bash', 'zsh', 'fish']

/** One option. What it says here makes the parser, the help and the shell completions. */
export interface OptionSpec {
  /** As in commander: `--format <name>`, `--quiet`, `--no-color`; `--changed [ref]` takes its value after `=` only. */
  readonly flags: string
  readonly summary: string
  /** May be given more than once; the values come as a list. */
  readonly repeatable?: boolean
  /** The values there are; others are refused, with a guess at what was meant. */
  readonly choices?: readonly string[]
  /** Reads a value. @throws UsageError */
  readonly parse?: (value: string) => unknown
  /** What a shell offers as a value where there are no choices. */
  readonly completes?: 'file' | 'nothing'
}

/** One command. Its file is loaded at every start: it loads the work itself in `run`, with `await import`. */
export interface CommandSpec<Options = Record<string, unknown>> {
  readonly name: string
  readonly summary: string
  /** Runs where the command line names none; only one does. */
  readonly isDefault?: boolean
  /** The operands as in commander: `[file...]`, `<rule>`. */
  readonly operands?: string
  /** How the help writes the operands, where commander's form says too little. */
  readonly usage?: string
  /** What a shell offers as an operand. */
  readonly completes: 'files' | 'rules' | 'shells' | 'nothing'
  readonly options: readonly OptionSpec[]
  /** Command lines, each with what it does. */
  readonly examples: ReadonlyArray<readonly [line: string, meaning: string]>
  /** `commands` is the table that holds this one. */
  run(operands: readonly string[], options: Options, commands: readonly CommandSpec[]): Promise<Status>
}

/** Keeps a command's options typed where it is defined and lets the table hold them all. */
export function defineCommand<Options>(command: CommandSpec<Options>): CommandSpec {
  return command as unknown as CommandSpec
}

/** A word that is not known, and the ones that are. */
export interface Guess {
  readonly given: string
  readonly known: readonly string[]
}

/** The command line cannot be used: one line on standard error, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly guess: Guess | undefined

  constructor(message: string, guess?: Guess) {
    super(message)
    this.guess = guess
  }
}

/** Whether something thrown is one; by its name, as what throws it may be loaded apart. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError' && 'guess' in error
}

/** The long name of an option: `--format`. */
export function longName({flags}: OptionSpec): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags
}

/** The value of an option as the command gets it. @throws UsageError */
export function readValue({choices, parse}: OptionSpec, name: string, value: string): unknown {
  if (parse !== undefined) return parse(value)
  if (choices === undefined || choices.includes(value)) return value
  throw new UsageError(`${name}: "${value}" is not one of ${choices.join(', ')}`, {
    given: value,
    known: choices
  })
}
