// Every page and its address. Pages are loaded when they are first opened.
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
} from "@tanstack/react-router";
import { Broken } from "./Broken";
import { Frame } from "./Frame";

const root = createRootRoute({
  component: Frame,
  errorComponent: Broken,
  notFoundComponent: () => <Navigate to="/today" />,
});

type Page = () => Promise<{ default: React.ComponentType }>;

const PAGES: readonly (readonly [string, Page])[] = [
  ["/today", () => import("../features/today/TodayPage")],
  ["/calls", () => import("../features/calls/CallsPage")],
  ["/calls/$id", () => import("../features/calls/CallPage")],
  ["/calls/$id/assignment", () => import("../features/assignment/AssignmentPage")],
  ["/calls/$id/conflicts", () => import("../features/conflicts/ConflictsPage")],
  ["/applications", () => import("../features/applications/RegisterPage")],
  ["/applications/new", () => import("../features/applications/DepositPage")],
  ["/applications/$id", () => import("../features/applications/DossierPage")],
  ["/reviews", () => import("../features/reviews/ReviewsPage")],
  ["/reviews/entry", () => import("../features/reviews/EntryPage")],
  ["/reviews/$id", () => import("../features/reviews/ScoringPage")],
  ["/ranking", () => import("../features/ranking/RankingPage")],
  ["/ranking/compare", () => import("../features/ranking/ComparePage")],
  ["/ranking/second-opinion", () => import("../features/spread/SecondOpinionPage")],
  ["/sessions", () => import("../features/sessions/SessionsPage")],
  ["/sessions/$id", () => import("../features/sessions/SessionPage")],
  ["/organisations", () => import("../features/organisations/OrganisationsPage")],
  ["/exclusions", () => import("../features/eligibility/ExclusionsPage")],
  ["/organisations/$id", () => import("../features/organisations/OrganisationPage")],
  ["/radar", () => import("../features/organisations/RadarPage")],
  ["/dashboard", () => import("../features/dashboard/DashboardPage")],
  ["/reports", () => import("../features/reports/ReportsPage")],
  ["/reports/$name", () => import("../features/reports/ReportPage")],
  ["/programmes", () => import("../features/programmes/ProgrammesPage")],
  ["/programmes/$id", () => import("../features/programmes/ProgrammePage")],
  ["/tables", () => import("../features/tables/TablesPage")],
  ["/log", () => import("../features/office/LogPage")],
  ["/backup", () => import("../features/office/BackupPage")],
  ["/accounts", () => import("../features/office/AccountsPage")],
  ["/privacy", () => import("../features/privacy/PrivacyPage")],
  ["/settings", () => import("../features/office/SettingsPage")],
  ["/about", () => import("../features/office/AboutPage")],
];

const routes = PAGES.map(([path, page]) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component: lazyRouteComponent(page),
    validateSearch: (search: Record<string, unknown>) => search,
  }),
);

const home = createRoute({ getParentRoute: () => root, path: "/", component: () => <Navigate to="/today" /> });

export const router = createRouter({
  routeTree: root.addChildren([home, ...routes]),
  history: createHashHistory(),
  // A page that fails leaves the rail and the bar standing.
  defaultErrorComponent: Broken,
  defaultPreload: "intent",
});
