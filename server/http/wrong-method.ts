import { refuse } from './reply';

type Handler = (request: Request) => Response;

const refusals = new WeakSet<object>();

/** A handler for the methods that a route does not have. */
export function wrongMethod(...allowed: string[]): Handler {
  const handler: Handler = (request) => {
    const response = refuse('wrong-method', `${request.method} is not possible here; ${allowed.join(' and ')} is.`);
    response.headers.set('allow', allowed.join(', '));
    return response;
  };
  refusals.add(handler);
  return handler;
}

/** Whether a handler only says that its method is not possible. */
export const isWrongMethod = (handler: object): boolean => refusals.has(handler);
