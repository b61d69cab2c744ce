import { z } from 'zod';
import { drawCode } from '@/server/account/draw-code';
import { wrongMethod } from '@/server/http/wrong-method';
import { authPost } from '../answer-auth';
import { ownPasswordRequest } from '../auth-request-schema';

const begun = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });

export const POST = authPost('two-factor', ownPasswordRequest, (body) => {
  const { totpURI, backupCodes } = begun.parse(body);
  return { status: 'begun', totpURI, picture: drawCode(totpURI), recoveryCodes: backupCodes };
});

export const GET = wrongMethod('POST');
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
