import {defineCommand} from '../command.ts'
import {configurationsIn} from '../../config/find.ts'

export const initCommand = defineCommand({
  name: 'init',
  summary: 'write a commented copyedit.yml into this folder',
  completes: 'nothing',
  options: [],
  examples: [['copyedit init', 'start a configuration; an existing one is left alone']],
  run: async () => {
    const {writeConfiguration} = await import('../write-configuration.ts')
    return writeConfiguration(process.cwd(), configurationsIn(process.cwd()))
  }
})
