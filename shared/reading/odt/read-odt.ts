import { pagelessReading, type Reading, refused } from '../reading.ts';
import { decodeXml } from '../xml/decode-xml.ts';
import type { Zip } from '../zip/open-zip.ts';
import { hiddenStylesOf, type OdtRegion, odtLines } from './odt-lines.ts';

/**
 * Reads an OpenDocument text: headers (they live in `styles.xml`), body, footers. Throws `DamagedZip` or
 * `DamagedXml`; the caller answers `damaged`.
 */
export function readOdt(zip: Zip): Reading {
  const content = zip.read('content.xml');
  if (content === null) return refused('damaged');
  const body = decodeXml(content);
  const styles = decodeXml(zip.read('styles.xml') ?? new TextEncoder().encode('<none/>'));
  const hiddenStyles = new Set<string>();
  hiddenStylesOf(styles, hiddenStyles);
  hiddenStylesOf(body, hiddenStyles);
  const hidden: string[] = [];
  const read = (xml: string, region: OdtRegion) => odtLines(xml, region, hiddenStyles, hidden);
  const lines = [
    ...read(styles, 'style:header'),
    ...read(body, 'office:text'),
    ...read(styles, 'style:footer'),
  ];
  return pagelessReading('odt', lines, hidden);
}
