import { isDirectory } from '../reading/sites/directory-hosts';
import { isMailHost } from '../values/mail-hosts';

/**
 * Hosts where companies have a page, a form, a shop, their jobs, a help desk, a mailbox or a short link, but no domain of
 * their own. What the public suffix list knows ("vercel.app") isn't repeated here, nor the networks and directories that
 * `isDirectory` knows.
 */
const social =
  'lnkd.in fb.com fb.me t.co threads.com quora.com vimeo.com twitch.tv snapchat.com discord.com discord.gg telegram.org telegram.me ' +
  't.me whatsapp.com wa.me signal.group slack.com bsky.app mastodon.social vk.com weibo.com line.me spotify.com soundcloud.com ' +
  'behance.net dribbble.com patreon.com ko-fi.com buymeacoffee.com about.me bento.me contra.com polywork.com read.cv';
const shortLinks =
  'bit.ly tinyurl.com ow.ly buff.ly rebrand.ly is.gd t.ly cutt.ly rb.gy shorturl.at lnk.to goo.gl g.co g.page 1drv.ms hubs.ly hubs.li aka.ms amzn.to ' +
  'youtu.be linktr.ee linkin.bio beacons.ai bio.link campsite.bio taplink.cc tap.bio lnk.bio hoo.be msha.ke solo.to allmylinks.com milkshake.app';
const directories =
  'dealroom.co northdata.de freelancer.com malt.com bitbucket.org kickstarter.com indiegogo.com gofundme.com';
const jobs =
  'lever.co greenhouse.io ashbyhq.com workable.com recruitee.com personio.de personio.com teamtailor.com smartrecruiters.com bamboohr.com breezy.hr ' +
  'jobvite.com icims.com myworkdayjobs.com applytojob.com join.com softgarden.io rexx-systems.com welcometothejungle.com successfactors.com ' +
  'successfactors.eu taleo.net oraclecloud.com pinpointhq.com homerun.co factorialhr.com bizneo.com d.vinci.de dvinci-hr.com onlyfy.jobs rippling.com';
const services =
  'zendesk.com freshdesk.com intercom.help helpscoutdocs.com statuspage.io atlassian.net gitbook.io readme.io readthedocs.io service-now.com ' +
  'force.com salesforce.com salesforce-sites.com my.site.com hubspot.com hs-sites.com hubspotpagebuilder.com mailchi.mp list-manage.com campaign-archive.com ' +
  'zoom.us lu.ma luma.com calendly.com meetup.com eventbrite.com hopin.com typeform.com jotform.com surveymonkey.com airtable.com forms.gle office.com ' +
  'sharepoint.com dropbox.com box.com wetransfer.com issuu.com slideshare.net scribd.com canva.com miro.com figma.com notion.so notion.site';
const builders =
  'wix.com wixsite.com wordpress.com squarespace.com myshopify.com weebly.com webflow.io jimdo.com jimdofree.com jimdosite.com business.site canva.site ' +
  'framer.website framer.app framer.ai godaddysites.com odoo.com strikingly.com mystrikingly.com webnode.com webador.com site123.me tilda.ws carrd.co ' +
  'netlify.app vercel.app pages.dev herokuapp.com azurewebsites.net cloudfront.net appspot.com web.app firebaseapp.com github.io gitlab.io onrender.com ' +
  'fly.dev replit.app lovable.app bubbleapps.io softr.app glide.page super.site myportfolio.com ueniweb.com one.com tumblr.com typepad.com';
const shops = 'etsy.com apple.com shopee.com alibaba.com aliexpress.com mercadolibre.com airbnb.com';

const shared = new Set(
  [social, shortLinks, directories, jobs, services, builders, shops].join(' ').split(' '),
);

/** Those that have a domain a country. */
const everywhere =
  /^(?:amazon|google|ebay|indeed|glassdoor|blogspot|eventbrite|webnode|tripadvisor)\.(?:com?\.)?[a-z]{2,3}$/;

/** Whether many share a domain ("lever.co", "amazon.de"), so that it is no company's but that of who runs it. */
export function isShared(domain: string): boolean {
  return shared.has(domain) || everywhere.test(domain) || isMailHost(domain) || isDirectory(domain);
}
