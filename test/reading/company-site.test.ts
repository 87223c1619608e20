import { describe, expect, test } from 'vitest';
import { companySite } from '../../lib/reading/sites/company-site';
import { documentOf } from './document';

/** Name, city, region, postal code and country as a careful human reads them; what is not stated is `-`. */
type Row = readonly [what: string, url: string, html: string, expected: string];

function readingOf(url: string, html: string): string {
  const { subject } = companySite.see(documentOf(html), new URL(url)).reading;
  const { company_city, company_region, company_postal_code, company_country } = subject?.facts ?? {};
  const first = [company_city, company_region, company_postal_code, company_country].map(
    (facts) => facts?.[0]?.text ?? '-',
  );
  return subject ? [subject.name, ...first].join(' | ') : 'none';
}

const page = (title: string, body: string, head = '') =>
  `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const menu =
  '<ul><li><a href="/">Home</a></li><li><a href="about.html">About Us</a></li><li><a href="contact.html">Contact Us</a></li></ul>';
const states =
  '<select name="state"><option>Denver, CO 80210</option><option>Alabama</option><option>Oregon</option></select>';

describe('small firms that state nothing for machines', () => {
  test.each<Row>([
    [
      'a law firm: suite and city on one line, the name in title and footer, a host that is a slogan',
      'http://www.gethelpnow.example/',
      page(
        'Contact Us | Bend, OR Lawyer | The Otter & Heron Law Firm, LLC',
        `${menu}<h2>Our Location</h2><p><strong>1200 East Sample Ave,<br>Suite 500 Bend, OR 97701</strong></p>
        <form><input name="q">${states}</form>
        <div class="footer"><p>The Otter &amp; Heron Law Firm, LLC. All Rights Reserved | <a href="sitemap.html">Sitemap</a><br>
        1200 East Sample Ave, Suite 500 Bend, OR 97701 &nbsp; | &nbsp; 541.555.0100</p></div>`,
      ),
      'The Otter & Heron Law Firm, LLC | Bend | OR | 97701 | -',
    ],
    [
      'a UK software firm: name over the address, county, country, one address in one property',
      'http://www.sampleledgerapp.example/contact-us.aspx',
      page(
        'Contact us',
        `<img class="headerlogo" alt="SL Sample Ledger"><h1>Contact us</h1>
        <p>SLX Limited<br>Heron House, Village Way<br>Otterton, Cheshire<br>SK9 9ZZ, United Kingdom<br><a href="/map.pdf">Map</a></p>
        <div id="footer"><div itemscope itemtype="http://schema.org/Corporation"><strong>SLX Limited</strong>
        <div itemprop="address" itemscope itemtype="http://schema.org/PostalAddress"><span itemprop="streetAddress">Heron House, Village Way, Otterton, Cheshire, SK9 9ZZ</span></div></div>
        <span>© Copyright 2013 SLX Limited&nbsp;&nbsp;|&nbsp;&nbsp;Registered in England, No: 0000000.</span></div>`,
      ),
      'SLX Limited | Otterton | Cheshire | SK9 9ZZ | United Kingdom',
    ],
    [
      'an inn: tables, fonts, bullets between the parts',
      'http://www.goldenotterinn.example/contact.htm',
      page(
        'Golden Otter Inn - Bend Oregon Bed and Breakfast - Contact',
        `<table><tr><td><img src="images/logo.gif" alt="The Golden Otter Inn"></td></tr><tr><td>${menu}</td></tr>
        <tr><td><font size="2">The Golden Otter Inn &bull; 12 Sample Street &bull; Bend, Oregon 97701<br>541-555-0100 &bull; Toll Free 800-555-0100</font></td></tr>
        <tr><td>Copyright &copy; 2009 - 2012 Golden Otter Inn. Site design by Pixel Heron Studios, Portland, OR 97201</td></tr></table>`,
      ),
      'The Golden Otter Inn | Bend | Oregon | 97701 | -',
    ],
    [
      'a software company: the name with "Inc." in the copyright line, the address in paragraphs',
      'https://www.fjordlinesoft.example/company/contact/',
      page(
        'Contact - Fjordline Software',
        `<h3>Headquarters</h3><p>Fjordline Software, Inc.</p><p>One Harbor Plaza</p><p>Floor 3</p><p>Boston, MA 02110-1234</p><p>USA</p>
        <h3>European office</h3><p>Fjordline Software Ltd</p><p>10 High Street</p><p>London EC1A 1BB</p><p>United Kingdom</p>
        <footer>&copy; 2014 Fjordline Software, Inc. All rights reserved. <a href="/privacy">Privacy Policy</a></footer>`,
      ),
      'Fjordline Software, Inc. | Boston | MA | 02110-1234 | USA',
    ],
    [
      'three offices of a law firm, none of them named the main one',
      'http://www.heronlaw.example/contact/',
      page(
        'Contact Heron Law Group',
        `<h4>Denver</h4><p>Heron Law Group, P.C.<br>1 First Street<br>Denver, CO 80202</p><h4>Boulder</h4><p>Heron Law Group, P.C.<br>2 Pearl Street<br>Boulder, CO 80302</p>
        <div id="footer">© 2011 Heron Law Group, P.C.</div>`,
      ),
      'Heron Law Group, P.C. | - | - | - | -',
    ],
    [
      'a post office box beside the house',
      'http://heronplumbing.example/',
      page(
        'Heron Plumbing | Home',
        `<p>Mailing address: P.O. Box 12, Salem, OR 97301</p><p>Shop: 44 Mill Road, Bend, OR 97702</p><p>Copyright 2010 Heron Plumbing</p>`,
      ),
      'Heron Plumbing | Bend | OR | 97702 | -',
    ],
    [
      'the city in the sentence',
      'http://www.otterdental.example/about-us.php',
      page(
        'About Otter Dental',
        `<h1>About Otter Dental</h1><p>Our practice is located at 123 Elm Drive, Suite B in Little Rock, AR 72201, just off the highway.</p><p>© Otter Dental 2015</p>`,
      ),
      'Otter Dental | Little Rock | AR | 72201 | -',
    ],
    [
      'spans without white space between them',
      'https://brewery-otter.example/',
      page(
        'Otter Brewery',
        `<footer><span>Otter Brewery</span><span>5 Hop Lane</span><span>Portland, ME 04101</span><small>© 2020 Otter Brewery</small></footer>`,
      ),
      'Otter Brewery | Portland | ME | 04101 | -',
    ],
    [
      'Canada',
      'https://maplefjord.example/contact-us',
      page(
        'Maple Fjord | Contact',
        `<p>Maple Fjord Inc.<br>500 King Street West, Suite 4<br>Toronto, Ontario<br>M5V 1L9 Canada</p><p>© Maple Fjord Inc.</p>`,
      ),
      'Maple Fjord Inc. | Toronto | Ontario | M5V 1L9 | Canada',
    ],
    [
      'Australia',
      'https://southotter.example/contact',
      page(
        'Contact | South Otter',
        `<p>Level 5, 120 Sample Street<br>Melbourne VIC 3000<br>Australia</p><p>© 2018 South Otter Pty Ltd. All rights reserved.</p>`,
      ),
      'South Otter Pty Ltd. | Melbourne | VIC | 3000 | Australia',
    ],
    [
      'an office in England by name',
      'https://www.herontea.example/contact.html',
      page(
        'Heron Tea - Contact',
        `<p>Heron Tea, Unit 4, The Maltings, Saffron Walden, Essex, CB10 1AB, England</p><p>Heron Tea © 2008. Registered Office: as above</p>`,
      ),
      'Heron Tea | Saffron Walden | Essex | CB10 1AB | England',
    ],
    [
      'a hosting company is no host of itself',
      'http://otterhost.example/',
      page(
        'Otter Hosting - Web Hosting',
        `<ul><li>Web Design</li><li>Hosting</li></ul><p>Otter Hosting Inc.<br>12 Main Street<br>Bend, OR 97701</p><p>© 2014 Otter Hosting Inc.</p>`,
      ),
      'Otter Hosting Inc. | Bend | OR | 97701 | -',
    ],
    [
      'places to see near a lodge',
      'http://www.otterlodge.example/',
      page(
        'Otter Lodge | Lake Lodging',
        `<p>Otter Lodge<br>3411 Lake Blvd<br>South Lake Tahoe, CA 96150</p><h2>Nearby</h2><p>Museum of Rocks<br>1 Museum Way<br>Reno, NV 89501</p><p>Copyright © 2012, Otter Lodge. All rights reserved.</p>`,
      ),
      'Otter Lodge | South Lake Tahoe | CA | 96150 | -',
    ],
    [
      'two shops under the same name',
      'http://www.heronpizza.example/locations.php',
      page(
        'Locations',
        `<p>Heron Pizza Downtown<br>1 Main St<br>Ames, IA 50010</p><p>Heron Pizza West<br>9 Oak St<br>Ankeny, IA 50021</p><p>&copy;2013 Heron Pizza</p>`,
      ),
      'Heron Pizza | - | - | - | -',
    ],
    [
      'branches of which the footer names one',
      'http://www.smithheron.example/',
      page(
        'Smith &amp; Heron, P.A. - Tampa Divorce Attorneys - Welcome to our firm',
        `<h3>Tampa Office</h3><p>100 N. Sample St., Ste. 1900<br>Tampa, FL 33602</p><h3>Brandon Office</h3><p>5 Main St<br>Brandon, FL 33511</p>
        <div id="footer">Copyright 2013 Smith &amp; Heron, P.A. | 100 N. Sample St., Ste. 1900, Tampa, FL 33602</div>`,
      ),
      'Smith & Heron, P.A. | Tampa | FL | 33602 | -',
    ],
    [
      'the headquarters in brackets',
      'https://www.heroncloud.example/contact/',
      page(
        'Contact us | HeronCloud',
        `<h4>San Francisco (HQ)</h4><p>500 Sample St, Suite 300<br>San Francisco, CA 94105</p><h4>London</h4><p>1 Sample Ave<br>London EC2M 2PF</p><footer>© 2022 HeronCloud, Inc.</footer>`,
        `<meta property="og:site_name" content="HeronCloud">`,
      ),
      'HeronCloud, Inc. | San Francisco | CA | 94105 | -',
    ],
    [
      'an agency in the copyright line, on a site of a search phrase',
      'http://www.lawotter.example/',
      page(
        'Otter Law | Criminal Defense Attorney Phoenix',
        `<h2>Otter Law, PLLC</h2><p>2 N Central Ave 18th Floor Phoenix, AZ 85004</p><p>Copyright © 2014 Otter Law, PLLC · All Rights Reserved · Legal Marketing by Heron SEO</p>`,
      ),
      'Otter Law, PLLC | Phoenix | AZ | 85004 | -',
    ],
    [
      'the holder under the copyright mark, no postal code',
      'http://www.acmeheron.example/',
      page('Home', `<p>Copyright © 2014</p><p>Acme Heron Co.</p><p>12 Main St., Bend, OR</p>`),
      'Acme Heron Co. | Bend | OR | - | -',
    ],
    [
      'India',
      'http://www.heronsoft.example/about',
      page(
        'About us: Heronsoft Technologies',
        `<p>Plot No. 12, Sector 44,<br>Gurgaon - 122003, Haryana, India</p><p>© Heronsoft Technologies Pvt. Ltd. 2014</p>`,
      ),
      'Heronsoft Technologies Pvt. Ltd. | Gurgaon | Haryana | 122003 | India',
    ],
    [
      'a registered office elsewhere than the trading address',
      'http://www.herongroup.example/contact',
      page(
        'Contact Us - The Heron Group',
        `<p>The Heron Group<br>Registered Office: 3 Accountancy Lane, Leeds LS1 4AP<br>Trading address: 9 Dock Road, Hull HU1 2AB</p><p>© The Heron Group Ltd</p>`,
      ),
      'The Heron Group Ltd | - | - | - | -',
    ],
  ])('%s', (_, url, html, expected) => expect(readingOf(url, html)).toBe(expected));
});

describe('imprints', () => {
  const others = `<h2>Aufsichtsbehörde</h2><p>Bezirksregierung Beispiel<br>Zeughausstraße 2<br>50667 Köln</p>
    <h3>Verbraucherstreitbeilegung</h3><p>Allgemeine Schlichtungsstelle e.V.<br>Beispielstraße 8<br>77694 Kehl</p>
    <p>Berufshaftpflichtversicherung:<br>Beispiel Versicherung AG<br>Versicherungsplatz 1<br>81737 München</p>
    <p>Webdesign: Pixelreiher GmbH, Agenturweg 3, 10115 Berlin</p>`;
  test.each<Row>([
    [
      'Germany, with authorities, boards, insurers and the agency',
      'https://www.fjordline.example/impressum',
      page(
        'Impressum - Fjordline',
        `<h1>Impressum</h1><h2>Angaben gemäß § 5 TMG</h2><p>Fjordline Analytics GmbH<br>Hafenstraße 12<br>20457 Hamburg<br>Deutschland</p>
        <p>Vertreten durch: Mara Lindqvist</p><p>Registergericht: Amtsgericht Hamburg<br>HRB 00000</p>${others}`,
      ),
      'Fjordline Analytics GmbH | Hamburg | - | 20457 | Deutschland',
    ],
    [
      'Germany, the firm named nowhere but in the imprint, on another host',
      'https://www.fl-a.example/de/impressum.html',
      page(
        'Impressum',
        `<p><strong>Reiher &amp; Otter GmbH &amp; Co. KG</strong></p><p>Am Alten Markt 3</p><p>D-24103 Kiel</p><p>Telefon: 0431 000000</p><footer>© 2021 Reiher &amp; Otter GmbH &amp; Co. KG</footer>`,
      ),
      'Reiher & Otter GmbH & Co. KG | Kiel | - | 24103 | -',
    ],
    [
      'Austria',
      'https://reiherbau.example/impressum/',
      page(
        'Impressum | Reiher Bau',
        `<p>Reiher Bau GmbH<br>Murgasse 3/2<br>8010 Graz<br>Österreich</p><p>Aufsichtsbehörde: Magistrat Beispielstadt, Rathausplatz 1, 1010 Wien</p>`,
      ),
      'Reiher Bau GmbH | Graz | - | 8010 | Österreich',
    ],
    [
      'Switzerland',
      'https://ottertreuhand.example/kontakt',
      page(
        'Kontakt – Otter Treuhand AG',
        `<address>Otter Treuhand AG<br>Bahnhofstrasse 3<br>CH-8001 Zürich<br>Schweiz</address>`,
      ),
      'Otter Treuhand AG | Zürich | - | 8001 | Schweiz',
    ],
    [
      'France, with its host',
      'https://www.loutre-conseil.example/mentions-legales',
      page(
        'Mentions légales | Loutre Conseil',
        `<h2>Éditeur</h2><p>Loutre Conseil SAS au capital de 10 000 €<br>Siège social : 12, rue de la Paix, 75002 Paris, France<br>RCS Paris 000 000 000</p>
        <h2>Hébergement</h2><p>Nuage Hébergeur SAS<br>2 rue du Serveur - 59100 Roubaix - France</p><footer>© 2022 Loutre Conseil</footer>`,
      ),
      'Loutre Conseil | Paris | - | 75002 | France',
    ],
    [
      'Spain',
      'https://nutria.example/aviso-legal',
      page(
        'Aviso legal - Nutria Software',
        `<p>Titular: Nutria Software, S.L.</p><p>Domicilio: Calle Mayor, 5, 2º, 28013 Madrid (España)</p><p>CIF: B00000000</p><footer>© Nutria Software, S.L. Todos los derechos reservados</footer>`,
      ),
      'Nutria Software, S.L. | Madrid | - | 28013 | España',
    ],
    [
      'the Netherlands',
      'https://otterdata.example/contact',
      page(
        'Contact - Otter Data',
        `<p>Otter Data B.V.</p><p>Voorbeeldgracht 12</p><p>1015 CJ Amsterdam</p><p>KvK 00000000</p>`,
      ),
      'Otter Data B.V. | Amsterdam | - | 1015 CJ | -',
    ],
    [
      'Italy',
      'https://lontra.example/contatti',
      page(
        'Contatti | Lontra Srl',
        `<footer>Lontra Srl - Via Roma 1 - 20121 Milano (MI) - Italia - P.IVA 00000000000</footer>`,
      ),
      'Lontra Srl | Milano | MI | 20121 | Italia',
    ],
    [
      'Sweden',
      'https://utterdata.example/om-oss',
      page(
        'Om oss | Utter Data',
        `<h2>Huvudkontor</h2><p>Utter Data AB<br>Storgatan 1<br>111 22 Stockholm<br>Sverige</p>`,
      ),
      'Utter Data AB | Stockholm | - | 111 22 | Sverige',
    ],
    [
      'Denmark',
      'https://odderhus.example/kontakt',
      page(
        'Kontakt | Odderhus',
        `<p>Odderhus ApS<br>Eksempelgade 1, 2. sal<br>2100 København Ø<br>CVR 00000000</p>`,
      ),
      'Odderhus ApS | København Ø | - | 2100 | -',
    ],
  ])('%s', (_, url, html, expected) => expect(readingOf(url, html)).toBe(expected));
});

describe('what a page states for machines', () => {
  test.each<Row>([
    [
      'RDFa of schema.org',
      'https://sampleworks.example/contact',
      page(
        'Contact',
        `<div vocab="https://schema.org/" typeof="LocalBusiness"><span property="name">Sampleworks</span>
        <div property="address" typeof="PostalAddress"><span property="streetAddress">1 Way</span><span property="addressLocality">Leeds</span><span property="postalCode">LS1 1AA</span><span property="addressCountry" content="GB">UK</span></div></div>`,
      ),
      'Sampleworks | Leeds | - | LS1 1AA | GB',
    ],
    [
      'RDFa of GoodRelations and vCard, with links between them',
      'https://sampleworks.example/',
      page(
        'Home',
        `<div xmlns:gr="http://purl.org/goodrelations/v1#" typeof="gr:BusinessEntity"><span property="gr:legalName">Sampleworks Ltd</span>
        <div rel="vcard:adr"><div typeof="vcard:Address"><span property="vcard:locality">Leeds</span><span property="vcard:postal-code">LS1 1AA</span><span property="vcard:country-name">UK</span></div></div></div>`,
      ),
      'Sampleworks Ltd | Leeds | - | LS1 1AA | UK',
    ],
    [
      'microdata of data-vocabulary.org',
      'https://sampleworks.example/',
      page(
        'Home',
        `<div itemscope itemtype="http://data-vocabulary.org/Organization"><span itemprop="name">Sampleworks</span>
        <span itemprop="address" itemscope itemtype="http://data-vocabulary.org/Address"><span itemprop="street-address">1 Way</span><span itemprop="locality">Denver</span>, <span itemprop="region">CO</span> <span itemprop="postal-code">80210</span></span></div>`,
      ),
      'Sampleworks | Denver | CO | 80210 | -',
    ],
    [
      'an hCard',
      'https://sampleworks.example/',
      page(
        'Home',
        `<div class="vcard"><a class="fn org url" href="/">Sampleworks Ltd</a><div class="adr"><div class="street-address">1 Way</div><span class="locality">Leeds</span> <abbr class="region" title="West Yorkshire">W. Yorks</abbr> <span class="postal-code">LS1 1AA</span> <span class="country-name">England</span></div></div>
        <div class="comment-author vcard"><cite class="fn">Some Body</cite></div>`,
      ),
      'Sampleworks Ltd | Leeds | West Yorkshire | LS1 1AA | England',
    ],
    [
      'an h-card',
      'https://sampleworks.example/about',
      page(
        'About',
        `<div class="h-card"><a class="p-name p-org u-url" href="https://sampleworks.example/">Sampleworks</a><p class="p-adr h-adr"><span class="p-locality">Lyon</span> <span class="p-postal-code">69001</span> <span class="p-country-name">France</span></p></div>`,
      ),
      'Sampleworks | Lyon | - | 69001 | France',
    ],
    [
      'a whole address in one text',
      'https://sampleworks.example/',
      page(
        'Home',
        '',
        `<script type="application/ld+json">{"@type":"Organization","name":"Sampleworks","url":"/","address":"12 Main Street, Denver, CO 80210, USA"}</script>`,
      ),
      'Sampleworks | Denver | CO | 80210 | USA',
    ],
    [
      'JSON-LD with the name, the footer with the address',
      'https://sampleworks.example/products/anvil',
      page(
        'Anvil',
        `<p>Ships to Denver</p><footer><p>12 Main Street<br>Denver, CO 80210</p></footer>`,
        `<script type="application/ld+json">{"@type":"Organization","name":"Sampleworks","url":"/"}</script>`,
      ),
      'Sampleworks | Denver | CO | 80210 | -',
    ],
    [
      'an event far away on a page about something else',
      'https://sampleworks.example/products/anvil',
      page(
        'Anvil',
        `<p>Meet us at Hall 4, 99 Fair Street, Portland, OR 97201</p>`,
        `<script type="application/ld+json">{"@type":"Organization","name":"Sampleworks","url":"/"}</script>`,
      ),
      'Sampleworks | - | - | - | -',
    ],
    [
      'JSON-LD that the footer contradicts: the footer is first',
      'https://sampleworks.example/',
      page(
        'Home',
        `<footer><p>12 Main Street<br>Denver, CO 80210</p></footer>`,
        `<script type="application/ld+json">{"@type":"Organization","name":"Sampleworks","url":"/","address":{"addressLocality":"Portland","addressCountry":"US"}}</script>`,
      ),
      'Sampleworks | Denver | CO | 80210 | -',
    ],
    [
      'a contact page that its plugin calls an article',
      'https://sampleworks.example/contact/',
      page(
        'Contact - Sampleworks',
        `<article><time datetime="2020-01-01"></time><p>Sampleworks LLC<br>12 Main Street<br>Denver, CO 80210</p></article><footer>© 2020 Sampleworks LLC</footer>`,
        `<meta property="og:type" content="article"><meta property="og:site_name" content="Sampleworks">`,
      ),
      'Sampleworks LLC | Denver | CO | 80210 | -',
    ],
  ])('%s', (_, url, html, expected) => expect(readingOf(url, html)).toBe(expected));

  test('keeps what contradicts the first as a further fact', () => {
    const html = page(
      'Home',
      `<footer><p>12 Main Street<br>Denver, CO 80210</p></footer>`,
      `<script type="application/ld+json">{"@type":"Organization","name":"Sampleworks","url":"/","address":{"addressLocality":"Portland","addressCountry":"US"}}</script>`,
    );
    const { subject } = companySite.see(documentOf(html), new URL('https://sampleworks.example/')).reading;
    expect(subject?.facts).toMatchObject({
      company_city: [
        { text: 'Denver', source: 'text:city' },
        { text: 'Portland', source: 'json-ld:address.addressLocality' },
      ],
    });
    expect(subject?.facts.company_country).toBeUndefined();
  });
});

describe('no company', () => {
  test.each<Row>([
    [
      'a blog post without any markup for machines',
      'https://blog.sampleworks.example/2014/03/how-to-anvil',
      page(
        'How to anvil | Sampleworks Blog',
        `<p>Sampleworks</p><footer>© Sampleworks, 1 Way Street, Denver, CO 80210</footer>`,
      ),
      'none',
    ],
    [
      'a post with its time',
      'https://sampleworks.example/how-to-anvil/',
      page(
        'How to anvil | Sampleworks',
        `<article><time datetime="2020-01-01">1 Jan</time><p>Sampleworks</p></article><footer>© Sampleworks</footer>`,
      ),
      'none',
    ],
    [
      "a portal's entry",
      'https://leedsguide.example/biz/sampleworks',
      page(
        'Sampleworks - Leeds | Leeds Guide',
        `<h1>Sampleworks</h1><p>Sampleworks<br>12 High Street<br>Leeds<br>LS1 1AA</p><div itemscope itemtype="http://schema.org/LocalBusiness"><span itemprop="name">Sampleworks</span></div><footer>© 2015 Leeds Guide</footer>`,
      ),
      'none',
    ],
    [
      'a telephone number and a postal code',
      'https://x1.example/',
      page('Hello', `<p>Tel: 0431 000000, 24103</p><p>© 2020</p>`),
      'none',
    ],
    [
      'a form',
      'https://x1.example/contact',
      page('Contact', `<form>${states}<label>City</label><input><label>ZIP</label><input></form>`),
      'none',
    ],
  ])('%s', (_, url, html, expected) => expect(readingOf(url, html)).toBe(expected));
});
