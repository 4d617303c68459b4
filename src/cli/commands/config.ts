import {settingsLoader} from '../configured.ts'
import {defineCommand} from '../command.ts'
import {builtIn} from '../../registry.ts'

export const configCommand = defineCommand<{readonly config?: string; readonly json?: boolean}>({
  name: 'config',
  summary: 'what the configuration says of an article, and where it says it',
  operands: '<file>',
  completes: 'files',
  options: [
    {
      flags: '--config <file>',
      summary: 'this configuration, instead of the copyedit.yml above the article',
      completes: 'file'
    },
    {flags: '--json', summary: 'for a program, with every rule'}
  ],
  examples: [
    ['copyedit config news/article.txt', 'the settings of this article'],
    ['copyedit config --json news/article.txt', 'the same for a program']
  ],
  run: async ([path = ''], {config, json}) => {
    const {showSettings} = await import('../show-settings.ts')
    return showSettings(path, {
      loader: settingsLoader({...(config === undefined ? {} : {config})}),
      builtIn: builtIn.rules,
      json
    })
  }
})
