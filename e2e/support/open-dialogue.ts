import { closeDatabases } from '@/db/client';
import { anOpenDialogue } from '@/lib/contribution/testing';

/** Run as a program by `scratch-installation.ts`: makes one open dialogue and prints its slug. */
const { slug } = await anOpenDialogue('public');
console.log(slug);
await closeDatabases();
