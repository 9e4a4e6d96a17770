import { z } from 'zod';
import { commentText } from './comment-checks';
import { sendingFields } from './sending-input';

/** A reply as it is posted; what it replies to stands in the address. */
export const replyInput = z.object({ ...sendingFields, contributionId: z.uuid(), text: commentText });

export type ReplyInput = z.output<typeof replyInput>;
