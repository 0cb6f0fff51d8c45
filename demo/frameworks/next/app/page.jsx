import { Article } from '../components/article';

export const metadata = { title: 'The ferry returns' };

export default function Ferry() {
  return <Article name="ferry" title="The ferry returns" next="/tide" />;
}
