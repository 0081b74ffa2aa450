/** Gives an element these attributes. */
export const write = (element: Element, attributes: Readonly<Record<string, string | number | boolean>>): void => {
  for (const name in attributes) element.setAttribute(name, String(attributes[name]));
};

/** Makes the list as long as is wanted: what is too many is taken out of the document, what is missing is made. */
export const resize = (elements: HTMLElement[], length: number, make: () => HTMLElement): void => {
  for (const element of elements.splice(length)) element.remove();
  while (elements.length < length) elements.push(make());
};
