import { isUnder } from '../hosts';

/** Hosts whose pages speak of other companies and people than the one whose site it is; the last are where reps keep records. */
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
  'upwork.com fiverr.com designrush.com sortlist.com techbehemoths.com themanifest.com ' +
  'app.hubspot.com app-na2.hubspot.com app-na3.hubspot.com app-eu1.hubspot.com app-eu2.hubspot.com app-ap1.hubspot.com ' +
  'lightning.force.com pipedrive.com dynamics.com crm.zoho.com crm.zoho.eu crm.zoho.in crm.zoho.com.au crm.zoho.com.cn ' +
  'crm.zoho.jp crm.zoho.sa crm.zohocloud.ca app.twenty.com app.attio.com'
).split(' ');

/** Whether a host is a directory, a marketplace or a network: its pages are not its own company's site. */
export function isDirectory(host: string): boolean {
  return directories.some((domain) => isUnder(host, domain));
}
