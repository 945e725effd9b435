"""Names of places that trail behind a role or an employer in letters. Data, folded."""

from __future__ import annotations

PLACES = frozenset(
    part.strip()
    for part in """
    remote, hybrid, onsite, on-site, on site, in-office, home office, homeoffice, remote us, us remote,
    remote usa, fully remote, worldwide, anywhere, emea, apac, dach, europe, europa, eu, usa, us, u.s.,
    united states, uk, united kingdom, england, scotland, wales, ireland, germany, deutschland, bundesweit,
    deutschlandweit, austria, oesterreich, switzerland, schweiz, france, frankreich, spain, spanien, italy,
    italien, netherlands, niederlande, belgium, belgien, luxembourg, luxemburg, poland, polen, portugal, sweden,
    schweden, denmark, daenemark, norway, norwegen, finland, finnland, canada, kanada, australia, australien,
    new zealand, india, indien, singapore, singapur, japan, brazil, mexico, israel, uae, dubai, berlin, hamburg,
    muenchen, munich, koeln, cologne, frankfurt, frankfurt am main, frankfurt a.m., stuttgart, duesseldorf,
    dusseldorf, dortmund, essen, leipzig, bremen, dresden, hannover, hanover, nuernberg, nuremberg, duisburg,
    bochum, wuppertal, bielefeld, bonn, muenster, karlsruhe, mannheim, augsburg, wiesbaden, moenchengladbach,
    gelsenkirchen, aachen, braunschweig, chemnitz, kiel, halle, magdeburg, freiburg, krefeld, mainz, luebeck,
    erfurt, oberhausen, rostock, kassel, hagen, potsdam, saarbruecken, hamm, ludwigshafen, oldenburg, leverkusen,
    osnabrueck, solingen, heidelberg, darmstadt, regensburg, ingolstadt, wuerzburg, ulm, heilbronn, goettingen,
    wolfsburg, paderborn, erlangen, jena, trier, konstanz, tuebingen, walldorf, garching, unterhaching, eschborn,
    ratingen, wien, vienna, graz, linz, salzburg, innsbruck, zuerich, zurich, geneva, genf, basel, bern,
    lausanne, zug, luzern, winterthur, st. gallen, london, manchester, birmingham, leeds, glasgow, edinburgh,
    liverpool, bristol, sheffield, cardiff, belfast, nottingham, leicester, newcastle, cambridge, oxford,
    reading, brighton, southampton, york, bath, milton keynes, coventry, dublin, cork, galway, limerick, paris,
    lyon, marseille, toulouse, nice, lille, bordeaux, madrid, barcelona, valencia, sevilla, rome, roma, milan,
    milano, turin, torino, amsterdam, rotterdam, utrecht, eindhoven, the hague, den haag, brussels, bruessel,
    antwerp, ghent, lisbon, lissabon, porto, warsaw, warschau, krakow, wroclaw, gdansk, prague, prag, budapest,
    bucharest, sofia, athens, stockholm, gothenburg, copenhagen, kopenhagen, oslo, helsinki, tallinn, riga,
    vilnius, kyiv, istanbul, tel aviv, new york, new york city, nyc, brooklyn, manhattan, boston, chicago,
    san francisco, sf, bay area, sf bay area, los angeles, la, seattle, austin, dallas, houston, denver, boulder,
    atlanta, miami, philadelphia, pittsburgh, washington, washington dc, washington d.c., san diego, san jose,
    palo alto, mountain view, menlo park, sunnyvale, santa clara, redwood city, cupertino, oakland, portland,
    phoenix, detroit, minneapolis, st. louis, kansas city, charlotte, raleigh, durham, nashville, orlando, tampa,
    baltimore, columbus, cleveland, cincinnati, indianapolis, milwaukee, salt lake city, las vegas, san antonio,
    sacramento, irvine, bellevue, redmond, arlington, mclean, reston, herndon, jersey city, newark, princeton,
    stamford, hartford, providence, ann arbor, madison, toronto, montreal, vancouver, ottawa, calgary, edmonton,
    waterloo, winnipeg, halifax, sydney, melbourne, brisbane, perth, adelaide, auckland, wellington, bangalore,
    bengaluru, hyderabad, mumbai, pune, chennai, delhi, new delhi, gurgaon, gurugram, noida, kolkata, tokyo,
    hong kong, shanghai, beijing, shenzhen, seoul, taipei, kuala lumpur, bangkok, jakarta, manila,
    ho chi minh city, abu dhabi, riyadh, doha, cairo, lagos, nairobi, cape town, johannesburg, sao paulo,
    rio de janeiro, buenos aires, bogota, santiago, lima, mexico city, alabama, alaska, arizona, arkansas,
    california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois, indiana, iowa,
    kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri,
    montana, nebraska, nevada, new hampshire, new jersey, new mexico, north carolina, north dakota, ohio,
    oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont,
    virginia, west virginia, wisconsin, wyoming, ontario, quebec, british columbia, alberta, al, ak, az, ar, ca,
    co, ct, dc, fl, ga, hi, id, il, ia, ks, ky, md, ma, mi, mn, ms, mo, mt, ne, nv, nh, nj, nm, ny, nc, nd, oh,
    ok, pa, ri, sc, sd, tn, tx, ut, vt, va, wa, wv, wi, wy, ontario canada, bavaria, bayern, hessen, sachsen,
    thueringen, baden-wuerttemberg, nrw, nordrhein-westfalen, niedersachsen
    """.replace("\n", " ").split(",")
    if part.strip()
)
