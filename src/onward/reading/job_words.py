"""Words that mail about jobs holds and other mail hardly does, in seven languages, folded. Data."""

from __future__ import annotations

JOB_WORDS = frozenset(
    """
    job jobs career careers vacancy vacancies applicant applicants application applications applied applying candidacy
    candidate candidates candidature recruiter recruiters recruiting recruitment hiring hire hired employer employment
    interview interviews interviewer resume cv cvs role roles position positions opening openings internship shortlist
    shortlisted talent onboarding salary requisition apprenticeship
    bewerbung bewerbungen bewerber bewerberin bewerbungsunterlagen bewerbungsprozess bewerbungsgespraech beworben
    stelle stellen stellenangebot stellenangebote stellenausschreibung stellenanzeige arbeitgeber arbeitsvertrag
    vorstellungsgespraech gespraech kandidat kandidatin kandidaten karriere personalabteilung ausbildungsplatz
    lehrstelle praktikum probearbeiten absage zusage lebenslauf vakanz anstellung gehaltsvorstellung
    candidature candidatures candidat candidats candidate poste postes emploi emplois recrutement recruteur recruteuse
    entretien entretiens embauche stage alternance carriere carrieres
    candidatura candidaturas candidato candidatos candidata puesto puestos empleo empleos vacante vacantes oferta
    seleccion entrevista entrevistas curriculum contratacion reclutamiento reclutadora postulacion
    vaga vagas emprego recrutamento selecao curriculo cargo contratacao estagio
    candidature colloquio colloqui posizione posizioni lavoro assunzione selezione ricerca tirocinio curriculum impiego
    ofertas bandi bando concorso concorsi offre offres annonce annonces alternance mission missions interim anuncio
    anuncios trabajo trabajos trabalho oportunidade oportunidades oportunidad opportunita offerta offerte annuncio
    annunci
    sollicitatie sollicitaties solliciteren gesolliciteerd sollicitant kandidaat kandidaten vacature vacatures functie
    baan gesprek sollicitatiegesprek werving selectie recruiter kandidatuur stageplaats uitzendbureau
    """.split()
)
