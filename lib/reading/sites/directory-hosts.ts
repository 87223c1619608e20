import { isUnder } from '../hosts';

/** Hosts whose pages speak of other companies and people than the one whose site it is. */
const directories = (
  'linkedin.com facebook.com instagram.com x.com twitter.com threads.net youtube.com tiktok.com pinterest.com ' +
  'reddit.com medium.com substack.com github.com gitlab.com stackoverflow.com wikipedia.org wikidata.org ' +
  'google.com bing.com duckduckgo.com yahoo.com baidu.com amazon.com ebay.com ' +
  'crunchbase.com goodfirms.co clutch.co g2.com capterra.com getapp.com softwareadvice.com trustradius.com ' +
  'trustpilot.com sitejabber.com yelp.com tripadvisor.com booking.com producthunt.com angel.co wellfound.com ' +
  'glassdoor.com glassdoor.co.uk glassdoor.co.in glassdoor.co.nz glassdoor.com.au glassdoor.com.br glassdoor.com.hk ' +
  'glassdoor.com.mx glassdoor.com.ar glassdoor.ca glassdoor.de glassdoor.fr glassdoor.es glassdoor.it glassdoor.nl ' +
  'glassdoor.ie glassdoor.at glassdoor.ch glassdoor.be glassdoor.sg ' +
  'indeed.com monster.com stepstone.de ziprecruiter.com kununu.com xing.com f6s.com ' +
  'zoominfo.com apollo.io rocketreach.co lusha.com owler.com pitchbook.com cbinsights.com tracxn.com ' +
  'dnb.com bloomberg.com forbes.com northdata.com opencorporates.com europages.com kompass.com yellowpages.com ' +
  'upwork.com fiverr.com designrush.com sortlist.com techbehemoths.com themanifest.com'
).split(' ');

/** Whether a host is a directory, a marketplace or a network: its pages are not its own company's site. */
export function isDirectory(host: string): boolean {
  return directories.some((domain) => isUnder(host, domain));
}
