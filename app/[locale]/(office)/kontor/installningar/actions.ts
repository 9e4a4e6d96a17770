'use server';

import { handleBarrier } from '@/lib/pages/handle-barrier';
import { pageAddress } from '@/lib/pages/model';
import { writePage } from '@/lib/pages/write-page';
import { addCommittee } from '@/lib/people/add-committee';
import { addPerson } from '@/lib/people/add-person';
import { assignRole } from '@/lib/people/assign-role';
import { changeInstallation } from '@/lib/people/change-installation';
import { changePerson } from '@/lib/people/change-person';
import { endCommittee } from '@/lib/people/end-committee';
import { endRole } from '@/lib/people/end-role';
import { renameCommittee } from '@/lib/people/rename-committee';
import { adoptPrincipleSet } from '@/lib/principles/adopt-principle-set';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

const root = '/kontor/installningar';

export async function saveInstallation(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(changeInstallation, form, () => `${root}?sparat=1`);
}

export async function saveCommittee(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(addCommittee, form, ({ committeeId }) => `${root}/namnder?tillagd=${committeeId}`);
}

export async function finishCommittee(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(endCommittee, form, ({ committeeId }) => `${root}/namnder/${committeeId}?sparat=slut`);
}

export async function saveCommitteeName(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(
    renameCommittee,
    form,
    ({ committeeId }) => `${root}/namnder/${committeeId}?sparat=namn`,
  );
}

export async function saveNewPerson(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(addPerson, form, ({ personId }) => `${root}/personer/${personId}?sparat=ny`);
}

export async function savePerson(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(changePerson, form, ({ personId }) => `${root}/personer/${personId}?sparat=namn`);
}

export async function giveRole(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(assignRole, form, ({ personId }) => `${root}/personer/${personId}?sparat=roll`);
}

export async function finishRole(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(endRole, form, ({ personId }) => `${root}/personer/${personId}?sparat=slut`);
}

export async function publishPage(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(
    writePage,
    form,
    ({ page, language }) => `${root}/sidor${pageAddress[page]}?sprak=${language}&sparat=1`,
  );
}

export async function finishBarrier(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(handleBarrier, form, () => `${root}/hinder?sparat=1`);
}

export async function adoptPrinciples(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(adoptPrincipleSet, form, () => `${root}/principer?antagen=1`);
}
