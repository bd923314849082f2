import type { Access } from './api.ts';

const key = 'application';

/**
 * The application of this tab, so that a reload does not lose it. It ends with the tab, because candidates use
 * shared computers. Storage may be switched off: then nothing is remembered and nothing breaks.
 */
export const remembered = {
  get(): Access | null {
    try {
      const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
      if (typeof found !== 'object' || found === null) return null;
      const { reference, token } = found as Partial<Access>;
      return typeof reference === 'string' && typeof token === 'string' ? { reference, token } : null;
    } catch {
      return null;
    }
  },
  set({ reference, token }: Access): void {
    try {
      sessionStorage.setItem(key, JSON.stringify({ reference, token }));
    } catch {}
  },
  forget(): void {
    try {
      sessionStorage.removeItem(key);
    } catch {}
  },
};
