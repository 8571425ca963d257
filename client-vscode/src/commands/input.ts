/** A quick pick in which something can be typed as well. */

import * as vscode from "vscode";

export interface Offer {
  label: string;
  value: string;
  icon: string;
  description?: string;
}

/** What the user typed, or chose of what is offered; `undefined` when neither. */
export async function typeOrPick(title: string, placeholder: string, offers: Offer[], icon = "play"): Promise<string | undefined> {
  type Row = vscode.QuickPickItem & { value: string };
  const pick = vscode.window.createQuickPick<Row>();
  const row = ({ label, value, description, icon }: Offer): Row => ({
    label,
    value,
    description: description ?? "",
    iconPath: new vscode.ThemeIcon(icon),
  });
  const offered = offers.map(row);
  Object.assign(pick, { title, placeholder, matchOnDescription: true, ignoreFocusOut: true }); // nobody types it twice
  const offer = () => {
    const typed = pick.value.trim();
    const first = { ...row({ label: typed, value: typed, icon }), alwaysShow: true };
    pick.items = typed ? [first, ...offered.filter((one) => one.value !== typed)] : offered;
  };
  offer();
  const chosen = await new Promise<string | undefined>((done) => {
    pick.onDidChangeValue(offer);
    pick.onDidAccept(() => done(pick.activeItems[0]?.value ?? pick.value.trim()));
    pick.onDidHide(() => done(undefined));
    pick.show();
  });
  pick.dispose();
  return chosen || undefined;
}
