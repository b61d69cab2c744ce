import { refused, stranger } from '../operation';

/** Where a deck stands in the API. */
export const deckPath = '/api/decks/{group}/{deck}';

/** How whoever may not see a deck is refused. */
export const outside = { ...stranger, 404: refused('There is no such deck, or it is not for this account.') };
