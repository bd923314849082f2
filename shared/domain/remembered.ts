/**
 * The same function, worked out once for each object it is given, for as long as the object lives. Only for functions
 * of nothing but that object, and objects that never change: the answer is then the same, only sooner.
 */
export function remembered<K extends object, V>(of: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = { value: of(key) };
      known.set(key, found);
    }
    return found.value;
  };
}
