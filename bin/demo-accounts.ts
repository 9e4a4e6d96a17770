import { demoAccounts } from '../db/seed/accounts';

console.log(JSON.stringify(demoAccounts));
