import { useTranslate } from '~/i18n/use-translate';
import { type PermissionItem, type PermissionView } from './permission-view.server';

/** What an application may do, API by API. */
export function Permissions({ permissions }: { permissions: readonly PermissionView[] }) {
  const t = useTranslate();
  return (
    <dl className="space-y-3">
      {permissions.map(({ api, items }, position) => (
        <div key={position}>
          <dt className="font-semibold break-words">
            {api === null ? t('applications.api.profile') : <bdi>{api}</bdi>}
          </dt>
          <dd>
            <ul className="list-disc ps-5">
              {items.map((item, number) => (
                <li key={number} className="break-words">
                  <PermissionWords item={item} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** One permission: in the portal’s words, in the API’s own, or as the scope that it is. */
export function PermissionWords({ item }: { item: PermissionItem }) {
  const t = useTranslate();
  switch (item.kind) {
    case 'standard':
      return <>{t(`applications.scope.${item.scope}`)}</>;
    case 'described':
      return <bdi>{item.text}</bdi>;
    case 'scope':
      return (
        <code dir="ltr" className="break-all">
          {item.text}
        </code>
      );
  }
}
