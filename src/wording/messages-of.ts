/** The texts of a `_locales` file without what it says to translators. */
export const messagesOf = (file: Readonly<Record<string, { message: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
