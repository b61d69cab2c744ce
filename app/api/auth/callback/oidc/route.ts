import { wrongMethod } from '@/server/http/wrong-method';
import { authGet } from '../../answer-auth';
import { sayDone } from '../../tell';

export const GET = authGet('callback/oidc', sayDone);

export const POST = wrongMethod('GET');
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
