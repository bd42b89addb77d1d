-- The Coast Guard has trades next door as well.
alter table trade_code drop constraint trade_code_branch_check;
alter table trade_code add constraint trade_code_branch_check
    check (branch in ('army', 'air-force', 'navy', 'marine-corps', 'coast-guard'));
