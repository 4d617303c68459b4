/** Which keys a zod schema knows at a path, for "did you mean". */
import type {z} from 'zod'
import type {Path} from './document.ts'

type Shape = Readonly<Record<string, z.ZodType>>

/** What of a schema's definition leads further in. */
interface Definition {
  readonly shape?: Shape
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly valueType?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly items?: readonly z.ZodType[]
  readonly in?: z.ZodType
}

export function keysAt(schema: z.ZodType, path: Path): string[] {
  const keys = shapesAt(schema, path).flatMap((shape) => Object.keys(shape))
  return [...new Set(keys)].filter((key) => key !== '$schema')
}

function shapesAt(schema: z.ZodType, path: Path): readonly Shape[] {
  const definition = schema.def as Definition
  const wrapped = definition.innerType ?? definition.in
  if (wrapped !== undefined) return shapesAt(wrapped, path)
  if (definition.options !== undefined) return definition.options.flatMap((option) => shapesAt(option, path))
  const [step, ...rest] = path
  if (step === undefined) return definition.shape === undefined ? [] : [definition.shape]
  const next =
    definition.shape?.[String(step)] ??
    definition.element ??
    definition.valueType ??
    definition.items?.[Number(step)]
  return next === undefined ? [] : shapesAt(next, rest)
}
