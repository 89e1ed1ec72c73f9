// Going from page to page, and what a page's address says.
import { Link as RouterLink, useNavigate, useParams, useSearch as useRouterSearch } from "@tanstack/react-router";
import { type ReactNode, useCallback } from "react";

type Search = Record<string, string>;

interface LinkProps {
  to: string;
  search?: Search;
  className?: string;
  activeClassName?: string;
  children: ReactNode;
}

export function Link({ to, search, className, activeClassName, children }: LinkProps) {
  return (
    <RouterLink
      to={to}
      search={search ?? {}}
      className={className}
      activeProps={{ className: `${className ?? ""} ${activeClassName ?? ""}`, "aria-current": "page" }}
      activeOptions={{ includeSearch: false }}
    >
      {children}
    </RouterLink>
  );
}

export function useGo() {
  const navigate = useNavigate();
  return useCallback(
    (to: string, options: { search?: Search } = {}) => {
      void navigate({ to, search: options.search ?? {} });
    },
    [navigate],
  );
}

/** A part of the address, such as the id of a dossier. */
export function useParam(name: string): string {
  const params = useParams({ strict: false }) as Record<string, string | undefined>;
  return params[name] ?? "";
}

/** What stands behind the `?` of the address: the state of a view. */
export function useSearch(): [Search, (partial: Record<string, string | undefined>) => void] {
  const raw = useRouterSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const search: Search = {};
  for (const [key, value] of Object.entries(raw)) search[key] = String(value);
  const set = useCallback(
    (partial: Record<string, string | undefined>) => {
      void navigate({
        to: ".",
        replace: true,
        search: ((before: Record<string, unknown>) => {
          const next: Record<string, unknown> = { ...before, ...partial };
          for (const key of Object.keys(next)) if (next[key] === undefined || next[key] === "") delete next[key];
          return next;
        }) as never,
      });
    },
    [navigate],
  );
  return [search, set];
}
