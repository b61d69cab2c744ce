import { z } from 'zod';
import { wrongMethod } from '@/server/http/wrong-method';
import { authPost } from '../../answer-auth';
import { ownPasswordRequest } from '../../auth-request-schema';

const made = z.object({ backupCodes: z.array(z.string()) });

export const POST = authPost('two-factor/recovery', ownPasswordRequest, (body) => ({
  status: 'made',
  recoveryCodes: made.parse(body).backupCodes,
}));

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
