const SHARED = '../shared/data'

/** The view that docs/warehouse.md asks for, over the real histories. Everything as text, as a CSV file is. */
const READ = (file: string): string => `read_csv('${SHARED}/${file}', header = true, all_varchar = true)`

export const MAVEN_FILE = `${SHARED}/maven/sales_pipeline_iso_dates.csv`
export const OLIST_FILE = `${SHARED}/olist/leads_joined.csv`

export const MAVEN = `CREATE OR REPLACE VIEW maven AS
  SELECT
    product AS lead_type,
    TRY_CAST(engage_date AS DATE) AS created,
    CAST(NULL AS DATE) AS qualified,
    deal_stage AS outcome,
    TRY_CAST(close_date AS DATE) AS outcome_date,
    TRY_CAST(close_value AS NUMERIC) AS value
  FROM ${READ('maven/sales_pipeline_iso_dates.csv')}`

export const OLIST = `CREATE OR REPLACE VIEW olist AS
  SELECT
    origin AS lead_type,
    TRY_CAST(LEFT(first_contact_date, 10) AS DATE) AS created,
    CAST(NULL AS DATE) AS qualified,
    CASE WHEN TRY_CAST(LEFT(won_date, 10) AS DATE) IS NULL THEN 'open' ELSE 'won' END AS outcome,
    TRY_CAST(LEFT(won_date, 10) AS DATE) AS outcome_date,
    CAST(NULL AS NUMERIC) AS value
  FROM ${READ('olist/leads_joined.csv')}`
