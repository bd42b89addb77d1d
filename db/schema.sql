-- What all migrations together make; Flyway’s own table is among them. Written from the database, not by hand:
-- mvn test -Dtest=SchemaTests -Dwrite

create table area (
    code text not null,
    slug text not null,
    name text not null,
    kind text not null,
    states text[] not null
);

create table attainment (
    id bigint generated always as identity,
    scheme text not null,
    code text not null,
    survey_years text not null,
    less_than_high_school_percent numeric(4,1) not null,
    high_school_percent numeric(4,1) not null,
    some_college_no_degree_percent numeric(4,1) not null,
    associates_percent numeric(4,1) not null,
    bachelors_percent numeric(4,1) not null,
    masters_percent numeric(4,1) not null,
    doctoral_or_professional_percent numeric(4,1) not null,
    note text,
    citation text not null
);

create table career_cluster (
    role text not null,
    cluster text not null,
    citation text not null
);

create table certification (
    slug text not null,
    name text not null,
    short_name text,
    issuer text not null,
    countries text[] not null,
    status text not null,
    status_note text,
    purpose text not null,
    requirements text,
    questions integer,
    minutes integer,
    exam text,
    exam_evidence text,
    valid_years integer,
    validity text,
    evidence text not null,
    checked text not null,
    website text,
    lead text
);

create table certification_citation (
    certification text not null,
    citation text not null,
    "position" integer not null
);

create table certification_detail (
    id bigint generated always as identity,
    certification text not null,
    kind text not null,
    text text not null,
    as_of text,
    citation text not null,
    until text
);

create table certification_role (
    id bigint generated always as identity,
    certification text not null,
    role text not null,
    levels text[] not null,
    evidence text not null,
    citation text not null
);

create table checklist_step (
    slug text not null,
    grade text not null,
    "position" integer not null,
    task text not null,
    reason text not null,
    address text,
    grade_citation text,
    state text
);

create table checklist_step_citation (
    checklist_step text not null,
    citation text not null,
    "position" integer not null
);

create table citation (
    slug text not null,
    release text,
    locator text,
    url text,
    publisher text,
    published text,
    read text,
    standing text not null,
    owner_url text
);

create table code (
    id bigint generated always as identity,
    scheme text not null,
    code text not null,
    slug text not null,
    name text not null,
    parent text,
    covers text[] not null,
    confidence text not null,
    url text,
    citation text not null
);

create table completion (
    id bigint generated always as identity,
    program text not null,
    year integer not null,
    awards integer not null,
    citation text not null
);

create table correspondence (
    id bigint generated always as identity,
    from_scheme text not null,
    from_code text not null,
    to_scheme text not null,
    to_code text not null,
    relation text not null,
    citation text not null
);

create table dataset (
    slug text not null,
    name text not null,
    publisher text not null,
    kind text not null,
    licence text not null,
    licence_url text,
    attribution text not null,
    url text,
    description text not null
);

create table day (
    id bigint generated always as identity,
    role text not null,
    begins text not null,
    text text not null,
    citation text not null,
    second_citation text
);

create table device (
    slug text not null,
    name text not null,
    plural text not null,
    "position" integer not null,
    hospital_area text not null
);

create table device_fault (
    id bigint generated always as identity,
    device text not null,
    "position" integer not null,
    year integer,
    text text not null,
    citation text not null,
    second_citation text
);

create table device_purpose (
    device text not null,
    brief text not null,
    text text not null,
    citation text not null,
    second_citation text
);

create table device_step (
    id bigint generated always as identity,
    device text not null,
    step text not null,
    text text not null,
    role text,
    people text,
    citation text not null,
    second_citation text
);

create table device_training (
    id bigint generated always as identity,
    device text not null,
    kind text not null,
    text text not null,
    certification text,
    citation text not null,
    second_citation text
);

create table disagreement (
    slug text not null,
    role text not null,
    headline text not null,
    explanation text not null,
    schemes text[] not null
);

create table disagreement_citation (
    disagreement text not null,
    citation text not null,
    "position" integer not null
);

create table edition (
    number integer not null,
    published_at timestamp with time zone not null,
    digest text not null,
    data_version integer not null
);

create table employer (
    slug text not null,
    name text not null,
    also text[] not null,
    kind text not null,
    equipment text[] not null,
    note text,
    citation text not null
);

create table employing_industry (
    id bigint generated always as identity,
    scheme text not null,
    code text not null,
    "position" integer not null,
    industry text not null,
    share_percent integer not null,
    year integer not null,
    median_annual_wage_usd integer,
    wage_year integer,
    citation text not null
);

create table equivalence (
    id bigint generated always as identity,
    title text not null,
    role text not null,
    equivalence text not null,
    level text,
    "when" text,
    "position" integer not null
);

create table evaluation_title (
    id bigint generated always as identity,
    title text not null,
    employer text,
    country text not null,
    label text not null,
    verdicts text[] not null,
    roles text[] not null,
    found_roles text[] not null,
    level text,
    basis text not null,
    occupation text,
    note text,
    citation text not null
);

create table family (
    slug text not null,
    name text not null,
    description text not null,
    "position" integer not null
);

create table field_fact (
    slug text not null,
    part text not null,
    "position" integer not null,
    text text not null,
    organizations text[] not null
);

create table field_fact_citation (
    field_fact text not null,
    citation text not null,
    "position" integer not null
);

create table flyway_schema_history (
    installed_rank integer not null,
    version character varying(50),
    description character varying(200) not null,
    type character varying(20) not null,
    script character varying(1000) not null,
    checksum integer,
    installed_by character varying(100) not null,
    installed_on timestamp without time zone default now() not null,
    execution_time integer not null,
    success boolean not null
);

create table former_program (
    slug text not null,
    program text,
    state text,
    why text not null
);

create table former_title (
    slug text not null,
    title text not null
);

create table grouped_role (
    role text not null,
    role_group text not null,
    "position" integer not null
);

create table hard_part (
    id bigint generated always as identity,
    role text not null,
    "position" integer not null,
    text text not null,
    citation text not null,
    second_citation text
);

create table imported_release (
    number integer generated always as identity,
    key text not null,
    file_name text not null,
    file_digest text not null,
    content_digest text not null,
    imported_at timestamp with time zone default now() not null,
    current boolean not null
);

create table imported_row (
    release integer not null,
    table_name text not null,
    key text not null,
    cells jsonb not null
);

create table interest (
    role text not null,
    letters text not null,
    onet_code text,
    citation text not null,
    second_citation text
);

create table job_board (
    slug text not null,
    name text not null,
    lists text not null,
    address text not null,
    keywords text not null,
    place text,
    "position" integer not null,
    citation text not null,
    second_citation text,
    titles text,
    role text,
    words text
);

create table lookalike (
    id bigint generated always as identity,
    title text not null,
    scheme text not null,
    code text not null,
    occupation text not null,
    why text not null,
    resembles text not null,
    citation text not null
);

create table mapping (
    id bigint generated always as identity,
    role text not null,
    scheme text not null,
    code text not null,
    match text not null,
    according_to text not null,
    basis text not null,
    note text,
    citation text not null
);

create table milestone (
    slug text not null,
    date text not null,
    shown_as text,
    kind text not null,
    headline text not null,
    text text,
    turning_point boolean not null,
    rank integer,
    organizations text[] not null,
    judged boolean not null
);

create table milestone_citation (
    milestone text not null,
    citation text not null,
    "position" integer not null
);

create table military_occupation (
    slug text not null,
    code text not null,
    branch text not null,
    name text not null,
    grade text,
    standing text not null,
    rung text,
    scheme text,
    listed text,
    spellings text[],
    summary text not null,
    evidence text not null,
    "position" integer not null
);

create table military_occupation_citation (
    military_occupation text not null,
    citation text not null,
    "position" integer not null
);

create table organization (
    slug text not null,
    acronym text,
    name text not null,
    kind text not null,
    country text not null,
    place text,
    website text,
    standing text not null,
    state text not null,
    part_of text,
    followed_by text,
    serves text
);

create table organization_citation (
    organization text not null,
    citation text not null,
    "position" integer not null
);

create table past_code (
    slug text not null,
    "position" integer not null,
    list text not null,
    edition text,
    code text,
    name text,
    work text not null,
    first_year integer not null,
    last_year integer,
    naming text not null,
    text text not null
);

create table past_code_citation (
    past_code text not null,
    citation text not null,
    "position" integer not null
);

create table pay (
    id bigint generated always as identity,
    role text not null,
    rung text,
    country text not null,
    place text,
    year integer not null,
    statistic text not null,
    low numeric(9,2) not null,
    high numeric(9,2),
    per text not null,
    currency text not null,
    note text not null,
    evidence text not null,
    citation text not null
);

create table preparation (
    slug text not null,
    kind text not null,
    name text not null,
    text text not null,
    state text,
    as_of text,
    website text
);

create table preparation_citation (
    preparation text not null,
    citation text not null,
    "position" integer not null
);

create table program (
    slug text not null,
    school text not null,
    name text,
    credential text not null,
    length text,
    delivery text not null,
    cip text,
    status text not null,
    last_seen text,
    subject text not null,
    accreditation text,
    cost text,
    page text,
    note text,
    prepares text not null
);

create table program_citation (
    program text not null,
    citation text not null,
    "position" integer not null
);

create table projection (
    id bigint generated always as identity,
    scheme text not null,
    code text not null,
    published_title text not null,
    base_year integer not null,
    target_year integer not null,
    employment_base_thousands numeric(10,1),
    employment_target_thousands numeric(10,1),
    change_thousands numeric(10,1),
    change_percent numeric(6,1),
    openings_annual_thousands numeric(10,1),
    median_annual_wage_usd integer,
    wage_year integer,
    entry_education text,
    work_experience text,
    on_the_job_training text,
    note text,
    citation text not null
);

create table relation (
    id bigint generated always as identity,
    role text not null,
    related text not null,
    reason text not null,
    citation text not null
);

create table release (
    slug text not null,
    dataset text not null,
    name text not null,
    published text,
    url text,
    second_hand boolean not null,
    note text
);

create table release_cycle (
    id integer generated always as identity,
    dataset text not null,
    months integer not null,
    citation text not null
);

create table role (
    slug text not null,
    name text not null,
    short_name text,
    family text not null,
    scope text not null,
    distinction text not null,
    levels text[] not null
);

create table role_citation (
    role text not null,
    citation text not null,
    "position" integer not null
);

create table role_device (
    id bigint generated always as identity,
    role text not null,
    device text not null,
    "position" integer not null,
    citation text not null,
    second_citation text
);

create table role_group (
    slug text not null,
    name text not null,
    description text not null,
    "position" integer not null
);

create table run (
    id bigint generated always as identity,
    token text not null,
    state text not null,
    expires_at timestamp with time zone not null,
    upload text not null,
    file_name text,
    encoding text,
    delimiter text,
    header boolean,
    sheet text,
    title_column integer,
    employer_column integer,
    description_column integer,
    total integer default 0 not null,
    done integer default 0 not null,
    attempt integer default 0 not null,
    left_off integer default 0 not null,
    edition integer,
    model text,
    different integer,
    queued_at timestamp with time zone,
    began_at timestamp with time zone,
    problem text,
    version bigint default 0 not null,
    department_column integer,
    employer_of_all text,
    department_of_all text,
    header_row integer,
    country_column integer,
    country_of_all text
);

create table run_count (
    run bigint not null,
    kind text not null,
    value text not null,
    rows integer not null
);

create table run_part (
    run bigint not null,
    number integer not null,
    answers bytea not null
);

create table run_title (
    run bigint not null,
    number integer not null,
    title text not null,
    employer text,
    description bigint,
    concern text not null,
    rows integer not null,
    first_row bigint not null,
    role text,
    level text,
    confidence real not null,
    roles text[] not null,
    confidences real[] not null,
    reason text not null,
    choice text,
    department text,
    wording text default ''::text not null,
    other_spellings integer default 0 not null,
    field real default 0 not null,
    labels text[] default '{}'::text[] not null,
    options text[] default '{}'::text[] not null,
    country text
);

create table run_upload (
    run bigint not null,
    number integer not null,
    content bytea not null
);

create table rung (
    slug text not null,
    role text not null,
    level text,
    label text not null,
    name text not null,
    summary text not null,
    country text,
    years_min integer,
    years_max integer,
    attained text not null,
    schooling text not null,
    evidence text not null,
    posts integer,
    posts_year integer
);

create table rung_certification (
    rung text not null,
    certification text not null,
    "position" integer not null
);

create table rung_citation (
    rung text not null,
    citation text not null,
    "position" integer not null
);

create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint
);

create table scheme (
    slug text not null,
    name text not null,
    version text,
    country text[] not null,
    publisher_dataset text not null,
    release text not null,
    purpose text not null,
    current boolean not null,
    "position" integer not null,
    url text
);

create table scholarship (
    slug text not null,
    name text not null,
    kind text not null,
    giver text not null,
    amount text,
    amount_as_of text,
    who text not null,
    apply text,
    state text,
    last_seen text,
    website text,
    note text
);

create table scholarship_citation (
    scholarship text not null,
    citation text not null,
    "position" integer not null
);

create table school (
    slug text not null,
    name text not null,
    former_name text,
    city text,
    state text,
    country text not null,
    control text,
    tuition_in_district integer,
    tuition_in_state integer,
    tuition_out_of_state integer,
    tuition_year text,
    price_calculator text,
    website text,
    accreditation text,
    note text,
    unit text
);

create table school_citation (
    school text not null,
    citation text not null,
    "position" integer not null
);

create table schooling (
    role text not null,
    level text not null,
    text text not null,
    citation text not null,
    second_citation text
);

create table separation (
    id bigint generated always as identity,
    scheme text not null,
    code text not null,
    base_year integer not null,
    target_year integer not null,
    exit_rate_percent numeric(4,1) not null,
    transfer_rate_percent numeric(4,1) not null,
    exits_annual_thousands numeric(10,1) not null,
    transfers_annual_thousands numeric(10,1) not null,
    openings_annual_thousands numeric(10,1) not null,
    citation text not null
);

create table service_benefit (
    slug text not null,
    name text not null,
    text text not null,
    "position" integer not null,
    citation text not null,
    second_citation text
);

create table service_credit (
    program text not null,
    citation text not null,
    second_citation text
);

create table skill (
    id bigint generated always as identity,
    role text not null,
    "position" integer not null,
    kind text not null,
    name text not null,
    text text not null,
    onet_code text,
    onet_element text,
    onet_importance numeric(3,2),
    citation text not null,
    second_citation text
);

create table soc_duty (
    slug text not null,
    "position" integer not null,
    duty text not null,
    technician_code text not null,
    technician_task integer,
    engineer_code text not null,
    engineer_task integer
);

create table soc_duty_citation (
    soc_duty text not null,
    citation text not null,
    "position" integer not null
);

create table soc_employer (
    slug text not null,
    code text not null,
    "position" integer not null,
    industry text not null,
    share integer not null,
    year integer not null,
    citation text not null
);

create table soc_event (
    slug text not null,
    "position" integer not null,
    revision text not null,
    date text,
    kind text not null,
    headline text not null,
    text text not null
);

create table soc_event_citation (
    soc_event text not null,
    citation text not null,
    "position" integer not null
);

create table soc_principle (
    slug text not null,
    "position" integer not null,
    name text not null,
    rule text not null,
    meets text not null,
    weak text not null
);

create table soc_principle_citation (
    soc_principle text not null,
    citation text not null,
    "position" integer not null
);

create table soc_statement (
    slug text not null,
    "position" integer not null,
    part text not null,
    whom text not null,
    heading text not null,
    text text not null,
    organizations text[] not null
);

create table soc_statement_citation (
    soc_statement text not null,
    citation text not null,
    "position" integer not null
);

create table start (
    slug text not null,
    label text not null,
    name text not null,
    description text not null,
    attained text,
    kind text not null,
    rung text,
    "position" integer not null
);

create table task (
    id bigint generated always as identity,
    role text not null,
    "position" integer not null,
    text text not null,
    how_often text not null,
    onet_code text,
    onet_task integer,
    onet_importance numeric(3,2),
    citation text not null,
    second_citation text
);

create table title (
    slug text not null,
    title text not null,
    language text not null,
    country text,
    kind text not null,
    ambiguous boolean not null,
    note text,
    evidence text not null
);

create table title_citation (
    title text not null,
    citation text not null,
    "position" integer not null
);

create table tool (
    id bigint generated always as identity,
    role text not null,
    "position" integer not null,
    kind text not null,
    name text not null,
    purpose text not null,
    citation text not null,
    second_citation text
);

create table trade (
    slug text not null,
    name text not null,
    has text not null,
    has_citation text not null,
    missing text not null,
    missing_citation text not null,
    rule text not null,
    rule_citation text not null,
    start text not null,
    target text not null,
    "position" integer not null
);

create table trade_code (
    code text not null,
    branch text not null,
    spellings text[],
    name text not null,
    trade text not null,
    citation text not null
);

create table transition (
    slug text not null,
    from_start text,
    from_rung text,
    to_start text,
    to_rung text,
    kind text not null,
    years_min integer,
    years_max integer,
    study integer,
    asks text not null,
    confers text,
    task text not null,
    evidence text not null
);

create table transition_certification (
    transition text not null,
    certification text not null,
    "position" integer not null
);

create table transition_citation (
    transition text not null,
    citation text not null,
    "position" integer not null
);

create table tuition (
    schooling text not null,
    low integer not null,
    middle integer not null,
    high integer not null,
    year text not null,
    colleges integer not null,
    note text not null,
    citation text not null
);

create table wage (
    id bigint generated always as identity,
    scheme text not null,
    code text not null,
    area text not null,
    year integer not null,
    employment integer,
    hourly_mean_usd numeric(8,2),
    annual_mean_usd integer,
    annual_p10_usd integer,
    annual_p25_usd integer,
    annual_median_usd integer,
    annual_p75_usd integer,
    annual_p90_usd integer,
    location_quotient numeric(8,2),
    jobs_per_1000 numeric(8,3),
    marker text,
    note text,
    citation text not null
);

create table workforce (
    slug text not null,
    topic text not null,
    series text not null,
    value numeric(9,1) not null,
    unit text not null,
    year integer not null,
    about text not null,
    text text
);

create table workforce_citation (
    workforce text not null,
    citation text not null,
    "position" integer not null
);

create table working_condition (
    id bigint generated always as identity,
    role text not null,
    aspect text not null,
    text text not null,
    citation text not null,
    second_citation text
);

CREATE INDEX certification_role_role ON certification_role USING btree (role);
CREATE INDEX equivalence_role ON equivalence USING btree (role);
CREATE INDEX flyway_schema_history_s_idx ON flyway_schema_history USING btree (success);
CREATE INDEX imported_release_key ON imported_release USING btree (key);
CREATE INDEX pay_role ON pay USING btree (role);
CREATE INDEX run_expires_at_idx ON run USING btree (expires_at);
CREATE INDEX rung_role ON rung USING btree (role);
CREATE INDEX scheduled_tasks_execution_time_idx ON scheduled_tasks USING btree (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat_idx ON scheduled_tasks USING btree (last_heartbeat);

alter table area add constraint area_kind_check CHECK ((kind = ANY (ARRAY['nation'::text, 'state'::text, 'territory'::text, 'metropolitan'::text, 'nonmetropolitan'::text])));
alter table area add constraint area_pkey PRIMARY KEY (code);
alter table area add constraint area_slug_key UNIQUE (slug);
alter table attainment add constraint attainment_code_survey_years_key UNIQUE (code, survey_years);
alter table attainment add constraint attainment_pkey PRIMARY KEY (id);
alter table career_cluster add constraint career_cluster_pkey PRIMARY KEY (role);
alter table certification add constraint certification_evidence_check CHECK ((evidence = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text, 'unverified'::text])));
alter table certification add constraint certification_exam_evidence_check CHECK ((exam_evidence = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text, 'unverified'::text])));
alter table certification add constraint certification_minutes_check CHECK ((minutes > 0));
alter table certification add constraint certification_name_key UNIQUE (name);
alter table certification add constraint certification_pkey PRIMARY KEY (slug);
alter table certification add constraint certification_questions_check CHECK ((questions > 0));
alter table certification add constraint certification_status_check CHECK ((status = ANY (ARRAY['active'::text, 'retired'::text, 'unknown'::text])));
alter table certification add constraint certification_valid_years_check CHECK ((valid_years > 0));
alter table certification_citation add constraint certification_citation_pkey PRIMARY KEY (certification, citation);
alter table certification_detail add constraint certification_detail_certification_kind_text_key UNIQUE (certification, kind, text);
alter table certification_detail add constraint certification_detail_pkey PRIMARY KEY (id);
alter table certification_detail add constraint certification_detail_until_check CHECK ((until ~ '^\d{4}-\d{2}-\d{2}$'::text));
alter table certification_role add constraint certification_role_certification_role_key UNIQUE (certification, role);
alter table certification_role add constraint certification_role_evidence_check CHECK ((evidence = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text, 'unverified'::text])));
alter table certification_role add constraint certification_role_pkey PRIMARY KEY (id);
alter table checklist_step add constraint checklist_step_grade_position_key UNIQUE (grade, "position") DEFERRABLE INITIALLY DEFERRED;
alter table checklist_step add constraint checklist_step_pkey PRIMARY KEY (slug);
alter table checklist_step_citation add constraint checklist_step_citation_pkey PRIMARY KEY (checklist_step, citation);
alter table citation add constraint citation_check CHECK (((release IS NOT NULL) OR (publisher IS NOT NULL)));
alter table citation add constraint citation_pkey PRIMARY KEY (slug);
alter table citation add constraint citation_published_check CHECK ((published ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text));
alter table citation add constraint citation_read_check CHECK ((read ~ '^\d{4}-\d{2}-\d{2}$'::text));
alter table citation add constraint citation_standing_check CHECK ((standing = ANY (ARRAY['own'::text, 'report'::text, 'copy'::text, 'site'::text, 'editors'::text])));
alter table code add constraint code_confidence_check CHECK ((confidence = ANY (ARRAY['verified'::text, 'secondary'::text, 'unverified'::text])));
alter table code add constraint code_pkey PRIMARY KEY (id);
alter table code add constraint code_scheme_code_key UNIQUE (scheme, code);
alter table code add constraint code_scheme_slug_key UNIQUE (scheme, slug);
alter table completion add constraint completion_awards_check CHECK ((awards >= 0));
alter table completion add constraint completion_pkey PRIMARY KEY (id);
alter table completion add constraint completion_program_year_key UNIQUE (program, year);
alter table correspondence add constraint correspondence_pkey PRIMARY KEY (id);
alter table dataset add constraint dataset_kind_check CHECK ((kind = ANY (ARRAY['statistics'::text, 'classification'::text, 'terminology'::text, 'web-pages'::text, 'editorial'::text])));
alter table dataset add constraint dataset_pkey PRIMARY KEY (slug);
alter table day add constraint day_pkey PRIMARY KEY (id);
alter table day add constraint day_role_begins_key UNIQUE (role, begins);
alter table device add constraint device_hospital_area_check CHECK ((hospital_area = ANY (ARRAY['ward'::text, 'operating-room'::text, 'imaging'::text, 'laboratory'::text, 'workshop-and-home'::text, 'server-room'::text])));
alter table device add constraint device_name_key UNIQUE (name);
alter table device add constraint device_pkey PRIMARY KEY (slug);
alter table device add constraint device_plural_key UNIQUE (plural);
alter table device add constraint device_position_key UNIQUE ("position");
alter table device_fault add constraint device_fault_device_position_key UNIQUE (device, "position");
alter table device_fault add constraint device_fault_pkey PRIMARY KEY (id);
alter table device_purpose add constraint device_purpose_pkey PRIMARY KEY (device);
alter table device_step add constraint device_step_check CHECK (((role IS NULL) <> (people IS NULL)));
alter table device_step add constraint device_step_device_step_key UNIQUE (device, step);
alter table device_step add constraint device_step_pkey PRIMARY KEY (id);
alter table device_step add constraint device_step_step_check CHECK ((step = ANY (ARRAY['plan'::text, 'buy'::text, 'receive'::text, 'keep-safe'::text, 'repair'::text, 'protect'::text, 'retire'::text])));
alter table device_training add constraint device_training_device_kind_key UNIQUE (device, kind);
alter table device_training add constraint device_training_kind_check CHECK ((kind = ANY (ARRAY['in-house'::text, 'maker'::text, 'certification'::text])));
alter table device_training add constraint device_training_pkey PRIMARY KEY (id);
alter table disagreement add constraint disagreement_pkey PRIMARY KEY (slug);
alter table disagreement_citation add constraint disagreement_citation_pkey PRIMARY KEY (disagreement, citation);
alter table edition add constraint edition_data_version_check CHECK ((data_version >= 0));
alter table edition add constraint edition_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text));
alter table edition add constraint edition_number_check CHECK ((number > 0));
alter table edition add constraint edition_pkey PRIMARY KEY (number);
alter table employer add constraint employer_name_key UNIQUE (name);
alter table employer add constraint employer_pkey PRIMARY KEY (slug);
alter table employing_industry add constraint employing_industry_code_position_key UNIQUE (code, "position");
alter table employing_industry add constraint employing_industry_pkey PRIMARY KEY (id);
alter table employing_industry add constraint employing_industry_share_percent_check CHECK (((share_percent >= 1) AND (share_percent <= 100)));
alter table equivalence add constraint equivalence_equivalence_check CHECK ((equivalence = ANY (ARRAY['exact'::text, 'narrower'::text, 'broader'::text, 'related'::text])));
alter table equivalence add constraint equivalence_pkey PRIMARY KEY (id);
alter table equivalence add constraint equivalence_title_position_key UNIQUE (title, "position");
alter table equivalence add constraint equivalence_title_role_key UNIQUE (title, role);
alter table evaluation_title add constraint evaluation_title_basis_check CHECK ((basis = ANY (ARRAY['title'::text, 'occupation'::text, 'judgement'::text])));
alter table evaluation_title add constraint evaluation_title_pkey PRIMARY KEY (id);
alter table evaluation_title add constraint evaluation_title_title_employer_key UNIQUE NULLS NOT DISTINCT (title, employer);
alter table family add constraint family_name_key UNIQUE (name);
alter table family add constraint family_pkey PRIMARY KEY (slug);
alter table field_fact add constraint field_fact_pkey PRIMARY KEY (slug);
alter table field_fact_citation add constraint field_fact_citation_pkey PRIMARY KEY (field_fact, citation);
alter table flyway_schema_history add constraint flyway_schema_history_pk PRIMARY KEY (installed_rank);
alter table former_program add constraint former_program_pkey PRIMARY KEY (slug);
alter table former_program add constraint former_program_why_check CHECK ((why = ANY (ARRAY['renamed'::text, 'other-subject'::text])));
alter table former_title add constraint former_title_pkey PRIMARY KEY (slug);
alter table grouped_role add constraint grouped_role_pkey PRIMARY KEY (role);
alter table grouped_role add constraint grouped_role_role_group_position_key UNIQUE (role_group, "position");
alter table hard_part add constraint hard_part_pkey PRIMARY KEY (id);
alter table hard_part add constraint hard_part_role_position_key UNIQUE (role, "position");
alter table imported_release add constraint imported_release_pkey PRIMARY KEY (number);
alter table imported_row add constraint imported_row_pkey PRIMARY KEY (release, table_name, key);
alter table interest add constraint interest_pkey PRIMARY KEY (role);
alter table job_board add constraint job_board_check CHECK (((role IS NULL) = (words IS NULL)));
alter table job_board add constraint job_board_name_key UNIQUE (name);
alter table job_board add constraint job_board_pkey PRIMARY KEY (slug);
alter table job_board add constraint job_board_position_key UNIQUE ("position");
alter table lookalike add constraint lookalike_pkey PRIMARY KEY (id);
alter table lookalike add constraint lookalike_title_scheme_code_key UNIQUE (title, scheme, code);
alter table mapping add constraint mapping_basis_check CHECK ((basis = ANY (ARRAY['verified'::text, 'judgement'::text, 'unverified'::text])));
alter table mapping add constraint mapping_match_check CHECK ((match = ANY (ARRAY['exact'::text, 'close'::text, 'broad'::text, 'narrow'::text, 'related'::text])));
alter table mapping add constraint mapping_pkey PRIMARY KEY (id);
alter table mapping add constraint mapping_role_scheme_code_key UNIQUE (role, scheme, code);
alter table milestone add constraint milestone_pkey PRIMARY KEY (slug);
alter table milestone add constraint milestone_rank_check CHECK (((rank >= 1) AND (rank <= 100)));
alter table milestone_citation add constraint milestone_citation_pkey PRIMARY KEY (milestone, citation);
alter table military_occupation add constraint military_occupation_branch_check CHECK ((branch = ANY (ARRAY['army'::text, 'air-force'::text, 'navy'::text])));
alter table military_occupation add constraint military_occupation_check CHECK (((rung IS NULL) = (standing = 'other-work'::text)));
alter table military_occupation add constraint military_occupation_code_key UNIQUE (code);
alter table military_occupation add constraint military_occupation_evidence_check CHECK ((evidence = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text, 'unverified'::text])));
alter table military_occupation add constraint military_occupation_pkey PRIMARY KEY (slug);
alter table military_occupation add constraint military_occupation_position_key UNIQUE ("position");
alter table military_occupation add constraint military_occupation_standing_check CHECK ((standing = ANY (ARRAY['current'::text, 'unknown'::text, 'former'::text, 'other-work'::text])));
alter table military_occupation_citation add constraint military_occupation_citation_pkey PRIMARY KEY (military_occupation, citation);
alter table organization add constraint organization_pkey PRIMARY KEY (slug);
alter table organization add constraint organization_state_check CHECK ((state = ANY (ARRAY['active'::text, 'inactive'::text, 'past'::text, 'unknown'::text])));
alter table organization_citation add constraint organization_citation_pkey PRIMARY KEY (organization, citation);
alter table past_code add constraint past_code_check CHECK ((last_year >= first_year));
alter table past_code add constraint past_code_check1 CHECK (((code IS NULL) = (name IS NULL)));
alter table past_code add constraint past_code_naming_check CHECK ((naming = ANY (ARRAY['own'::text, 'shared'::text, 'unnamed'::text, 'not-seen'::text])));
alter table past_code add constraint past_code_pkey PRIMARY KEY (slug);
alter table past_code add constraint past_code_position_key UNIQUE ("position");
alter table past_code add constraint past_code_work_check CHECK ((work = ANY (ARRAY['technicians'::text, 'engineers'::text, 'both'::text])));
alter table past_code_citation add constraint past_code_citation_pkey PRIMARY KEY (past_code, citation);
alter table pay add constraint pay_check CHECK ((high >= low));
alter table pay add constraint pay_check1 CHECK (((statistic = 'range'::text) = (high IS NOT NULL)));
alter table pay add constraint pay_evidence_check CHECK ((evidence = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text, 'unverified'::text])));
alter table pay add constraint pay_low_check CHECK ((low > (0)::numeric));
alter table pay add constraint pay_per_check CHECK ((per = ANY (ARRAY['year'::text, 'hour'::text])));
alter table pay add constraint pay_pkey PRIMARY KEY (id);
alter table pay add constraint pay_statistic_check CHECK ((statistic = ANY (ARRAY['median'::text, 'mean'::text, 'range'::text, 'median-above'::text])));
alter table preparation add constraint preparation_pkey PRIMARY KEY (slug);
alter table preparation_citation add constraint preparation_citation_pkey PRIMARY KEY (preparation, citation);
alter table program add constraint program_pkey PRIMARY KEY (slug);
alter table program add constraint program_status_check CHECK ((status = ANY (ARRAY['open'::text, 'ending'::text, 'unlisted'::text, 'closed'::text])));
alter table program add constraint program_subject_check CHECK ((subject = ANY (ARRAY['confirmed'::text, 'likely'::text])));
alter table program_citation add constraint program_citation_pkey PRIMARY KEY (program, citation);
alter table projection add constraint projection_check CHECK ((target_year > base_year));
alter table projection add constraint projection_code_base_year_target_year_key UNIQUE (code, base_year, target_year);
alter table projection add constraint projection_pkey PRIMARY KEY (id);
alter table relation add constraint relation_check CHECK ((role <> related));
alter table relation add constraint relation_pkey PRIMARY KEY (id);
alter table relation add constraint relation_role_related_key UNIQUE (role, related);
alter table release add constraint release_pkey PRIMARY KEY (slug);
alter table release add constraint release_published_check CHECK ((published ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text));
alter table release_cycle add constraint release_cycle_dataset_key UNIQUE (dataset);
alter table release_cycle add constraint release_cycle_pkey PRIMARY KEY (id);
alter table role add constraint role_name_key UNIQUE (name);
alter table role add constraint role_pkey PRIMARY KEY (slug);
alter table role_citation add constraint role_citation_pkey PRIMARY KEY (role, citation);
alter table role_device add constraint role_device_pkey PRIMARY KEY (id);
alter table role_device add constraint role_device_role_device_key UNIQUE (role, device);
alter table role_device add constraint role_device_role_position_key UNIQUE (role, "position");
alter table role_group add constraint role_group_name_key UNIQUE (name);
alter table role_group add constraint role_group_pkey PRIMARY KEY (slug);
alter table role_group add constraint role_group_position_key UNIQUE ("position");
alter table run add constraint run_check CHECK (((done >= 0) AND (done <= total)));
alter table run add constraint run_pkey PRIMARY KEY (id);
alter table run add constraint run_state_check CHECK ((state = ANY (ARRAY['choosing'::text, 'queued'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text])));
alter table run add constraint run_token_check CHECK ((token ~ '^[A-Za-z0-9_-]{32}$'::text));
alter table run add constraint run_token_key UNIQUE (token);
alter table run add constraint run_upload_key UNIQUE (upload);
alter table run_count add constraint run_count_kind_check CHECK ((kind = ANY (ARRAY['verdict'::text, 'role'::text, 'level'::text, 'problem'::text])));
alter table run_count add constraint run_count_pkey PRIMARY KEY (run, kind, value);
alter table run_part add constraint run_part_pkey PRIMARY KEY (run, number);
alter table run_title add constraint run_title_concern_check CHECK ((concern = ANY (ARRAY['ambiguous'::text, 'unsure-role'::text, 'unsure-outside'::text, 'unknown'::text, 'sure-role'::text, 'sure-outside'::text, 'hardly'::text, 'nothing-known'::text])));
alter table run_title add constraint run_title_pkey PRIMARY KEY (run, number);
alter table run_upload add constraint run_upload_pkey PRIMARY KEY (run, number);
alter table rung add constraint rung_attained_check CHECK ((attained = ANY (ARRAY['high-school'::text, 'certificate'::text, 'associate'::text, 'bachelor'::text, 'master'::text])));
alter table rung add constraint rung_check CHECK ((years_max >= years_min));
alter table rung add constraint rung_evidence_check CHECK ((evidence = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text, 'unverified'::text])));
alter table rung add constraint rung_label_key UNIQUE (label);
alter table rung add constraint rung_name_key UNIQUE (name);
alter table rung add constraint rung_pkey PRIMARY KEY (slug);
alter table rung add constraint rung_posts_check CHECK ((posts > 0));
alter table rung add constraint rung_posts_dated CHECK (((posts IS NULL) = (posts_year IS NULL)));
alter table rung add constraint rung_years_known CHECK (((years_max IS NULL) OR (years_min IS NOT NULL)));
alter table rung add constraint rung_years_min_check CHECK ((years_min >= 0));
alter table rung_certification add constraint rung_certification_pkey PRIMARY KEY (rung, certification);
alter table rung_citation add constraint rung_citation_pkey PRIMARY KEY (rung, citation);
alter table scheduled_tasks add constraint scheduled_tasks_pkey PRIMARY KEY (task_name, task_instance);
alter table scheme add constraint scheme_pkey PRIMARY KEY (slug);
alter table scheme add constraint scheme_position_key UNIQUE ("position");
alter table scholarship add constraint scholarship_pkey PRIMARY KEY (slug);
alter table scholarship_citation add constraint scholarship_citation_pkey PRIMARY KEY (scholarship, citation);
alter table school add constraint school_check CHECK (((tuition_year IS NULL) = (tuition_in_state IS NULL)));
alter table school add constraint school_control_check CHECK ((control = ANY (ARRAY['public'::text, 'private-nonprofit'::text, 'private-for-profit'::text, 'federal'::text])));
alter table school add constraint school_name_key UNIQUE (name);
alter table school add constraint school_pkey PRIMARY KEY (slug);
alter table school add constraint school_tuition_in_district_check CHECK ((tuition_in_district >= 0));
alter table school add constraint school_tuition_in_state_check CHECK ((tuition_in_state >= 0));
alter table school add constraint school_tuition_out_of_state_check CHECK ((tuition_out_of_state >= 0));
alter table school add constraint school_unit_check CHECK ((unit ~ '^\d{6}$'::text));
alter table school_citation add constraint school_citation_pkey PRIMARY KEY (school, citation);
alter table schooling add constraint schooling_level_check CHECK ((level = ANY (ARRAY['none'::text, 'high-school'::text, 'certificate'::text, 'associate'::text, 'bachelor'::text, 'master'::text])));
alter table schooling add constraint schooling_pkey PRIMARY KEY (role);
alter table separation add constraint separation_check CHECK ((target_year > base_year));
alter table separation add constraint separation_code_base_year_key UNIQUE (code, base_year);
alter table separation add constraint separation_pkey PRIMARY KEY (id);
alter table service_benefit add constraint service_benefit_name_key UNIQUE (name);
alter table service_benefit add constraint service_benefit_pkey PRIMARY KEY (slug);
alter table service_benefit add constraint service_benefit_position_key UNIQUE ("position");
alter table service_credit add constraint service_credit_pkey PRIMARY KEY (program);
alter table skill add constraint skill_check CHECK (((onet_code IS NULL) = (onet_element IS NULL)));
alter table skill add constraint skill_check1 CHECK (((onet_code IS NULL) = (onet_importance IS NULL)));
alter table skill add constraint skill_kind_check CHECK ((kind = ANY (ARRAY['skill'::text, 'knowledge'::text])));
alter table skill add constraint skill_pkey PRIMARY KEY (id);
alter table skill add constraint skill_role_name_key UNIQUE (role, name);
alter table skill add constraint skill_role_position_key UNIQUE (role, "position");
alter table soc_duty add constraint soc_duty_engineer_code_check CHECK ((engineer_code = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text])));
alter table soc_duty add constraint soc_duty_pkey PRIMARY KEY (slug);
alter table soc_duty add constraint soc_duty_position_key UNIQUE ("position");
alter table soc_duty add constraint soc_duty_technician_code_check CHECK ((technician_code = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text])));
alter table soc_duty_citation add constraint soc_duty_citation_pkey PRIMARY KEY (soc_duty, citation);
alter table soc_employer add constraint soc_employer_code_position_key UNIQUE (code, "position");
alter table soc_employer add constraint soc_employer_pkey PRIMARY KEY (slug);
alter table soc_employer add constraint soc_employer_share_check CHECK (((share >= 1) AND (share <= 100)));
alter table soc_event add constraint soc_event_pkey PRIMARY KEY (slug);
alter table soc_event add constraint soc_event_position_key UNIQUE ("position");
alter table soc_event_citation add constraint soc_event_citation_pkey PRIMARY KEY (soc_event, citation);
alter table soc_principle add constraint soc_principle_pkey PRIMARY KEY (slug);
alter table soc_principle add constraint soc_principle_position_key UNIQUE ("position");
alter table soc_principle_citation add constraint soc_principle_citation_pkey PRIMARY KEY (soc_principle, citation);
alter table soc_statement add constraint soc_statement_pkey PRIMARY KEY (slug);
alter table soc_statement add constraint soc_statement_position_key UNIQUE ("position");
alter table soc_statement_citation add constraint soc_statement_citation_pkey PRIMARY KEY (soc_statement, citation);
alter table start add constraint start_attained_check CHECK ((attained = ANY (ARRAY['none'::text, 'high-school'::text, 'certificate'::text, 'associate'::text, 'bachelor'::text, 'master'::text])));
alter table start add constraint start_kind_check CHECK ((kind = ANY (ARRAY['school'::text, 'work'::text, 'service'::text, 'field'::text])));
alter table start add constraint start_label_key UNIQUE (label);
alter table start add constraint start_name_key UNIQUE (name);
alter table start add constraint start_pkey PRIMARY KEY (slug);
alter table start add constraint start_position_key UNIQUE ("position");
alter table task add constraint task_check CHECK (((onet_code IS NULL) = (onet_task IS NULL)));
alter table task add constraint task_check1 CHECK (((onet_importance IS NULL) OR (onet_task IS NOT NULL)));
alter table task add constraint task_how_often_check CHECK ((how_often = ANY (ARRAY['daily'::text, 'weekly'::text, 'monthly'::text, 'now-and-then'::text])));
alter table task add constraint task_pkey PRIMARY KEY (id);
alter table task add constraint task_role_position_key UNIQUE (role, "position");
alter table title add constraint title_evidence_check CHECK ((evidence = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text, 'unverified'::text])));
alter table title add constraint title_pkey PRIMARY KEY (slug);
alter table title add constraint title_title_key UNIQUE (title);
alter table title_citation add constraint title_citation_pkey PRIMARY KEY (title, citation);
alter table tool add constraint tool_kind_check CHECK ((kind = ANY (ARRAY['test-instrument'::text, 'hand-tool'::text, 'software'::text])));
alter table tool add constraint tool_pkey PRIMARY KEY (id);
alter table tool add constraint tool_role_name_key UNIQUE (role, name);
alter table tool add constraint tool_role_position_key UNIQUE (role, "position");
alter table trade add constraint trade_name_key UNIQUE (name);
alter table trade add constraint trade_pkey PRIMARY KEY (slug);
alter table trade add constraint trade_position_key UNIQUE ("position");
alter table trade_code add constraint trade_code_branch_check CHECK ((branch = ANY (ARRAY['army'::text, 'air-force'::text, 'navy'::text, 'marine-corps'::text, 'coast-guard'::text])));
alter table trade_code add constraint trade_code_pkey PRIMARY KEY (branch, code);
alter table transition add constraint transition_asks_check CHECK ((asks = ANY (ARRAY['none'::text, 'high-school'::text, 'certificate'::text, 'associate'::text, 'bachelor'::text, 'master'::text])));
alter table transition add constraint transition_check CHECK ((years_max >= years_min));
alter table transition add constraint transition_check1 CHECK ((num_nonnulls(from_start, from_rung) = 1));
alter table transition add constraint transition_check2 CHECK ((num_nonnulls(to_start, to_rung) = 1));
alter table transition add constraint transition_check3 CHECK (((years_max IS NULL) OR (years_min IS NOT NULL)));
alter table transition add constraint transition_confers_check CHECK ((confers = ANY (ARRAY['certificate'::text, 'associate'::text])));
alter table transition add constraint transition_evidence_check CHECK ((evidence = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text, 'unverified'::text])));
alter table transition add constraint transition_kind_check CHECK ((kind = ANY (ARRAY['entry'::text, 'promotion'::text, 'specialization'::text, 'lateral'::text, 'education'::text, 'military'::text])));
alter table transition add constraint transition_pkey PRIMARY KEY (slug);
alter table transition add constraint transition_study_check CHECK ((study > 0));
alter table transition add constraint transition_years_min_check CHECK ((years_min >= 0));
alter table transition_certification add constraint transition_certification_pkey PRIMARY KEY (transition, certification);
alter table transition_citation add constraint transition_citation_pkey PRIMARY KEY (transition, citation);
alter table tuition add constraint tuition_check CHECK ((middle >= low));
alter table tuition add constraint tuition_check1 CHECK ((high >= middle));
alter table tuition add constraint tuition_colleges_check CHECK ((colleges > 0));
alter table tuition add constraint tuition_low_check CHECK ((low > 0));
alter table tuition add constraint tuition_pkey PRIMARY KEY (schooling);
alter table tuition add constraint tuition_schooling_check CHECK ((schooling = ANY (ARRAY['certificate'::text, 'associate'::text, 'bachelor'::text, 'master'::text])));
alter table wage add constraint wage_code_area_year_key UNIQUE (code, area, year);
alter table wage add constraint wage_pkey PRIMARY KEY (id);
alter table workforce add constraint workforce_pkey PRIMARY KEY (slug);
alter table workforce_citation add constraint workforce_citation_pkey PRIMARY KEY (workforce, citation);
alter table working_condition add constraint working_condition_aspect_check CHECK ((aspect = ANY (ARRAY['place'::text, 'hours'::text, 'on-call'::text, 'travel'::text, 'dress'::text, 'hiring'::text, 'pay'::text])));
alter table working_condition add constraint working_condition_pkey PRIMARY KEY (id);
alter table working_condition add constraint working_condition_role_aspect_key UNIQUE (role, aspect);
alter table attainment add constraint attainment_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table attainment add constraint attainment_scheme_code_fkey FOREIGN KEY (scheme, code) REFERENCES code(scheme, code) DEFERRABLE INITIALLY DEFERRED;
alter table career_cluster add constraint career_cluster_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table career_cluster add constraint career_cluster_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table certification_citation add constraint certification_citation_certification_fkey FOREIGN KEY (certification) REFERENCES certification(slug) DEFERRABLE INITIALLY DEFERRED;
alter table certification_citation add constraint certification_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table certification_detail add constraint certification_detail_certification_fkey FOREIGN KEY (certification) REFERENCES certification(slug) DEFERRABLE INITIALLY DEFERRED;
alter table certification_detail add constraint certification_detail_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table certification_role add constraint certification_role_certification_fkey FOREIGN KEY (certification) REFERENCES certification(slug) DEFERRABLE INITIALLY DEFERRED;
alter table certification_role add constraint certification_role_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table certification_role add constraint certification_role_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table checklist_step add constraint checklist_step_grade_citation_fkey FOREIGN KEY (grade_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table checklist_step_citation add constraint checklist_step_citation_checklist_step_fkey FOREIGN KEY (checklist_step) REFERENCES checklist_step(slug) DEFERRABLE INITIALLY DEFERRED;
alter table checklist_step_citation add constraint checklist_step_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table citation add constraint citation_release_fkey FOREIGN KEY (release) REFERENCES release(slug) DEFERRABLE INITIALLY DEFERRED;
alter table code add constraint code_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table code add constraint code_scheme_fkey FOREIGN KEY (scheme) REFERENCES scheme(slug) DEFERRABLE INITIALLY DEFERRED;
alter table code add constraint code_scheme_parent_fkey FOREIGN KEY (scheme, parent) REFERENCES code(scheme, code) DEFERRABLE INITIALLY DEFERRED;
alter table completion add constraint completion_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table completion add constraint completion_program_fkey FOREIGN KEY (program) REFERENCES program(slug) DEFERRABLE INITIALLY DEFERRED;
alter table correspondence add constraint correspondence_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table correspondence add constraint correspondence_from_scheme_from_code_fkey FOREIGN KEY (from_scheme, from_code) REFERENCES code(scheme, code) DEFERRABLE INITIALLY DEFERRED;
alter table correspondence add constraint correspondence_to_scheme_to_code_fkey FOREIGN KEY (to_scheme, to_code) REFERENCES code(scheme, code) DEFERRABLE INITIALLY DEFERRED;
alter table day add constraint day_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table day add constraint day_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table day add constraint day_second_citation_fkey FOREIGN KEY (second_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table device_fault add constraint device_fault_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table device_fault add constraint device_fault_device_fkey FOREIGN KEY (device) REFERENCES device(slug) DEFERRABLE INITIALLY DEFERRED;
alter table device_fault add constraint device_fault_second_citation_fkey FOREIGN KEY (second_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table device_purpose add constraint device_purpose_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table device_purpose add constraint device_purpose_device_fkey FOREIGN KEY (device) REFERENCES device(slug) DEFERRABLE INITIALLY DEFERRED;
alter table device_purpose add constraint device_purpose_second_citation_fkey FOREIGN KEY (second_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table device_step add constraint device_step_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table device_step add constraint device_step_device_fkey FOREIGN KEY (device) REFERENCES device(slug) DEFERRABLE INITIALLY DEFERRED;
alter table device_step add constraint device_step_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table device_step add constraint device_step_second_citation_fkey FOREIGN KEY (second_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table device_training add constraint device_training_certification_fkey FOREIGN KEY (certification) REFERENCES certification(slug) DEFERRABLE INITIALLY DEFERRED;
alter table device_training add constraint device_training_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table device_training add constraint device_training_device_fkey FOREIGN KEY (device) REFERENCES device(slug) DEFERRABLE INITIALLY DEFERRED;
alter table device_training add constraint device_training_second_citation_fkey FOREIGN KEY (second_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table disagreement add constraint disagreement_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table disagreement_citation add constraint disagreement_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table disagreement_citation add constraint disagreement_citation_disagreement_fkey FOREIGN KEY (disagreement) REFERENCES disagreement(slug) DEFERRABLE INITIALLY DEFERRED;
alter table employer add constraint employer_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table employing_industry add constraint employing_industry_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table employing_industry add constraint employing_industry_scheme_code_fkey FOREIGN KEY (scheme, code) REFERENCES code(scheme, code) DEFERRABLE INITIALLY DEFERRED;
alter table equivalence add constraint equivalence_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table equivalence add constraint equivalence_title_fkey FOREIGN KEY (title) REFERENCES title(slug) DEFERRABLE INITIALLY DEFERRED;
alter table evaluation_title add constraint evaluation_title_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table field_fact_citation add constraint field_fact_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table field_fact_citation add constraint field_fact_citation_field_fact_fkey FOREIGN KEY (field_fact) REFERENCES field_fact(slug) DEFERRABLE INITIALLY DEFERRED;
alter table former_program add constraint former_program_program_fkey FOREIGN KEY (program) REFERENCES program(slug) DEFERRABLE INITIALLY DEFERRED;
alter table grouped_role add constraint grouped_role_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table grouped_role add constraint grouped_role_role_group_fkey FOREIGN KEY (role_group) REFERENCES role_group(slug) DEFERRABLE INITIALLY DEFERRED;
alter table hard_part add constraint hard_part_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table hard_part add constraint hard_part_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table hard_part add constraint hard_part_second_citation_fkey FOREIGN KEY (second_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table imported_row add constraint imported_row_release_fkey FOREIGN KEY (release) REFERENCES imported_release(number) ON DELETE CASCADE;
alter table interest add constraint interest_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table interest add constraint interest_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table interest add constraint interest_second_citation_fkey FOREIGN KEY (second_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table job_board add constraint job_board_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table job_board add constraint job_board_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table job_board add constraint job_board_second_citation_fkey FOREIGN KEY (second_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table job_board add constraint job_board_titles_fkey FOREIGN KEY (titles) REFERENCES scheme(slug) DEFERRABLE INITIALLY DEFERRED;
alter table lookalike add constraint lookalike_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table lookalike add constraint lookalike_resembles_fkey FOREIGN KEY (resembles) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table lookalike add constraint lookalike_title_fkey FOREIGN KEY (title) REFERENCES title(slug) DEFERRABLE INITIALLY DEFERRED;
alter table mapping add constraint mapping_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table mapping add constraint mapping_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table mapping add constraint mapping_scheme_code_fkey FOREIGN KEY (scheme, code) REFERENCES code(scheme, code) DEFERRABLE INITIALLY DEFERRED;
alter table milestone_citation add constraint milestone_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table milestone_citation add constraint milestone_citation_milestone_fkey FOREIGN KEY (milestone) REFERENCES milestone(slug) DEFERRABLE INITIALLY DEFERRED;
alter table military_occupation add constraint military_occupation_rung_fkey FOREIGN KEY (rung) REFERENCES rung(slug) DEFERRABLE INITIALLY DEFERRED;
alter table military_occupation add constraint military_occupation_scheme_listed_fkey FOREIGN KEY (scheme, listed) REFERENCES code(scheme, code) DEFERRABLE INITIALLY DEFERRED;
alter table military_occupation_citation add constraint military_occupation_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table military_occupation_citation add constraint military_occupation_citation_military_occupation_fkey FOREIGN KEY (military_occupation) REFERENCES military_occupation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table organization add constraint organization_followed_by_fkey FOREIGN KEY (followed_by) REFERENCES organization(slug) DEFERRABLE INITIALLY DEFERRED;
alter table organization add constraint organization_part_of_fkey FOREIGN KEY (part_of) REFERENCES organization(slug) DEFERRABLE INITIALLY DEFERRED;
alter table organization_citation add constraint organization_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table organization_citation add constraint organization_citation_organization_fkey FOREIGN KEY (organization) REFERENCES organization(slug) DEFERRABLE INITIALLY DEFERRED;
alter table past_code_citation add constraint past_code_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table past_code_citation add constraint past_code_citation_past_code_fkey FOREIGN KEY (past_code) REFERENCES past_code(slug) DEFERRABLE INITIALLY DEFERRED;
alter table pay add constraint pay_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table pay add constraint pay_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table pay add constraint pay_rung_fkey FOREIGN KEY (rung) REFERENCES rung(slug) DEFERRABLE INITIALLY DEFERRED;
alter table preparation_citation add constraint preparation_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table preparation_citation add constraint preparation_citation_preparation_fkey FOREIGN KEY (preparation) REFERENCES preparation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table program add constraint program_school_fkey FOREIGN KEY (school) REFERENCES school(slug) DEFERRABLE INITIALLY DEFERRED;
alter table program_citation add constraint program_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table program_citation add constraint program_citation_program_fkey FOREIGN KEY (program) REFERENCES program(slug) DEFERRABLE INITIALLY DEFERRED;
alter table projection add constraint projection_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table projection add constraint projection_scheme_code_fkey FOREIGN KEY (scheme, code) REFERENCES code(scheme, code) DEFERRABLE INITIALLY DEFERRED;
alter table relation add constraint relation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table relation add constraint relation_related_fkey FOREIGN KEY (related) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table relation add constraint relation_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table release add constraint release_dataset_fkey FOREIGN KEY (dataset) REFERENCES dataset(slug) DEFERRABLE INITIALLY DEFERRED;
alter table release_cycle add constraint release_cycle_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table release_cycle add constraint release_cycle_dataset_fkey FOREIGN KEY (dataset) REFERENCES dataset(slug) DEFERRABLE INITIALLY DEFERRED;
alter table role add constraint role_family_fkey FOREIGN KEY (family) REFERENCES family(slug) DEFERRABLE INITIALLY DEFERRED;
alter table role_citation add constraint role_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table role_citation add constraint role_citation_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table role_device add constraint role_device_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table role_device add constraint role_device_device_fkey FOREIGN KEY (device) REFERENCES device(slug) DEFERRABLE INITIALLY DEFERRED;
alter table role_device add constraint role_device_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table role_device add constraint role_device_second_citation_fkey FOREIGN KEY (second_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table run_count add constraint run_count_run_fkey FOREIGN KEY (run) REFERENCES run(id) ON DELETE CASCADE;
alter table run_part add constraint run_part_run_fkey FOREIGN KEY (run) REFERENCES run(id) ON DELETE CASCADE;
alter table run_title add constraint run_title_run_fkey FOREIGN KEY (run) REFERENCES run(id) ON DELETE CASCADE;
alter table run_upload add constraint run_upload_run_fkey FOREIGN KEY (run) REFERENCES run(id) ON DELETE CASCADE;
alter table rung add constraint rung_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table rung_certification add constraint rung_certification_certification_fkey FOREIGN KEY (certification) REFERENCES certification(slug) DEFERRABLE INITIALLY DEFERRED;
alter table rung_certification add constraint rung_certification_rung_fkey FOREIGN KEY (rung) REFERENCES rung(slug) DEFERRABLE INITIALLY DEFERRED;
alter table rung_citation add constraint rung_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table rung_citation add constraint rung_citation_rung_fkey FOREIGN KEY (rung) REFERENCES rung(slug) DEFERRABLE INITIALLY DEFERRED;
alter table scheme add constraint scheme_publisher_dataset_fkey FOREIGN KEY (publisher_dataset) REFERENCES dataset(slug) DEFERRABLE INITIALLY DEFERRED;
alter table scheme add constraint scheme_release_fkey FOREIGN KEY (release) REFERENCES release(slug) DEFERRABLE INITIALLY DEFERRED;
alter table scholarship_citation add constraint scholarship_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table scholarship_citation add constraint scholarship_citation_scholarship_fkey FOREIGN KEY (scholarship) REFERENCES scholarship(slug) DEFERRABLE INITIALLY DEFERRED;
alter table school_citation add constraint school_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table school_citation add constraint school_citation_school_fkey FOREIGN KEY (school) REFERENCES school(slug) DEFERRABLE INITIALLY DEFERRED;
alter table schooling add constraint schooling_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table schooling add constraint schooling_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table schooling add constraint schooling_second_citation_fkey FOREIGN KEY (second_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table separation add constraint separation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table separation add constraint separation_scheme_code_fkey FOREIGN KEY (scheme, code) REFERENCES code(scheme, code) DEFERRABLE INITIALLY DEFERRED;
alter table service_benefit add constraint service_benefit_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table service_benefit add constraint service_benefit_second_citation_fkey FOREIGN KEY (second_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table service_credit add constraint service_credit_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table service_credit add constraint service_credit_program_fkey FOREIGN KEY (program) REFERENCES program(slug) DEFERRABLE INITIALLY DEFERRED;
alter table service_credit add constraint service_credit_second_citation_fkey FOREIGN KEY (second_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table skill add constraint skill_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table skill add constraint skill_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table skill add constraint skill_second_citation_fkey FOREIGN KEY (second_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table soc_duty_citation add constraint soc_duty_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table soc_duty_citation add constraint soc_duty_citation_soc_duty_fkey FOREIGN KEY (soc_duty) REFERENCES soc_duty(slug) DEFERRABLE INITIALLY DEFERRED;
alter table soc_employer add constraint soc_employer_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table soc_event_citation add constraint soc_event_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table soc_event_citation add constraint soc_event_citation_soc_event_fkey FOREIGN KEY (soc_event) REFERENCES soc_event(slug) DEFERRABLE INITIALLY DEFERRED;
alter table soc_principle_citation add constraint soc_principle_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table soc_principle_citation add constraint soc_principle_citation_soc_principle_fkey FOREIGN KEY (soc_principle) REFERENCES soc_principle(slug) DEFERRABLE INITIALLY DEFERRED;
alter table soc_statement_citation add constraint soc_statement_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table soc_statement_citation add constraint soc_statement_citation_soc_statement_fkey FOREIGN KEY (soc_statement) REFERENCES soc_statement(slug) DEFERRABLE INITIALLY DEFERRED;
alter table start add constraint start_rung_fkey FOREIGN KEY (rung) REFERENCES rung(slug) DEFERRABLE INITIALLY DEFERRED;
alter table task add constraint task_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table task add constraint task_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table task add constraint task_second_citation_fkey FOREIGN KEY (second_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table title_citation add constraint title_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table title_citation add constraint title_citation_title_fkey FOREIGN KEY (title) REFERENCES title(slug) DEFERRABLE INITIALLY DEFERRED;
alter table tool add constraint tool_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table tool add constraint tool_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table tool add constraint tool_second_citation_fkey FOREIGN KEY (second_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table trade add constraint trade_has_citation_fkey FOREIGN KEY (has_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table trade add constraint trade_missing_citation_fkey FOREIGN KEY (missing_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table trade add constraint trade_rule_citation_fkey FOREIGN KEY (rule_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table trade add constraint trade_start_fkey FOREIGN KEY (start) REFERENCES start(slug) DEFERRABLE INITIALLY DEFERRED;
alter table trade add constraint trade_target_fkey FOREIGN KEY (target) REFERENCES rung(slug) DEFERRABLE INITIALLY DEFERRED;
alter table trade_code add constraint trade_code_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table trade_code add constraint trade_code_trade_fkey FOREIGN KEY (trade) REFERENCES trade(slug) DEFERRABLE INITIALLY DEFERRED;
alter table transition add constraint transition_from_rung_fkey FOREIGN KEY (from_rung) REFERENCES rung(slug) DEFERRABLE INITIALLY DEFERRED;
alter table transition add constraint transition_from_start_fkey FOREIGN KEY (from_start) REFERENCES start(slug) DEFERRABLE INITIALLY DEFERRED;
alter table transition add constraint transition_to_rung_fkey FOREIGN KEY (to_rung) REFERENCES rung(slug) DEFERRABLE INITIALLY DEFERRED;
alter table transition add constraint transition_to_start_fkey FOREIGN KEY (to_start) REFERENCES start(slug) DEFERRABLE INITIALLY DEFERRED;
alter table transition_certification add constraint transition_certification_certification_fkey FOREIGN KEY (certification) REFERENCES certification(slug) DEFERRABLE INITIALLY DEFERRED;
alter table transition_certification add constraint transition_certification_transition_fkey FOREIGN KEY (transition) REFERENCES transition(slug) DEFERRABLE INITIALLY DEFERRED;
alter table transition_citation add constraint transition_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table transition_citation add constraint transition_citation_transition_fkey FOREIGN KEY (transition) REFERENCES transition(slug) DEFERRABLE INITIALLY DEFERRED;
alter table tuition add constraint tuition_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table wage add constraint wage_area_fkey FOREIGN KEY (area) REFERENCES area(code) DEFERRABLE INITIALLY DEFERRED;
alter table wage add constraint wage_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table wage add constraint wage_scheme_code_fkey FOREIGN KEY (scheme, code) REFERENCES code(scheme, code) DEFERRABLE INITIALLY DEFERRED;
alter table workforce_citation add constraint workforce_citation_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table workforce_citation add constraint workforce_citation_workforce_fkey FOREIGN KEY (workforce) REFERENCES workforce(slug) DEFERRABLE INITIALLY DEFERRED;
alter table working_condition add constraint working_condition_citation_fkey FOREIGN KEY (citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;
alter table working_condition add constraint working_condition_role_fkey FOREIGN KEY (role) REFERENCES role(slug) DEFERRABLE INITIALLY DEFERRED;
alter table working_condition add constraint working_condition_second_citation_fkey FOREIGN KEY (second_citation) REFERENCES citation(slug) DEFERRABLE INITIALLY DEFERRED;

comment on column area.states is 'postal codes of the states it lies in';
comment on table attainment is 'the highest schooling of people of 25 years and more who work in an occupation';
comment on column certification.lead is 'why it is one of the few to know first; empty for all others';
comment on column certification_detail.as_of is 'when that held; empty where the page bears no date';
comment on column certification_detail.until is 'the last day on which one can act on it; empty where it has none';
comment on column checklist_step.grade_citation is 'who says that it is for this grade; empty where that is our judgment';
comment on column checklist_step.state is 'the state whose people it is for, or null where any';
comment on column citation.publisher is 'who published the page; null: whoever published the release';
comment on column citation.published is 'when the page was published; null: when the release was';
comment on column citation.read is 'the day on which the page was read; null for the judgment of the editors';
comment on column citation.owner_url is 'of a copy, the page of the owner; null where it is not known';
comment on column code.covers is 'what the code lumps together, in short plain labels';
comment on table completion is 'awards in one school year; a program without a row for a year did not report it';
comment on column completion.year is 'the year in which the school year ended, on June 30';
comment on table day is 'one day as it may be: the deeds are cited, their order and hours are the editors’';
comment on column device.name is 'within a sentence, as is the plural';
comment on column device_fault.year is 'when it was made known; null for what can happen at any time';
comment on column device_purpose.brief is 'one line for lists';
comment on column device_step.people is 'who takes the step where it is no role of the directory';
comment on column edition.digest is 'SHA-256 over all data that answers depend on, in order of name';
comment on column edition.data_version is 'the number in db/reference/VERSION of the program that published it';
comment on column employing_industry.share_percent is 'of the jobs under the code, as published';
comment on table former_program is 'addresses of programs that were here once; one without a program leads to its state';
comment on table former_title is 'a title that the directory listed once; its address leads to a lookup of its words';
comment on column interest.letters is 'Holland letters, the strongest first';
comment on column job_board.lists is 'what it lists, to stand after the name';
comment on column job_board.keywords is 'the parameter of its address that takes the words to search for';
comment on column job_board.place is 'the parameter that takes a place; null where none is known';
comment on column job_board.role is 'the one role that the search is for; null where it is for any';
comment on column job_board.words is 'what it searches for where it is for one role';
comment on column mapping.match is 'SKOS, read from the role: broad means that the code covers more than the role';
comment on column milestone.shown_as is 'the date in words, where it is less exact than it looks';
comment on column milestone.judged is 'the year or the place is the editors’ reading of the pages cited';
comment on column military_occupation.listed is 'the code of the scheme under which it is listed';
comment on column organization.country is 'ISO 3166-1 alpha-2 code, or INT for the whole world';
comment on column organization.standing is 'what it is to the field, in our own words';
comment on column organization.serves is 'postal letters of the states it is for, with spaces between; empty where it is not local, or not in the United States';
comment on column past_code.last_year is 'null while the code is in use';
comment on column past_code.naming is 'whether the code names this work alone, counts it with other work, or no code names it';
comment on column program.last_seen is 'when a source last spoke of it as running';
comment on column program.accreditation is 'who accredits the program itself; empty where not known';
comment on column program.prepares is 'whom it prepares: technicians or engineers';
comment on column projection.employment_base_thousands is 'jobs, the self-employed included';
comment on column run.token is 'the part of its address that nobody can guess';
comment on column run.upload is 'name of the copy of its file that a process makes in its own folder of uploads';
comment on column run.attempt is 'counts the workers that took it up; only the newest may write';
comment on column run.left_off is 'how many attempts ended because the application was stopped in good order';
comment on column run.different is 'how many different titles its rows hold';
comment on column run.version is 'counts its changes; who changes what another has changed meanwhile is refused';
comment on column run.employer_of_all is 'who employs the people in all rows whose own cell does not say so';
comment on column run.department_of_all is 'likewise the department';
comment on column run.header_row is 'the number of the row that names the columns, as a spreadsheet program counts';
comment on column run.country_of_all is 'where the people in all rows work whose own cell does not say so';
comment on table run_part is 'the answers to some thousand rows, in the order of the file, packed';
comment on column run_title.number is 'the order in which a person should look at them';
comment on column run_title.description is 'tells descriptions of the work apart without keeping them';
comment on column run_title.choice is 'the slug of the role that a person chose instead, or outside';
comment on column run_title.field is 'how probable it is that it is work in the field';
comment on column run_title.options is 'the role that each answer leads to, or null where it leads outside the field';
comment on table run_upload is 'the file that was handed in, a megabyte a row, in order';
comment on column rung.years_min is 'years of work that employers, class specifications or certifications ask for, at the least; empty where none names a number';
comment on column rung.posts is 'how many such posts there are; empty where nobody says';
comment on column scheme.country is 'ISO 3166-1 alpha-2 codes, EU, or INT for the whole world';
comment on column scholarship.apply is 'when and how one applies; empty where not known';
comment on column scholarship.last_seen is 'when a source last spoke of it; empty where the page bears no date';
comment on column school.tuition_in_state is 'tuition and fees of the whole school for a year of full-time study, in dollars';
comment on column school.accreditation is 'who accredits the whole school; empty where not known';
comment on column school.unit is 'number of the school in IPEDS; null where not known';
comment on table separation is 'how many people a year leave an occupation over a decade, and the openings that come of it';
comment on column separation.exits_annual_thousands is 'people who stop working, in thousands a year';
comment on column separation.transfers_annual_thousands is 'people who go to another occupation, in thousands a year';
comment on column soc_duty.technician_code is 'whether the definition of 49-9062 holds the duty';
comment on column soc_duty.technician_task is 'the number of the O*NET task of 49-9062 that comes nearest';
comment on column soc_duty.engineer_code is 'whether the definition of 17-2031 holds the duty';
comment on column soc_duty.engineer_task is 'the number of the O*NET task of 17-2031 that comes nearest';
comment on column soc_employer.share is 'percent of the jobs under the code';
comment on table soc_event is 'what happened in a revision of the Standard Occupational Classification (SOC), and what is not known of it';
comment on column soc_event.revision is 'the list that the revision led to, by its year';
comment on column soc_principle.rule is 'what the principle of classification says';
comment on column soc_principle.meets is 'what speaks for a code';
comment on column soc_principle.weak is 'what speaks against one';
comment on column soc_statement.whom is 'whom it is about or for: of a definition, the code';
comment on column task.onet_task is 'number of the task of O*NET on which it rests';
comment on column task.onet_importance is 'mean importance of that task to people in the occupation of onet_code, from 1 to 5; empty where O*NET’s figure is not known';
comment on column trade.start is 'where someone from this trade stands, for the search for a way';
comment on column trade.target is 'the job that the search for a way is asked for first';
comment on table tuition is 'US dollars that a year of full-time study costs';
comment on column wage.employment is 'jobs of employees, without the self-employed; of May of the year';
comment on column wage.marker is 'the mark that the publisher set where it withheld a figure';
comment on column workforce.about is 'whom the figure counts';
