"""First names that are common where the letters come from, folded. Data; a sign, never a must."""

from __future__ import annotations

FIRST_NAMES = frozenset(
    """
    aaron abby abdul abigail abraham achim ada adam adele adrian adriana adrienne agata agnes agnieszka ahmad ahmed
    aidan aileen aisha aisling ajay akash alan alana alastair albert alberto alejandra alejandro aleksandra
    alessandro alessandra alex alexa alexander alexandra alexandre alexandria alexia alexis alfred ali alice alicia
    alina alisa alisha alison alissa allan allen allie allison alma alyssa amal amalia amanda amar amber amelia
    amelie amin amina amir amit amita amy ana anand anastasia anders andrea andreas andres andrew andy aneta angel
    angela angelica angelika angelina angie anika anil anita anja anjali anke ann anna annabel annabelle anne
    annegret anneliese annelie annemarie annette annie annika anouk ansgar anthony antje anton antonia antonio
    antony anuj anusha april archana ariana ariane armin arne arnold arthur artur arun arvid asha ashish ashley
    ashok astrid athena aubrey audrey august aurelia aurora ava avery axel ayesha ayse barbara barry bartosz bastian
    beata beate beatrice beatrix becky bella ben benedikt benjamin bennett benno berit bernadette bernard bernd
    bernhard bert beth bethany betsy bettina betty bev beverly bhavna bianca bill billy bjoern birgit birgitta birte
    blake bob bobby bodo bonnie boris brad bradley brandi brandon brandy brenda brendan brent brett brian briana
    brianna bridget brigitte britta brittany brooke bruce bruno bryan bryce burkhard caitlin caleb calvin cameron
    camila camilla camille candace candice cara carina carl carla carlo carlos carly carmen carol carola carole
    caroline carolin carolyn carrie carsten casey caspar cassandra cassie catalina caterina catherine cathy catrin
    cecilia cecile cedric celeste celia celina celine chad chandler chandra chantal charlene charles charlie
    charlotte chelsea cheryl chiara chloe chris christa christel christelle christian christiane christie christin
    christina christine christof christoph christopher christy ciara cindy claire clara clarissa clark claudia
    claudio claus clemens clement cody colette colin colleen connie connor conor constance constantin constanze cora
    corey corinna corinne cornelia cory courtney craig cristina crystal curtis cynthia dagmar daisy dalia damian
    damien dan dana daniel daniela daniele danielle danny daphne dara darcy darius darren daryl dave david davide
    dawn dean deanna debbie deborah debra declan deepa deepak deepika deirdre delia denis denise dennis derek
    derrick desiree detlef devin devon diana diane diego dieter dietmar dietrich dilara dimitri dina dirk divya
    dmitri dolores dominic dominik dominique don donald donna dora doreen doris dorota dorothea dorothee dorothy
    doug douglas drew duncan dustin dylan eamon eberhard eckhard eddie edgar edith eduardo edward edwin eileen
    ekaterina elaine eleanor elena eleni elfriede eli elias elif elina elisa elisabeth elise elizabeth elke ella
    ellen ellie elliot elliott elsa elsbeth elvira emanuel emil emilia emilie emilio emily emma emmanuel emre enrico
    enrique eric erica erich erik erika erin ernst erwin esra esther ethan eugen eugene eugenia eva evan evelyn
    evelin ewa ewelina fabian fabienne fabio faith falk farah fatima fatma federica federico felicia felicitas
    felicity felipe felix ferdinand fernanda fernando fiona flavia flora florence florian frances francesca
    francesco francis francisca francisco franco francois francoise frank franka franz franziska fred freddie
    frederic frederick frederik frieda friederike friedrich fritz gabriel gabriela gabriele gabriella gareth gary
    gavin gemma gena geoff geoffrey georg george georgia georgina gerald geraldine gerard gerd gerda gerhard
    gerlinde gernot gert gertrud giacomo gianluca gianna gilbert gilles gina giorgio giovanna giovanni gisela giulia
    giuseppe glen glenn gloria gordon grace graham grant greg gregor gregory greta gretchen gudrun guenter guenther
    guido guillaume gustav gwen gwendolyn hailey haley hana hanna hannah hannelore hannes hans harald hariharan
    harold harriet harry hartmut harvey hasan hassan hayley hazel heather hector hedwig heide heidi heike heiko
    heiner heinrich heinz helen helena helene helga helge helmut hendrik henning henriette henrik henry herbert
    heribert hermann hilary hilda hildegard hina holger holly horst howard hubert hugh hugo hussein ian ibrahim ida
    ignacio igor ilka ilona ilse imke imran ina ines inga ingeborg inge ingo ingrid inka iqbal irene irina iris irma
    isaac isabel isabell isabella isabelle isha ismail istvan ivan ivana ivy iwona jack jackie jackson jaclyn jacob
    jacqueline jacques jade jaime jake jakob jakub jamal james jamie jan jana jane janet janette janice janina
    janine janis jannik jannis jared jasmin jasmine jason javier jay jayne jean jeanette jeanne jeannette jeff
    jeffrey jen jenna jennie jennifer jenny jens jeremiah jeremy jerome jerry jesper jess jesse jessica jessie jesus
    jill jillian jim jimmy jo joachim joan joana joanna joanne joao jochen jodi jodie jody joe joel joerg joern
    johan johann johanna johannes john johnny jolanda jolene jon jona jonas jonathan jordan jorge jose josef josefin
    josefine joseph josephine josh joshua josie joy joyce juan juanita jude judith judy juergen julia julian juliana
    juliane julianne julie julien juliet juliette julius june justin justine justyna jutta kai kaitlin kaja kamil
    kamila kara karan karen karim karin karina karl karla karolin karolina karoline karsten kaspar kasia kate
    katarina katarzyna katelyn katerina katharina katherine kathleen kathrin kathryn kathy katia katie katja katrin
    katrina katy kavita kay kayla kaylee keith kelly kelsey ken kenneth kenny kerry kerstin kevin khalid kiara
    kilian kim kimberly kira kiran kirk kirsten kirsty kit klara klaus konrad konstantin konstanze kristen kristian
    kristie kristin kristina kristine kristof kristy krystal krzysztof kunal kurt kyle lacey lais lance lara larissa
    larry lars laszlo laura lauren laurence laurent laurie lawrence lea leah leanne lee lena lennart leo leon leona
    leonard leonardo leonie leopold leroy lesley leslie leticia levi lewis li liam liana lidia lilian liliana lilli
    lilly lily lina linda lindsay lindsey linh linus lisa lisbeth lise liza lizzie lloyd logan lois lola lorena
    lorenz lorenzo loretta lori lorna lorraine lothar lou louis louisa louise luc luca lucas lucia luciana lucie
    lucille lucinda lucy ludwig luigi luis luisa luise lukas luke lutz lydia lynda lynette lynn lynne mackenzie macy
    maddie madeleine madeline madison magda magdalena maggie mahmoud maik maike maja malcolm malin malte manda mandy
    manfred manish manoj manon manuel manuela mara marc marcel marcela marcella marcin marco marcus mareike maren
    margaret margarete margarita margit margot margret maria mariam marian mariana marianne marie mariel mariella
    marietta marija marika marilyn marina mario marion marisa marissa marius marjorie mark markus marleen marlene
    marlies marlis marlon marsha marta martha martin martina marvin mary maryam mascha mateusz mathias mathilda
    mathilde matilda matt matteo matthew matthias maureen maurice mauro max maxim maximilian maximiliane maxine maya
    mayank meagan meera megan meghan mehmet meike mel melanie melina melinda melissa melody mercedes meredith merle
    merlin mia micha michael michaela michal micheal michel michela michele michelle miguel mihai mika mike mikhail
    mila milan milena milo mina mindy minh mira miranda miriam mirja mirjam mirko misha mitch mitchell moira mohamed
    mohammad mohammed mohan mohit moira molly mona monica monika monique morgan moritz mounir muhammad murat mustafa
    nadia nadine nadja naomi natalia natalie natasha natascha nathalie nathan nathaniel neal ned neele neha neil
    nele nelly nelson nena nia niamh nicholas nick nicki nicky nico nicola nicolas nicole nicolette nidhi niels
    nigel nikhil niki nikita nikki niklas niko nikola nikolas nikolaus nils nina nishant nitin nivedita noah noel
    noelle noemi nora norbert norma norman odette olaf ole oleg olga olivia oliver olivier omar oscar oskar osman
    oswald ottilie otto owen pablo paige pam pamela pankaj paola paolo pascal pat patric patrice patricia patrick
    patrik patrizia patti patty paul paula paulina pauline pavel pawel payal pedro peggy penelope penny per perry
    petar pete peter petra phil philip philipp philippa philippe phillip phoebe phyllis pia pierre pierrette piotr
    polly pooja prakash pranav prashant pratik preeti priscilla priti priya priyanka puja quentin quinn rachael
    rachel rachelle rafael rahul rainer raj rajesh rakesh ralf ralph ram ramesh ramona ramon randall randy raphael
    raquel rashid rasmus ravi ray raymond rebecca rebekah rebekka regina regine reiner reinhard reinhold rena renata
    renate rene renee reto reza rhea rhiannon rhonda ricarda ricardo riccardo richard rick ricky rita ritu rob
    robert roberta roberto robin robyn rocio rod rodney rodrigo roger rohan rohit roland rolf roman romina romy ron
    ronald ronan ronja ronny ronnie rory rosa rosalie rosalind rosanna rose roseanne rosemarie rosemary rosie ross
    rowan roxana roxanne roy ruben ruby rudi rudolf rupert russell ruth ryan saba sabina sabine sabrina sadia sally
    sam samantha samir samira sammy samuel sana sandeep sandra sandro sandy sanjay sanjeev santiago sara sarah
    sascha saskia saurabh scott sean sebastian selena selina selma serena sergei sergej sergio seth severin shahid
    shane shannon shari sharon shaun shauna shawn sheena sheila shelby shelley shelly sheri sherri sherry shirley
    shreya shruti shweta sibylle sid sidney siegfried sierra sigrid silke silvana silvia silvio simon simona simone
    sina sinead siobhan skye sofia sofie solveig sonal sonia sonja sonya sophia sophie soren spencer stacey stacy
    stan stefan stefanie stefania steffen steffi stella stephan stephane stephanie stephen sterling steve steven
    stewart stuart subhash sue suleyman sumit sunil sunita suresh surya susan susann susanna susanne sushma suzanne
    suzy svea sven svenja svetlana swati sybille sydney sylvia sylvie sylwia tabea tabitha tamara tamas tami tammy
    tania tanja tanya tara tariq tasha tatiana tatjana tatyana taylor ted teresa terence teri terrance terri terry
    tessa thea theo theodor theodore theresa therese thibault thiago thilo thomas thorben thorsten tia tiago tiffany
    tilman tilo tim timo timothy tina tim tobi tobias toby todd tom tomas tomasz tommy toni tonia tony tonya torben
    torsten tracey traci tracy travis trevor tricia trina tristan troy trudy tyler tyrone udo ulf ulla ulli ulrich
    ulrike urs ursula ute uwe valentin valentina valeria valerie vanessa varun vaishali vasily venkat vera verena
    veronica veronika veronique vicki vickie vicky victor victoria vijay vikas vikram viktor viktoria viktorija
    vince vincent vincenzo vinay vinod viola violet violetta virginia vishal vivek vivian viviane vivien vivienne
    vladimir volker waldemar walter waltraud wanda warren wayne wendelin wendy werner wesley whitney wilfried
    wilhelm will willem william willow wilma winfried winston wojciech wolf wolfgang wolfram xaver xavier ximena
    yana yannick yannik yasemin yasmin yasmine yael yan yi yolanda yuki yulia yuri yusuf yvette yvonne zach zachary
    zahra zara zeynep zoe zoey zofia zuzana zsofia jia wei ming hui ling xin yu mei ping jun hiroshi kenji yuko
    akiko haruka sakura takashi satoshi min-jun ji-hye seo-yeon soo-jin aarav aditi aditya aishwarya akshay ananya
    ankit ankita anshul arjun bhavesh chetan dhruv gaurav geeta harsh isha jyoti kamal karthik kavya kriti lakshmi
    madhu manisha meenakshi mukesh nandini naveen neeraj nisha parth pradeep prateek preethi rachna radhika rajeev
    rajiv reena riya ruchi sachin sanjana shalini shikha shivani siddharth sneha srinivas sriram sudha tanvi tejas
    uday urvashi vaibhav vandana vidya yash ngozi chidi chinedu adaeze ifeoma emeka olumide tunde yetunde amara
    kwame kofi abena thandiwe sipho lerato caoimhe saoirse orla grainne aoife niall cormac fergus rhys sian carys
    bronwyn dafydd ewan ailsa isla callum angus hamish lachlan kirsteen mhairi piet joost bram sanne femke maaike
    marieke anneke jeroen sjoerd wouter bart koen ruud daan thijs lotte fleur inge-lore
    """.split()
)
