/** Bodies, firms, clubs and houses of which there is one each: nothing makes a plural of their names. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** In capitals. */
export const KNOWN_ACRONYMS: ReadonlySet<string> = names(
  `UK US USA EU UN BBC ITV NHS FBI CIA NSA NATO IMF WTO WHO ECB IBM CNN NBC CBS NBA NFL NHL MLB FIFA UEFA FA RFU
   ICC IOC IAAF FSA FCA SEC FTC FDA EPA MOD DUP SNP ANC IRA PLO PKK GOP DNC RNC UKIP TUC CBI RMT NUT
   GMB BMA RSPCA NSPCC RSPB RNLI RAF RAC AA BA BT BP HSBC RBS TSB UBS GM BMW VW KLM SAS NASA ESA CERN NYPD LAPD PSNI
   UAE DRC GDR USSR UNESCO UNICEF UNHCR OPEC OECD ASEAN ICJ IAEA RTE SABC SAA SARS IEC JSE LSE NYSE FTSE
   HMRC DVLA CPS IPCC IOPC GCHQ ONS OBR PBS NPR ACLU NAACP NRA AOL HP AMD EMI MTV MGM PSG LA NYU MIT UCLA UCL
   DWP SAPS EFF COSATU RBA ABC NSW MCC ECB WBC WBA PGA ATP WTA FIA RFL WRU IRFU GAA SFA CAF`
)

/** In small letters with a capital; many are common words as well. */
export const KNOWN_NAMES: ReadonlySet<string> = names(
  `Labour Nasa Nato Fifa Uefa Unesco Unicef Opec Ofcom Ofsted Ofwat Ofgem Ofqual Acas Defra Ukip Eskom Cosatu Interpol Europol
   Transnet Sanral Numsa Hamas Hezbollah Isis Taliban Greenpeace Oxfam Amnesty Unison Unite Swapo Zanu Frelimo Fidesz
   Google Facebook Apple Microsoft Amazon Sony Nokia Toyota Honda Ford Volkswagen Boeing Airbus Tesla Twitter Intel Samsung
   Nintendo Sega Netflix Disney Tesco Asda Waitrose Aldi Lidl Ikea Primark Santander
   Vodafone Motorola Ericsson Siemens Philips Panasonic Toshiba Hitachi Nissan Mazda Mitsubishi Hyundai Kia Renault Peugeot Citroen
   Fiat Ferrari Chrysler Jaguar Porsche Audi Mercedes Yahoo Oracle Cisco Dell Adobe Nvidia Uber Airbnb Spotify Snapchat Instagram YouTube
   WhatsApp PayPal Visa Mastercard Unilever Nestle Cadbury Pfizer AstraZeneca Moderna Bayer Novartis Roche Exxon Shell Chevron Total Gazprom
   Rosneft Lukoil Petrobras Glencore Xstrata Vale Rio Sasol Naspers Pepsi Nike Adidas Puma Gucci Prada Chanel Burberry Zara
   Ryanair Lufthansa Qantas Emirates Eurostar Thameslink Southern Northern Heathrow Gatwick Stansted
   Hollywood Bollywood Westminster Whitehall Holyrood Stormont Downing Congress Parliament Kremlin Pentagon Broadway Wimbledon Eurovision
   Arsenal Chelsea Liverpool Everton Tottenham Fulham Southampton Portsmouth Sunderland Middlesbrough Burnley Blackburn Bolton
   Wigan Watford Norwich Ipswich Leicester Birmingham Celtic Barcelona Juventus Milan Inter Ajax Bayern Benfica Porto Valencia Sevilla
   Munster Leinster Ulster Connacht Yorkshire Lancashire Surrey Sussex Middlesex Kent Somerset Glamorgan
   Christianity Islam Buddhism Hinduism Judaism Sikhism Catholicism Earth Mars Venus Jupiter Saturn Brexit Christmas Easter Ramadan
   Sinn Plaid Fianna Likud Fatah Pasok Syriza Podemos Kadima Harvard Yale Princeton Stanford Cambridge Oxford Eton Billboard Marvel
   Stonewall Mencap Shelter Barnardo Macmillan Nationwide Bloomberg America Antarctica Lanka Kong Arabia Leone`
)
