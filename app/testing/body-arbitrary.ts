import fc from 'fast-check';
import { z } from 'zod';

interface Shape {
  [field: string]: unknown;
  type?: string;
  anyOf?: Shape[];
  oneOf?: Shape[];
  allOf?: Shape[];
  enum?: unknown[];
  items?: Shape;
  properties?: Record<string, Shape>;
  required?: string[];
  $ref?: string;
}

/** Values near what a schema takes: right in their shape, and mostly in their details. */
export function nearly(schema: z.ZodType): fc.Arbitrary<unknown> {
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  const definitions = { ...(whole.$defs as Record<string, Shape>), ...(whole.definitions as Record<string, Shape>) };
  return sampleOf(whole, definitions, 0);
}

function sampleOf(shape: Shape, definitions: Record<string, Shape>, depth: number): fc.Arbitrary<unknown> {
  const into = (part: Shape) => sampleOf(part, definitions, depth + 1);
  if (depth > 8) return fc.constant(null);
  if (shape.$ref) return into(definitions[shape.$ref.split('/').at(-1) ?? ''] ?? {});
  if ('const' in shape) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return fc.oneof(...choices.map(into));
  if (shape.allOf) return fc.tuple(...shape.allOf.map(into)).map((parts) => Object.assign({}, ...parts) as unknown);
  switch (shape.type) {
    case 'object': {
      const fields = Object.entries(shape.properties ?? {}).map(([name, part]) => [name, into(part)] as const);
      return fc.record(Object.fromEntries(fields), { requiredKeys: shape.required ?? [] });
    }
    case 'array': {
      const least = Math.max(1, Number(shape.minItems ?? 0));
      return fc.array(into(shape.items ?? {}), { minLength: least, maxLength: least + 2 });
    }
    case 'string':
      return shape.format === 'date-time'
        ? fc.constant('2026-11-21T09:00:00.000Z')
        : fc.constantFrom('a', 'x-1', 'Etc/UTC', '2026-11-21', 'a@b.example');
    case 'integer':
    case 'number':
      return fc.integer({ min: 0, max: 100 });
    case 'boolean':
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}

/** What no field should hold, each bad in a way of its own. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    1.5,
    1e300,
    2 ** 53,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202e',
    '../../etc/passwd',
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    [[]],
    [null],
    { $ne: null },
    { length: 1 },
    { toString: 1 },
    "' OR 1=1 --",
    '{{7*7}}',
  ),
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.constant('x'.repeat(100_001)),
  fc.constant(JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as unknown),
  fc.dictionary(fc.string({ maxLength: 5 }), fc.integer(), { maxKeys: 3 }),
);

/** One place of a value changed: another value, one taken away, or one too many. */
function spoiled(value: unknown, at: number, bad: unknown, way: number): unknown {
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const root = { body: structuredClone(value) };
  const visit = (holder: Record<string, unknown>, key: string) => {
    places.push({ holder, key });
    const inner = holder[key];
    if (inner !== null && typeof inner === 'object')
      for (const name of Object.keys(inner)) visit(inner as Record<string, unknown>, name);
  };
  visit(root, 'body');
  const place = places[at % places.length];
  if (place === undefined) return bad;
  const inner = place.holder[place.key];
  if (way === 0 && place.holder !== root) delete place.holder[place.key];
  else if (way === 1 && inner !== null && typeof inner === 'object')
    Object.defineProperty(inner, '__proto__', { value: bad, enumerable: true, configurable: true });
  else if (way === 2 && inner !== null && typeof inner === 'object') Object.assign(inner, { nobodyKnows: bad });
  else place.holder[place.key] = bad;
  return root.body;
}

const noJson = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    '{"a":',
    'null,',
    'undefined',
    'NaN',
    "{'a':1}",
    '{"a":1}}',
    '<a/>',
    'a=1',
    '\u0000',
    '[1,]',
    '\ufeff',
  ),
  fc.string({ minLength: 1, maxLength: 60 }).map((text) => `{${text}`),
  fc.constant(`${'['.repeat(100_000)}`),
  fc.constant(`{"a":"${'x'.repeat(17 * 1024 * 1024)}"}`),
);

/** Texts of bodies that a schema refuses. */
export function malformedBodies(schema: z.ZodType): fc.Arbitrary<string> {
  const near = fc
    .tuple(nearly(schema), fc.nat(1_000), junk, fc.nat(3))
    .map(([value, at, bad, way]) => JSON.stringify(spoiled(value, at, bad, way)) ?? 'undefined');
  const other = fc
    .oneof(
      junk,
      fc.json().map((text) => JSON.parse(text) as unknown),
    )
    .map((value) => JSON.stringify(value));
  return fc
    .oneof({ arbitrary: near, weight: 7 }, { arbitrary: other, weight: 2 }, { arbitrary: noJson, weight: 1 })
    .filter((text) => !fits(schema, text));
}

function fits(schema: z.ZodType, text: string): boolean {
  try {
    return schema.safeParse(JSON.parse(text)).success;
  } catch {
    // What is no JSON fits nothing.
    return false;
  }
}
