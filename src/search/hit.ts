/** A run of an excerpt; what was searched for is marked. */
export type ExcerptPart = { text: string; marked: boolean };

/** A section of a page that answers a search. */
export type SectionHit = { title: string; url: string; excerpt: ExcerptPart[] };

/** A page that answers a search, with its best sections. */
export type SearchHit = SectionHit & { sections: SectionHit[] };
