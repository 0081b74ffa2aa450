// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { whenSeen } from '../../../src/page/overlay/is-seen.ts';

test('a click that a script made up does nothing', async () => {
  const act = vi.fn();
  const button = document.createElement('button');
  button.addEventListener('click', whenSeen(act));
  document.body.append(button);
  button.click();
  button.dispatchEvent(new MouseEvent('click', { detail: 1 }));
  await new Promise((done) => setTimeout(done));
  expect(act).not.toHaveBeenCalled();
});
