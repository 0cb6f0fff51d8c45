import Link from 'next/link';
import { Analytics } from './analytics';
import { Counter } from './counter';
import { Film } from './film';

export function Article({ name, title, next }) {
  return (
    <article>
      <h1>{title}</h1>
      <Film address={`${process.env.PUBLIC_FILMS}/${name}`} title={title} />
      <Analytics article={name} />
      <p>
        <Counter />
      </p>
      <p>
        <Link id="next" href={next}>
          Next article
        </Link>
      </p>
    </article>
  );
}
