/**
 * Constants that are made when they are first used. A module of ours makes its patterns, sets and lists when it loads,
 * which reads best; but of the thousands that there are an article needs a few hundred, and making the others took a fifth
 * of the start. So in the bundle of the command `PATTERN = /…/` becomes a function, and each use of it
 * `(PATTERN ??= late_PATTERN())`.
 */
import ts from 'typescript'

/** The modules that read nothing from outside, so that it is all one when their constants are made. */
const PURE_MODULES = /^(?:rules|src\/(?:article|custom|entities|facts|fix|ignore|language))\//

/** A module of a bundle, with the function that loads it. */
interface Module {
  readonly name: ts.StringLiteral
  readonly body: ts.Block
}

/** A constant, and the statement that makes it. */
interface Constant {
  readonly name: string
  readonly statement: ts.ExpressionStatement
  readonly value: ts.Expression
}

/** What each name stands for in a bundle. */
interface Names {
  /** The places where it is a value. */
  readonly uses: ReadonlyMap<string, readonly ts.Identifier[]>
  /** Those that mean something of their own in an inner scope, or are assigned to. */
  readonly others: ReadonlySet<string>
}

type Edit = readonly [start: number, end: number, text: string]

/** @param bundle as esbuild writes it, with its names; before it is minified */
export function withLateConstants(bundle: string): string {
  const file = ts.createSourceFile('bundle.cjs', bundle, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS)
  const modules = file.statements.flatMap(modulesIn)
  const made = modules.flatMap(constantsOf)
  const {uses, others} = namesIn(file, new Set(made.map(({statement}) => statement.expression)))
  const constants = made.filter(({name}) => !others.has(name))
  const late = constants.flatMap(({name}) => uses.get(name) ?? []).map(lateUse)
  const code = new Edited(bundle, [
    ...late,
    ...constants.map(({statement}): Edit => [statement.getStart(), statement.end, '']),
    // the names of modules have served
    ...modules.map(({name}): Edit => [name.getStart(), name.end, '_'])
  ])
  const values = new Edited(bundle, late)
  const makers = constants.map(
    ({name, value}) => `function late_${name}() { return ${values.part(value.getStart(), value.end)}; }\n`
  )
  return code.part(0, bundle.length) + makers.join('')
}

/** `var init_words = __esm({"src/language/words.ts"() {…}})` */
function modulesIn(statement: ts.Statement): Module[] {
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.flatMap(({initializer}) => {
    if (initializer === undefined || !ts.isCallExpression(initializer)) return []
    if (initializer.expression.getText() !== '__esm') return []
    const [modules] = initializer.arguments
    if (modules === undefined || !ts.isObjectLiteralExpression(modules)) return []
    return modules.properties.flatMap((property) => {
      if (!ts.isMethodDeclaration(property) || property.body === undefined) return []
      return ts.isStringLiteral(property.name) ? [{name: property.name, body: property.body}] : []
    })
  })
}

/** What a module assigns when it loads. */
function constantsOf({name: path, body}: Module): Constant[] {
  if (!PURE_MODULES.test(path.text)) return []
  return body.statements.flatMap((statement) => {
    if (!ts.isExpressionStatement(statement) || !isAssignment(statement.expression)) return []
    const {left, right} = statement.expression
    return ts.isIdentifier(left) && !isCheap(right) ? [{name: left.text, statement, value: right}] : []
  })
}

/** What costs no more to make than to put off. */
function isCheap(value: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(value)) return value.elements.length === 0
  if (ts.isRegularExpressionLiteral(value)) return false
  return ts.isLiteralExpression(value) || ts.isFunctionLike(value) || ts.isPrefixUnaryExpression(value)
}

function isAssignment(node: ts.Node): node is ts.BinaryExpression {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= ts.SyntaxKind.LastAssignment
  )
}

/** @param made the assignments that make the constants */
function namesIn(file: ts.SourceFile, made: ReadonlySet<ts.Node>): Names {
  const uses = new Map<string, ts.Identifier[]>()
  const others = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const {text, parent} = node
      if (isAssignment(parent) && parent.left === node) {
        if (!made.has(parent)) others.add(text)
      } else if (isChanged(node) || (isDeclaration(node) && !isOfFile(parent))) others.add(text)
      else if (isUse(node)) {
        const known = uses.get(text)
        if (known === undefined) uses.set(text, [node])
        else known.push(node)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return {uses, others}
}

/** `name++`, `[name] = …`, `for (name of …)` */
function isChanged({parent}: ts.Identifier): boolean {
  if (ts.isPostfixUnaryExpression(parent)) return true
  if (ts.isPrefixUnaryExpression(parent))
    return (
      parent.operator === ts.SyntaxKind.PlusPlusToken || parent.operator === ts.SyntaxKind.MinusMinusToken
    )
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return ts.isIdentifier(parent.initializer)
  return isPattern(parent)
}

/** An array or an object that something is assigned to. */
function isPattern(node: ts.Node): boolean {
  const {parent} = node
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isSpreadElement(node))
    return isPattern(parent)
  if (!ts.isArrayLiteralExpression(node) && !ts.isObjectLiteralExpression(node)) return false
  return (isAssignment(parent) && parent.left === node) || isPattern(parent)
}

function isDeclaration(node: ts.Identifier): boolean {
  const {parent} = node
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionLike(parent) ||
      ts.isClassLike(parent)) &&
    parent.name === node
  )
}

/** Whether a variable belongs to the whole bundle, as those do that modules assign when they load. */
function isOfFile(declaration: ts.Node): boolean {
  return (
    ts.isVariableDeclaration(declaration) &&
    declaration.initializer === undefined &&
    ts.isSourceFile(declaration.parent.parent.parent)
  )
}

function isUse(node: ts.Identifier): boolean {
  const {parent} = node
  if (isDeclaration(node)) return false
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return parent.initializer === node
  return !ts.isBindingElement(parent) || parent.initializer === node
}

function lateUse(node: ts.Identifier): Edit {
  const use = `(${node.text} ??= late_${node.text}())`
  return [
    node.getStart(),
    node.end,
    ts.isShorthandPropertyAssignment(node.parent) ? `${node.text}: ${use}` : use
  ]
}

/** A text with edits, which may lie within each other: the outer one counts. */
class Edited {
  private readonly text: string
  private readonly edits: readonly Edit[]

  constructor(text: string, edits: readonly Edit[]) {
    this.text = text
    this.edits = [...edits].sort(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd)
  }

  part(start: number, end: number): string {
    const parts: string[] = []
    let at = start
    for (let index = this.firstFrom(start); index < this.edits.length; index++) {
      const [from, to, replacement] = this.edits[index] ?? [end, end, '']
      if (from >= end) break
      if (from < at) continue
      parts.push(this.text.slice(at, from), replacement)
      at = to
    }
    return parts.join('') + this.text.slice(at, end)
  }

  private firstFrom(start: number): number {
    let low = 0
    let high = this.edits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.edits[middle]?.[0] ?? Infinity) < start) low = middle + 1
      else high = middle
    }
    return low
  }
}
