import { index, layout, route, type RouteConfig } from '@remix-run/route-config';

/** The map: every URL by audience. Who may call what stands in app/server/auth/route-access.server.ts. */
const routes: RouteConfig = [
  layout('routes/shell.tsx', [
    index('routes/home.tsx'),
    route('login', 'routes/account/login.tsx'),
    route('account', 'routes/account/account.tsx'),

    route('standard', 'routes/standard/browse.tsx'),
    route('standard/:nodeId', 'routes/standard/node.tsx'),

    route('learn', 'routes/learn/modules.tsx'),
    route('learn/record', 'routes/learn/record.tsx'),
    route('learn/search', 'routes/learn/search.tsx'),
    route('learn/scenarios', 'routes/learn/scenarios.tsx'),
    route('learn/scenarios/:contentId', 'routes/learn/scenario.tsx'),
    route('learn/plays/:playId', 'routes/learn/play.tsx'),
    route('learn/plays/:playId/debrief', 'routes/learn/debrief.tsx'),
    route('learn/practice', 'routes/learn/practice.tsx'),
    route('learn/practice/:runId', 'routes/learn/practice-run.tsx'),
    route('learn/practice/:runId/outcome', 'routes/learn/practice-outcome.tsx'),
    route('learn/mistakes', 'routes/learn/mistakes.tsx'),
    route('learn/:module', 'routes/learn/module.tsx'),
    route('learn/:module/:lesson', 'routes/learn/lesson.tsx'),

    route('teach', 'routes/teach/classes.tsx'),
    route('teach/plays/:playId', 'routes/teach/replay.tsx'),
    route('teach/:classId/scenarios', 'routes/teach/class-plays.tsx'),
    route('teach/:classId/scenarios/:contentId', 'routes/teach/class-play.tsx'),
    route('teach/:classId', 'routes/teach/class.tsx'),

    route('exam', 'routes/exam/my-sittings.tsx'),
    route('exam/:attemptId/outcome', 'routes/exam/outcome.tsx'),

    route('invigilate', 'routes/invigilate/sittings.tsx'),
    route('invigilate/:sittingId', 'routes/invigilate/console.tsx'),

    route('bank', 'routes/bank/items.tsx'),
    route('bank/coverage', 'routes/bank/coverage.tsx'),
    route('bank/clock', 'routes/bank/clock.tsx'),
    route('bank/new', 'routes/bank/new.tsx'),
    route('bank/import', 'routes/bank/import.tsx'),
    route('bank/:itemId', 'routes/bank/item.tsx'),
    route('bank/:itemId/edit', 'routes/bank/edit.tsx'),
    route('bank/:itemId/compare', 'routes/bank/compare.tsx'),

    route('admin', 'routes/admin/overview.tsx'),
    route('admin/forms', 'routes/admin/forms.tsx'),
    route('admin/forms/new', 'routes/admin/form-new.tsx'),
    route('admin/forms/:formId', 'routes/admin/form.tsx'),
    route('admin/sittings', 'routes/admin/sittings.tsx'),
    route('admin/sittings/new', 'routes/admin/sitting-new.tsx'),
    route('admin/sittings/:sittingId', 'routes/admin/sitting.tsx'),
    route('admin/users', 'routes/admin/users.tsx'),
    route('admin/users/:userId', 'routes/admin/user.tsx'),
    route('admin/audit', 'routes/admin/audit.tsx'),

    route('*', 'routes/not-found.tsx'),
  ]),
  // Nothing but the exam on the screen: no header, no way to click oneself out of it.
  route('exam/:attemptId', 'routes/exam/attempt.tsx'),
  route('learn/sync', 'routes/learn/sync.ts'),
  route('learn/:module/forms/:file', 'routes/learn/form-file.ts'),
  route('learn/:module/handout.pdf', 'routes/learn/handout.ts'),
  route('bank/export', 'routes/bank/export.ts'),
  route('bank/template.xlsx', 'routes/bank/template.ts'),
  route('logout', 'routes/account/logout.ts'),
  route('invigilate/:sittingId/live', 'routes/invigilate/live.ts'),
];

export default routes;
