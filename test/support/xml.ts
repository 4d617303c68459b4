/** A strict reader of XML 1.0 without document types, and a validator for the part of XML Schema that our schema uses. */

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Of the element itself, without that of its children. */
  readonly text: string
}

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}
const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)="([^"<]*)"/gy
// eslint-disable-next-line no-control-regex -- they are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

/** @throws SyntaxError where the text is not well-formed */
export function parseXml(text: string): XmlElement {
  if (ILLEGAL.test(text) || /\p{Cs}/u.test(text)) throw new SyntaxError('a character that XML does not have')
  const tags = /<([^>"]*(?:"[^"]*"[^>"]*)*)>|[^<]+/gy
  const root: {children: XmlElement[]; text: string} = {children: [], text: ''}
  const open: Array<{
    name: string
    attributes: Record<string, string>
    children: XmlElement[]
    text: string
  }> = []
  tags.lastIndex = /^<\?xml [^?]*\?>/.exec(text)?.[0].length ?? 0
  while (tags.lastIndex < text.length) {
    const from = tags.lastIndex
    const match = tags.exec(text)
    if (match === null) throw new SyntaxError(`at ${String(from)}`)
    const [whole, tag] = match
    const parent = open.at(-1) ?? root
    if (tag === undefined) parent.text += decoded(whole)
    else if (tag.startsWith('/')) {
      const element = open.pop()
      if (element?.name !== tag.slice(1)) throw new SyntaxError(`</${tag.slice(1)}> closes nothing`)
      ;(open.at(-1) ?? root).children.push(element)
    } else {
      const name = /^[A-Za-z_][\w.:-]*/.exec(tag)?.[0]
      if (name === undefined) throw new SyntaxError(`<${tag}>`)
      const isEmpty = tag.endsWith('/')
      const element = {name, attributes: attributesIn(tag, name.length, isEmpty), children: [], text: ''}
      if (isEmpty) parent.children.push(element)
      else open.push(element)
    }
  }
  const [element, ...more] = root.children
  if (element === undefined || more.length > 0 || open.length > 0 || root.text.trim() !== '') {
    throw new SyntaxError('not one element')
  }
  return element
}

function attributesIn(tag: string, from: number, isEmpty: boolean): Record<string, string> {
  const attributes: Record<string, string> = {}
  ATTRIBUTE.lastIndex = from
  let end = from
  for (let match = ATTRIBUTE.exec(tag); match !== null; match = ATTRIBUTE.exec(tag)) {
    const [, name = '', value = ''] = match
    if (name in attributes) throw new SyntaxError(`${name} twice`)
    attributes[name] = decoded(value)
    end = ATTRIBUTE.lastIndex
  }
  if (tag.slice(end).trim() !== (isEmpty ? '/' : '')) throw new SyntaxError(`<${tag}>`)
  return attributes
}

function decoded(text: string): string {
  return text.replace(/&([^;&\s]*);?/g, (whole, name: string) => {
    const code = /^#(\d+)$/.exec(name)?.[1]
    const character = code === undefined ? ENTITIES[name] : String.fromCodePoint(Number(code))
    if (character === undefined || !whole.endsWith(';')) throw new SyntaxError(whole)
    return character
  })
}

/** What is wrong with a document by a schema; empty where it is valid. */
export function violations(schema: XmlElement, element: XmlElement): string[] {
  const declaration = named(schema, 'xs:element').find(({attributes}) => attributes['name'] === element.name)
  if (declaration === undefined) return [`<${element.name}> is not declared`]
  const [type] = named(declaration, 'xs:complexType')
  if (type === undefined) return element.children.length === 0 ? [] : [`<${element.name}> has children`]
  const problems: string[] = []
  const model = type.children.filter(({name}) => name === 'xs:sequence' || name === 'xs:choice').map(pattern)
  const names = element.children.map(({name}) => `${name} `).join('')
  if (!new RegExp(`^(?:${model.join('')})$`).test(names)) problems.push(`<${element.name}> has ${names}`)
  if (type.attributes['mixed'] !== 'true' && element.text.trim() !== '') {
    problems.push(`<${element.name}> has text`)
  }
  const declared = named(type, 'xs:attribute').map(({attributes}) => attributes)
  for (const name of Object.keys(element.attributes)) {
    if (!declared.some((attribute) => attribute['name'] === name)) problems.push(`${element.name}@${name}`)
  }
  for (const {name = '', type: kind = '', use} of declared) {
    const value = element.attributes[name]
    if (value === undefined) {
      if (use === 'required') problems.push(`${element.name} has no ${name}`)
    } else if (!TYPES[kind]?.test(value)) problems.push(`${element.name}@${name}="${value}"`)
  }
  return [...problems, ...element.children.flatMap((child) => violations(schema, child))]
}

const TYPES: Readonly<Record<string, RegExp>> = {
  'xs:string': /^/,
  'xs:nonNegativeInteger': /^\d+$/,
  'xs:positiveInteger': /^0*[1-9]\d*$/
}

function named({children}: XmlElement, wanted: string): XmlElement[] {
  return children.filter(({name}) => name === wanted)
}

/** A content model as a regular expression over the names of children. */
function pattern({name, attributes, children}: XmlElement): string {
  const {minOccurs = '1', maxOccurs = '1', ref = ''} = attributes
  const inner =
    name === 'xs:element' ? `${ref} ` : children.map(pattern).join(name === 'xs:choice' ? '|' : '')
  return `(?:${inner}){${minOccurs},${maxOccurs === 'unbounded' ? '' : maxOccurs}}`
}
