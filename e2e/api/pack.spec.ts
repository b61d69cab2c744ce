import type { Pack } from '@/domain/session/pack';
import { answerTo, guestOf, nextQuestion } from '../arrange/guest';
import { expect, test } from '../test';

test('a pack is for guests who are known, and is kept by nobody between', async ({ guest }) => {
  expect((await guest.post('/api/practice/pack', {})).status).toBe(401);
  await guest.next();
  const { status, body, headers } = await guest.post('/api/practice/pack', { timeZone: 'Europe/Oslo' });
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('no-store');
  expect((body as Pack).questions).toHaveLength(200);
});

test('a pack that is asked for again and again holds the same questions, and leaves the live one open', async ({
  guest,
}) => {
  const live = await nextQuestion(guest);
  const idsOf = async () => {
    const { questions } = (await guest.post('/api/practice/pack', {})).body as Pack;
    return questions.map(({ asked }) => asked.issued);
  };
  const [first, second] = [await idsOf(), await idsOf()];
  expect(second).toEqual(first);
  expect(first).not.toContain(live.issued);
  expect((await nextQuestion(guest)).issued).toBe(live.issued);
  expect((await guest.export()).issued.filter(({ origin }) => origin === 'pack')).toHaveLength(200);
});

test('answers from a pack count once in whatever batches they come, and for their guest alone', async ({
  guest,
  server,
}) => {
  await guest.next();
  const { questions } = (await guest.post('/api/practice/pack', {})).body as Pack;
  const answers = questions
    .slice(0, 6)
    .map(({ asked }, at) =>
      answerTo({ ...asked, due: 0, new: 0 }, { answeredAt: new Date(Date.now() + at).toISOString() }),
    );
  const stranger = guestOf(() => server.origin);
  await stranger.next();
  expect((await stranger.answers({ answers })).results.map(({ status }) => status)).toEqual(Array(6).fill('unknown'));
  await guest.answers({ answers: answers.slice(0, 4) });
  const statuses = (await guest.answers({ answers })).results.map(({ status }) => status);
  expect(statuses).toEqual([...Array(4).fill('repeated'), ...Array(2).fill('accepted')]);
  expect((await guest.export()).reviews.map(({ origin }) => origin)).toEqual(Array(6).fill('pack'));
});
