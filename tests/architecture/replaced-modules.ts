import { parseSync, Visitor } from 'vite';

/** Whether a file puts another module in the place of one: `vi.mock` or `vi.doMock`, as code and not as words. */
export function replacesModules(path: string, text: string): boolean {
  let replaces = false;
  new Visitor({
    MemberExpression({ object, property }) {
      if (object.type !== 'Identifier' || (object.name !== 'vi' && object.name !== 'vitest')) return;
      const name = property.type === 'Identifier' ? property.name : property.type === 'Literal' ? property.value : '';
      if (name === 'mock' || name === 'doMock') replaces = true;
    },
  }).visit(parseSync(path, text).program);
  return replaces;
}
