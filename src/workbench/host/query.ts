import type { HostObject } from './host-object';
import type { QueryInfo } from './protocol';

type Answer = Record<string, unknown>;

/**
 * Answers a `load`: an object with wire names, collections as `_Items`, navigation nested. Unknown names are reported,
 * never left out.
 */
export function answerQuery(object: HostObject, query: QueryInfo = {}): Answer {
  if (query.Top || query.Skip || query.Expand?.length) object.missing('load with expand, top or skip');
  const select = query.Select ?? [];
  return select.length === 0 ? answerPaths(object, ['*']) : answerPaths(object, select);
}

function answerPaths(object: HostObject, paths: readonly string[]): Answer {
  if (object.isCollection) return answerItems(object, paths);
  const answer: Answer = {};
  const nested = new Map<string, string[]>();
  for (const path of paths) {
    const [first = '', ...rest] = path.split('/');
    if (rest.length > 0) nested.set(first, [...(nested.get(first) ?? []), rest.join('/')]);
    else readInto(answer, object, first);
  }
  for (const [name, rest] of nested) {
    const next = object.follow(name);
    answer[next.name] = next.object && { ...next.object.identity(), ...answerPaths(next.object, rest) };
  }
  return { ...object.identity(), ...answer };
}

function answerItems(collection: HostObject, paths: readonly string[]): Answer {
  const inItem = paths.map((path) => (path === 'items' ? '*' : path.replace(/^items\//, '')));
  return { _Items: collection.items().map((item, index) => ({ _Index: index, ...answerPaths(item, inItem) })) };
}

function readInto(answer: Answer, object: HostObject, name: string): void {
  if (name === '*') {
    for (const each of object.propertyNames) readInto(answer, object, each);
    return;
  }
  const found = object.read(name);
  if (found) {
    answer[found.name] = found.value;
    return;
  }
  // a navigation property by itself means everything plain in it
  const next = object.follow(name);
  answer[next.name] = next.object && answerPaths(next.object, ['*']);
}
