/** Takes the documentation and the examples out of a rule's source, for the bundle that runs. */
import ts from 'typescript'

const DOCUMENTATION: ReadonlySet<string> = new Set(['summary', 'why', 'examples'])

/** The source of a rule file without the properties that only readers and tests need. */
export function withoutDocumentation(source: string): string {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true)
  const cuts: Array<[number, number]> = []
  ts.forEachChild(file, (statement) => {
    if (!ts.isExportAssignment(statement) || !ts.isCallExpression(statement.expression)) return
    const [definition] = statement.expression.arguments
    if (definition === undefined || !ts.isObjectLiteralExpression(definition)) return
    for (const property of definition.properties) {
      if (property.name !== undefined && DOCUMENTATION.has(property.name.getText(file))) {
        const comma = source.slice(property.end).match(/^\s*,/)?.[0].length ?? 0
        cuts.push([property.getFullStart(), property.end + comma])
      }
    }
  })
  let result = source
  for (const [start, end] of cuts.reverse()) result = result.slice(0, start) + result.slice(end)
  return result
}
