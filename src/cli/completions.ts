/** Shell completions, made from the table of commands and options: they cannot know less or more than the parser. */
import {
  longName,
  SHELLS,
  STATUS,
  UsageError,
  type CommandSpec,
  type OptionSpec,
  type Status
} from './command.ts'
import {ruleCatalogue} from './rule-catalogue.ts'
import {writeOut} from './terminal.ts'

/** @throws UsageError where there are none for this shell */
export function printCompletions(shell: string, commands: readonly CommandSpec[]): Status {
  if (!SHELLS.includes(shell)) {
    throw new UsageError(`"${shell}" is not one of ${SHELLS.join(', ')}`, {given: shell, known: SHELLS})
  }
  const script = shell === 'bash' ? bash(commands) : shell === 'zsh' ? zsh(commands) : fish(commands)
  const origin = `# Completions of copyedit for ${shell}, made by "copyedit completions ${shell}".\n`
  // zsh finds a completion by its first line
  writeOut(shell === 'zsh' ? `#compdef copyedit\n${origin}${script}` : origin + script)
  return STATUS.clean
}

/** Options of a command with those that every command has. */
function optionsOf(command: CommandSpec): readonly OptionSpec[] {
  return [
    ...command.options,
    {flags: '--help', summary: 'show this help'},
    {flags: '--version', summary: 'show the version'}
  ]
}

function defaultName(commands: readonly CommandSpec[]): string {
  return commands.find(({isDefault}) => isDefault === true)?.name ?? ''
}

function takesValue({flags}: OptionSpec): boolean {
  return flags.includes('<')
}

/** The operands that a command knows by name; undefined where they are files. */
function operandWords({completes}: CommandSpec): readonly string[] | undefined {
  if (completes === 'rules') return ruleCatalogue().map(({id}) => id)
  if (completes === 'shells') return SHELLS
  return completes === 'files' ? undefined : []
}

function bash(commands: readonly CommandSpec[]): string {
  const words = (list: readonly string[]): string => `_copyedit_words $'${list.join('\\n')}'`
  const names = commands.map(({name}) => name)
  const cases = commands.map((command) => {
    const values = command.options.filter(takesValue).map((option) => {
      const offer =
        option.choices !== undefined
          ? words(option.choices)
          : option.completes === 'file'
            ? '_copyedit_files'
            : ':'
      return `        ${longName(option)}) ${offer}; return ;;`
    })
    const operands = operandWords(command)
    return `    ${command.name})
      case "$previous" in
${[...values, '        *) ;;'].join('\n')}
      esac
      if [[ "$current" == -* ]]; then
        ${words(optionsOf(command).map(longName))}
      else
        ${operands === undefined ? '_copyedit_files' : words(operands)}
      fi ;;`
  })
  return `_copyedit_words() {
  local IFS=$'\\n'
  COMPREPLY+=($(compgen -W "$1" -- "$current"))
}
_copyedit_files() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY+=($(compgen -f -- "$current"))
}
_copyedit() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command=${defaultName(commands)}
  if [[ "$current" == "=" ]]; then
    current=""
  elif [[ "$previous" == "=" ]]; then
    previous="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  COMPREPLY=()
  if (( COMP_CWORD == 1 )); then
    [[ "$current" == -* ]] || ${words(names)}
  else
    case "\${COMP_WORDS[1]}" in
      ${names.join('|')}) command="\${COMP_WORDS[1]}" ;;
    esac
  fi
  case "$command" in
${cases.join('\n')}
  esac
}
complete -F _copyedit copyedit
`
}

function zsh(commands: readonly CommandSpec[]): string {
  const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
  const spell = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&')
  const argument = (option: OptionSpec): string => {
    const head = `${option.repeatable === true ? '*' : ''}${longName(option)}[${spell(option.summary)}]`
    if (!takesValue(option)) return quote(head)
    const offer =
      option.choices !== undefined
        ? `(${option.choices.join(' ')})`
        : option.completes === 'file'
          ? '_files'
          : ' '
    return quote(`${head}:value:${offer}`)
  }
  const cases = commands.map((command) => {
    const operands = operandWords(command)
    const rest = operands === undefined ? "'*:file:_files'" : quote(`*:word:(${operands.join(' ')})`)
    return `    ${command.name}) _arguments -S ${[...optionsOf(command).map(argument), rest].join(' \\\n      ')} ;;`
  })
  return `_copyedit() {
  local command=${defaultName(commands)}
  local -a names
  names=(${commands.map(({name, summary}) => quote(`${name}:${spell(summary)}`)).join(' ')})
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command names
    _files
    return
  fi
  case $words[2] in
    ${commands.map(({name}) => name).join('|')}) command=$words[2]; shift words; (( CURRENT-- )) ;;
  esac
  case $command in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _copyedit ]]; then _copyedit "$@"; else compdef _copyedit copyedit; fi
`
}

function fish(commands: readonly CommandSpec[]): string {
  const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
  const others = commands.map(({name}) => name).filter((name) => name !== defaultName(commands))
  const lines = commands.flatMap((command) => {
    const isDefault = command.isDefault === true
    const when = quote(
      isDefault
        ? `not __fish_seen_subcommand_from ${others.join(' ')}`
        : `__fish_seen_subcommand_from ${command.name}`
    )
    const start = `complete -c copyedit -n ${when}`
    const operands = operandWords(command)
    return [
      `complete -c copyedit -n __fish_use_subcommand -a ${command.name} -d ${quote(command.summary)}`,
      ...(operands === undefined ? [] : [`${start} -f -a ${quote(operands.join(' '))}`]),
      ...optionsOf(command).map((option) => {
        const values =
          option.choices !== undefined
            ? `-x -a ${quote(option.choices.join(' '))}`
            : option.completes === 'file'
              ? '-r -F'
              : '-x'
        return `${start} -l ${longName(option).slice(2)} ${takesValue(option) ? `${values} ` : ''}-d ${quote(option.summary)}`
      })
    ]
  })
  return `${lines.join('\n')}\n`
}
