import type { Metadata } from 'next';
import { Document, documentName } from './document';

export async function generateMetadata(): Promise<Metadata> {
  const name = await documentName();
  return { title: { default: name, template: `%s – ${name}` } };
}

export default function RootLayout({ children }: LayoutProps<'/'>) {
  return <Document>{children}</Document>;
}
