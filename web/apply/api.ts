import type { ApplicationState, ReadingProgress } from '../../shared/domain/application.ts';
import type { DeclaredFile } from '../../shared/domain/declared-files.ts';
import { call, type Reply } from './call.ts';

/** A presigned POST: where a file goes, and the fields that go before it. */
export interface Upload {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** An application just taken. `token` is the secret that opens it. */
export interface Taken {
  readonly reference: string;
  readonly token: string;
  readonly statusUrl: string;
  readonly uploads: readonly Upload[];
}

/** An application as its candidate sees it. */
export interface ApplicationView {
  readonly reference: string;
  readonly state: ApplicationState;
  /** Why a person looks at it or another file is needed, and the same in words. */
  readonly reason?: string;
  readonly message?: string;
  /** While the CV is being read and it takes long. */
  readonly progress?: ReadingProgress;
  readonly understood: Readonly<Record<string, string | null>>;
  readonly files: readonly { readonly name: string; readonly size: number; readonly scan: string }[];
  readonly consultant?: { readonly name: string; readonly phone: string; readonly email: string };
  /** `by 5 pm Monday 30 November`: until when a person will be in touch; absent once that is past. */
  readonly contactBy?: string;
  readonly timeline: readonly { readonly state: ApplicationState; readonly at: string }[];
}

/** Which application is meant, and the secret that opens it. */
export interface Access {
  readonly reference: string;
  readonly token: string;
}

/** Access whose token may be replaced while the page lives; whoever holds it uses the newest. */
export interface HeldAccess extends Access {
  token: string;
}

/** The calls that the candidates' pages make. */
export interface Api {
  apply(body: object): Promise<Reply<Taken>>;
  policies(
    access: Access,
    files: readonly DeclaredFile[],
  ): Promise<Reply<{ readonly uploads: readonly Upload[] }>>;
  confirm(access: Access): Promise<Reply<unknown>>;
  /** Corrects how the person is reached; the answer's token replaces the one before. */
  correct(access: Access, contact: { readonly email: string }): Promise<Reply<{ readonly token: string }>>;
  /** 304 comes back as a reply that is not ok. */
  status(access: Access, etag: string | null): Promise<Reply<ApplicationView>>;
}

/** The API over `fetch`; every call ends after 30 seconds at the latest and never throws. */
export function httpApi(fetchIt: typeof fetch = fetch): Api {
  const at = ({ reference }: Access, rest = '') =>
    `/api/applications/${encodeURIComponent(reference)}${rest}`;
  const bearer = ({ token }: Access) => ({ authorization: `Bearer ${token}` });
  return {
    apply: (body) => call(fetchIt, '/api/applications', { method: 'POST', body: JSON.stringify(body) }),
    policies: (access, files) =>
      call(fetchIt, at(access, '/uploads'), {
        method: 'POST',
        body: JSON.stringify({ files }),
        headers: bearer(access),
      }),
    confirm: (access) => call(fetchIt, at(access, '/uploaded'), { method: 'POST', headers: bearer(access) }),
    correct: (access, contact) =>
      call(fetchIt, at(access), {
        method: 'PATCH',
        body: JSON.stringify(contact),
        headers: bearer(access),
      }),
    status: (access, etag) =>
      call(fetchIt, at(access), {
        headers: { ...bearer(access), ...(etag ? { 'if-none-match': etag } : {}) },
        // The tag is ours to compare; the browser's own cache would hide the 304.
        cache: 'no-store',
      }),
  };
}
