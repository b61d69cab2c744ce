/** The exam's task statements by number, named shortly after AWS's exam guide for MLA-C01; the guide's own names are longer. */
export const taskStatements: Readonly<Record<string, string>> = {
  '1.1': 'Ingest and store data',
  '1.2': 'Transform data and engineer features',
  '1.3': 'Ensure data integrity and prepare data for modeling',
  '2.1': 'Choose a modeling approach',
  '2.2': 'Train and refine models',
  '2.3': 'Analyze model performance',
  '3.1': 'Select deployment infrastructure',
  '3.2': 'Create and script infrastructure',
  '3.3': 'Automate with orchestration and CI/CD',
  '4.1': 'Monitor model inference',
  '4.2': 'Monitor and optimize infrastructure and costs',
  '4.3': 'Secure AWS resources',
};
