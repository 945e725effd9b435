"""What the words around a date say that it is about, per language. Data, spelled as in the language.

Each line is a pattern that begins at the beginning of a word, with three plain letters at least or one whole word; a
leading `*` lets it begin inside a word (German and Dutch compounds). `date_meanings` compiles the lines so that they
match with and without accents, and umlauts also spelled out.
"""

from __future__ import annotations

from enum import Enum


class About(Enum):
    """What a sentence speaks of."""

    REAPPLY = "reapply"
    KEEP = "keep"  # papers kept for later openings
    DELETE = "delete"  # data deleted
    APPLIED = "applied"
    START = "start"
    ANSWER = "answer"  # an answer that is due, from either side
    SEND = "send"  # something to be sent: what, the words before tell
    APPEAL = "appeal"  # a legal remedy
    SILENCE = "silence"  # no answer until then is a no
    TASK = "task"  # a test or form
    CLOSES = "closes"  # a deadline by name: the day is a limit whatever stands before it
    MEETING = "meeting"
    OFF = "off"  # a meeting that is called off or moved away from its day
    PAST = "past"  # beside a day of the week: it has passed
    TO_YOU = "to_you"  # the reader is asked


ENGLISH = {
    About.REAPPLY: r"""
        re-?apply
        reapplying
        appl(?:y|ying|ication|ications)\b.{0,60}\bagain
        again\b.{0,30}\bappl(?:y|ied)
        apply for (?:another|other|a different|any other|the same|this)
        new application
        be considered again
        (?:try|interview|test|sit|join) .{0,40}\bagain
        try again
        considered again
        submit (?:a |another |a new )application
        applications? (?:for .{3,40} )?(?:re-?)?open
        (?:free|able|welcome|eligible|allowed|entitled) to (?:re-?apply|apply|submit|enter|retake)
        fresh (?:application|entry|start)
        retaken?
        waiting period
        next (?:intake|cohort|cycle|round of applications)
        cooling.off
    """,
    About.KEEP: r"""
        on file
        keep (?:your|you|hold)
        kept (?:in|on|with)
        retain
        retained
        talent (?:pool|community|network|bank|database)
        hold (?:on to )?your
        store your
        remain(?:s)? (?:active|on|in|visible)
        stay(?:s)? (?:active|on|in|visible|with)
        remain in our
        in our (?:records|database|files|system|pool)
        hold your
        data ?bank
        saved in
        on record
        held (?:on|in)
        active for
    """,
    About.DELETE: r"""
        delet(?:e|ed|ion|ing)
        eras(?:e|ed|ure)
        destroy(?:ed)?
        remov(?:e|ed) your (?:data|details|information)
        shred(?:ded)?
        purged
        anonymi[sz]ed
    """,
    About.APPLIED: r"""
        you applied
        applied (?:on|in|for|to|via)
        applied
        application (?:of|from|dated|on|received|submitted|which)
        date applied
        submitted (?:on|successfully|via|your|a)
        submitted:
        submitted
        received (?:on|your)
        received:
        we received
        application (?:date|was)
        email of
        letter of
        sent (?:us|your|in)
        submission
        date received
        went in
    """,
    About.START: r"""
        start(?:ing)? (?:date|on|from|in|work|at)
        start:
        starts? (?:\w+ )?(?:on|mon|tue|wed|thu|fri|sat|sun|\d)
        starting
        date of joining
        joining (?:date|us|on)
        first (?:day|shift|working day)
        commenc(?:e|es|ing|ement)
        would (?:start|begin|commence|be starting)
        will (?:start|begin)
        begin(?:ning)? (?:on|work)
        onboarding
        orientation
        employment (?:starts|begins)
        effective
        (?:with )?effect from
        with effect
        you(?:'d| would)? start
        induction
    """,
    About.ANSWER: r"""
        let (?:us|me|him|her|them) (?:know|have)
        tell (?:us|me)
        say (?:yes|no)
        book (?:your|a|in)
        booking closes
        (?:pick|choose|select|grab|reserve) (?:a|your|one|the)\b
        contact (?:me|us|you)
        respon(?:d|se|ded|ding)
        reply
        replying
        confirm
        confirmation
        acknowledge
        rsvp
        get back (?:to|with)
        (?:come|coming) back to
        accept
        sign (?:the|and|in|it|your|both|here|by)
        signed
        your (?:decision|answer|reply|response|availability|acceptance)\b
        (?:have|need) (?:an|your|the|a) (?:answer|reply|decision|response)
        (?:i|i'd|i would|we|we'd) need
        hear (?:from|back|either|within|by)
        be in touch
        touch with you
        in touch
        receive
        with (?:us|me) by
        be with (?:us|me)
        result
        (?:contact|update|notify|inform|call|email|phone|write|advise) (?:you|all|successful|shortlisted|candidates)
        be (?:contacted|notified|informed|updated)
        follow up
        reach out
        make (?:a|our|the|my) (?:final )?decision
        decision
        offer (?:is valid|lapses|expires|stands|remains|is open)
        valid (?:until|for|through)
        open for acceptance
        know (?:either way|more|by)
        outcome
        aim to
        review your
        at the latest
        answer\b
        supply
        (?:email|e-mail|message) from (?:us|me)
        please take it that
    """,
    About.SEND: r"""
        get (?:this|these|it|them|that) (?:back )?to
        return (?:the|it|this|a|one|both|by|signed)
        send (?:me|us|over|it|them|back|your)
        provide
        share
    """,
    About.APPEAL: r"""
        appeal
        review of (?:this|the|our) decision
        (?:informal|formal) review
        objection
    """,
    About.SILENCE: r"""
        (?:not|don't|haven't) (?:have (?:had|heard|received)|hear|heard|been contacted|receive|received|get|got)
        (?:hasn't|didn't|do not) (?:have (?:had|heard|received)|hear|heard|been contacted|receive|received|get|got)
        (?:no|without) (?:reply|response|news|word|contact)
        hear nothing
        heard (?:nothing|by|from us by)
        heard
    """,
    About.TASK: r"""
        complet(?:e|ed|ion|ing)
        submi(?:t|tted|ssion|tting)
        finish
        hand (?:it|them|in)
        test
        tests
        assessment
        challenge
        upload
        take-home
        coding
        exercise
        case
        task
        questionnaire
        recording
        record
        forms?\b
        turn (?:it|in)
        documents?
        attach
        link is
        video interview
        one-way
    """,
    About.CLOSES: r"""
        deadline
        due
        clos(?:es|ing date|ing|ed)
        applications? close
        close (?:at|on)
        link\b.{0,30}\b(?:dies|stops|ends)
        expir(?:es|e|y|ing|ation)
        available until
        accepting (?:applications|until)
        last day
        cut-?off
        lapses
        clos(?:ing|es)
        comes down
    """,
    About.MEETING: r"""
        interview
        interviews
        interviewing
        calls?\b(?! us| me| you|ed| ahead| if)
        meeting
        meet
        chat
        conversations?
        appointment
        speak
        talk
        invit(?:e|ed|ation|es|ing)
        schedul(?:e|ed)
        round
        zoom
        teams
        google
        video
        on-?site
        phone screen
        screening
        trial
        shadow
        assessment cent(?:re|er)
        phone
        be free
        are you (?:free|available|around)
        insight day
        slots?
        see you
        look(?:ing)? forward to
        visit
        come (?:in|by|to|for|and|do)
        sit down
        panel
        grab
        held
        you(?:r)? time
        reschedul(?:e|ed)
        moved? (?:to|your|it)
        works? for you
        work shift
        tour
        available on
        open day
        has .{0,30} (?:open|free|held)
    """,
    About.OFF: r"""
        (?:won't|will not|can't|cannot|can not|not) (?:be able|make|do|go ahead|take place|attend)
        no longer (?:available|able|take|be|possible)
        (?:has|have|had|been) (?:to )?(?:be )?(?:cancel\w*|postponed|called off)
        ha(?:s|ve) to (?:cancel|call off|move|postpone)
        call(?:ed)? off
        cancel(?:led|ed)?
        as planned
        (?:is|are|am) bad
        set for
        (?:due|scheduled|planned|arranged) (?:for|on)\b.{0,30}(?:cancel|postpone)
    """,
    About.PAST: r"""
        thank(?:s| you)(?: again| so much| very much)? for
        (?:great|good|nice|lovely|pleasure|enjoyed) (?:to meet|to speak|to talk|meeting)
        (?:great|good|nice|lovely|pleasure|enjoyed) (?:speaking|talking|chatting|getting)
        was (?:great|a pleasure|good|nice|lovely)
        spoke
        we met
        interviewed
        came in
        yesterday
        last week
        you (?:attended|had|took|sat|came|met|gave)
    """,
    About.TO_YOU: r"""
        you
        your
        please
        kindly
    """,
}

GERMAN = {
    About.REAPPLY: r"""
        (?:erneut|wieder|neu|nochmals|noch einmal|abermals)\b.{0,50}\bbewerb
        bewerb\w*.{0,40}\b(?:erneut|wieder|nochmals)
        (?:erneute|neue|weitere) bewerbung
        wiederholung
        wiederholen
        melden sie sich\b.{0,40}\b(?:wieder|erneut)
        erneut (?:möglich|teilnehmen)
        sperrfrist
    """,
    About.KEEP: r"""
        aufbewahr
        vorgehalten
        vorhalten
        vormerk
        merken (?:wir )?(?:ihr|uns|sie|dich)
        talent-?pool
        bewerberpool
        bewerber-?pool
        kandidatenpool
        evidenz
        (?:ihre|deine|die) (?:unterlagen|daten|bewerbung|profil)\b.{0,40}\b(?:behalten|bei uns|hier|liegen|halten)
        behalt
        datenbank
        pool
        aufnehmen
    """,
    About.DELETE: r"""
        lösch
        gelöscht
        vernicht
        löschen
        datenlöschung
    """,
    About.APPLIED: r"""
        *bewerbung vom
        *bewerbung (?:ist )?am
        *unterlagen vom
        bewerbung\w*.{0,60}\bvom
        schreiben vom
        (?:email|e-mail|mail|nachricht|anfrage) vom
        beworben
        eingang
        eingegangen
        übersandt
        übermittelt
        eingereicht
        zugesandt
        gesendet
        aufgeschlagen
        bewarben
        erreicht(?:e)? uns
        bewerbungseingang
        *eingang
        zugesendet
    """,
    About.START: r"""
        eintritt
        eintrittstermin
        eintrittsdatum
        dienstantritt
        dienstbeginn
        arbeitsbeginn
        beschäftigungsbeginn
        vertragsbeginn
        startdatum
        starttermin
        start
        starten
        beginn
        beginnt
        beginnen
        anfangen
        einzustellen
        einstellung
        anstell
        angestellt
        anzutreten
        antreten
        antritt
        stelle ab
        (?:erster|ersten) (?:arbeitstag|tag)
        arbeitsverhältnis
        loslegen
        einstieg
        anbieten
        besetzen
        besetzung
    """,
    About.ANSWER: r"""
        rückmeld
        antwort
        retournier
        erklär
        melden
        meldet
        melde
        bestätig
        zusagen
        zusage
        absagen
        bescheid
        geben sie
        gib
        gebt
        teilen sie
        teile
        teilst
        nennen sie
        nenn
        unterschrieben
        unterzeichn
        unterschreib
        sagen sie
        sag
        sagt
        sagst
        lassen sie
        lass
        wissen (?:lassen|sie|wir)
        weiß ich
        zukommen
        von uns
        kontakt
        nachreichen
        zurück
        entscheid
        informier
        hören
        erhalten sie
        (?:ob|wann) (?:sie|du|ihnen|dir|es)
        gültig
        annehmen
        brauche
        benötige
        sichtet
        sichten
        prüf
        meld
        ruf
        rufe
        wenn es geht
    """,
    About.SEND: r"""
        schick
        schicken
        senden sie
        sende
        zurücksenden
        zurückschicken
    """,
    About.APPEAL: r"""
        widerspruch
        klage
        beschwerde
    """,
    About.SILENCE: r"""
        (?:keine|nichts|nix|ohne)\b.{0,40}(?:nachricht|rückmeldung|antwort|gehört|hören)
        (?:nichts|nicht) (?:von uns|gehört|bei ihnen|mehr)
        betrachten sie
        als absage
    """,
    About.TASK: r"""
        bearbeit
        absolvier
        abschließ
        abgeschlossen
        einreich
        einzureichen
        *aufgabe
        *arbeitsprobe
        test
        tests
        *test\b
        assessment
        hochladen
        hoch\b
        laden sie
        *fragebogen
        formular
        einsend
        abgabe
        abgeben
        abzugeben
        übersend
        unterlagen
        challenge
        verfügbar
        teilnehmen
        aufnehmen
        video
        durchführ
        ausfüll
        nachweise?
    """,
    About.CLOSES: r"""
        *frist(?:en)?\b
        deadline
        *schluss\b
        läuft\b.{0,20}\bab
        endet
        gültig bis
        einsendeschluss
        freigeschaltet
        link\b.{0,30}(?:funktionier|aktiv|gültig|offen)
        stichtag
        verfällt
        ablauf
    """,
    About.MEETING: r"""
        *gespräch
        *termin
        *interview
        telefonat
        telefon
        telefonier
        kennenlern
        kennen
        einladen
        lade
        laden\b.{0,120}\bein
        einladung
        sprechen
        treffen
        besprechung
        meeting
        call
        runde
        zoom
        teams
        videokonferenz
        video-?call
        vor ort
        probearbeit
        probetag
        *probearbeit
        schnuppertag
        hospitation
        *hospitation
        assessment-?cent
        vorstellung
        slot
        bis dann
        freuen uns auf
        vorbeikommen
        besuch
        austausch
        wann
        findet
        verabred
    """,
    About.OFF: r"""
        (?:nicht|leider)\b.{0,40}(?:stattfinden|wahrnehmen|einhalten|möglich|schaff)
        abgesagt
        absagen müssen
        (?:muss|müssen|musste)\b.{0,70}absagen
        verschieb
        verschoben
        verlegen
        verlegt
        entfällt
        ausfallen
        fällt\b.{0,30}\baus
        krank
    """,
    About.PAST: r"""
        (?:vielen|herzlichen|besten) dank (?:für|nochmal)
        danke? (?:für|dir|ihnen|nochmal)
        geführt
        letzte[nr]?
        vergangene[nr]?
        gestern
        kennengelernt
        (?:war|waren) (?:sehr|ein|schön|toll)
        gesprochen
    """,
    About.TO_YOU: r"""
        sie
        ihr
        ihre
        ihren
        ihnen
        bitte
        du
        dein
        deine
        dir
        dich
        uns
        könnten
    """,
}

FRENCH = {
    About.REAPPLY: r"""
        (?:postuler|candidater|repostuler|reposer|représenter|présenter|tenter)\b.{0,60}\b(?:nouveau|nouvelle|encore)
        (?:à nouveau|de nouveau|nouvelle fois)\b.{0,40}\b(?:postul|candidat|présent|tent)
        repostuler
        recandidater
        nouvelle candidature
        nouveau dossier
        renouvel(?:er|ez) votre candidature
        revenez
        retenter
        délai de carence
        prochaine (?:session|promotion|campagne)
    """,
    About.KEEP: r"""
        conserv
        gard(?:ons|er|erons|é|ée|ent|e|ez)
        vivier
        reste(?:ra|nt)?\b.{0,30}(?:visible|actif|active|base|fichier|disposition)
        cvthèque
        base de (?:données|candidat)
        communauté de
        archiv
        fichier
        en mémoire
        mis(?:e)? de côté
    """,
    About.DELETE: r"""
        supprim
        effac
        détrui
        suppression
        purg
        anonymis
    """,
    About.APPLIED: r"""
        (?:lettre|courrier|courriel|mail) (?:en date )?(?:du|reçu|reçue|datée? du|déposée?)
        (?:message|dossier|candidature|demande) (?:en date )?(?:du|reçu|reçue|datée? du|déposée?)
        en date du
        datée? du
        (?:reçu|reçue|enregistrée?|déposée?|transmise?|envoyée?|parvenue?|adressée?)\b.{0,30}\b(?:le|du)
        postulé
        vous porter candidat
        porté candidat
        candidaté
        date de (?:dépôt|candidature|réception)
        reçue?
    """,
    About.START: r"""
        prise de (?:poste|fonctions?)
        prendr(?:e|iez|ez) (?:vos|votre|tes|ton) (?:fonctions|poste)
        entrée en (?:fonctions?|poste)
        date d'(?:entrée|embauche|intégration|arrivée)
        début
        débuter
        débute
        commenc
        démarr
        démarrage
        embauch
        embauche
        à compter
        premier jour
        intégration
        intégrer
        à pourvoir
        poste (?:au|le|à partir)
        arriv(?:ée|er|erez)
        effet
    """,
    About.ANSWER: r"""
        répon
        réponse
        retour
        revenir (?:vers|auprès)
        revien(?:s|dra|drai|drons|t) vers
        reviendrons
        (?:vous|te) (?:rappel|recontact|contact|tien|donn|dir|confirm|répond|redi|fer)
        rappel(?:er|ez|le|ons|lerons|lés?|lées?|lons)
        recontact
        contact
        confirm
        indiqu
        dire
        dites
        dis\b
        faire (?:savoir|parvenir|un retour)
        faites
        sign
        paraph
        accord
        accept
        décision
        donner
        tenir
        tiens
        informé
        averti
        avis
        fix(?:é|ée|és|és)
        il (?:me|nous) (?:faut|faudrait|les|le)
        choisi
        merci de
        validité
        valable
        nouvelles de
        sera prévenu
        fin mot
        disponibilités
        créneau
        promesse
        caduque
        mot de l'histoire
    """,
    About.SEND: r"""
        envo(?:yer|yez|ie|i)
        transm
        retourn
        renvoy
    """,
    About.APPEAL: r"""
        recours
        contest
    """,
    About.SILENCE: r"""
        sans (?:nouvelles?|réponse|retour)
        silence
        absence de (?:réponse|nouvelles?|retour)
        (?:pas|aucune?) (?:eu |reçu |de )?(?:de )?(?:nouvelles?|réponse|retour)
        n'avez pas
        considér
    """,
    About.TASK: r"""
        test
        tests
        exercice
        réalis
        terminer
        terminez
        effectuer
        compléter
        complétez
        remplir
        rempli
        déposer
        dépôt
        soumettre
        remettre
        rendre
        rendu
        cas pratique
        étude de cas
        questionnaire
        formulaire
        évaluation
        vidéo différ
        entretien vidéo différ
        en ligne
        pièces?
        justificatif
        minutes
        enregistrer
        téléverser
        passer
    """,
    About.CLOSES: r"""
        date limite
        expir
        clôtur
        clôture
        clos
        échéance
        lien est
        lien reste
        valable
        fermeture
    """,
    About.MEETING: r"""
        entretien
        entrevue
        rendez-?vous
        rdv
        rencontr
        échang
        visio
        appel
        appeler
        réunion
        jury
        convoqu
        convi(?:er|é|ons|és)
        invit
        recevoir
        recev(?:ra|rait|ons|rons|oir)
        reçoi
        créneau
        propos
        venir
        passer (?:nous|me) voir
        immersion
        essai
        journée
        téléphon
        bloqu
        cal(?:é|ée|er|ons|e)
        teams
        zoom
        meet
        visite
        au plaisir
        locaux
        disponible
        vous attend
        on se (?:voit|retrouve|parle|dit|cale)
        à (?:bientôt|mardi|lundi|jeudi|vendredi|mercredi|demain)
    """,
    About.OFF: r"""
        (?:pas|plus|ne) (?:pouvoir|possible|disponible|maintenu|être|avoir lieu|pourra|pourrai|pourrons)
        pourra
        annul
        report(?:é|ée|er|ons)
        décal
        déplac(?:é|ée|er|ons)
        empêch(?:é|ée)
        retenue? (?:à|au|par)
    """,
    About.PAST: r"""
        merci (?:pour|encore|de (?:votre|ta|ton) (?:venue|temps|visite|passage|disponibilité))
        suite à (?:notre|votre|l')
        dernier
        dernière
        hier
        (?:avons|ai|avez) (?:échangé|rencontré|reçu)
        ravie? de (?:vous|t')
    """,
    About.TO_YOU: r"""
        vous
        votre
        vos
        merci
        veuillez
        tu
        toi
        ton
        te
        me
        nous
    """,
}

SPANISH = {
    About.REAPPLY: r"""
        volver? a (?:presentar|postular|aplicar|inscribir|optar|intentar|solicitar|escribir|contactar)
        vuelv(?:a|as|e|es) a (?:presentar|postular|aplicar|inscribir|optar|intentar|solicitar|escribir|contactar)
        (?:presentar|postular|aplicar|inscribir)\w*\b.{0,40}\b(?:de nuevo|nuevamente|otra vez)
        (?:de nuevo|nuevamente|otra vez)\b.{0,40}\b(?:present|postul|aplic|inscrib)
        nueva (?:candidatura|solicitud|postulación|convocatoria)
        próxima convocatoria
        reaplicar
        repetir
    """,
    About.KEEP: r"""
        conserv
        guard(?:ar|amos|aremos|ado|ada|aré|e)
        base de datos
        bolsa
        banco de (?:talento|datos|candidat)
        manten(?:dremos|emos|er|drá|drán|ido)
        cartera
        fichero
        incorporad
        archiv
        quedar(?:á|án) (?:registr|en|incorpor|activ)
        pool
        comunidad
        reserva
    """,
    About.DELETE: r"""
        elimin
        suprim
        borra
        destru
        cancelación de (?:sus|tus) datos
    """,
    About.APPLIED: r"""
        (?:solicitud|candidatura|instancia|escrito)\b.{0,40}\b(?:de fecha|del|con fecha|recibida|presentada)
        (?:correo|carta|postulación|inscripción)\b.{0,40}\b(?:de fecha|del|con fecha|recibida|presentada)
        de fecha
        (?:registrad[oa]|recibid[oa]|presentad[oa]|enviad[oa]|inscrit[oa]|entregad[oa])\b.{0,30}\b(?:el|con|del|en)
        (?:enviaste|presentaste|solicitaste|postulaste|aplicaste|inscribiste|envió|presentó)
        te (?:inscribiste|postulaste|presentaste)
        se (?:inscribió|postuló|presentó)
        registrad[oa]
        recibimos
        hemos recibido
    """,
    About.START: r"""
        incorporación
        incorpor(?:ar|arte|arse|arías|aría|as|arás)
        inicio
        iniciar
        empez(?:ar|arías|aría|amos|arás)
        empiez
        comienz
        comenz
        fecha de (?:inicio|alta|incorporación|entrada)
        primer día
        alta
        contrato
        puesta a disposición
        toma de posesión
    """,
    About.ANSWER: r"""
        respuesta
        respond
        respóndenos
        contest
        confirm
        confírm
        avis
        avís
        dime
        dinos
        díga
        digas
        diga
        digo
        decir
        indic
        indíc
        hacer(?:nos)? (?:saber|llegar)
        comunic
        contact
        llam
        escrib
        noticias
        aceptar
        acept
        firm
        decisión
        necesit
        preferencia
        prefier
        elij
        elige
        escoge
        reserv
        informar
        sabr
        tendrás
        recibir
        válid
        vigen
        valid
        incluir
        concretar
        contar
        plazo de respuesta
    """,
    About.SEND: r"""
        mánda
        manda
        envía
        enviar
        envíe
        enviarnos
        pasar
        pása
        remit
        devuelv
    """,
    About.APPEAL: r"""
        recurso
        reposición
        alzada
    """,
    About.SILENCE: r"""
        (?:no|sin)\b.{0,30}(?:noticias|respuesta|contactad|recib|tienes|sabes|llam)
        si llega
        deberá entender
        da(?:r|mos|rse)? por (?:cerrad|conclu|descart|desestim)
    """,
    About.TASK: r"""
        prueba
        test
        ejercicio
        complet
        realiz
        entreg
        cuestionario
        formulario
        rellen
        cumpliment
        sube
        súbe
        subir
        caso
        reto
        evaluación
        aport(?:e|ar|es)
        present(?:ar|e|ación)
        acredit
        adjunt
        documentación
        subsan
        reclamación
        alega
        entrega
        videoentrevista
        grabar
        graba
        sede
        méritos
        inscripción
    """,
    About.CLOSES: r"""
        plazo
        fecha límite
        fecha tope
        caduc
        vence
        vencimiento
        expira
        cierr
        finaliz
        disponible hasta
        límite
        tope
        termina
        abiert[oa]
    """,
    About.MEETING: r"""
        entrevist
        reunión
        reunirnos
        llamada
        videollamada
        cita
        citamos
        citar
        quedar
        quedamos
        conocer
        conocerte
        charl
        hablar
        vernos
        vemos
        veamos
        visita
        convoc
        invit
        café
        hueco
        propon
        dinámica
        jornada
        prueba de trabajo
        día de prueba
        meet
        zoom
        teams
        te (?:viene|va|espero|esperamos|veo)
        le (?:viene|va|espero|esperamos)
        esperamos
        presencial
        lo dejamos
        pasarte
        pásate
        acercarte
        encaja
    """,
    About.OFF: r"""
        no (?:va a|podrá|podremos|puede|podemos|puedo|se puede|será posible|voy a)
        cancel
        aplaz
        cambiar
        mover
        anul
        suspend
    """,
    About.PAST: r"""
        gracias (?:por|de nuevo)
        pasad[oa]
        ayer
        (?:hemos|tuvimos|hicimos|hablamos|estuvimos|mantuvimos)
        tras (?:la|nuestra|tu|su)
        último
    """,
    About.TO_YOU: r"""
        usted
        te
        tu
        tus
        su
        sus
        le
        por favor
        necesitar
        nos
    """,
}

PORTUGUESE = {
    About.REAPPLY: r"""
        (?:candidatar|concorrer|inscrever)\w*\b.{0,50}\b(?:novamente|de novo|outra vez|nova(?:mente)?)
        (?:aplicar|tentar|participar)\w*\b.{0,50}\b(?:novamente|de novo|outra vez|nova(?:mente)?)
        (?:novamente|de novo|outra vez)\b.{0,40}\b(?:candidat|concorr|inscrev|aplic|tent|particip)
        nova (?:candidatura|inscrição|oportunidade de)
        volt(?:e|ar|a|es) a (?:candidatar|concorrer|inscrever|tentar|aplicar|participar)
        recandidat
        reaplic
    """,
    About.KEEP: r"""
        banco de (?:talentos|dados|currículos|candidat)
        base de (?:dados|candidat)
        guard(?:ar|amos|aremos|ado|ada|ei)
        conserv
        mant(?:er|eremos|emos|ido|ida|erei|ém)
        arquiv
        permanec
        ficar(?:á|ão) (?:em|no|na|ativ|dispon|registr|guard)
        fica (?:em|no|na|ativ|guard|dispon)
        armazen
        reserva
        bolsa
        pool
    """,
    About.DELETE: r"""
        elimin
        apag
        exclu(?:íd|ir|são)
        destru
        delet
        descart
    """,
    About.APPLIED: r"""
        (?:candidatura|inscrição|email|e-mail)\b.{0,40}\b(?:de|do dia|enviad[oa]|recebid[oa]|datad[oa]|submetid[oa])\b
        (?:carta|mensagem|requerimento|currículo)\b.{0,40}\b(?:de|do dia|enviad[oa]|recebid[oa]|datad[oa])\b
        (?:candidatou|inscreveu|candidataste|aplicou|enviou|enviaste|submeteu)
        (?:recebid[oa]|registad[oa]|registrad[oa]|enviad[oa]|submetid[oa]|efetuad[oa])\b.{0,30}\b(?:em|no|a|dia)\b
        recebemos
        data da (?:candidatura|inscrição)
        datad[oa]
        candidatura feita
        enviámos
        enviamos
    """,
    About.START: r"""
        início
        iniciar
        inicia
        começ
        data de (?:início|admissão|entrada)
        admissão
        primeiro dia
        integração
        ingress
        entrada em funções
        arranque
        arranc
        contrato
    """,
    About.ANSWER: r"""
        resposta
        respond
        retorno
        retorn
        confirm
        avis
        diga
        dizer
        digam
        inform
        indic
        comunic
        contact
        contat
        entra(?:r|remos|rei|mos) em contact
        feedback
        ligar
        ligo
        ligamos
        aceit
        aceitação
        assin
        decisão
        decid
        preciso
        precisamos
        escolh
        agend
        reserv
        válid
        notícias
        saber
        terá
        receber
        posição
        posso contar
    """,
    About.SEND: r"""
        envi
        manda
        mande
        remet
        devolv
    """,
    About.APPEAL: r"""
        recurso
        impugna
    """,
    About.SILENCE: r"""
        (?:não|sem)\b.{0,40}(?:resposta|retorno|contact|contat|notícias|receb|obtiver|tiver)
        consider(?:e|ar|amos)
    """,
    About.TASK: r"""
        teste
        testes
        prova
        exercício
        desafio
        conclu
        complet
        realiz
        submet
        submiss
        entreg
        preench
        questionário
        formulário
        carreg
        anex
        upload
        avaliação
        case
        gravar
        vídeo-?entrevista
        documentação
        documentos
        inscrições
        candidaturas
        recurso
        finaliz
    """,
    About.CLOSES: r"""
        prazo
        data limite
        data-limite
        expir
        encerr
        termina
        termin
        vence
        caduc
        disponível até
        fecha
        limite
        link
    """,
    About.MEETING: r"""
        entrevist
        reunião
        conversa
        conversar
        falar
        chamada
        videochamada
        call
        bate-?papo
        encontro
        conhecer
        convid
        convite
        convoca
        visita
        agendad
        marcad
        marcar
        marca(?:mos|r|ção)
        horário
        dinâmica
        meet
        zoom
        teams
        aguardamos
        esperamos
        experiência
        propo
        presencial
        disponibilidade
        dá jeito
        pode ser
        café
        comparec
    """,
    About.OFF: r"""
        não (?:vai|poder|será|vou|consig|podemos|pode|é possível)
        cancel
        adi(?:ar|ada|ado|amos)
        remarc
        reagend
        desmarc
        alter
    """,
    About.PAST: r"""
        obrigad[oa] (?:por|pela|pelo|pel)
        agradec
        passad[oa]
        ontem
        tivemos
        gostei
        gostámos
        conversámos
        falámos
        últim
        após (?:a|o|nossa)
    """,
    About.TO_YOU: r"""
        você
        te
        seu
        sua
        tua
        teu
        por favor
        favor
        nos
        lhe
    """,
}

ITALIAN = {
    About.REAPPLY: r"""
        (?:candidar|riproporre|ripresentare)\w*\b.{0,50}\b(?:nuovamente|di nuovo|ancora)
        (?:proporre|presentare|partecipare|riprovare)\w*\b.{0,50}\b(?:nuovamente|di nuovo|ancora)
        (?:nuovamente|di nuovo)\b.{0,40}\b(?:candid|propo|present|partecip)
        ricandidar
        ripresent
        riprov
        nuova candidatura
        riproporre
        riprop
        prossimo (?:bando|concorso)
    """,
    About.KEEP: r"""
        conserv
        archivi
        banca dati
        data-?base
        terremo
        tenere
        teniamo
        tenut[oa]
        (?:rimarrà|rimane|resterà|resta|restano)\b.{0,40}\b(?:archivi|banca|database|disposizione|visibil|attiv)
        memorizz
        mantenere
        manterremo
        manteniamo
        talent
        inserit[oa]
        inseriamo
        inserire
    """,
    About.DELETE: r"""
        cancellat[ie]
        cancelleremo
        cancellazione
        elimin
        distrutt
    """,
    About.APPLIED: r"""
        (?:candidatura|domanda|mail|email)\b.{0,40}\b(?:del|inviat[ao]|ricevut[ao]|presentat[ao]|pervenut[ao]|datat[ao])
        (?:e-mail|lettera|istanza|messaggio|curriculum)\b.{0,40}\b(?:del|inviat[ao]|ricevut[ao]|presentat[ao]|pervenut[ao]|datat[ao])
        in data
        (?:ricevut[ao]|pervenut[ao]|inviat[ao]|registrat[ao]|presentat[ao]|acquisit[ao])\b.{0,20}\b(?:il|in|del)
        arrivat[ao]
        ti sei candidat
        si è candidat
        protocoll
        abbiamo ricevuto
        data (?:di )?(?:candidatura|invio)
        inviato il
    """,
    About.START: r"""
        inizio
        iniziare
        inizi
        inizierà
        inizierebbe
        decorrenza
        decorr
        assunzione
        assun
        presa di servizio
        prendere servizio
        primo giorno
        partenza
        partire
        ingresso
        entrata
        inserimento
        comincer
        cominci
        contratto
        data di (?:inizio|assunzione|ingresso|avvio)
        avvio
    """,
    About.ANSWER: r"""
        risposta
        rispond
        risposte
        riscontro
        conferm
        fammi sapere
        farci sapere
        far(?:ci|mi|vi|le|ti) (?:sapere|avere)
        faccia(?:ci)? sapere
        facci
        facciamo sapere
        faremo sapere
        comunic
        contatt
        ricontatt
        richiam
        chiam
        sentire
        senti
        sentirà
        aggiorn
        accett
        firm
        sottoscri
        decisione
        decid
        scegli
        indic
        indichi
        dirci
        dimmi
        dica
        mi serv
        ci serv
        avere
        informar
        notizie
        esito
        valid
        prenot
        ricever
        attendo
        darti
        darle
        daremo
        diremo
    """,
    About.SEND: r"""
        inviar
        invii
        inviaci
        manda
        mandami
        mandarci
        restitui
        rimand
        trasmett
    """,
    About.APPEAL: r"""
        ricorso
        ricorsi
        impugna
    """,
    About.SILENCE: r"""
        (?:non|senza|nessun)\b.{0,30}(?:ricev|sent|riscontro|risposta|notizie|contatt|comunicazion)
        mancat[oa] (?:risposta|riscontro)
        consider
        ritener
    """,
    About.TASK: r"""
        test
        prova
        prove
        esercizio
        complet
        svolg
        consegn
        questionario
        modulo
        compil
        caric
        allega
        assessment
        valutazione
        caso
        sfida
        termin(?:are|a|i)
        conclud
        presentare
        presentazione
        domande
        documentazione
        documenti
        video-?colloquio
        video-?intervista
        registr
        ricors
        integra
        effettu
        link
    """,
    About.CLOSES: r"""
        scadenza
        scad
        scade
        termine
        chiude
        chiudono
        chiusura
        attivo fino
        disponibile fino
        non oltre
    """,
    About.MEETING: r"""
        colloqui
        colloquio
        incontr
        appuntamento
        chiamata
        videochiamata
        video-?call
        call
        chiacchierata
        parlare
        parlarne
        sentirci
        sentiamo
        conoscer
        conoscerla
        conoscerti
        convoc
        invit
        intervista
        visita
        prova pratica
        giornata di prova
        vederci
        vediamo
        propo
        fissa
        fissato
        fissare
        disponibil
        meet
        zoom
        teams
        aspettiamo
        attendiamo
        passare
        le va bene
        ti va bene
        va bene
        spost
    """,
    About.OFF: r"""
        non (?:potrà|può|possiamo|posso|riesc|sarà possibile|sarà|potremo|si terrà)
        annull
        rinvi
        saltare
        salta
        rimand
        spostare
        impegn
    """,
    About.PAST: r"""
        grazie (?:per|di|ancora|della)
        ringrazi
        scors[oa]
        ieri
        abbiamo (?:fatto|avuto|parlato)
        dopo (?:il|la|aver)
        è stato
    """,
    About.TO_YOU: r"""
        lei
        le
        suo
        sua
        ti
        tuo
        tua
        vi
        per favore
        per cortesia
        cortesemente
        gentilmente
        mi
        ci
    """,
}

DUTCH = {
    About.REAPPLY: r"""
        (?:opnieuw|nogmaals|weer|nog eens|nog een keer)\b.{0,50}\b(?:sollicit|reager|prober|aanmeld|meld|solli)
        (?:sollicit|reager|prober|aanmeld|meld)\w*\b.{0,40}\b(?:opnieuw|nogmaals|weer|nog eens)
        (?:een )?nieuwe sollicitatie
        herkans
        volgende (?:ronde|lichting)
    """,
    About.KEEP: r"""
        bewaar
        bewaren
        bewaard
        bewaartermijn
        houden (?:wij |we )?(?:je|jouw|uw)
        bestand
        portefeuille
        talent-?pool
        talent
        *databank
        database
        wervingsreserve
        reserve
        blijf(?:t|ven)\b.{0,40}(?:zichtbaar|actief|staan|bestand|beschikbaar|geldig|systeem|archief)
        in portefeuille
    """,
    About.DELETE: r"""
        verwijder
        vernietig
        gewist
        wissen
    """,
    About.APPLIED: r"""
        (?:brief|mail|e-mail|bericht|sollicitatie) (?:van|d\.d|dd|gedateerd|ontvangen)
        (?:schrijven|reactie|cv|sollicitatiebrief|kandidatuur) (?:van|d\.d|dd|gedateerd|ontvangen)
        gesolliciteerd
        solliciteerde
        ontvangen (?:op|wij)
        ontvingen
        ingediend
        ingestuurd
        ingezonden
        gereageerd
        reageerde
        verstuurd
        diende
        bereikte
        bereikt ons
        d\.d
    """,
    About.START: r"""
        indiensttreding
        in dienst
        startdatum
        start
        starten
        starte
        beginnen
        begin
        begint
        eerste (?:werkdag|dag)
        ingangsdatum
        ingaand
        aanvang
        per direct
        ingang van
    """,
    About.ANSWER: r"""
        laat
        laten weten
        weten
        hoor
        horen
        hoort
        antwoord
        reactie
        reageer
        reageren
        bevestig
        bevestiging
        terugkoppeling
        bericht
        bericht van
        contact
        bel\b
        bellen
        geef
        geven
        doorgeven
        kies
        kiezen
        teken
        tekenen
        getekend
        ondertekend
        ondertekenen
        akkoord
        beslissing
        besluit
        beslissen
        terug
        uitsluitsel
        informeren
        ontvang
        ontvangt
        krijg
        krijgt
        aanlever
        geldig
        nodig
        uitnodig(?:en|ing)
        nemen
        zeg
        zeggen
        plan
    """,
    About.SEND: r"""
        mail
        mailen
        stuur
        sturen
        retour
    """,
    About.APPEAL: r"""
        bezwaar
        beroep
    """,
    About.SILENCE: r"""
        (?:niets|geen|niet)\b.{0,30}(?:gehoord|bericht|reactie|vernomen|horen|hoort|hoor|ontvangen)
        mocht
        beschouw
        ga er dan
    """,
    About.TASK: r"""
        test
        tests
        toets
        assessment
        opdracht
        *opdracht
        inlever
        ingeleverd
        invul
        ingevuld
        vul
        afrond
        afgerond
        maken
        maak
        upload
        uploaden
        op te laden
        vragenlijst
        formulier
        *formulier
        kandideren
        video
        opnemen
        neem
        case
        voltooi
        solliciteren
        indienen
        documenten
        link
    """,
    About.CLOSES: r"""
        deadline
        *termijn
        sluit
        sluitingsdatum
        sluiting
        verloopt
        vervalt
        verstrijkt
        *datum voor
        open tot
        afsluitdatum
        staat open
        openstaat
        kandideren
        uiterste
    """,
    About.MEETING: r"""
        *gesprek
        *gesprekken
        *interview
        afspraak
        ontmoet
        ontmoeten
        kennismak
        kennismaking
        kennis
        uitnodig
        uitgenodigd
        nodig\b.{0,60}\buit
        spreken
        praten
        praat
        telefon
        belafspraak
        bellen
        langs
        langskomen
        zien
        meeloopdag
        meelopen
        proefdag
        rondleiding
        teams
        zoom
        meet
        video
        verwacht
        verwachten
        tot dan
        ingepland
        inplannen
        plannen
        gepland
        kun(?:t|nen)? (?:je|u|jij)
        koffie
        schikt
        komt
        ronde
        wanneer
    """,
    About.OFF: r"""
        (?:niet|geen)\b.{0,30}(?:doorgaan|lukken|mogelijk|aanwezig|kunnen)
        afgezegd
        afzeggen
        verzet
        verzetten
        verplaatst
        geannuleerd
        annuleren
        vervalt
        kan niet
    """,
    About.PAST: r"""
        (?:bedankt|dank|dankjewel) (?:voor|je|nogmaals)
        vorige
        afgelopen
        gisteren
        (?:was|waren) (?:leuk|fijn|prettig|een)
        gesproken
        jl
        naar aanleiding van
    """,
    About.TO_YOU: r"""
        u
        uw
        je
        jij
        jouw
        jou
        graag
        aub
        a\.u\.b
        gelieve
        ons
    """,
}

CUES = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "it": ITALIAN,
    "nl": DUTCH,
}
"""By ISO 639-1 code."""
