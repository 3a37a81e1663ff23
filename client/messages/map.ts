/** Texts of this view; the three languages of a key stand side by side. */
export const map = {
} as const;
