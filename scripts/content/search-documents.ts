import type { CompiledIndex, CompiledLesson } from '#app/domain/learning/compiled-lesson.ts';
import type { SearchDocument } from '#app/domain/learning/search-document.ts';
import type { TradeTerm } from '#app/domain/learning/trade-term.ts';
import type { Source } from '#app/domain/items/source.ts';

/**
 * Everything a search may lead to, from what has been compiled: each section of each lesson, procedures, cases without
 * their analysis, reflections, forms, terms with their everyday names, and the sources that lessons cite.
 */
export function searchDocuments(
  index: CompiledIndex,
  lessons: readonly CompiledLesson[],
  terms: readonly TradeTerm[],
): readonly SearchDocument[] {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const documents: SearchDocument[] = [];
  const cited = new Map<string, { readonly source: Source; readonly url: string; readonly where: string }>();
  for (const module of index.modules) {
    for (const { id } of module.lessons) {
      const lesson = byId.get(id);
      if (!lesson) continue;
      const place = { url: `/learn/${module.slug}/${id}`, where: `模块${module.number} ${module.title} · ${lesson.title}` };
      documents.push(...lessonDocuments(lesson, place));
      for (const { source, number } of lesson.sources) {
        if (!cited.has(source.id)) cited.set(source.id, { source, url: `${place.url}#source-${number}`, where: place.where });
      }
    }
    for (const form of module.forms) {
      const home = module.lessons.find(({ id }) => byId.get(id)?.blocks.some((block) => block.kind === 'html' && block.html.includes(`id="${form.id}"`)));
      documents.push({
        id: `form:${form.id}`,
        kind: 'form',
        title: form.title,
        where: `模块${module.number} ${module.title}`,
        url: `/learn/${module.slug}/${home ? `${home.id}#${form.id}` : ''}`,
        text: `${form.purpose}${form.keep}`,
      });
    }
  }
  for (const { id, term, aliases, meaning } of terms) {
    documents.push({ id: `term:${id}`, kind: 'term', title: term, where: '', url: `/learn/search?q=${encodeURIComponent(term)}`, text: `${meaning}${aliases.length > 0 ? `也叫：${aliases.join('、')}。` : ''}` });
  }
  for (const [id, { source, url, where }] of cited) {
    const facts = [source.issuer, source.document, source.inForceFrom && `${source.inForceFrom}起施行`].filter(Boolean).join('，');
    documents.push({ id: `source:${id}`, kind: 'source', title: source.title, where, url, text: `${facts}。${source.note ?? ''}` });
  }
  return documents;
}

function lessonDocuments(lesson: CompiledLesson, { url, where }: { readonly url: string; readonly where: string }): SearchDocument[] {
  const sections: { id: string; title: string; text: string }[] = [{ id: '', title: lesson.title, text: '' }];
  const documents: SearchDocument[] = [];
  for (const block of lesson.blocks) {
    if (block.kind === 'html') {
      for (const [at, piece] of block.html.split(/<h2 id="/).entries()) {
        if (at > 0) {
          const [, id = '', title = ''] = /^([^"]*)"[^>]*>(.*?)<\/h2>/s.exec(piece) ?? [];
          sections.push({ id, title: plainText(title), text: '' });
        }
        const section = sections.at(-1);
        if (section) section.text += plainText(at > 0 ? piece.replace(/^.*?<\/h2>/s, '') : piece);
      }
      continue;
    }
    const { id } = block.props;
    const shared = { id: `${lesson.id}#${id}`, where, url: `${url}#${id}` };
    switch (block.name) {
      case 'Case':
        documents.push({ ...shared, kind: 'case', title: block.props.title, text: plainText(block.props.bodyHtml) });
        break;
      case 'Procedure':
        documents.push({
          ...shared,
          kind: 'procedure',
          title: block.props.title,
          text: block.props.steps.map(({ title, html }, at) => `${at + 1}. ${title}：${plainText(html)}`).join(''),
        });
        break;
      case 'Reflection':
        documents.push({ ...shared, kind: 'reflection', title: '读后思考', text: block.props.prompt });
        break;
    }
  }
  const written = sections
    .filter(({ text }) => text !== '')
    .map(({ id, title, text }): SearchDocument => ({
      id: `${lesson.id}#${id}`,
      kind: 'section',
      title,
      where,
      url: id === '' ? url : `${url}#${id}`,
      text,
    }));
  return [...written, ...documents];
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };

/** The words of markup this compiler made itself: figures, source numbers and links to files say nothing to a search. */
function plainText(html: string): string {
  return html
    .replace(/<(svg|sup|summary)\b.*?<\/\1>/gs, '')
    .replace(/<\/(?:td|th)>/g, '，')
    .replace(/<\/(?:p|li|tr|h3|figcaption|dd|dt)>|<br>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? '')
    .replaceAll('\u2060', '')
    .replace(/，(?= *[，。]| )/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
