"""Words that end with a full stop of their own, in seven languages. Data, in lower case, without the last full stop."""

from __future__ import annotations

TIMES = frozenset({"a.m", "p.m", "am", "pm"})
"""Behind these a capital begins a sentence."""

ALWAYS = frozenset(
    """
    mr mrs ms dr prof sr jr st vs approx inc ltd co corp dept asst mgr assoc exec etc eg ie e.g i.e u.s u.k messrs rev
    hon esq encl attn incl
    z.b d.h u.a i.d.r o.g s.o s.u v.a u.u z.t i.v i.a p.p ppa bzw ggf evtl inkl ca str hr fr vgl bspw sog stellv gmbh
    dipl ing mag bakk univ fa abt geb gez zzgl exkl betr bez lt mind max min usf d.j d.m d.o b.sc m.sc b.a m.a ph.d
    m mme mmes mlle mm me mgr env éts ets bd blvd c.-à-d p.ex ex cf
    sra srta srs sres d dña dª exc excmo ilmo ud uds vd p.ej ej ee.uu s.l s.a s.l.u avda dpto admón atte cía
    exmo exma exmos ilma v sa v.exa exa lda eng engª arq av dept ltda s.a dra drª sª v.sa
    sig sigg dott dott.ssa dr.ssa ing avv geom rag arch spett spett.le gent gent.ma egr on s.r.l s.p.a p.es es ecc
    c.a p.c d.lgs d.l
    mevr mw dhr drs ir mr.dr bijv bv b.v n.v o.a m.b.t d.w.z i.v.m t.a.v jl a.s evt vlg resp m.a.w e.d m.n z.g
    """.split()
)

# A firm's name or a day may end a sentence: behind a legal form or a number, these words with a capital begin the
# next one.
LEGAL_FORMS = frozenset("inc ltd co corp llc plc lda ltda s.a s.l s.l.u s.r.l s.p.a b.v n.v sa bv".split())
OPENERS = frozenset(
    """
    we what the your our this that these unfortunately regrettably sadly thank thanks i you it after although while
    please in at as however if there they he she with since because due although on for
    wir was die der das ihre ihr deine dein unsere unser leider vielen danke ich sie du es nach obwohl bitte falls da
    nous votre vos notre nos ce cette malheureusement merci je vous il elle après bien si
    su sus tu tus nuestro nuestra este esta lamentablemente gracias le te después si
    seu sua nosso nossa infelizmente obrigado obrigada você após caso
    la il lo le nostro nostra purtroppo grazie lei dopo se
    wij we uw jouw jij onze dit helaas bedankt ik u na als
    """.split()
)

BEFORE_A_NUMBER = frozenset(
    """
    no nr nos num núm
    nº n.º n° n.° tel telf tfno fax ext ref réf rif req kennz cód cod art arts abs par pág pag p pp s c av az
    zl expte exp conv proc prot cap sez lett reg vol fig ziff kap bl op.cit
    jan feb febr mar apr jun jul aug sep sept oct okt nov dec dez mär jän janv févr fév avr juil déc ene abr ago dic
    fev mai set out gen genn mag giu lug ott mrt
    mon tue tues wed thu thur thurs fri sat sun mo di mi do fr sa so lun mer jeu ven sam dim mié mie jue vie sáb dom
    seg ter qua qui sex gio sab ma wo vr za zo
    """.split()
)
"""Only where a number follows: "Nr. 5", "Mar. 3rd"."""
