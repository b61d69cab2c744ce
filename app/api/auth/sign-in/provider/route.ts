import { z } from 'zod';
import { wrongMethod } from '@/server/http/wrong-method';
import { authPost } from '../../answer-auth';
import { providerRequest } from '../../auth-request-schema';

const sent = z.object({ url: z.url() });

export const POST = authPost('sign-in/provider', providerRequest, (body) => ({
  status: 'redirect',
  url: sent.parse(body).url,
}));

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
