import { perubahan, situs } from 'ui:id';
import { createHash } from 'node:crypto';
import type { Entry } from '../content/collections.ts';

type Feed = {
  /** Change notes, the newest first; at least one. */
  entries: readonly Entry<'changes'>[];
  /** The absolute address of a path of the site. */
  at: (path: `/${string}`) => string;
  /** Title of a service, by id. */
  titleOf: (service: string) => string;
};

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/**
 * A name for good (`urn:uuid:`, RFC 9562 version 5 in a namespace of this site's own): the same wherever the site is
 * put up, so that a reader who follows it there is not shown everything anew.
 */
const nameOf = (what: string): string => {
  const namespace = Buffer.from('6f1d2c0e8f5b4f4e9a3c7b1d5e2a9c84', 'hex');
  const hash = createHash('sha1').update(namespace).update(what).digest().subarray(0, 16);
  hash.writeUInt8(((hash[6] ?? 0) & 0x0f) | 0x50, 6);
  hash.writeUInt8(((hash[8] ?? 0) & 0x3f) | 0x80, 8);
  return `urn:uuid:${hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
};

/** Change notes carry a day and no time: it is taken to begin in Jakarta. */
const momentOf = (day: string) => `${day}T00:00:00+07:00`;

const entryXml = ({ id, data }: Entry<'changes'>, { at, titleOf }: Feed) => `  <entry>
    <id>${nameOf(id)}</id>
    <title>${escape(data.title)}</title>
    <updated>${momentOf(data.on)}</updated>
    <link rel="alternate" type="text/html" href="${escape(at(`/perubahan/#${id}`))}"/>
${data.services.map((service) => `    <category term="${escape(service)}" label="${escape(titleOf(service))}"/>\n`).join('')}    <content type="text">${escape(`${data.what}\n\n${perubahan.dasar}: ${data.ground}`)}</content>
  </entry>
`;

/** The change notes as an Atom feed (RFC 4287). */
export const atomFeed = (feed: Feed): string => {
  const { entries, at } = feed;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
  <id>${nameOf('')}</id>
  <title>${escape(perubahan.umpanJudul)}</title>
  <subtitle>${escape(perubahan.deskripsi)}</subtitle>
  <updated>${momentOf(entries[0]?.data.on ?? '')}</updated>
  <author><name>${escape(situs.nama)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escape(at('/perubahan.xml'))}"/>
  <link rel="alternate" type="text/html" href="${escape(at('/perubahan/'))}"/>
${entries.map((entry) => entryXml(entry, feed)).join('')}</feed>
`;
};
