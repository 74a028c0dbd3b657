import 'reflect-metadata';
import type { DynamicModule, Type } from '@nestjs/common';

/** The classes a module graph is made of. */
export type ModuleGraph = {
  readonly controllers: readonly Type[];
  /** Provider classes, those given as `{ provide, useClass }` included. */
  readonly providers: readonly Type[];
};

type Part = 'imports' | 'providers' | 'controllers';
type AnyModule = Type | DynamicModule;

const isClass = (value: unknown): value is Type => typeof value === 'function';

const isModule = (value: unknown): value is AnyModule =>
  isClass(value) || (typeof value === 'object' && value !== null && 'module' in value);

const classesOf = (provider: unknown): Type[] => {
  if (isClass(provider)) return [provider];
  const useClass = (provider as { useClass?: unknown } | null)?.useClass;
  return isClass(useClass) ? [useClass] : [];
};

const declaredParts = (type: Type, part: Part): unknown[] =>
  (Reflect.getMetadata(part, type) as unknown[] | undefined) ?? [];

const partsOf = (module: AnyModule, part: Part): unknown[] =>
  isClass(module)
    ? declaredParts(module, part)
    : [...declaredParts(module.module, part), ...(module[part] ?? [])];

/** Walks a module and everything it imports, without booting it: no database is needed. */
export const walkModuleGraph = async (root: AnyModule): Promise<ModuleGraph> => {
  const visited = new Set<AnyModule>();
  const controllers = new Set<Type>();
  const providers = new Set<Type>();
  const visit = async (candidate: unknown): Promise<void> => {
    const module = await candidate;
    if (!isModule(module) || visited.has(module)) return;
    visited.add(module);
    for (const controller of partsOf(module, 'controllers').filter(isClass))
      controllers.add(controller);
    for (const provider of partsOf(module, 'providers').flatMap(classesOf)) providers.add(provider);
    for (const imported of partsOf(module, 'imports')) await visit(imported);
  };
  await visit(root);
  return { controllers: [...controllers], providers: [...providers] };
};
