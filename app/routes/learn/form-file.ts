import type { LoaderFunctionArgs } from '@remix-run/node';
import { jobFormExcel } from '#app/server/files/job-form-excel.server.ts';
import { CONTENT_TYPES, fileResponse } from '#app/server/http/file-response.server.ts';
import { renderJobFormPdf } from '#app/server/pdf/job-form-pdf.server.ts';
import { jobFormForPrint } from '#app/server/queries/course-prints.server.ts';

/** A form of the job to take away: /learn/<module>/forms/<id>.xlsx or .pdf. */
export async function loader({ params }: LoaderFunctionArgs) {
  const [, id = '', type = ''] = /^(.+)\.(xlsx|pdf)$/.exec(params.file ?? '') ?? [];
  const found = jobFormForPrint(params.module ?? '', id);
  if (!found) throw new Response('没有这张表。请回到模块目录重新打开。', { status: 404 });
  const { form, titles } = found;
  if (type === 'xlsx') return fileResponse(await jobFormExcel(form, titles), { type: CONTENT_TYPES.xlsx, name: `${form.title}.xlsx`, plainName: `${form.id}.xlsx` });
  const { bytes } = await renderJobFormPdf(form, titles);
  return fileResponse(bytes, { type: CONTENT_TYPES.pdf, name: `${form.title}.pdf`, plainName: `${form.id}.pdf` });
}
