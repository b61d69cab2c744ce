import { wrongMethod } from '@/server/http/wrong-method';
import { authGet } from '../../../answer-auth';

export const GET = authGet('sign-in/passkey/options', (body) => body);

export const POST = wrongMethod('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
