/** A `_locales` file, as browsers read it too. */
export type MessagesFile = Readonly<Record<string, { message: string; description?: string }>>;

/** The texts of a `_locales` file without what it says to translators. */
export const messagesOf = (file: MessagesFile): Record<string, string> =>
  Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
