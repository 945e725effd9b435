"""Mail domains that are nobody's employer: tracking systems, boards, agencies, mail providers. Data."""

from __future__ import annotations

TRACKING_SYSTEMS = frozenset(
    """
    greenhouse.io greenhouse-mail.io lever.co leverapp.com myworkday.com myworkdayjobs.com workday.com
    workdayjobs.com smartrecruiters.com smartrecruitersmail.com ashbyhq.com ashbyprd.com icims.com icims.eu
    taleo.net taleo.com successfactors.com successfactors.eu sapsf.com sapsf.eu jobs2web.com personio.de
    personio.com personio-mail.com bamboohr.com bamboohr.co.uk teamtailor.com teamtailor-mail.com recruitee.com
    recruiteemail.com tellent.com workable.com workablemail.com workable-mail.com jobvite.com jobvitemail.com
    applytojob.com jazzhr.com jazz.co resumatorapi.com theresumator.com breezy.hr breezy-mail.com softgarden.de
    softgarden.io dvinci.de dvinci-hr.com dvinci-easy.com rexx-systems.com rexx-recruitment.com onlyfy.io
    onlyfy.jobs onlyfy.com prescreen.io prescreenapp.io pinpointhq.com pinpoint.email jobylon.com factorialhr.com
    factorial.co factorialhr.es join.com haufe.com umantis.com haufe-umantis.com abacusumantis.ch avature.net
    eightfold.ai phenom.com phenompeople.com phenompro.com cornerstoneondemand.com csod.com oraclecloud.com
    cloud.oracle.com oraclecloudapps.com ukg.com ultipro.com ukg.net paylocity.com adp.com adprecruiting.com
    rippling.com rippling-ats.com gem.com hibob.com comeet.co comeet-notifications.com freshteam.com freshworks.com
    zohorecruit.com zohorecruitmail.com zoho-recruit.com bullhorn.com bullhornmail.com bullhornstaffing.com
    jobdiva.com ceipal.com hirebridge.com applicantpro.com applicantstack.com applicant-tracking.com
    governmentjobs.com neogov.com peopleadmin.com interfolio.com pageuppeople.com pageup.com dayforce.com
    dayforcehcm.com ceridian.com silkroad.com newtonsoftware.com paycomonline.net paycom.com paycor.com
    recruitingbypaycor.com trinethire.com gusto.com clearcompany.com hrmdirect.com hireology.com careerplug.com
    fountain.com homebase.com snagajob.com harri.com talentreef.com jobappnetwork.com talemetry.com
    symphonytalent.com beamery.com beamery.eu yello.co radancy.com tmp.com ripplehire.com darwinbox.com keka.com
    kekahire.com turbohire.co zwayam.com peoplestrong.com manatal.com recruitcrm.io recooty.com hireserve.com
    tribepad.com networxrecruitment.com eploy.net eploy.co.uk havaspeople.com oleeo.com wcn.co.uk
    vacancyfiller.co.uk hireful.co.uk jobtrain.co.uk civilservicejobs.service.gov.uk trac.jobs nhsjobs.net
    talentlink.com lumesse.com lumesse-engage.com saba.com talentsoft.com talent-soft.com cegid.com flatchr.io
    taleez.com welcomekit.co beetween.com digitalrecruiters.com scope-recruiting.de hr4you.de hr4you.org
    concludis.de bite.de b-ite.de b-ite.com b-ite.careers talentstorm.de mhmhr.com mhm-hr.com persis.de beesite.de
    milchundzucker.de perbit.com perview.de covetorest.com coveto.de empfehlungsbund.de talention.com talention.de
    heyrecruit.de recruitis.io jobcluster.de guidecom.de kenjo.io hrworks.de sage.hr d-vinci.de talentsconnect.com
    truffls.de hokify.com emply.com emply.net hr-manager.net hrmanager.net reachmee.com varbi.com jobbnorge.no
    webcruiter.no webcruiter.com easycruit.com visma.com laura.fi recright.com talentadore.com traffit.com
    erecruiter.pl elevato.net hirehive.com occupop.com rezoomo.com candidatemanager.net corehr.com polymer.co
    dover.com dover.io wellfound-mail.com trakstar.com trakstarhire.com recruiterbox.com hiringthing.com crelate.com
    loxo.co jobscore.com jobsoid.com cats-mail.com catsone.com pcrecruiter.net greenhouse-candidates.com
    hirevue-mail.com paradox.ai olivia.paradox.ai modernhire.com outmatch.com harver.com sparkhire.com willo.video
    myinterview.com vidcruiter.com humanly.io kula.ai talentlyft.com homerun.co homerun.hr werecruit.io zelt.app
    charliehr.com sapling.com hirezapp.com hackerrank.com hackerrankforwork.com hackerearth.com codility.com
    codesignal.com testgorilla.com hirevue.com shl.com shlonline.com cut-e.com aon.com aonassessments.com
    talentlens.com criteriacorp.com criteria.com predictiveindex.com testdome.com coderbyte.com coderpad.io
    devskiller.com qualified.io karat.com karat.io pymetrics.ai pymetrics.com arcticshores.com plum.io bryq.com
    thetalentgames.com talogy.com psionline.com assessio.com hogan.com imocha.io mettl.com mercer-mettl.com
    adaface.com vervoe.com toggl.com byteboard.dev woventeams.com interviewing.io glider.ai xobin.com calendly.com
    goodtime.io modernloop.io cronofy.com doodle.com youcanbook.me zoom.us calendar.google.com docusign.net
    docusign.com hellosign.com checkr.com sterlingcheck.com hireright.com goodhire.com accurate.com certn.co
    zinc.work xref.com
    """.split()
)

BOARDS = frozenset(
    """
    linkedin.com indeed.com indeedemail.com indeedmail.com stepstone.de stepstone.com stepstone.at stepstone.be
    xing.com kununu.com monster.com monster.de monster.co.uk glassdoor.com glassdoor.de glassdoor.co.uk
    ziprecruiter.com ziprecruiter.co.uk dice.com naukri.com naukrigulf.com reed.co.uk totaljobs.com
    totaljobsmail.com cwjobs.co.uk jobsite.co.uk cv-library.co.uk arbeitsagentur.de jobboerse.arbeitsagentur.de
    joinhandshake.com handshake.com m.joinhandshake.com wellfound.com angel.co angellist.com otta.com
    welcometothejungle.com wttj.co hired.com seek.com.au seek.co.nz seek.com jobstreet.com jobsdb.com
    careerbuilder.com simplyhired.com jobs.ch jobup.ch jobscout24.ch karriere.at willhaben.at jobware.de
    stellenanzeigen.de jobvector.de yourfirm.de meinestadt.de kimeta.de jobrapido.com jooble.org talent.com
    adzuna.com adzuna.co.uk adzuna.de neuvoo.com jobcloud.ch interamt.de bund.de academics.de academics.com
    jobs.ac.uk higheredjobs.com chronicle.com euraxess.eu inside.higheredjobs.com builtin.com themuse.com
    flexjobs.com weworkremotely.com remoteok.com remote.co remotive.com idealist.org usajobs.gov ladders.com
    theladders.com snagajob-mail.com jobcase.com wayup.com ripplematch.com simplify.jobs jobright.ai lensa.com
    talentcom.com jobgether.com workinstartups.com escapethecity.org guardianjobs.com milkround.com gradcracker.com
    brightnetwork.co.uk targetjobs.co.uk studentjob.de absolventa.de jobteaser.com get-in-it.de honeypot.io
    talent.io germantechjobs.de berlinstartupjobs.com arbeitnow.com landing.jobs relocate.me infojobs.net apec.fr
    pole-emploi.fr francetravail.fr hellowork.com cadremploi.fr regionsjob.com meteojob.com nationalevacaturebank.nl
    werk.nl vdab.be pracuj.pl nofluffjobs.com justjoin.it bayt.com gulftalent.com foundit.in shine.com instahyre.com
    hirist.com iimjobs.com internshala.com timesjobs.com apna.co jobserve.com efinancialcareers.com
    hays-online.example gumtree.com craigslist.org jobindex.dk finn.no arbetsformedlingen.se triplebyte.com
    turing.com toptal.com upwork.com fiverr.com freelancermap.de gulp.de malt.com
    """.split()
)

AGENCIES = frozenset(
    """
    hays.com hays.de hays.co.uk hays.at hays.ch roberthalf.com roberthalf.de roberthalf.co.uk michaelpage.com
    michaelpage.de michaelpage.co.uk pagepersonnel.com pagepersonnel.de pageexecutive.com page.com randstad.com
    randstad.de randstad.co.uk randstadusa.com randstaddigital.com adecco.com adecco.de adecco.co.uk adeccousa.com
    adeccogroup.com manpower.com manpower.de manpowergroup.com manpowergroup.de kellyservices.com kellyservices.de
    kornferry.com heidrick.com spencerstuart.com egonzehnder.com kienbaum.com kienbaum.de robertwalters.com
    robertwalters.de robertwalters.co.uk morganmckinley.com harveynash.com teksystems.com insightglobal.com
    aerotek.com apexsystems.com akkodis.com experis.com experis.de modis.com huxley.com computerfutures.com
    progressiverecruitment.com sthree.com realstaffing.com lhh.com hudson.com badenochandclark.com amadeus-fire.de
    dis-ag.com ferchau.com brunel.net brunel.de harnham.com nigelfrank.com frankgroup.com tenthrevolution.com
    jeffersonfrank.com masonfrank.com lafosse.com oliverbernard.com darwinrecruitment.com jobot.com cybercoders.com
    motionrecruitment.com kforce.com actalent.com actalentservices.com collabera.com beaconhillstaffing.com
    beacon-hill.com thejudgegroup.com judge.com dexian.com diversant.com pagegroup.com reedglobal.com
    brooksource.com vaco.com addisongroup.com lucasgroup.com creativecircle.com aquent.com 24seventalent.com
    onwardsearch.com roberthalf.net tempo-team.com unique-personal.de persona.de zeitarbeit.de orizon.de
    trenkwalder.com timepartner.com piening-personal.de arwa.de office-people.de headmatch.de academic-work.de
    academicwork.de univativ.com workwise.io instaffo.de instaffo.com 4scotty.com rocken.jobs careerteam.de
    i-potentials.de talentwerk.de
    """.split()
)

MAIL_PROVIDERS = frozenset(
    """
    gmail.com googlemail.com outlook.com outlook.de outlook.co.uk hotmail.com hotmail.de hotmail.co.uk hotmail.fr
    live.com live.de live.co.uk msn.com yahoo.com yahoo.de yahoo.co.uk yahoo.fr yahoo.in yahoo.co.in ymail.com
    rocketmail.com aol.com aol.de icloud.com me.com mac.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de
    freenet.de arcor.de posteo.de mailbox.org proton.me protonmail.com pm.me tutanota.com tuta.io fastmail.com
    hey.com zoho.com yandex.com yandex.ru mail.ru mail.com email.de 1und1.de online.de vodafone.de kabelmail.de
    bluewin.ch hispeed.ch aon.at chello.at laposte.net orange.fr free.fr sfr.fr wanadoo.fr libero.it virgilio.it
    wp.pl o2.pl onet.pl interia.pl ziggo.nl kpnmail.nl xs4all.nl telenet.be skynet.be btinternet.com sky.com
    virginmedia.com talktalk.net ntlworld.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net
    charter.net earthlink.net rediffmail.com qq.com 163.com 126.com naver.com
    """.split()
)

# Second-level public suffixes met in business mail; enough to find the registered name, no complete list.
SECOND_LEVEL = frozenset(
    """
    co.uk org.uk ac.uk gov.uk nhs.uk ltd.uk plc.uk com.au net.au org.au edu.au gov.au co.nz org.nz ac.nz co.in
    org.in ac.in net.in co.za org.za co.jp ac.jp or.jp co.kr com.br org.br com.mx com.ar com.co com.tr com.sg com.hk
    com.my com.cn com.tw com.ua com.pl net.pl com.es com.pt co.il org.il ac.il co.at or.at ac.at com.de uk.com
    eu.com us.com de.com com.ph com.vn co.id co.th com.sa com.eg com.ng co.ke com.pk com.gr
    """.split()
)

# What vendors and boards call themselves; never the employer in mail sent from their domains.
VENDOR_NAMES = frozenset(
    """
    greenhouse lever workday myworkday smartrecruiters ashby icims taleo successfactors personio bamboohr teamtailor
    recruitee workable jobvite jazzhr breezy breezyhr softgarden dvinci rexx onlyfy prescreen pinpoint jobylon
    factorial join haufe umantis avature eightfold phenom cornerstone oracle ukg paylocity adp rippling gem hibob
    comeet freshteam zohorecruit bullhorn linkedin linkedinjobs indeed indeedapply stepstone xing monster glassdoor
    ziprecruiter dice naukri reed totaljobs arbeitsagentur handshake wellfound angellist otta welcometothejungle
    hired seek hackerrank hackerearth codility codesignal testgorilla hirevue shl calendly goodtime docusign zoom
    googlecalendar kununu simplyhired careerbuilder adzuna jobot oraclerecruiting workdayrecruiting oraclehcm
    successfactorsrecruiting sap indeedcom linkedinjobalerts googlemeet microsoftteams teams zoomvideo checkr
    sterling hireright coderpad karat pymetrics builtin themuse jobcase icimstalent smartrecruitersinc
    """.split()
)

# Sub-domains and local parts that name no employer.
ROUTING_LABELS = frozenset(
    """
    mail mails email e m mx mg smtp us eu uk de app apps hire hiring talent talents notification notifications
    notify jobs job careers career karriere candidates candidate application applications apply noreply no-reply
    invite invites message messages msg reply replies www hr recruiting recruitment recruiter talentacquisition
    bounce bounces news newsletter info marketing team go my portal system sys ats post send sender service services
    support track tracking cloud workflow us2 us6 eu1 emea apac na ap ca au in prod prd production messaging
    bewerbung bewerbungen bewerber bewerbermanagement ashby em reply-to outbound transactional auto automated alerts
    alert updates update accounts account community connect mailer post-office user users jobalerts jobalert otp
    myworkday workday fa ocs client clients customer server api inbound recruit mailing public comms comm hello hi
    welcome
    """.split()
)

ROLE_MAILBOXES = frozenset(
    """
    info contact kontakt office jobs job career careers karriere hr humanresources human.resources human-resources
    people peopleops people-ops talent talents talentacquisition talent.acquisition talent-acquisition ta recruiting
    recruitment recruiter recruiters recruit hiring apply application applications applicant applicants bewerbung
    bewerbungen bewerber bewerbermanagement personal personalabteilung personalwesen personnel staffing team support
    help helpdesk service services admin administrator hello hi mail email post sekretariat notification
    notifications notify notifier alerts alert update updates news newsletter system sys workflow automailer mailer
    robot bot candidates candidate candidate.experience candidateexperience donotreply do-not-reply do_not_reply
    noreply no-reply no_reply no.reply nicht-antworten keine-antwort keineantwort postmaster mailer-daemon bounce
    bounces messages message messaging messages-noreply jobs-noreply jobs-listings jobalerts indeedapply indeed
    reply invitations calendar calendar-notification graduates graduate campus earlycareers internships students
    praktikum ausbildung azubi welcome onboarding marketing sales press events community webmaster accounts billing
    """.split()
)

# What the domains of services that write for employers have in them, when the tables above do not know them.
SERVICE_STEMS = tuple(
    (
        "hire hiring recruit talent applicant apply candidate bewerb stellen karriere career skillg assess testc testp "
        "sched termin calend planner docu esign onboard verif checks kontakt workb workday funnel interview eignung "
        "netzwerk network jobs jobn jobb jobp jobc jobf jobh joba jobw -job messag -desk -portal myhr hrform hr-form"
    ).split()
)
