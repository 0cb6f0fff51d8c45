import { Article } from '../../components/article';

export const metadata = { title: 'The tide tables' };

export default function Tide() {
  return <Article name="tide" title="The tide tables" next="/" />;
}
