/** Puts the focus on a section's heading, where what had it is about to go. */
export const focusHeading = (section: string): void => document.getElementById(`${section}-title`)?.focus();
