/** Beside a health; its reasons are in db/health-words.ts. */
export const healthTexts = {
  rules: { vi: 'Cách đánh giá', en: 'How this is judged', zh: '评判规则' },
} as const;
