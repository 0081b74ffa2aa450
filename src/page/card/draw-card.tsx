import { render } from 'preact';
import { LanguageContext } from '../../design/use-language.ts';
import type { Language } from '../../wording/language.ts';
import cardStyles from './card.css?inline';
import { Card, type CardProps } from './card.tsx';
import actionStyles from './card-actions.css?inline';
import dotPlotStyles from './dot-plot.css?inline';
import reportStyles from './report-view.css?inline';

/** What cards need besides the overlay's own style sheet. */
export const cardStyleSheet = (): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([cardStyles, reportStyles, dotPlotStyles, actionStyles].join('\n'));
  return sheet;
};

/** Draws a badge's card into an element that holds nothing else; takes it away where there is none. */
export const drawCard = (into: HTMLElement, language: Language, card: CardProps | null): void =>
  render(
    card && (
      <LanguageContext.Provider value={language}>
        <Card key={card.index} {...card} />
      </LanguageContext.Provider>
    ),
    into,
  );
