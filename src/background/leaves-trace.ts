import type { ContentRequest, OwnPageRequest } from '../browser/protocol.ts';

/**
 * Whether doing what is asked would keep something of what the reader looks at: the words he searches, the site he switches
 * off, the sentence he calls a wrong match. From a private window such a request is refused; a setting that names no site is not.
 */
export const leavesTrace = (request: ContentRequest | OwnPageRequest): boolean => {
  switch (request.type) {
    case 'remember-search':
    case 'hide-match':
    // Its window could not tell any more that the page behind it is private.
    case 'open-wrong-match':
      return true;
    case 'change-settings':
      return request.change.sites !== undefined;
    default:
      return false;
  }
};
