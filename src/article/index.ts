import { articleScript } from '../content/article-script.ts';

// Two who need it at the same moment both load it.
globalThis.secondSourceArticle ??= articleScript;
