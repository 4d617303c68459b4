/** Stands in for supports-color in the bundle: whether to colour is decided in cli/terminal.ts. */
export default {stderr: {hasBasic: false}}
