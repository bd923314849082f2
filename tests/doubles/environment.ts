/** A function's environment for tests that run the runtime itself. */
Object.assign(process.env, {
  FUNCTION_NAME: 'test',
  TABLE_NAME: 'table',
  UPLOADS_BUCKET: 'uploads',
  DERIVED_BUCKET: 'derived',
  BUS_NAME: 'bus',
  CONFIGURATION_SET: 'mail',
  SITE_URL: 'https://cv.spencerclarkegroup.example',
  MALWARE_SCAN: 'on',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
});
