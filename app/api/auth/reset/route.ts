import { wrongMethod } from '@/server/http/wrong-method';
import { authPost } from '../answer-auth';
import { resetRequest } from '../auth-request-schema';

export const POST = authPost('reset', resetRequest);

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
