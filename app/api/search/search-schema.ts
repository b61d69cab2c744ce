import { z } from 'zod';
import type { SearchReply } from '@/domain/session/search-reply';
import type { Fits } from '../fits';

export const searchQuery = z.strictObject({
  q: z.string().trim().min(1).max(100).meta({ description: 'Words or their beginnings; small slips are forgiven.' }),
});

const url = z.string().meta({ description: 'From the root of the site.' });
const excerpt = z.string().meta({ description: 'Markdown limited to inline code, around the first match.' });

export const searchReply = z
  .object({
    terms: z.array(z.string()).meta({ description: 'Words of what was found that match, in lower case.' }),
    topics: z.array(z.object({ id: z.string(), title: z.string(), items: z.int().min(0), url })),
    concepts: z.array(z.object({ id: z.string(), name: z.string(), excerpt, url })),
    items: z.array(z.object({ id: z.string(), topic: z.string(), excerpt, url })),
  })
  .meta({ id: 'SearchReply', description: 'Twenty at most, by kind; nothing of it tells a key.' });

/** What the use case answers fits what the document promises, or this does not compile. */
export type SearchFits = Fits<SearchReply, z.infer<typeof searchReply>>;
