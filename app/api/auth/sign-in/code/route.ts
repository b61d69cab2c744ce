import { wrongMethod } from '@/server/http/wrong-method';
import { authPost } from '../../answer-auth';
import { codeRequest } from '../../auth-request-schema';
import { saySignedIn } from '../../tell';

export const POST = authPost('sign-in/code', codeRequest, saySignedIn);

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
