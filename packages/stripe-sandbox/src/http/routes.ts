import { type Ids, type Operation } from '../api/operation.ts';
import { OPERATIONS } from '../api/operations.ts';

type Route = { operation: Operation; parts: string[] };

const BY_SHAPE = new Map<string, Route[]>();
for (const operation of OPERATIONS) {
  const parts = operation.path.split('/').slice(1);
  const key = `${operation.method} ${parts.length}`;
  BY_SHAPE.set(key, [...(BY_SHAPE.get(key) ?? []), { operation, parts }]);
}

/** The operation at an address. Fixed parts win over `:id`, and fewer of those over more. */
export function findRoute(
  method: string,
  path: string,
): { operation: Operation; ids: Ids } | undefined {
  const given = path.split('/').slice(1);
  let found: { operation: Operation; ids: Ids } | undefined;
  for (const { operation, parts } of BY_SHAPE.get(`${method} ${given.length}`) ?? []) {
    if (!parts.every((part, index) => part === ':id' || part === given[index])) continue;
    const [id = '', nested = ''] = given
      .filter((_part, index) => parts[index] === ':id')
      .map(decoded);
    found = { operation, ids: { id, nested } };
    if (!parts.includes(':id')) return found;
  }
  return found;
}

/** An id that is no valid encoding is looked for as it stands, and not found. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
