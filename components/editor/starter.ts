/** What a deck may begin with, for who would rather change something than face an empty page: a table that can be asked as it stands. */
export const STARTER = `---
title: Which store for which data
ask: Which service should the ML engineer use?
exams: { MLA-C01: ["1.1"] }
---

| Id | Scenario | Answer | Why |
| --- | --- | --- | --- |
| our-store-1 | A team keeps terabytes of images for training and reads them a few times a month | Amazon S3 | Objects of any size, paid by what is stored |
| our-store-2 | Training jobs on many machines read the same small files again and again with little delay | Amazon FSx for Lustre | A file system that many machines read fast at once |
| our-store-3 | Features have to be looked up by key in milliseconds for each prediction | Amazon DynamoDB | A look-up by key in milliseconds at any size |
| our-store-4 | Analysts join cleaned tables of many sources with SQL, all day | Amazon Redshift | A warehouse for SQL over large tables |
`;
