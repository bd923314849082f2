/**
 * Headers that make a mail an answer to an earlier one of ours, by SES's message id of that one. SES gives every mail
 * a Message-ID of its own: `<id@email.amazonses.com>` in us-east-1, `<id@REGION.amazonses.com>` elsewhere.
 */
export function threadHeaders(threadId: string | null, awsRegion: string): Readonly<Record<string, string>> {
  if (threadId === null || !/^[\w-]+$/.test(threadId)) return {};
  const host = awsRegion === 'us-east-1' ? 'email' : awsRegion;
  const id = `<${threadId}@${host}.amazonses.com>`;
  return { 'In-Reply-To': id, References: id };
}
