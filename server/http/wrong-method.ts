import { refuse } from './reply';

/** A handler for the methods that a route does not have. */
export function wrongMethod(...allowed: string[]): (request: Request) => Response {
  return (request) => {
    const response = refuse('wrong-method', `${request.method} is not possible here; ${allowed.join(' and ')} is.`);
    response.headers.set('allow', allowed.join(', '));
    return response;
  };
}
