-- What is said of pay where no figure is: by rank, for example.
alter table working_condition drop constraint working_condition_aspect_check;
alter table working_condition add constraint working_condition_aspect_check
    check (aspect in ('place', 'hours', 'on-call', 'travel', 'dress', 'pay'));

-- A survey may say no more than that a figure lies above another.
alter table pay drop constraint if exists pay_statistic_check;
alter table pay add constraint pay_statistic_check check (statistic in ('median', 'mean', 'range', 'median-above'));
