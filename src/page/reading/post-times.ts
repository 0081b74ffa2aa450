/** A live blog has at least this many posts beside each other that carry a time of their own. */
const FEWEST_POSTS = 3;
const HAS_DAY = /^\d{4}-\d{2}-\d{2}/;

/** Elements that hold exactly one of `times` and are as large as that allows. */
const postsOf = (times: readonly Element[]): Map<Element, Element> => {
  const counts = new Map<Element, number>();
  for (const time of times) {
    for (let element = time.parentElement; element; element = element.parentElement) {
      counts.set(element, (counts.get(element) ?? 0) + 1);
    }
  }
  const posts = new Map<Element, Element>();
  for (const time of times) {
    let post: Element = time;
    while (post.parentElement && counts.get(post.parentElement) === 1) post = post.parentElement;
    if (post !== time) posts.set(post, time);
  }
  return posts;
};

/**
 * Where the page is a live blog (three or more neighbouring elements, each with one `time` that names a day), gives the ISO
 * date of the post an element stands in; else, and outside posts, undefined.
 */
export const postTimes = (body: Element): ((element: Element) => string | undefined) => {
  const times = [...body.querySelectorAll('time[datetime]')].filter((time) =>
    HAS_DAY.test(time.getAttribute('datetime')?.trim() ?? ''),
  );
  if (times.length < FEWEST_POSTS) return () => undefined;
  const posts = postsOf(times);
  const siblings = new Map<Element | null, number>();
  for (const post of posts.keys()) siblings.set(post.parentElement, (siblings.get(post.parentElement) ?? 0) + 1);
  return (element) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const time = posts.get(at);
      if (time && (siblings.get(at.parentElement) ?? 0) >= FEWEST_POSTS) return time.getAttribute('datetime')?.trim();
    }
    return undefined;
  };
};
