import ts from 'typescript';
import type { Definition, Schema } from './schema.ts';

/** Turns types of the SDK into schemas; every object type becomes one definition, however often it is met. */
export class TypeReader {
  readonly definitions: Record<string, Definition> = {};
  readonly #checker: ts.TypeChecker;
  readonly #names = new Map<ts.Type, string>();
  readonly #taken = new Set<string>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  schemaAt(node: ts.TypeNode): Schema {
    return this.schemaOf(this.#checker.getTypeFromTypeNode(node));
  }

  schemaOf(type: ts.Type): Schema {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return { is: 'any' };
    if (flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined | ts.TypeFlags.Never))
      return { is: 'never' };
    if (flags & ts.TypeFlags.Null) return { is: 'null' };
    if (flags & ts.TypeFlags.Boolean) return { is: 'boolean' };
    if (type.isStringLiteral() || type.isNumberLiteral())
      return { is: 'literal', value: type.value };
    if (flags & ts.TypeFlags.BooleanLiteral)
      return { is: 'literal', value: this.#checker.typeToString(type) === 'true' };
    if (type.isUnion()) return this.#unionOf(type.types);
    if (flags & ts.TypeFlags.String || isOtherString(type)) return { is: 'string' };
    if (flags & ts.TypeFlags.Number) return { is: 'number' };
    return this.#objectOf(type);
  }

  /** Value of a field whose type is one literal, such as an event's `type`. */
  literalOf(type: ts.Type, field: string): string | undefined {
    const symbol = type.getProperty(field);
    const found = symbol && this.#checker.getTypeOfSymbol(symbol);
    return found?.isStringLiteral() ? found.value : undefined;
  }

  #unionOf(types: ts.Type[]): Schema {
    const present = types.filter((type) => !(type.flags & ts.TypeFlags.Undefined));
    const literals = present.filter((type) => type.isStringLiteral());
    const open = present.some(isOtherString);
    const others = present.filter((type) => !type.isStringLiteral() && !isOtherString(type));
    const of: Schema[] = [];
    if (literals.length === 1 && !open) of.push({ is: 'literal', value: literals[0]?.value ?? '' });
    else if (literals.length > 0)
      of.push({ is: 'enum', values: literals.map(({ value }) => value), open });
    const booleans = others.filter(({ flags }) => flags & ts.TypeFlags.BooleanLiteral);
    if (booleans.length === 2) of.push({ is: 'boolean' });
    for (const type of others)
      if (booleans.length !== 2 || !booleans.includes(type)) of.push(this.schemaOf(type));
    return of.length === 1 && of[0] ? of[0] : { is: 'union', of };
  }

  #objectOf(type: ts.Type): Schema {
    if (this.#checker.isArrayType(type)) {
      const [item] = this.#checker.getTypeArguments(type as ts.TypeReference);
      return { is: 'list', of: item ? this.schemaOf(item) : { is: 'any' } };
    }
    if (type.aliasSymbol?.name === 'Decimal') return { is: 'decimal' };
    const index = this.#checker.getIndexInfoOfType(type, ts.IndexKind.String);
    if (index) return { is: 'map', of: this.schemaOf(index.type) };
    const known = this.#names.get(type);
    if (known !== undefined) return { is: 'object', name: known };
    const name = this.#newName(type);
    this.#names.set(type, name);
    const fields: Definition['fields'] = {};
    this.definitions[name] = { fields };
    for (const symbol of this.#checker.getPropertiesOfType(type))
      fields[symbol.name] = {
        schema: this.schemaOf(this.#checker.getTypeOfSymbol(symbol)),
        optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
      };
    return { is: 'object', name };
  }

  #newName(type: ts.Type): string {
    const named = type.symbol && type.symbol.name !== '__type' && !type.aliasSymbol;
    const name = named
      ? this.#checker.getFullyQualifiedName(type.symbol).replace(/^"[^"]*"\./, '')
      : this.#checker.typeToString(type).slice(0, 60);
    let free = name;
    for (let count = 2; this.#taken.has(free); count += 1) free = `${name}#${count}`;
    this.#taken.add(free);
    return free;
  }
}

/** `string & Record<never, never>`: how the SDK says that an enum may grow. */
function isOtherString(type: ts.Type): boolean {
  return type.isIntersection() && type.types.some(({ flags }) => flags & ts.TypeFlags.String);
}
