import { rememberTimeZone } from './i18n/remember-time-zone.client';

// All that a page does is plain HTML; what is here only makes it smoother.
rememberTimeZone();
