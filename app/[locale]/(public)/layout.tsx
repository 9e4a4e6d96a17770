import { headers } from 'next/headers';
import { PublicFrame } from '@/app/public-frame';
import { localeOf } from '@/lib/text/server';
import { pathHeader } from '@/lib/web/request-headers';

export default async function PublicLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  const path = (await headers()).get(pathHeader) ?? '/';
  return (
    <PublicFrame locale={localeOf(locale)} path={path}>
      {children}
    </PublicFrame>
  );
}
