import { installations } from '@/db/schema/installation';
import { invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { isReadableAccent } from './colour';
import { installationInput } from './model';
import { peoplePolicy } from './policy';

/** The municipality's name, contact and colour, as every page shows them. The colour must be readable. */
export const changeInstallation = defineUseCase({
  name: 'people.change-installation',
  input: installationInput,
  load: async (tx) => (await tx.select({ only: installations.only }).from(installations).for('update'))[0],
  allow: peoplePolicy.administer,
  run: async ({ tx }, settings) => {
    if (!isReadableAccent(settings.accentColour)) throw invalid({ accentColour: 'people.error.contrast' });
    await tx.update(installations).set(settings);
    return { value: null, events: [{ type: 'installation.changed' }] };
  },
});
