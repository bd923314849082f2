// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LeadView } from '../../../../shared/domain/lead-view.ts';
import { httpLeadApi } from '../../../../web/lead/api.ts';
import { LeadPage } from '../../../../web/lead/lead-page.ts';
import { wantedIn } from '../../../../web/lead/wanted.ts';
import { aView, say } from './a-view.ts';

/** The page as a mail's link opens it; counts what was asked of the server. */
async function opened(search: string, view: LeadView = aView()) {
  const paths: string[] = [];
  const fetchIt = async (path: string | URL | Request) => {
    paths.push(String(path));
    return new Response(JSON.stringify(view), { status: 200 });
  };
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  const api = httpLeadApi('a-token-of-this-lead-0123456789', fetchIt);
  const [saveBlob, download] = [vi.fn(), vi.fn()];
  await new LeadPage({ root, say, api, wanted: wantedIn(search), saveBlob, download }).start();
  return { root, paths, dialog: document.querySelector('dialog') };
}

describe('a link that asks for something', () => {
  beforeEach(() => {
    Element.prototype.scrollIntoView = vi.fn();
  });

  it('has the region and the field chosen beforehand, and does nothing by itself', async () => {
    const { dialog, paths } = await opened('?region=down&specialism=housing');
    const region = dialog?.querySelector<HTMLInputElement>('input[name="region"]:checked');
    expect(region?.value).toBe('down');
    expect(dialog?.querySelector<HTMLSelectElement>('select')?.value).toBe('housing');
    expect(paths).toEqual(['/api/lead']);
  });

  it('leads to Already spoke, which still has to be pressed', async () => {
    const { dialog, paths } = await opened('?spoke');
    expect((document.activeElement as HTMLElement).dataset.act).toBe('spoke');
    expect(dialog).toBeNull();
    expect(paths).toEqual(['/api/lead']);
  });

  it.each(['', '?region=up', '?region=<b>', '?other=1'])('asks nothing for %j', async (search) => {
    expect((await opened(search)).dialog).toBeNull();
  });

  it('asks nothing of a lead that cannot be passed on', async () => {
    expect((await opened('?region=down', aView({ can: [] }))).dialog).toBeNull();
  });

  it('keeps what is chosen where it is asked for what is not offered', async () => {
    const { dialog } = await opened('?region=nowhere&specialism=nothing');
    expect(dialog?.querySelector<HTMLInputElement>('input[name="region"]:checked')?.value).toBe('up');
    expect(dialog?.querySelector<HTMLSelectElement>('select')?.value).toBe('send');
  });
});
