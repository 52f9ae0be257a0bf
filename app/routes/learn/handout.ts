import type { LoaderFunctionArgs } from '@remix-run/node';
import { CONTENT_TYPES, fileResponse } from '#app/server/http/file-response.server.ts';
import { renderModuleHandout } from '#app/server/pdf/module-handout.server.ts';
import { moduleForPrint } from '#app/server/queries/course-prints.server.ts';

/** The handout of a module: everything of it but what is shown only after an answer. */
export async function loader({ params }: LoaderFunctionArgs) {
  const printed = moduleForPrint(params.module ?? '');
  if (!printed) throw new Response('这个模块还没有发布。请回到课程目录，看看已发布的模块。', { status: 404 });
  const { number, slug, title } = printed.module;
  const { bytes } = await renderModuleHandout(printed);
  return fileResponse(bytes, { type: CONTENT_TYPES.pdf, name: `模块${number} ${title} 讲义.pdf`, plainName: `${slug}.pdf` });
}
