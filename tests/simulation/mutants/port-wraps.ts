type Method = (...args: never[]) => unknown;

/** The ports with one method of one port replaced; `make` gets the true one. */
export function withMethod(
  ports: Readonly<Record<string, unknown>>,
  port: string,
  method: string,
  make: (real: (...args: unknown[]) => unknown) => (...args: unknown[]) => unknown,
): Record<string, unknown> {
  const whole = ports[port] as Readonly<Record<string, Method>>;
  const real = whole[method];
  if (!real) throw new Error(`There is no ${port}.${method} to be replaced.`);
  return { ...ports, [port]: { ...whole, [method]: make(real as (...args: unknown[]) => unknown) } };
}
