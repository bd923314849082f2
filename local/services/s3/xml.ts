import { SaxesParser } from 'saxes';
import { escapeXml } from '../xml-text.ts';
import { S3Error } from './errors.ts';

/** An element that was read: its own text and its children, in order. */
export interface XmlElement {
  readonly name: string;
  text: string;
  readonly children: XmlElement[];
}

/** XML to be written: a text, or names with what is in them. A list under a name repeats the element. */
export type XmlContent = string | number | boolean | XmlFields;
/** The children of an element; what is undefined is left out. */
export interface XmlFields {
  readonly [name: string]: XmlContent | readonly XmlContent[] | undefined;
}

const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';

/** A whole document with `root` as its element. */
export function xmlDocument(root: string, content: XmlFields, withNamespace = true): string {
  const attribute = withNamespace ? ` xmlns="${namespace}"` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}${attribute}>${written(content)}</${root}>`;
}

function written(content: XmlContent): string {
  if (typeof content !== 'object') return escapeXml(String(content));
  return Object.entries(content)
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      const items = Array.isArray(value) ? (value as readonly XmlContent[]) : [value as XmlContent];
      return items.map((item) => `<${name}>${written(item)}</${name}>`);
    })
    .join('');
}

/** Reads a document's root element. Throws `MalformedXML`. */
export function readXml(text: string): XmlElement {
  const top: XmlElement = { name: '', text: '', children: [] };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw malformed();
  });
  parser.on('opentag', ({ name }) => {
    const element: XmlElement = { name, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  });
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  const [root] = top.children;
  if (!root) throw malformed();
  return root;
}

/** The text of an element's child; undefined where there is none. */
export const childText = (element: XmlElement, name: string): string | undefined =>
  element.children.find((child) => child.name === name)?.text;

const malformed = () =>
  new S3Error('MalformedXML', 'The XML you provided was not well-formed or did not validate.');
