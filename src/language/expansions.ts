/** What short forms that everybody prints stand for: the letters, and their words in small letters. */
const LINES = `
GDP gross domestic product
GNP gross national product
VAT value added tax
CPI consumer price index
RPI retail price index
PPI producer price index
IPO initial public offering
FTA free trade agreement
GP general practitioner
CPR cardiopulmonary resuscitation
ICU intensive care unit
MRI magnetic resonance imaging
CT computed tomography
DNA deoxyribonucleic acid
RNA ribonucleic acid
HIV human immunodeficiency virus
PTSD post-traumatic stress disorder
OCD obsessive-compulsive disorder
OCD obsessive compulsive disorder
ADHD attention deficit hyperactivity disorder
COPD chronic obstructive pulmonary disease
BSE bovine spongiform encephalopathy
CJD creutzfeldt-jakob disease
MS multiple sclerosis
IVF in vitro fertilisation
IVF in-vitro fertilisation
IVF in vitro fertilization
GMO genetically modified organism
NHS national health service
WHO world health organisation
WHO world health organization
WTO world trade organisation
WTO world trade organization
IMF international monetary fund
ILO international labour organisation
ILO international labour organization
IMO international maritime organisation
IMO international maritime organization
WMO world meteorological organisation
WMO world meteorological organization
FAO food and agriculture organisation
FAO food and agriculture organization
WFP world food programme
IAEA international atomic energy agency
ICC international criminal court
ICJ international court of justice
ICRC international committee of the red cross
OECD organisation for economic co-operation and development
OECD organization for economic cooperation and development
OECD organisation for economic cooperation and development
OPEC organisation of the petroleum exporting countries
OPEC organization of the petroleum exporting countries
NATO north atlantic treaty organisation
NATO north atlantic treaty organization
ECB european central bank
ECHR european court of human rights
EBRD european bank for reconstruction and development
ESA european space agency
MEP member of the european parliament
CAP common agricultural policy
MSP member of the scottish parliament
MoD ministry of defence
MOD ministry of defence
DfE department for education
DWP department for work and pensions
FCA financial conduct authority
CMA competition and markets authority
ONS office for national statistics
OBR office for budget responsibility
IFS institute for fiscal studies
CBI confederation of british industry
TUC trades union congress
NUT national union of teachers
BMA british medical association
RSPB royal society for the protection of birds
RSPCA royal society for the prevention of cruelty to animals
NSPCC national society for the prevention of cruelty to children
RNLI royal national lifeboat institution
CPS crown prosecution service
SFO serious fraud office
NCA national crime agency
IOPC independent office for police conduct
HSE health and safety executive
DVLA driver and vehicle licensing agency
BBC british broadcasting corporation
ITV independent television
FBI federal bureau of investigation
CIA central intelligence agency
DEA drug enforcement administration
NSA national security agency
IRS internal revenue service
SEC securities and exchange commission
FTC federal trade commission
FCC federal communications commission
FDA food and drug administration
FAA federal aviation administration
FEMA federal emergency management agency
EPA environmental protection agency
CDC centers for disease control and prevention
NASA national aeronautics and space administration
NOAA national oceanic and atmospheric administration
NTSB national transportation safety board
NHTSA national highway traffic safety administration
OSHA occupational safety and health administration
USDA united states department of agriculture
HUD housing and urban development
NRA national rifle association
ACLU american civil liberties union
NAACP national association for the advancement of colored people
NFL national football league
NBA national basketball association
NCAA national collegiate athletic association
MLB major league baseball
CBC canadian broadcasting corporation
RCMP royal canadian mounted police
CRTC canadian radio-television and telecommunications commission
CFIA canadian food inspection agency
ABC australian broadcasting corporation
ACCC australian competition and consumer commission
ASIC australian securities and investments commission
APRA australian prudential regulation authority
ABS australian bureau of statistics
CSIRO commonwealth scientific and industrial research organisation
ASIO australian security intelligence organisation
NDIS national disability insurance scheme
AFL australian football league
RBA reserve bank of australia
SARB south african reserve bank
SARS south african revenue service
SAPS south african police service
NPA national prosecuting authority
SABC south african broadcasting corporation
JSE johannesburg stock exchange
ANC african national congress
EFF economic freedom fighters
IEC independent electoral commission
SANDF south african national defence force
FIFA federation internationale de football association
IOC international olympic committee
WADA world anti-doping agency
MCC marylebone cricket club
ECB england and wales cricket board
NGO non-governmental organisation
NGO non-governmental organization
NPO non-profit organisation
SME small and medium-sized enterprise
CEO chief executive officer
CFO chief financial officer
AGM annual general meeting
PIN personal identification number
ATM automated teller machine
GPS global positioning system
UAV unmanned aerial vehicle
IED improvised explosive device
WMD weapons of mass destruction
ICBM intercontinental ballistic missile
CCTV closed-circuit television
LNG liquefied natural gas
LPG liquefied petroleum gas
EIA environmental impact assessment
SUV sports utility vehicle
SUV sport utility vehicle
AI artificial intelligence
ANPR automatic number plate recognition
LED light-emitting diode
ABC american broadcasting company
ABC american broadcasting corporation
AFL american football league
AFL arena football league
EPA environmental protection authority
EPA environment protection authority
NCA national crime authority
FTA free trade area
GP general practice
IPO initial public offer
CFO chief finance officer
GPS global positioning satellite
CT computerised tomography
CT computerized tomography
CT computer tomography
CCTV closed circuit television
CDC centres for disease control and prevention
CDC centers for disease control
CDC centres for disease control
SME small and medium enterprise
CJD creutzfeldt jakob disease`

let table: ReadonlyMap<string, ReadonlyArray<readonly string[]>> | undefined

/** The words that a short form may stand for, one list for each thing; undefined for one that is not so well known. */
export function expansionsOf(short: string): ReadonlyArray<readonly string[]> | undefined {
  table ??= readTable()
  return table.get(short)
}

/** The short form whose words these are, and no other's. */
export function shortOf(words: readonly string[]): string | undefined {
  table ??= readTable()
  const phrase = words.join(' ')
  for (const [short, expansions] of table)
    if (expansions.some((expansion) => expansion.join(' ') === phrase)) return short
  return undefined
}

function readTable(): ReadonlyMap<string, ReadonlyArray<readonly string[]>> {
  const read = new Map<string, Array<readonly string[]>>()
  for (const line of LINES.trim().split('\n')) {
    const [short = '', ...words] = line.split(' ')
    const known = read.get(short)
    if (known === undefined) read.set(short, [words])
    else known.push(words)
  }
  return read
}
