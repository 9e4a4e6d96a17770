import type { Metadata } from 'next';
import { installation } from '@/lib/web/installation';
import { publicOrigin } from '@/lib/web/origin';
import { Document, documentName } from './document';

export async function generateMetadata(): Promise<Metadata> {
  const [name, settings] = await Promise.all([documentName(), installation()]);
  return {
    title: { default: name, template: `%s – ${name}` },
    metadataBase: new URL(publicOrigin()),
    // Nobody should find a demo and take it for a municipality.
    ...(settings?.demo ? { robots: { index: false } } : {}),
  };
}

export default function RootLayout({ children }: LayoutProps<'/'>) {
  return <Document>{children}</Document>;
}
