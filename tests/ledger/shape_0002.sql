BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE alias (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	kpi INTEGER, 
	sender TEXT NOT NULL, 
	label TEXT NOT NULL, 
	factor BIGINT NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_alias PRIMARY KEY ("row"), 
	CONSTRAINT fk_alias_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_alias_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_alias_id_identity FOREIGN KEY(id) REFERENCES identity (id), 
	CONSTRAINT fk_alias_kpi_identity FOREIGN KEY(kpi) REFERENCES identity (id)
);
INSERT INTO "alias" VALUES(1,3,6,'95080e3463c2f9d74026f5668144618a',13,3,'Accounting','Dager',1000,'');
INSERT INTO "alias" VALUES(2,6,NULL,'68d440a95786b4a5f655927ff929dd4d',13,3,'Accounting','Dager',1000,'Told anew');
CREATE TABLE benefit (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	kpi INTEGER NOT NULL, 
	volume_kpi INTEGER, 
	adoption_kpi INTEGER, 
	pool INTEGER, 
	name TEXT NOT NULL, 
	unit_value BIGINT NOT NULL, 
	volume BIGINT, 
	margin BIGINT NOT NULL, 
	carrying_rate BIGINT, 
	attribution BIGINT NOT NULL, 
	capture BIGINT NOT NULL, 
	confidence BIGINT NOT NULL, 
	benefit_class TEXT NOT NULL, 
	disbenefit INTEGER NOT NULL, 
	owner TEXT NOT NULL, 
	assumptions TEXT NOT NULL, 
	timing TEXT NOT NULL, 
	plan_basis TEXT NOT NULL, 
	volume_plan TEXT NOT NULL, 
	ramp TEXT NOT NULL, 
	hours_per_unit BIGINT, 
	unit_value_low BIGINT, 
	unit_value_high BIGINT, 
	confidence_low BIGINT, 
	confidence_high BIGINT, 
	adoption_low BIGINT, 
	adoption_high BIGINT, 
	delay_low INTEGER, 
	delay_high INTEGER, 
	CONSTRAINT pk_benefit PRIMARY KEY ("row"), 
	CONSTRAINT fk_benefit_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_benefit_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_benefit_id_identity FOREIGN KEY(id) REFERENCES identity (id), 
	CONSTRAINT fk_benefit_kpi_identity FOREIGN KEY(kpi) REFERENCES identity (id), 
	CONSTRAINT fk_benefit_volume_kpi_identity FOREIGN KEY(volume_kpi) REFERENCES identity (id), 
	CONSTRAINT fk_benefit_adoption_kpi_identity FOREIGN KEY(adoption_kpi) REFERENCES identity (id), 
	CONSTRAINT fk_benefit_pool_identity FOREIGN KEY(pool) REFERENCES identity (id)
);
INSERT INTO "benefit" VALUES(1,3,5,'d6f06ccaa35fe737e7056d0f15ce9624',5,3,3,3,7,'Hours saved',412500000,250000000,1000000,80000,1000000,1000000,1000000,'cashable',1,'','Volume as in 2025, æøå and 漢字','one_time','kpi','[["2026-07", "80.5"]]','["-0.1", "0.5", "1"]',250000,300250000,500000000,500000,1000000,600000,1200000,-1,6);
INSERT INTO "benefit" VALUES(2,5,NULL,'b94e4f15c05c8182f5993adb9c62b79a',5,3,3,3,7,'Hours saved again',412500000,250000000,1000000,80000,1000000,1000000,1000000,'cashable',1,'','Volume as in 2025, æøå and 漢字','one_time','kpi','[["2026-07", "80.5"]]','["-0.1", "0.5", "1"]',250000,300250000,500000000,500000,1000000,600000,1200000,-1,6);
CREATE TABLE benefit_month (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	benefit INTEGER NOT NULL, 
	file INTEGER, 
	month INTEGER NOT NULL, 
	planned BIGINT NOT NULL, 
	comment TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	cell TEXT NOT NULL, 
	found TEXT NOT NULL, 
	CONSTRAINT pk_benefit_month PRIMARY KEY ("row"), 
	CONSTRAINT fk_benefit_month_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_benefit_month_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_benefit_month_benefit_identity FOREIGN KEY(benefit) REFERENCES identity (id), 
	CONSTRAINT fk_benefit_month_file_identity FOREIGN KEY(file) REFERENCES identity (id)
);
INSERT INTO "benefit_month" VALUES(1,4,8,'93978bf45f13b2590bcfddbc8016fada',5,6,24312,1,'','','','');
INSERT INTO "benefit_month" VALUES(2,8,9,'f2e88e5ffabf288f497d09ea8e823484',5,6,24312,2,'','','','');
INSERT INTO "benefit_month" VALUES(3,9,NULL,'ff5d56dcb15fe38ed5d0ee38e1f1244f',5,6,24312,1,'','','','');
CREATE TABLE booking (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	benefit INTEGER NOT NULL, 
	month INTEGER NOT NULL, 
	amount BIGINT NOT NULL, 
	budget_line TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_booking PRIMARY KEY ("row"), 
	CONSTRAINT fk_booking_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_booking_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_booking_benefit_identity FOREIGN KEY(benefit) REFERENCES identity (id)
);
INSERT INTO "booking" VALUES(1,4,8,'74b545c178cbafc5f5ea0ee54c0a0465',5,24312,1,'4100 Pay','');
INSERT INTO "booking" VALUES(2,8,9,'507d69fe102eb04123ff5a3eb14d7376',5,24312,2,'4100 Pay','restated');
INSERT INTO "booking" VALUES(3,9,NULL,'421a5273815939460afdf7f98eb80c02',5,24312,1,'4100 Pay','');
CREATE TABLE business_case (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	initiative INTEGER NOT NULL, 
	file INTEGER, 
	name TEXT NOT NULL, 
	base INTEGER NOT NULL, 
	rate BIGINT NOT NULL, 
	stage TEXT NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_business_case PRIMARY KEY ("row"), 
	CONSTRAINT fk_business_case_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_business_case_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_business_case_id_identity FOREIGN KEY(id) REFERENCES identity (id), 
	CONSTRAINT fk_business_case_initiative_identity FOREIGN KEY(initiative) REFERENCES identity (id), 
	CONSTRAINT fk_business_case_file_identity FOREIGN KEY(file) REFERENCES identity (id)
);
INSERT INTO "business_case" VALUES(1,3,5,'2a0b4f8d7208105fadc7e244a2f34498',9,2,6,'Board',24312,80000,'promised','');
INSERT INTO "business_case" VALUES(2,5,NULL,'c8eb55b1d558f6d01dcfa86ebbe7b931',9,2,6,'Board again',24312,80000,'promised','');
CREATE TABLE case_line (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	"case" INTEGER NOT NULL, 
	benefit INTEGER, 
	cost INTEGER, 
	side TEXT NOT NULL, 
	name TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	initial BIGINT NOT NULL, 
	years TEXT NOT NULL, 
	risk BIGINT NOT NULL, 
	CONSTRAINT pk_case_line PRIMARY KEY ("row"), 
	CONSTRAINT fk_case_line_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_case_line_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_case_line_id_identity FOREIGN KEY(id) REFERENCES identity (id), 
	CONSTRAINT fk_case_line_case_identity FOREIGN KEY("case") REFERENCES identity (id), 
	CONSTRAINT fk_case_line_benefit_identity FOREIGN KEY(benefit) REFERENCES identity (id), 
	CONSTRAINT fk_case_line_cost_identity FOREIGN KEY(cost) REFERENCES identity (id)
);
INSERT INTO "case_line" VALUES(1,3,5,'176255072e1ab541d086332b7c96a63b',10,9,5,4,'benefit','Fewer errors',1,0,'["1000.25", "2000"]',100000);
INSERT INTO "case_line" VALUES(2,5,NULL,'3f7196ecb26030f9187f88fcc6e2e543',10,9,5,4,'benefit','Fewer errors again',1,0,'["1000.25", "2000"]',100000);
CREATE TABLE change (
	number INTEGER NOT NULL, 
	at BIGINT NOT NULL, 
	author TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	undoes INTEGER, 
	token TEXT, 
	added INTEGER NOT NULL, 
	changed INTEGER NOT NULL, 
	ended INTEGER NOT NULL, 
	facts_digest TEXT NOT NULL, 
	previous TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	CONSTRAINT pk_change PRIMARY KEY (number), 
	CONSTRAINT fk_change_undoes_change FOREIGN KEY(undoes) REFERENCES change (number), 
	CONSTRAINT uq_change_token UNIQUE (token)
);
INSERT INTO "change" VALUES(1,1795305165872487,'Anna','goal','',NULL,NULL,1,0,0,'ba2bd4266f84ace7297bf675d5a6ab7eec77e7bddb9153a0967b0a21d6f49563','0000000000000000000000000000000000000000000000000000000000000000','70626c51d55cacfd5ece3e1d0cab9037db0f24a2e675937317563681cf50c082');
INSERT INTO "change" VALUES(2,1795305166000224,'Anna','goal','',NULL,NULL,0,1,0,'4332d8909648f94477a3ee0bf46b221481516858c3a59fbcc8ed6032006aaf22','70626c51d55cacfd5ece3e1d0cab9037db0f24a2e675937317563681cf50c082','0535eadff30c7d94d752a0dfca3c445186cf63c8dfa620c03de5a612f73c5fee');
INSERT INTO "change" VALUES(3,1795305166121350,'Anna','goal','',NULL,NULL,13,0,0,'ec31e695fe6c8ae648527068a4a0b211dd4420e46e2b891cf7b4a48d351565b6','0535eadff30c7d94d752a0dfca3c445186cf63c8dfa620c03de5a612f73c5fee','e9725d5029059e011bd1469ef873c4cdcf9d853d14f586d0977ea6c5772d094c');
INSERT INTO "change" VALUES(4,1795305166452174,'Anna','goal','March',NULL,NULL,7,0,0,'fbe5b99b6c74c9d3b0b251ee2c1fb75e8d2365acc17907e015e444f9a94057a5','e9725d5029059e011bd1469ef873c4cdcf9d853d14f586d0977ea6c5772d094c','813ab7173957e13d8f5525d7b4a0c8f41670b26c1973c088c1adadbadcf37922');
INSERT INTO "change" VALUES(5,1795305166616959,'Bo','goal','',NULL,NULL,0,10,0,'400355c96338ad9e9d749fd7bc0db06f386092131dda84f5dadb0f93aa07d66d','813ab7173957e13d8f5525d7b4a0c8f41670b26c1973c088c1adadbadcf37922','af99755af147ada24e926d19504c409be0405a9015de5de8c44df5e8c1e7f464');
INSERT INTO "change" VALUES(6,1795305166691703,'Bo','goal','',NULL,NULL,0,2,0,'0915ea86b1d3ccc9707f741221e3e36de55bee9410621a76b6eb91d1d1b78798','af99755af147ada24e926d19504c409be0405a9015de5de8c44df5e8c1e7f464','8916cd49f47bf914a1525148e0fe7569af76c63b2af40e381c490ad1a974c5c5');
INSERT INTO "change" VALUES(7,1795305166766349,'Anna','goal','',NULL,NULL,0,1,0,'9c51ca5b95ac46a26eef759683f1112fc4d5eb88c434e1dc6756b42dec8d8e83','8916cd49f47bf914a1525148e0fe7569af76c63b2af40e381c490ad1a974c5c5','70375140debc039a361ed7aad709e6caac4424136ab8b3d31af38fbed0f1c0d8');
INSERT INTO "change" VALUES(8,1795305167038704,'Anna','goal','March',NULL,NULL,1,6,0,'e89c051b539decdeedc0e3ea01a6098a370804ad7326d223525b177b7b564e00','70375140debc039a361ed7aad709e6caac4424136ab8b3d31af38fbed0f1c0d8','33f1bac98970efa1c5701ddfcd38b741eddc47f44703041a6a6cbf25f0cce969');
INSERT INTO "change" VALUES(9,1795305167162050,'Cleo','undo','by mistake',8,'once',0,6,1,'60c2e6d9436ae38a0a6cbcbe0fe85d9d7bb100054431f3bccd415132e7a58a0a','33f1bac98970efa1c5701ddfcd38b741eddc47f44703041a6a6cbf25f0cce969','323cd163be1ebfd1bfd00c9ab26b7aa31a87bde087868162db873f50647e8487');
CREATE TABLE commitment (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	initiative INTEGER NOT NULL, 
	stage TEXT NOT NULL, 
	revision INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_commitment PRIMARY KEY ("row"), 
	CONSTRAINT fk_commitment_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_commitment_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_commitment_id_identity FOREIGN KEY(id) REFERENCES identity (id), 
	CONSTRAINT fk_commitment_initiative_identity FOREIGN KEY(initiative) REFERENCES identity (id)
);
INSERT INTO "commitment" VALUES(1,3,5,'e51a46f74d79b736982304a6fd08b499',11,2,'committed',1,'');
INSERT INTO "commitment" VALUES(2,5,NULL,'c9fb1f9672530e08a6615a0e19b14d17',11,2,'committed',1,' again');
CREATE TABLE cost (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	initiative INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	category TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	risk BIGINT NOT NULL, 
	risk_reason TEXT NOT NULL, 
	CONSTRAINT pk_cost PRIMARY KEY ("row"), 
	CONSTRAINT fk_cost_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_cost_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_cost_id_identity FOREIGN KEY(id) REFERENCES identity (id), 
	CONSTRAINT fk_cost_initiative_identity FOREIGN KEY(initiative) REFERENCES identity (id)
);
INSERT INTO "cost" VALUES(1,3,5,'6aee3f30a2d95722997269733fce4232',4,2,'Licences','running','','',0,'');
INSERT INTO "cost" VALUES(2,5,NULL,'a89160d01752935da587eaa88be349bf',4,2,'Licences again','running','','',0,'');
CREATE TABLE cost_month (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	cost INTEGER NOT NULL, 
	file INTEGER, 
	month INTEGER NOT NULL, 
	planned BIGINT, 
	actual BIGINT, 
	comment TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	cell TEXT NOT NULL, 
	found TEXT NOT NULL, 
	CONSTRAINT pk_cost_month PRIMARY KEY ("row"), 
	CONSTRAINT fk_cost_month_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_cost_month_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_cost_month_cost_identity FOREIGN KEY(cost) REFERENCES identity (id), 
	CONSTRAINT fk_cost_month_file_identity FOREIGN KEY(file) REFERENCES identity (id)
);
INSERT INTO "cost_month" VALUES(1,4,8,'fec302b8dfa2e18ab881f8a97851d2a4',4,6,24312,1,9,'','','','');
INSERT INTO "cost_month" VALUES(2,8,9,'f47538ba35f9de1d6ad2a29549da305b',4,6,24312,2,9,'restated','','','');
INSERT INTO "cost_month" VALUES(3,9,NULL,'7096b130d02e0e504bb7dfb36e659630',4,6,24312,1,9,'','','','');
CREATE TABLE exchange_rate (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	currency TEXT NOT NULL, 
	start INTEGER NOT NULL, 
	budget BIGINT NOT NULL, 
	actual BIGINT, 
	CONSTRAINT pk_exchange_rate PRIMARY KEY ("row"), 
	CONSTRAINT fk_exchange_rate_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_exchange_rate_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_exchange_rate_id_identity FOREIGN KEY(id) REFERENCES identity (id)
);
INSERT INTO "exchange_rate" VALUES(1,3,7,'b1983430e70c62c9a67248060ed7e9ed',8,'USD',24312,10500000,NULL);
INSERT INTO "exchange_rate" VALUES(2,7,NULL,'234166dc64d6232c73300558296e3b2b',8,'USD',24312,10500000,11000000);
CREATE TABLE file (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	size BIGINT NOT NULL, 
	CONSTRAINT pk_file PRIMARY KEY ("row"), 
	CONSTRAINT fk_file_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_file_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_file_id_identity FOREIGN KEY(id) REFERENCES identity (id)
);
INSERT INTO "file" VALUES(1,3,5,'0099ac0074d53ab901bd41939c2ef217',6,'march.xlsx','abababababababababababababababababababababababababababababababab',5120);
INSERT INTO "file" VALUES(2,5,NULL,'a0d3536b1a8fdbeb646a6e7c49544cb7',6,'march.xlsx again','abababababababababababababababababababababababababababababababab',5120);
CREATE TABLE identity (
	id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	since INTEGER NOT NULL, 
	seal TEXT NOT NULL, 
	CONSTRAINT pk_identity PRIMARY KEY (id), 
	CONSTRAINT fk_identity_since_change FOREIGN KEY(since) REFERENCES change (number)
);
INSERT INTO "identity" VALUES(1,'settings',1,'e0054e61c7a0e4b341eaba005f3802a3');
INSERT INTO "identity" VALUES(2,'initiative',3,'14693f90e101a26570360d543c1d5dc7');
INSERT INTO "identity" VALUES(3,'kpi',3,'8578f3c9de0ca631b48da9fb865c868d');
INSERT INTO "identity" VALUES(4,'cost',3,'26eb36380114abb5bddff2cb33363783');
INSERT INTO "identity" VALUES(5,'benefit',3,'01953745286926b70334de2382e5cc9e');
INSERT INTO "identity" VALUES(6,'file',3,'7a5428a999b9c41b7534e8fc91b3edea');
INSERT INTO "identity" VALUES(7,'pool',3,'19c28d73cbedd5ac08345c4edbbcbe4e');
INSERT INTO "identity" VALUES(8,'exchange_rate',3,'d44c2ee63a7c492b6d487d98b0b7d6d1');
INSERT INTO "identity" VALUES(9,'business_case',3,'4b9f047cf72de4d4b1b83a96dd86811f');
INSERT INTO "identity" VALUES(10,'case_line',3,'68d60ff8420be2da8fa13d818de6084c');
INSERT INTO "identity" VALUES(11,'commitment',3,'3fb54b96ebef52edddd5f101f5c6f7af');
INSERT INTO "identity" VALUES(12,'upload_mapping',3,'2caebc47f99fd2afeecaed1087f7eed5');
INSERT INTO "identity" VALUES(13,'alias',3,'fd6117473268359717e35a0d9ea2aea1');
INSERT INTO "identity" VALUES(14,'status_override',3,'96f380021780d7d1cf043d2e45e8bb78');
CREATE TABLE initiative (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	start INTEGER NOT NULL, 
	go_live INTEGER NOT NULL, 
	horizon_months INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	sponsor TEXT NOT NULL, 
	business_owner TEXT NOT NULL, 
	description TEXT NOT NULL, 
	currency TEXT NOT NULL, 
	optimism_uplift BIGINT NOT NULL, 
	optimism_reason TEXT NOT NULL, 
	CONSTRAINT pk_initiative PRIMARY KEY ("row"), 
	CONSTRAINT fk_initiative_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_initiative_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_initiative_id_identity FOREIGN KEY(id) REFERENCES identity (id)
);
INSERT INTO "initiative" VALUES(1,3,5,'7335eeffa24d1f8bfbb4b806dfa8ac80',2,'New ERP',24312,24318,60,'in_delivery','','','','',0,'');
INSERT INTO "initiative" VALUES(2,5,NULL,'c5b0e35d64c07a49159876c4d5bfa940',2,'New ERP again',24312,24318,60,'in_delivery','','','','',0,'');
CREATE TABLE kpi (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	initiative INTEGER NOT NULL, 
	leads_to INTEGER, 
	guardrail INTEGER, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	direction TEXT NOT NULL, 
	definition TEXT NOT NULL, 
	category TEXT NOT NULL, 
	process TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	supplier TEXT NOT NULL, 
	source TEXT NOT NULL, 
	cadence TEXT NOT NULL, 
	baseline BIGINT, 
	baseline_from INTEGER, 
	baseline_to INTEGER, 
	baseline_source TEXT NOT NULL, 
	target BIGINT, 
	target_month INTEGER, 
	path TEXT NOT NULL, 
	milestones TEXT NOT NULL, 
	status TEXT NOT NULL, 
	counterfactual TEXT NOT NULL, 
	guardrail_tolerance BIGINT, 
	CONSTRAINT pk_kpi PRIMARY KEY ("row"), 
	CONSTRAINT fk_kpi_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_kpi_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_kpi_id_identity FOREIGN KEY(id) REFERENCES identity (id), 
	CONSTRAINT fk_kpi_initiative_identity FOREIGN KEY(initiative) REFERENCES identity (id), 
	CONSTRAINT fk_kpi_leads_to_identity FOREIGN KEY(leads_to) REFERENCES identity (id), 
	CONSTRAINT fk_kpi_guardrail_identity FOREIGN KEY(guardrail) REFERENCES identity (id)
);
INSERT INTO "kpi" VALUES(1,3,5,'ac5f1baaf48104652ad35553d6fc4c83',3,2,3,3,'Days to close','level','days','down','','outcome','','','','','monthly',10500000,24300,24311,'',5000000,24324,'linear','[["2026-09", "7.25"]]','draft','flat',500000);
INSERT INTO "kpi" VALUES(2,5,NULL,'51535baf7484886fce86fdada09e27fa',3,2,3,3,'Days to close again','level','days','down','','outcome','','','','','monthly',10500000,24300,24311,'',5000000,24324,'linear','[["2026-09", "7.25"]]','draft','flat',500000);
CREATE TABLE measurement (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	kpi INTEGER NOT NULL, 
	file INTEGER, 
	month INTEGER NOT NULL, 
	value BIGINT, 
	weight BIGINT, 
	numerator BIGINT, 
	denominator BIGINT, 
	status TEXT NOT NULL, 
	comment TEXT NOT NULL, 
	sheet TEXT NOT NULL, 
	cell TEXT NOT NULL, 
	found TEXT NOT NULL, 
	CONSTRAINT pk_measurement PRIMARY KEY ("row"), 
	CONSTRAINT fk_measurement_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_measurement_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_measurement_kpi_identity FOREIGN KEY(kpi) REFERENCES identity (id), 
	CONSTRAINT fk_measurement_file_identity FOREIGN KEY(file) REFERENCES identity (id)
);
INSERT INTO "measurement" VALUES(1,4,8,'f6481fed4293c885f24aac7ca36c9eee',3,6,24312,1,5,6,7,'final','','Data','C7','1,0');
INSERT INTO "measurement" VALUES(2,4,NULL,'2af361c67a83a27c1b273a513d7dd0e1',3,NULL,24313,NULL,NULL,NULL,NULL,'not_applicable','','','','');
INSERT INTO "measurement" VALUES(3,8,9,'e15b34b0231ef45fa2709d58166313e4',3,NULL,24314,NULL,NULL,NULL,NULL,'not_applicable','','','','');
INSERT INTO "measurement" VALUES(4,8,9,'f1146d6c86aec651649fca55305bd243',3,6,24312,2,5,6,7,'final','restated','Data','C7','1,0');
INSERT INTO "measurement" VALUES(5,9,NULL,'9b8b26bc1d092e2b7152decf90b6861a',3,6,24312,1,5,6,7,'final','','Data','C7','1,0');
CREATE TABLE month_state (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	initiative INTEGER NOT NULL, 
	month INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_month_state PRIMARY KEY ("row"), 
	CONSTRAINT fk_month_state_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_month_state_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_month_state_initiative_identity FOREIGN KEY(initiative) REFERENCES identity (id)
);
INSERT INTO "month_state" VALUES(1,4,8,'8d7fd29f7652b22c40c8da586ac7132b',2,24311,'closed','');
INSERT INTO "month_state" VALUES(2,8,9,'34c3b88f83b62488887f3923a4d64cb2',2,24311,'closed','restated');
INSERT INTO "month_state" VALUES(3,9,NULL,'c3752aaca80fd3616da94f261b79b816',2,24311,'closed','');
CREATE TABLE pool (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	initiative INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	hours BIGINT NOT NULL, 
	CONSTRAINT pk_pool PRIMARY KEY ("row"), 
	CONSTRAINT fk_pool_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_pool_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_pool_id_identity FOREIGN KEY(id) REFERENCES identity (id), 
	CONSTRAINT fk_pool_initiative_identity FOREIGN KEY(initiative) REFERENCES identity (id)
);
INSERT INTO "pool" VALUES(1,3,5,'f021be7cfecaed7717c276ea496cc73c',7,2,'Accountants',320000000);
INSERT INTO "pool" VALUES(2,5,NULL,'70f8ed0412e3faffb58ce99422011f76',7,2,'Accountants again',320000000);
CREATE TABLE settings (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	organisation TEXT NOT NULL, 
	currency TEXT NOT NULL, 
	fiscal_year_start INTEGER NOT NULL, 
	fiscal_year_named_by TEXT NOT NULL, 
	discount_rate BIGINT NOT NULL, 
	on_track_from BIGINT NOT NULL, 
	watch_from BIGINT NOT NULL, 
	price_basis TEXT NOT NULL, 
	inflation BIGINT NOT NULL, 
	due_days INTEGER NOT NULL, 
	CONSTRAINT pk_settings PRIMARY KEY ("row"), 
	CONSTRAINT fk_settings_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_settings_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_settings_id_identity FOREIGN KEY(id) REFERENCES identity (id)
);
INSERT INTO "settings" VALUES(1,1,2,'36f77f5a448cd20dfbedb6d3bb5b0115',1,'Fjord','NOK',1,'ending',100000,950000,800000,'nominal',0,10);
INSERT INTO "settings" VALUES(2,2,NULL,'5a99aaee3c8804f2fb55a822bfe7ff6c',1,'Fjord','EUR',1,'ending',100000,950000,800000,'nominal',0,5);
CREATE TABLE status_override (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	kpi INTEGER NOT NULL, 
	month INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_status_override PRIMARY KEY ("row"), 
	CONSTRAINT fk_status_override_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_status_override_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_status_override_id_identity FOREIGN KEY(id) REFERENCES identity (id), 
	CONSTRAINT fk_status_override_kpi_identity FOREIGN KEY(kpi) REFERENCES identity (id)
);
INSERT INTO "status_override" VALUES(1,3,6,'783df44547e128fed9394798fdbb3258',14,3,24312,'watch','Strike');
INSERT INTO "status_override" VALUES(2,6,NULL,'a49eef12693987962a5cb0ab085f23ae',14,3,24312,'watch','Told anew');
CREATE TABLE upload_mapping (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	sender TEXT NOT NULL, 
	name TEXT NOT NULL, 
	shape TEXT NOT NULL, 
	mapping TEXT NOT NULL, 
	CONSTRAINT pk_upload_mapping PRIMARY KEY ("row"), 
	CONSTRAINT fk_upload_mapping_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_upload_mapping_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_upload_mapping_id_identity FOREIGN KEY(id) REFERENCES identity (id)
);
INSERT INTO "upload_mapping" VALUES(1,3,5,'0d37c950be96f91a777bf86160760a2a',12,'Accounting','Monthly','ab12','[{"a": 1}]');
INSERT INTO "upload_mapping" VALUES(2,5,NULL,'9590aa6aed0ac9237450dd8051f3afaf',12,'Accounting','Monthly again','ab12','[{"a": 1}]');
CREATE TABLE validation (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	benefit INTEGER NOT NULL, 
	month INTEGER NOT NULL, 
	verdict TEXT NOT NULL, 
	amount BIGINT NOT NULL, 
	basis BIGINT NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_validation PRIMARY KEY ("row"), 
	CONSTRAINT fk_validation_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_validation_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_validation_benefit_identity FOREIGN KEY(benefit) REFERENCES identity (id)
);
INSERT INTO "validation" VALUES(1,4,8,'b73bb5ccad7d525cb4679bcea7205123',5,24312,'reduced',1,9,'');
INSERT INTO "validation" VALUES(2,8,9,'8526459d4f9df198cea9a007cfeab2cf',5,24312,'reduced',2,9,'restated');
INSERT INTO "validation" VALUES(3,9,NULL,'82c591171ce3786adaad0825a44f73b7',5,24312,'reduced',1,9,'');
CREATE INDEX ix_identity_since ON identity (since);
CREATE INDEX ix_file_since ON file (since);
CREATE INDEX ix_file_until ON file (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_file_current ON file (id) WHERE until IS NULL;
CREATE INDEX ix_file_sha256 ON file (sha256);
CREATE INDEX ix_measurement_since ON measurement (since);
CREATE INDEX ix_measurement_until ON measurement (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_measurement_current ON measurement (kpi, month) WHERE until IS NULL;
CREATE INDEX ix_cost_month_since ON cost_month (since);
CREATE INDEX ix_cost_month_until ON cost_month (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_cost_month_current ON cost_month (cost, month) WHERE until IS NULL;
CREATE INDEX ix_settings_since ON settings (since);
CREATE INDEX ix_settings_until ON settings (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_settings_current ON settings (id) WHERE until IS NULL;
CREATE INDEX ix_initiative_since ON initiative (since);
CREATE INDEX ix_initiative_until ON initiative (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_initiative_current ON initiative (id) WHERE until IS NULL;
CREATE INDEX ix_kpi_since ON kpi (since);
CREATE INDEX ix_kpi_until ON kpi (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_kpi_current ON kpi (id) WHERE until IS NULL;
CREATE INDEX ix_benefit_since ON benefit (since);
CREATE INDEX ix_benefit_until ON benefit (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_benefit_current ON benefit (id) WHERE until IS NULL;
CREATE INDEX ix_cost_since ON cost (since);
CREATE INDEX ix_cost_until ON cost (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_cost_current ON cost (id) WHERE until IS NULL;
CREATE INDEX ix_pool_since ON pool (since);
CREATE INDEX ix_pool_until ON pool (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_pool_current ON pool (id) WHERE until IS NULL;
CREATE INDEX ix_exchange_rate_since ON exchange_rate (since);
CREATE INDEX ix_exchange_rate_until ON exchange_rate (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_exchange_rate_current ON exchange_rate (id) WHERE until IS NULL;
CREATE INDEX ix_business_case_since ON business_case (since);
CREATE INDEX ix_business_case_until ON business_case (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_business_case_current ON business_case (id) WHERE until IS NULL;
CREATE INDEX ix_case_line_since ON case_line (since);
CREATE INDEX ix_case_line_until ON case_line (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_case_line_current ON case_line (id) WHERE until IS NULL;
CREATE INDEX ix_commitment_since ON commitment (since);
CREATE INDEX ix_commitment_until ON commitment (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_commitment_current ON commitment (id) WHERE until IS NULL;
CREATE INDEX ix_upload_mapping_since ON upload_mapping (since);
CREATE INDEX ix_upload_mapping_until ON upload_mapping (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_upload_mapping_current ON upload_mapping (id) WHERE until IS NULL;
CREATE INDEX ix_alias_since ON alias (since);
CREATE INDEX ix_alias_until ON alias (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_alias_current ON alias (id) WHERE until IS NULL;
CREATE INDEX ix_status_override_since ON status_override (since);
CREATE INDEX ix_status_override_until ON status_override (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_status_override_current ON status_override (id) WHERE until IS NULL;
CREATE INDEX ix_benefit_month_since ON benefit_month (since);
CREATE INDEX ix_benefit_month_until ON benefit_month (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_benefit_month_current ON benefit_month (benefit, month) WHERE until IS NULL;
CREATE INDEX ix_validation_since ON validation (since);
CREATE INDEX ix_validation_until ON validation (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_validation_current ON validation (benefit, month) WHERE until IS NULL;
CREATE INDEX ix_booking_since ON booking (since);
CREATE INDEX ix_booking_until ON booking (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_booking_current ON booking (benefit, month) WHERE until IS NULL;
CREATE INDEX ix_month_state_since ON month_state (since);
CREATE INDEX ix_month_state_until ON month_state (until) WHERE until IS NOT NULL;
CREATE UNIQUE INDEX uq_month_state_current ON month_state (initiative, month) WHERE until IS NULL;
COMMIT;
