import type { Product } from '../../local/options.ts';
import { tableItem } from '../../local/table-item.ts';
import type { Application, ReadingProgress } from '../../shared/domain/application.ts';
import { type Lead, leadOf } from '../../shared/domain/lead.ts';

/** An application at its end, with the lead that came of it. */
export interface Followed {
  readonly application: Application;
  readonly lead: Lead | null;
}

/**
 * Waits until an application is at its end and its staff mail is accepted, looking at the table itself.
 * `onProgress` hears of each page that long work comes to. Null when that does not happen within the time (milliseconds).
 */
export async function followed(
  product: Product,
  reference: string,
  withinMs: number,
  onProgress: (progress: ReadingProgress) => void = () => {},
): Promise<Followed | null> {
  const until = Date.now() + withinMs;
  let told = '';
  for (let pause = 10; Date.now() < until; pause = Math.min(pause * 1.5, 100)) {
    const application = (await tableItem(
      product,
      `APP#${reference}`,
      'APP',
    )) as unknown as Application | null;
    const { progress } = application ?? {};
    if (progress && told !== `${progress.page}/${progress.of}`) {
      told = `${progress.page}/${progress.of}`;
      onProgress(progress);
    }
    const isAtEnd = application && ['routed', 'needs-review', 'rejected'].includes(application.state);
    if (isAtEnd) {
      const lead = (await tableItem(
        product,
        `LEAD#${leadOf(application)}`,
        'LEAD',
      )) as unknown as Lead | null;
      if (lead && !['new', 'sending'].includes(lead.state)) return { application, lead };
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return null;
}
