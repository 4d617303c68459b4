import {defineCommand} from '../command.ts'

export const completionsCommand = defineCommand({
  name: 'completions',
  summary: 'print completions for a shell',
  operands: '<shell>',
  completes: 'shells',
  options: [],
  examples: [
    ['copyedit completions bash > ~/.local/share/bash-completion/completions/copyedit', 'bash'],
    ['copyedit completions zsh > ~/.zfunc/_copyedit', 'zsh, with ~/.zfunc in $fpath'],
    ['copyedit completions fish > ~/.config/fish/completions/copyedit.fish', 'fish']
  ],
  run: async ([shell = ''], _options, commands) =>
    (await import('../completions.ts')).printCompletions(shell, commands)
})
