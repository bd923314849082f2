import type { LeadAction } from '../../shared/domain/lead-moves.ts';
import type { LeadView } from '../../shared/domain/lead-view.ts';
import { call, type Reply } from '../apply/call.ts';

/** What a person says the lead is about. */
export interface Correction {
  readonly region: string;
  readonly specialism: string;
}

/** What an action answers: who has the lead now where it moved, null where it stayed. */
export interface Acted {
  readonly movedTo?: { readonly id: string; readonly name: string } | null;
  /** Takes the place of a link that could do nothing but undo. */
  readonly token?: string;
}

/** The calls of the one-lead page: all for the one lead that its link opens. */
export interface LeadApi {
  /** 304 comes back as a reply that is not ok. */
  lead(etag: string | null): Promise<Reply<LeadView>>;
  /** Does something with the lead; a request that is sent twice does it once. */
  act(action: Exclude<LeadAction, 'reassign'>): Promise<Reply<Acted>>;
  passOn(correction: Correction): Promise<Reply<Acted>>;
  /** The contact card, or null where it did not come. */
  card(): Promise<Blob | null>;
}

/** The API over `fetch` for the holder of a link's token. */
export function httpLeadApi(link: string, fetchIt: typeof fetch = (...all) => fetch(...all)): LeadApi {
  let token = link;
  const headers = () => ({ authorization: `Bearer ${token}` });
  // Tells our own request sent twice from a second person's click.
  const click = newMark();
  const post = async (path: string, body: object): Promise<Reply<Acted>> => {
    const init = { method: 'POST', body: JSON.stringify(body), headers: headers() };
    const reply = await call<Acted>(fetchIt, `/api/lead/${path}`, init);
    if (reply.ok && reply.value.token) token = reply.value.token;
    return reply;
  };
  return {
    lead: (etag) =>
      call(fetchIt, '/api/lead', {
        headers: { ...headers(), ...(etag ? { 'if-none-match': etag } : {}) },
        // The tag is ours to compare; the browser's own cache would hide the 304.
        cache: 'no-store',
      }),
    act: (action) => post(action, { click }),
    passOn: (correction) => post('reassign', { ...correction, click }),
    card: async () => {
      try {
        const response = await fetchIt('/api/lead/card', { headers: headers(), cache: 'no-store' });
        return response.ok ? await response.blob() : null;
      } catch {
        return null;
      }
    },
  };
}

const newMark = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
