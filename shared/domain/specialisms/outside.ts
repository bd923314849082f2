const titles = `
Air Traffic Controller; Police Sergeant; Sales Agent; Insurance Sales Agent; Night Manager; Chef;
Head Chef; Sous Chef; Chef de Partie; Pastry Chef; Cook; Kitchen Porter; Kitchen Assistant;
Catering Assistant; Catering Manager; Waiter; Waitress; Barista; Bartender; Bar Staff; Bar Manager;
Bar Supervisor; Barman; Barmaid; Restaurant Manager; Restaurant Supervisor; Pub Manager; Hotel Manager;
Hotel Receptionist; Front of House Manager; Housekeeper; Room Attendant; Baker; Butcher; Fishmonger;
Florist; Hairdresser; Hair Stylist; Barber; Beautician; Beauty Therapist; Nail Technician;
Make Up Artist; Massage Therapist; Personal Trainer; Fitness Instructor; Gym Instructor;
Swimming Teacher; Lifeguard; Sales Assistant; Shop Assistant; Retail Assistant; Retail Manager;
Store Manager; Assistant Store Manager; Shop Manager; Shelf Stacker; Stock Assistant; Checkout Operator;
Checkout Assistant; Till Operator; Visual Merchandiser; Merchandiser; Fashion Buyer; Sales Executive;
Sales Manager; Sales Representative; Sales Director; Field Sales Executive; Account Manager;
Key Account Manager; National Account Manager; Business Development Manager;
Business Development Executive; Car Sales Executive; Telesales Executive; Travel Agent;
Travel Consultant; Cabin Crew; Flight Attendant; Air Steward; Pilot; Airline Pilot; Tour Guide;
Holiday Rep; Taxi Driver; Courier; Delivery Rider; Bus Driver; Train Driver; Tram Driver; Postman;
Postal Worker; Musician; Singer; Actor; Actress; Dancer; DJ; Photographer; Wedding Photographer;
Videographer; Film Director; Film Editor; Journalist; Reporter; Author; Novelist; Fashion Designer;
Interior Designer; Jeweller; Tailor; Seamstress; Dressmaker; Wedding Planner; Event Planner; Farmer;
Farm Worker; Farm Manager; Fruit Picker; Herdsman; Stable Hand; Groom; Fisherman; Gamekeeper; Zookeeper;
Dog Groomer; Dog Walker; Veterinary Nurse; Veterinary Surgeon; Vet; Croupier; Betting Shop Manager;
Bookmaker; Nightclub Manager; Doorman; Door Supervisor; Soldier; Infantry Soldier; Police Constable;
Police Officer; Prison Officer; Firefighter; Nanny; Au Pair; Childminder; Dog Trainer;
Driving Instructor; Football Coach; Tennis Coach; Professional Footballer; Chemist; Research Chemist;
Laboratory Technician; Factory Worker; Production Operative; Packer; Picker Packer; Sewing Machinist;
Tattoo Artist; Piercer; Funeral Director; Undertaker; Embalmer; Clergyman; Vicar; Priest; Illustrator;
Animator; Sculptor; Potter; Brewer; Winemaker; Sommelier; Stockbroker; Trader; Mortgage Broker;
Insurance Broker; Casino Dealer; Yoga Teacher; Dance Teacher; Car Valeter; Tyre Fitter; MOT Tester;
Panel Beater; Deckhand; Ships Captain; Seafarer; Ski Instructor; Brand Ambassador; Promoter;
Delivery Driver; Multi Drop Driver; Van Driver; HGV Driver; LGV Driver; HGV Class 1 Driver;
HGV Class 2 Driver; Class 1 Driver; Class 2 Driver; Lorry Driver; Coach Driver; Removals Driver;
Chauffeur; Parcel Delivery Driver; Insurance Claims Handler; Motor Claims Handler; Insurance Adviser;
Insurance Underwriter; Insurance Administrator; Mortgage Adviser; Financial Adviser;
Independent Financial Adviser; Wealth Manager; Bank Cashier; Bank Clerk; Bank Manager;
Personal Banker; Investment Banker; Betting Shop Cashier; Supermarket Cashier; CNC Machinist;
CNC Operator; CNC Programmer; CNC Turner; Toolmaker; Factory Operative; Factory Manager;
Assembly Operative; Production Manager; Production Supervisor; Production Engineer; Packing Operative;
Process Operator; Vehicle Mechanic; Car Mechanic; Motor Mechanic; Motor Vehicle Technician;
Motorcycle Mechanic; Auto Electrician; Aircraft Engineer; Aerospace Engineer; Aeronautical Engineer;
Petroleum Engineer; Chemical Engineer; Marine Engineer; Automotive Engineer; Upholsterer;
Furniture Maker; Cabinet Maker; Dry Cleaner; Window Cleaner; Laundry Assistant; Actuary;
Commis Chef; Catering Supervisor; Bar Person; Waiting Staff; Crew Member; Supermarket Assistant;
Store Assistant; Shop Supervisor; Retail Supervisor; Retail Sales Assistant; Beauty Consultant;
Tattooist; Zoo Keeper; Milkman; Greengrocer; Dog Handler; Ship's Captain; First Officer Airline;
Airline First Officer; Naval Officer; Army Officer; Royal Marine; Baggage Handler;
Airport Ground Handler; Airport Security Officer; Custody Officer; Detective Constable; Detective;
Police Inspector; Radio Presenter; Television Presenter; TV Producer; News Reporter; Sub Editor;
Funeral Arranger; Sports Coach; Fitness Manager; Gym Manager; Call Centre Sales Agent;
Regional Sales Manager; Area Sales Manager; Export Manager; Freight Forwarder; Import Clerk;
Tour Operator; Biologist; Physicist; Marine Biologist`;

/**
 * Job titles of work that the agency does not recruit for: ordinary UK occupations of hotels, shops, salons, sales,
 * transport, farms, stages and uniformed services. They compete with its own, so that a chef who once typed minutes
 * goes to a person. An agency that places chefs lists the title in a specialism, and there the two share it.
 */
export const outsideTitles: readonly string[] = titles.trim().split(/;\s+/);
