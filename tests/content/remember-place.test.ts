import { expect, it } from 'vitest';
import { rememberPlace } from '../../src/content/remember-place.ts';

/** A page that only scrolls, and its remembered place. */
function page() {
  const view = {
    scrollX: 0,
    scrollY: 0,
    scrollTo({ left, top }: { left: number; top: number }) {
      Object.assign(view, { scrollX: left, scrollY: top });
    },
  };
  const place = rememberPlace({ defaultView: view } as unknown as Document);
  const lead = (top: number) => {
    place.leave();
    view.scrollY = top;
    place.arrive();
  };
  return { view, place, lead };
}

it('goes back to where the reader was before the first of several rows', () => {
  const { view, place, lead } = page();
  view.scrollY = 300;
  lead(2000);
  lead(900);
  place.goBack();
  expect(view.scrollY).toBe(300);
});

it('takes the place for a new one where the reader has read on', () => {
  const { view, place, lead } = page();
  view.scrollY = 300;
  lead(2000);
  view.scrollY = 2400;
  lead(900);
  place.goBack();
  expect(view.scrollY).toBe(2400);
});

it('stays where it is when no row was followed, and goes back once', () => {
  const { view, place, lead } = page();
  view.scrollY = 300;
  place.goBack();
  expect(view.scrollY).toBe(300);
  lead(2000);
  place.goBack();
  view.scrollY = 700;
  place.goBack();
  expect(view.scrollY).toBe(700);
});
