/**
 * The Markdown that newsrooms write: CommonMark and GFM, with what their site generators add: directives, formulas
 * and template tags. The parser is micromark, the one beneath remark: its events say exactly where each piece of
 * text stands, which a tree does not (a text node has one place for many escapes, references and line prefixes).
 */
import {parse, postprocess, preprocess} from 'micromark'
import {directive} from 'micromark-extension-directive'
import {gfmAutolinkLiteral} from 'micromark-extension-gfm-autolink-literal'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import {math} from 'micromark-extension-math'
import {markdownLineEnding} from 'micromark-util-character'
import type {Code, Effects, Event, Extension, State, TokenizeContext} from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** `{{< figure … >}}`, `{% include … %}`, `{: .lead}`. */
    template: 'template'
    /** A formula between single dollars. */
    formula: 'formula'
    opaqueText: 'opaqueText'
  }
}

const DOLLAR = 36
const PERCENT = 37
const COLON = 58
const OPEN_BRACE = 123
const CLOSE_BRACE = 125
const BACKSLASH = 92
const CARET = 94
const UNDERSCORE = 95
const SPACE = 32

/** Tags of Hugo, Jinja, Liquid and Kramdown. */
function tokenizeTemplate(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let closing: readonly number[] = []
  let matched = 0
  return (code) => {
    effects.enter('template')
    effects.enter('opaqueText')
    effects.consume(code)
    return opened
  }

  function opened(code: Code): State | undefined {
    if (code === OPEN_BRACE) closing = [CLOSE_BRACE, CLOSE_BRACE]
    else if (code === PERCENT) closing = [PERCENT, CLOSE_BRACE]
    else if (code === COLON) closing = [CLOSE_BRACE]
    else return nok(code)
    effects.consume(code)
    return inside
  }

  function inside(code: Code): State | undefined {
    if (code === null || code === OPEN_BRACE) return nok(code) // no nesting: so that the cost stays linear
    if (markdownLineEnding(code)) {
      effects.exit('opaqueText')
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      effects.enter('opaqueText')
      matched = 0
      return inside
    }
    if (code === closing[matched]) matched++
    else matched = code === closing[0] ? 1 : 0
    effects.consume(code)
    return matched === closing.length ? closed : inside
  }

  function closed(code: Code): State | undefined {
    effects.exit('opaqueText')
    effects.exit('template')
    return ok(code)
  }
}

/**
 * `$\sigma^2$`: only what holds TeX is a formula between single dollars, for the news is full of sums of money
 * ("from $5m to $6m").
 */
function tokenizeFormula(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let isTex = false
  let previous: Code = DOLLAR
  return (code) => {
    effects.enter('formula')
    effects.consume(code)
    return inside
  }

  function inside(code: Code): State | undefined {
    if (code === null || code < 0 || (previous === DOLLAR && (code === SPACE || code === DOLLAR)))
      return nok(code)
    if (code === DOLLAR && previous !== BACKSLASH) {
      if (!isTex || previous === SPACE) return nok(code)
      effects.consume(code)
      return closed
    }
    isTex ||= code === BACKSLASH || code === CARET || code === UNDERSCORE || code === OPEN_BRACE
    previous = code
    effects.consume(code)
    return inside
  }

  function closed(code: Code): State | undefined {
    if (code !== null && code >= 48 && code <= 57) return nok(code)
    effects.exit('formula')
    return ok(code)
  }
}

const newsroom: Extension = {
  text: {
    [OPEN_BRACE]: {name: 'template', tokenize: tokenizeTemplate},
    // not within `$$`, which is the other construct's
    [DOLLAR]: {name: 'formula', tokenize: tokenizeFormula, previous: (code) => code !== DOLLAR}
  }
}

/** Single tildes and single dollars are prose: "~5 per cent", "$5 to $6". */
const extensions: Extension[] = [
  newsroom,
  gfmFootnote(),
  gfmStrikethrough({singleTilde: false}),
  gfmTable(),
  gfmTaskListItem(),
  directive(),
  math({singleDollarTextMath: false})
]

/** Looks at every letter, for an e-mail address may begin with it: half of the parser's time on plain prose. */
const withBareAddresses: Extension[] = [...extensions, gfmAutolinkLiteral()]

/** Bare, so not in a link's brackets or a tag. */
const MAY_HOLD_BARE_ADDRESS = /(?<!\]\(|[</]|=["'])(?:https?:\/\/|www\.)|\w@[\w-]+\.|mailto:|xmpp:/i

/** What stands where in a Markdown text, in order. Offsets count from its beginning, after a byte order mark. */
export function markdownEvents(markdown: string): Event[] {
  return postprocess(
    parse({extensions: MAY_HOLD_BARE_ADDRESS.test(markdown) ? withBareAddresses : extensions})
      .document()
      .write(preprocess()(markdown, undefined, true))
  )
}
