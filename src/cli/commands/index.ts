/** The commands there are. Adding one is a line here. */
import type {CommandSpec} from '../command.ts'
import {checkCommand} from './check.ts'
import {completionsCommand} from './completions.ts'
import {configCommand} from './config.ts'
import {explainCommand} from './explain.ts'
import {factsCommand} from './facts.ts'
import {fixCommand} from './fix.ts'
import {gateCommand} from './gate.ts'
import {initCommand} from './init.ts'
import {rulesCommand} from './rules.ts'

/** In the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  checkCommand,
  fixCommand,
  gateCommand,
  factsCommand,
  rulesCommand,
  explainCommand,
  initCommand,
  configCommand,
  completionsCommand
]
