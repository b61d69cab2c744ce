/** What a deck may begin with, for who would rather change something than face an empty page: a table that can be asked as it stands. */
export const PLAIN_STARTER = `---
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

/** A decision table, whose key is proved: four options, traits that tell them apart, and scenarios that need some of them. */
export const TABLE_STARTER = `---
title: Which way to serve a model
ask: Which SageMaker inference option should the ML engineer choose?
exams: { MLA-C01: ["3.1"] }
---

## Options

| Id | Option | answers within milliseconds | answers while the caller waits | takes payloads of a gigabyte | costs nothing while idle | answers requests one by one |
| --- | --- | --- | --- | --- | --- | --- |
| real-time | Real-time inference | yes: an instance is always up | yes: the answer comes back at once | no: a request holds some megabytes at most | no: its instances run all day | yes: it is an endpoint |
| serverless | Serverless inference | no: the first request after a pause waits for a start | yes: the answer comes back on the same call | no: a request holds some megabytes at most | yes: it is paid by the request | yes: it is an endpoint |
| async | Asynchronous inference | no: requests wait in a queue | no: the answer is put into Amazon S3 | yes: payloads lie in Amazon S3 | yes: it scales to zero | yes: it is an endpoint |
| batch | Batch transform (distractor only) | no: a job starts first | no: the answers are put into Amazon S3 | yes: it reads whole files from Amazon S3 | yes: its instances end with the job | no: it works on a whole dataset |

## Contexts

- A {clinic // bank // shop} has trained a model for {images // texts} and now decides how to serve it.

## Cues

- answers within milliseconds
  - Each prediction has to be there before a page is shown.
- answers while the caller waits
  - The app that asks waits for the prediction and goes on with it.
- takes payloads of a gigabyte
  - One request carries a file of {800 MB // 1 GB}.
- costs nothing while idle
  - Nothing may be paid for while no request comes.
- answers requests one by one
  - Requests come at any time of the day, one at a time.

## Scenarios

| Id | Scenario | Needs | Answer |
| --- | --- | --- | --- |
| our-serve-1 | A clinic has its scans read by a model. *Each scan is a file of 900 MB*, and *scans come one at a time, whenever a patient was seen*. | takes payloads of a gigabyte; answers requests one by one | Asynchronous inference |
| our-serve-2 | A shop ranks products while a page loads, all day long, so *each ranking has to be there within 50 milliseconds*. | answers within milliseconds | Real-time inference |
| our-serve-3 | An office checks a form a few times a week. *The clerk waits for the result*, and *on all other days the model may cost nothing*. | answers while the caller waits; costs nothing while idle | Serverless inference |
`;
