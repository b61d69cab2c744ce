import type { Judged } from '@/domain/session/exchange';
import { answerQuestion, openQuestion, verdictOn } from './answer-question';
import { expect } from './patient';
import { type FormName, forms } from './real-question';
import type { Shot } from './shot';
import { askInstead, responseOf } from './stand-in';

interface Given {
  isRight: boolean;
  sureness?: 'Guess' | 'Fairly sure' | 'Sure';
  told?: Partial<Judged>;
}

const verdict = (name: string, form: FormName, { isRight, sureness = 'Fairly sure', told = {} }: Given): Shot => ({
  ...{ group: 'Verdicts', name: `verdict-${name}` },
  open: async ({ page }) => {
    const real = forms[form]();
    await askInstead(page, real, told);
    await openQuestion(page);
    await answerQuestion(page, real.question, responseOf(real, isRight), sureness);
    await page.waitForLoadState('networkidle');
  },
});

/** What each answer comes to, by outcome and by form. */
export const verdictShots: Shot[] = [
  verdict('right', 'single', { isRight: true }),
  verdict('not-right', 'single', { isRight: false, sureness: 'Sure' }),
  verdict('right-guess', 'single', { isRight: true, sureness: 'Guess' }),
  {
    ...{ group: 'Verdicts', name: 'verdict-did-not-know' },
    open: async ({ page }) => {
      await askInstead(page, forms.single());
      await openQuestion(page);
      await page.getByRole('button', { name: /I don’t know/ }).click();
      await expect(verdictOn(page)).toBeVisible();
      await page.waitForLoadState('networkidle');
    },
  },
  verdict('leech', 'single', {
    isRight: false,
    told: {
      leech: { lapses: 8, confusedWith: { id: 'warm-pools', name: 'Warm pools', url: '/glossary#warm-pools' } },
    },
  }),
  verdict('multiple', 'multiple', { isRight: false }),
  verdict('ordering', 'ordering', { isRight: false }),
  verdict('matching', 'matching', { isRight: false }),
  verdict('recall', 'recall', { isRight: false }),
  verdict('code', 'code', { isRight: true }),
  verdict('pair', 'pair', { isRight: true }),
  verdict('reverse', 'reverse', { isRight: false }),
  verdict('case', 'case', { isRight: true }),
];
