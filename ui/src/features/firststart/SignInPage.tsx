import { type FormEvent, useState } from "react";
import s from "../../app/app.module.css";
import { Brand } from "../../app/Brand";
import { useSession } from "../../app/session";
import { useAct } from "../../host";
import { pick, useT } from "../../i18n";
import { Button, Refusal, Segmented, TextField } from "../../kit";

export default function SignInPage() {
  const { t, lang, setLang } = useT();
  const { office } = useSession();
  const signIn = useAct("account.signIn");
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await signIn.run({ name, password });
    } catch {
      setPassword("");
    }
  };
  return (
    <main className={s.centre}>
      <form className={s.plate} onSubmit={(event) => void submit(event)}>
        <Brand />
        <h1>{t("firststart-sign-in")}</h1>
        <p className={s.faint}>{pick(lang, office?.nameAr ?? "", office?.nameFr ?? "")}</p>
        {office?.demo && <p className={s.faint}>{t("firststart-demo-accounts")}</p>}
        <Refusal refused={signIn.refused} />
        <TextField label={t("firststart-name")} value={name} onChange={setName} name="name" dir="ltr" autoFocus />
        <TextField
          label={t("firststart-password")}
          type="password"
          value={password}
          onChange={setPassword}
          name="password"
          dir="ltr"
        />
        <Button type="submit" tone="primary" isPending={signIn.isPending}>
          {t("firststart-enter")}
        </Button>
        <Segmented
          label={t("frame-language")}
          value={lang}
          onChange={setLang}
          options={[
            { id: "ar", label: t("frame-lang-ar"), lang: "ar" },
            { id: "fr", label: t("frame-lang-fr"), lang: "fr" },
            { id: "en", label: t("frame-lang-en"), lang: "en" },
          ]}
        />
      </form>
    </main>
  );
}
