BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE benefit (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	kpi INTEGER NOT NULL, 
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
	CONSTRAINT pk_benefit PRIMARY KEY ("row"), 
	CONSTRAINT fk_benefit_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_benefit_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_benefit_id_identity FOREIGN KEY(id) REFERENCES identity (id), 
	CONSTRAINT fk_benefit_kpi_identity FOREIGN KEY(kpi) REFERENCES identity (id)
);
INSERT INTO "benefit" VALUES(1,3,5,'cad3b85f0da3c5fb4a26c5cac7423974',5,3,'Hours saved',412500000,250000000,1000000,80000,1000000,1000000,1000000,'cashable',1,'','Volume as in 2025, æøå and 漢字');
INSERT INTO "benefit" VALUES(2,5,NULL,'fc8fb2e8c8a007d071e109ab6a71fd2f',5,3,'Hours saved again',412500000,250000000,1000000,80000,1000000,1000000,1000000,'cashable',1,'','Volume as in 2025, æøå and 漢字');
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
INSERT INTO "change" VALUES(1,1795294305771136,'Anna','goal','',NULL,NULL,1,0,0,'ba2bd4266f84ace7297bf675d5a6ab7eec77e7bddb9153a0967b0a21d6f49563','0000000000000000000000000000000000000000000000000000000000000000','cd96433d20cf8181ff8672739ebbeecee56160b334b54a65195c7f8f2b994cc3');
INSERT INTO "change" VALUES(2,1795294305784828,'Anna','goal','',NULL,NULL,0,1,0,'e7f98941d3f74b7c70d5f575060e7f8bb14c45c8f7958975854267e3f35a1eed','cd96433d20cf8181ff8672739ebbeecee56160b334b54a65195c7f8f2b994cc3','d0273cd5700bfa2304465440187fdfbb03966ff3d55a432488f693ff690e212d');
INSERT INTO "change" VALUES(3,1795294305799843,'Anna','goal','',NULL,NULL,5,0,0,'c57f7f854876b152c2d6e57687d68ed6c43c43ef7c3701c25636114bda55bc03','d0273cd5700bfa2304465440187fdfbb03966ff3d55a432488f693ff690e212d','a9d5e700bc545ee39a06caec72b03c6bfa47507a2c5a301066fe4ad095bfb42f');
INSERT INTO "change" VALUES(4,1795294305848687,'Anna','goal','March',NULL,NULL,3,0,0,'f33a6626527df70330a5bd795f3d83cd8610ef1cdc7db4dabee3de344a1360cb','a9d5e700bc545ee39a06caec72b03c6bfa47507a2c5a301066fe4ad095bfb42f','53b731a34f63d60cfb22a424b5ae5569dee840aec53dcbf0e39258056be16d0c');
INSERT INTO "change" VALUES(5,1795294305863284,'Bo','goal','',NULL,NULL,0,5,0,'41508261e6c2e00e4d6fb68f3e402189dbba0bccc4c10fbdfd8104e7b045437f','53b731a34f63d60cfb22a424b5ae5569dee840aec53dcbf0e39258056be16d0c','2d928db3414b6f21af4b1591c11ecf3ba9839faf7ceff31acf9e29d17bb25750');
INSERT INTO "change" VALUES(6,1795294305904253,'Anna','goal','March',NULL,NULL,1,2,0,'7e576175aecd5d6215054f2cdf2e9d41bf2fa568ce8df03bbee6509bd3f4447a','2d928db3414b6f21af4b1591c11ecf3ba9839faf7ceff31acf9e29d17bb25750','7974c2522df2ac3ae55824c8d540cd04c18412b6719418e9eda74c06e81431d5');
INSERT INTO "change" VALUES(7,1795294305924567,'Cleo','undo','by mistake',6,'once',0,2,1,'a608316d1a336a3d1d989399211727cb304936f5aa856a31695ad91a1611c3e8','7974c2522df2ac3ae55824c8d540cd04c18412b6719418e9eda74c06e81431d5','1c2839c4165600cb1530120e7fa01197cc51013d527fd94252b0d8172bd2c4ab');
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
	CONSTRAINT pk_cost PRIMARY KEY ("row"), 
	CONSTRAINT fk_cost_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_cost_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_cost_id_identity FOREIGN KEY(id) REFERENCES identity (id), 
	CONSTRAINT fk_cost_initiative_identity FOREIGN KEY(initiative) REFERENCES identity (id)
);
INSERT INTO "cost" VALUES(1,3,5,'6aee3f30a2d95722997269733fce4232',4,2,'Licences','running','','');
INSERT INTO "cost" VALUES(2,5,NULL,'a89160d01752935da587eaa88be349bf',4,2,'Licences again','running','','');
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
INSERT INTO "cost_month" VALUES(1,4,6,'1a53bcd1172599896f7896146a05a16a',4,6,24312,1,9,'','','','');
INSERT INTO "cost_month" VALUES(2,6,7,'7cfdb797c82820992ca8d89d67874c31',4,6,24312,2,9,'restated','','','');
INSERT INTO "cost_month" VALUES(3,7,NULL,'74af58ff788abf5ac383bd9ac94e3059',4,6,24312,1,9,'','','','');
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
	CONSTRAINT pk_initiative PRIMARY KEY ("row"), 
	CONSTRAINT fk_initiative_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_initiative_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_initiative_id_identity FOREIGN KEY(id) REFERENCES identity (id)
);
INSERT INTO "initiative" VALUES(1,3,5,'7335eeffa24d1f8bfbb4b806dfa8ac80',2,'New ERP',24312,24318,60,'in_delivery','','','');
INSERT INTO "initiative" VALUES(2,5,NULL,'c5b0e35d64c07a49159876c4d5bfa940',2,'New ERP again',24312,24318,60,'in_delivery','','','');
CREATE TABLE kpi (
	"row" BIGINT NOT NULL, 
	since INTEGER NOT NULL, 
	until INTEGER, 
	seal TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	initiative INTEGER NOT NULL, 
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
	CONSTRAINT pk_kpi PRIMARY KEY ("row"), 
	CONSTRAINT fk_kpi_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_kpi_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_kpi_id_identity FOREIGN KEY(id) REFERENCES identity (id), 
	CONSTRAINT fk_kpi_initiative_identity FOREIGN KEY(initiative) REFERENCES identity (id)
);
INSERT INTO "kpi" VALUES(1,3,5,'5c308b6bc0f8d5ce8cc6f1d39b2018b0',3,2,'Days to close','level','days','down','','outcome','','','','','monthly',10500000,24300,24311,'',5000000,24324,'linear','[["2026-09", "7.25"]]','draft');
INSERT INTO "kpi" VALUES(2,5,NULL,'14754d0e10df0133037786af48514617',3,2,'Days to close again','level','days','down','','outcome','','','','','monthly',10500000,24300,24311,'',5000000,24324,'linear','[["2026-09", "7.25"]]','draft');
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
INSERT INTO "measurement" VALUES(1,4,6,'2a3086b0b5b2b18972afe3d72bbc25c0',3,6,24312,1,5,6,7,'final','','Data','C7','1,0');
INSERT INTO "measurement" VALUES(2,4,NULL,'2af361c67a83a27c1b273a513d7dd0e1',3,NULL,24313,NULL,NULL,NULL,NULL,'not_applicable','','','','');
INSERT INTO "measurement" VALUES(3,6,7,'8d86a5e681e576f0b2dbbc6f8f7aeda5',3,NULL,24314,NULL,NULL,NULL,NULL,'not_applicable','','','','');
INSERT INTO "measurement" VALUES(4,6,7,'65cbf47f519c7a0f4e8a57f1033b4fbe',3,6,24312,2,5,6,7,'final','restated','Data','C7','1,0');
INSERT INTO "measurement" VALUES(5,7,NULL,'3270d6088b29f3ac8d4295f014c15029',3,6,24312,1,5,6,7,'final','','Data','C7','1,0');
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
	CONSTRAINT pk_settings PRIMARY KEY ("row"), 
	CONSTRAINT fk_settings_since_change FOREIGN KEY(since) REFERENCES change (number), 
	CONSTRAINT fk_settings_until_change FOREIGN KEY(until) REFERENCES change (number), 
	CONSTRAINT fk_settings_id_identity FOREIGN KEY(id) REFERENCES identity (id)
);
INSERT INTO "settings" VALUES(1,1,2,'36f77f5a448cd20dfbedb6d3bb5b0115',1,'Fjord','NOK',1,'ending',100000,950000,800000);
INSERT INTO "settings" VALUES(2,2,NULL,'e2a2eb9c8d33591e9e770fe5cb6ef2e7',1,'Fjord','EUR',1,'ending',100000,950000,800000);
CREATE INDEX ix_identity_since ON identity (since);
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
COMMIT;
