import { wrongMethod } from '@/server/http/wrong-method';
import { authPost } from '../answer-auth';
import { passkeyRequest } from '../auth-request-schema';

export const POST = authPost('passkeys', passkeyRequest);

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
