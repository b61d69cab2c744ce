import { wrongMethod } from '@/server/http/wrong-method';
import { authPost } from '../answer-auth';
import { emailRequest } from '../auth-request-schema';

export const POST = authPost('email', emailRequest);

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
