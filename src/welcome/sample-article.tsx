import type { Ref } from 'preact';
import type { ReadPage } from '../model/read-page.ts';

const TITLE = 'Council asks for a pause in the fighting';

/** What a page's head would tell of the sample. */
export const SAMPLE: Pick<ReadPage, 'language' | 'signs'> = {
  language: 'en-gb',
  signs: {
    title: TITLE,
    headline: TITLE,
    meta: [
      { names: 'article:published_time', content: '2024-03-26' },
      { names: 'og:site_name', content: 'The Sample Gazette' },
    ],
    structuredData: [],
    times: [],
  },
};

/**
 * A short invented article, English as the reports that come with the extension: some of its figures stand in them, some do
 * not, so that each kind of badge is there. Data, and so not among the texts of the interface.
 */
export const SampleArticle = ({ element }: { element: Ref<HTMLElement> }) => (
  <article ref={element} class="sample" lang="en-GB" dir="ltr">
    <p class="paper">The Sample Gazette</p>
    <h3>{TITLE}</h3>
    <p class="byline">
      <time dateTime="2024-03-26">26 March 2024</time>
    </p>
    <p>
      The UN Security Council voted on Monday for a text that demands a ceasefire in Gaza. The resolution passed with 14
      votes in favour, and the United States abstained.
    </p>
    <p>
      Washington had vetoed four earlier ceasefire resolutions. Its policy had not changed, John Kirby of the White
      House said; Israel’s government called the vote a retreat.
    </p>
    <p>
      The war followed the attack of 7 October, in which Hamas killed about 1,400 people in Israel. About 134 hostages
      are still being held in Gaza.
    </p>
    <p>
      Around 1.5 million people are sheltering in Rafah, most of them in tents. A baker there sells by the loaf, and
      closes when the flour is gone.
    </p>
  </article>
);
