import { type activity as english } from '../en/activity';
import { type Translated } from '../../translate';

export const activity: Translated<typeof english> = {
  'activity.password-changed': 'تغيير كلمة المرور',
  'activity.password-change-requested': 'طلب إعادة تعيين كلمة المرور',
  'activity.email-changed': 'تغيير عنوان البريد',
  'activity.email-verified': 'تأكيد عنوان البريد',
  'activity.username-changed': 'تغيير اسم المستخدم',
  'activity.phone-changed': 'تغيير رقم الهاتف',
  'activity.mfa-added': 'إضافة التحقق بخطوتين',
  'activity.mfa-removed': 'إزالة التحقق بخطوتين',
  'activity.recovery-code-used': 'استخدام رمز الاسترداد',
  'activity.account-linked': 'ربط تسجيل دخول',
  'activity.account-unlinked': 'إلغاء ربط تسجيل دخول',
  'activity.access-granted': 'منح وصول لتطبيق',
  'activity.access-reused': 'استخدام نسخة قديمة من وصول تطبيق',
  'activity.connected-account-added': 'ربط حساب آخر بتطبيق',
  'activity.connected-account-removed': 'فصل حساب آخر عن تطبيق',
  'activity.organization-joined': 'الانضمام إلى مؤسسة',
  'activity.signed-up': 'إنشاء الحساب',
  'activity.blocked': 'حظر الحساب',
  'activity.unblocked': 'رفع حظر الحساب',
  'activity.deleted': 'حذف الحساب',
  'activity.changed-by-administrator': 'تغيير من المسؤول',
};
