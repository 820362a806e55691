export const preferences = {
  'preferences.label': 'Language and appearance',
  'preferences.language': 'Language',
  'preferences.theme': 'Appearance',
  'preferences.theme.system': 'Same as this device',
  'preferences.theme.light': 'Light',
  'preferences.theme.dark': 'Dark',
  'preferences.save': 'Apply',
} as const;
