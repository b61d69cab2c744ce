/** The names of the exam's task statements (AWS exam guide for MLA-C01, content outline), by number. */
export const taskStatements: Readonly<Record<string, string>> = {
  '1.1': 'Ingest and store data',
  '1.2': 'Transform data and perform feature engineering',
  '1.3': 'Ensure data integrity and prepare data for modeling',
  '2.1': 'Choose a modeling approach',
  '2.2': 'Train and refine models',
  '2.3': 'Analyze model performance',
  '3.1': 'Select deployment infrastructure based on existing architecture and requirements',
  '3.2': 'Create and script infrastructure based on existing architecture and requirements',
  '3.3': 'Use automated orchestration tools to set up continuous integration and continuous delivery pipelines',
  '4.1': 'Monitor model inference',
  '4.2': 'Monitor and optimize infrastructure and costs',
  '4.3': 'Secure AWS resources',
};
