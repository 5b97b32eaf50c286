import { useEffect, useState } from 'preact/hooks';
import { loadAccount, saveAccount } from '../../client/account.ts';
import { ONLY_ROW, type Application } from '../../domain/submission/application.ts';
import { reduceApplication, type ApplicationAction } from '../../domain/submission/reduce.ts';
import { useAutosave } from '../shared/useAutosave.ts';

/** Id of the screen with the account sheet. */
const ACCOUNT = 'akun';

const asApplication = (values: Record<string, string>): Application => ({
  rows: { [ACCOUNT]: [{ id: ONLY_ROW, values }] },
  prepared: [],
  attached: [],
});

/** The account sheet: one for all requests, kept on the device apart from them and never in a package. */
export const useAccount = (has: boolean) => {
  const [account, setAccount] = useState<Application | undefined>(undefined);
  const { state, settle } = useAutosave(account, (writing) =>
    saveAccount(writing.rows[ACCOUNT]?.[0]?.values ?? {}),
  );
  useEffect(() => {
    if (!has) return;
    void loadAccount().then((stored) => {
      const first = asApplication(stored.ok ? stored.value : {});
      settle(first, stored.ok ? { name: 'tersimpan' } : { name: 'gagal', problem: stored.error });
      setAccount(first);
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- read once, as the page opens
  }, []);
  const change = (action: ApplicationAction) =>
    setAccount((before) => before && reduceApplication(before, action));
  return { account: account ?? asApplication({}), ready: account !== undefined, state, change };
};
