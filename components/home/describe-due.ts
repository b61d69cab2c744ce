import type { Progress } from '@/domain/progress/summarise';

/** What waits for a reader who has been here before, and what the one button says. */
export function describeDue({ due, new: fresh, today, forecast }: Progress): {
  title: string;
  text: string;
  action: string;
} {
  const done = today.answered > 0 ? `You answered ${count(today.answered, 'question')} today. ` : '';
  if (due > 0)
    return {
      title: due === 1 ? 'One rule is due.' : `${due} rules are due.`,
      text: `${done}They come in other words than last time. Stop whenever you like: what is left waits for you.`,
      action: today.answered > 0 ? 'Continue' : 'Begin with what is due',
    };
  const next = forecast.findIndex((day, index) => index > 0 && day.due > 0);
  const comes =
    next === -1
      ? 'Nothing comes back in the next days.'
      : `${count(forecast[next]?.due ?? 0, 'rule')} ${forecast[next]?.due === 1 ? 'comes' : 'come'} back ${next === 1 ? 'tomorrow' : `in ${next} days`}.`;
  if (fresh === 0)
    return { title: 'Nothing is due.', text: `${done}You have met every rule. ${comes}`, action: 'Practise anyway' };
  return {
    title: 'Nothing is due.',
    text: `${done}${comes} Meet something new, or rest: that is part of remembering.`,
    action: 'Meet new rules',
  };
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
