/** What a person can do with all of their data and with the whole account. */
export const data = {
  'data.title': 'Data and account',
  'data.text': 'What we keep about you, and what you can do with your account as a whole.',
} as const;
