import { wrongMethod } from '@/server/http/wrong-method';
import { authPost } from '../answer-auth';
import { verifyRequest } from '../auth-request-schema';

export const POST = authPost('verify', verifyRequest);

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
