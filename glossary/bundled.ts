import comparisonsBlsAndAls from './data/comparisons/bls-and-als.json' with { type: 'json' };
import comparisonsCertificationLicenseCompact from './data/comparisons/certification-license-compact.json' with {
  type: 'json',
};
import comparisonsCprAndAed from './data/comparisons/cpr-and-aed.json' with { type: 'json' };
import comparisonsEmsAndEmt from './data/comparisons/ems-and-emt.json' with { type: 'json' };
import comparisonsEmsEmtAndEmr from './data/comparisons/ems-emt-and-emr.json' with { type: 'json' };
import comparisonsEmsFireDepartmentFirstResponder from './data/comparisons/ems-fire-department-first-responder.json' with {
  type: 'json',
};
import comparisonsEmtAndEmr from './data/comparisons/emt-and-emr.json' with { type: 'json' };
import comparisonsEmtAndParamedic from './data/comparisons/emt-and-paramedic.json' with { type: 'json' };
import comparisonsFirstLevelInFourCountries from './data/comparisons/first-level-in-four-countries.json' with {
  type: 'json',
};
import comparisonsFourLevels from './data/comparisons/four-levels.json' with { type: 'json' };
import comparisonsNremtNaemtAndStateOffice from './data/comparisons/nremt-naemt-and-state-office.json' with {
  type: 'json',
};
import comparisonsOldAndNewNames from './data/comparisons/old-and-new-names.json' with { type: 'json' };
import comparisonsPcrEpcrAndEmr from './data/comparisons/pcr-epcr-and-emr.json' with { type: 'json' };
import comparisonsStartAndSalt from './data/comparisons/start-and-salt.json' with { type: 'json' };
import comparisonsTcccAndTecc from './data/comparisons/tccc-and-tecc.json' with { type: 'json' };
import cuesAviation from './data/cues/aviation.json' with { type: 'json' };
import cuesBusiness from './data/cues/business.json' with { type: 'json' };
import cuesCardiology from './data/cues/cardiology.json' with { type: 'json' };
import cuesChemistry from './data/cues/chemistry.json' with { type: 'json' };
import cuesCloudComputing from './data/cues/cloud-computing.json' with { type: 'json' };
import cuesCurrency from './data/cues/currency.json' with { type: 'json' };
import cuesDosComputing from './data/cues/dos-computing.json' with { type: 'json' };
import cuesEconomics from './data/cues/economics.json' with { type: 'json' };
import cuesEducation from './data/cues/education.json' with { type: 'json' };
import cuesElectronics from './data/cues/electronics.json' with { type: 'json' };
import cuesEmergencyCare from './data/cues/emergency-care.json' with { type: 'json' };
import cuesEnergy from './data/cues/energy.json' with { type: 'json' };
import cuesEnvironment from './data/cues/environment.json' with { type: 'json' };
import cuesFinance from './data/cues/finance.json' with { type: 'json' };
import cuesFitness from './data/cues/fitness.json' with { type: 'json' };
import cuesGastroenterology from './data/cues/gastroenterology.json' with { type: 'json' };
import cuesGenetics from './data/cues/genetics.json' with { type: 'json' };
import cuesHealthRecords from './data/cues/health-records.json' with { type: 'json' };
import cuesHospitalCare from './data/cues/hospital-care.json' with { type: 'json' };
import cuesImmunology from './data/cues/immunology.json' with { type: 'json' };
import cuesInsurance from './data/cues/insurance.json' with { type: 'json' };
import cuesLaw from './data/cues/law.json' with { type: 'json' };
import cuesLibraries from './data/cues/libraries.json' with { type: 'json' };
import cuesMachineLearning from './data/cues/machine-learning.json' with { type: 'json' };
import cuesManufacturing from './data/cues/manufacturing.json' with { type: 'json' };
import cuesMedia from './data/cues/media.json' with { type: 'json' };
import cuesMentalHealth from './data/cues/mental-health.json' with { type: 'json' };
import cuesMilitary from './data/cues/military.json' with { type: 'json' };
import cuesMolecularBiology from './data/cues/molecular-biology.json' with { type: 'json' };
import cuesNeurology from './data/cues/neurology.json' with { type: 'json' };
import cuesOncology from './data/cues/oncology.json' with { type: 'json' };
import cuesPayments from './data/cues/payments.json' with { type: 'json' };
import cuesPharmacology from './data/cues/pharmacology.json' with { type: 'json' };
import cuesPhysics from './data/cues/physics.json' with { type: 'json' };
import cuesPolitics from './data/cues/politics.json' with { type: 'json' };
import cuesPost from './data/cues/post.json' with { type: 'json' };
import cuesPublicHealth from './data/cues/public-health.json' with { type: 'json' };
import cuesSecurity from './data/cues/security.json' with { type: 'json' };
import cuesSoftware from './data/cues/software.json' with { type: 'json' };
import cuesSpace from './data/cues/space.json' with { type: 'json' };
import cuesStandards from './data/cues/standards.json' with { type: 'json' };
import cuesStatistics from './data/cues/statistics.json' with { type: 'json' };
import cuesSurveying from './data/cues/surveying.json' with { type: 'json' };
import cuesTelecommunications from './data/cues/telecommunications.json' with { type: 'json' };
import cuesTransport from './data/cues/transport.json' with { type: 'json' };
import cuesVeterinary from './data/cues/veterinary.json' with { type: 'json' };
import cuesWiring from './data/cues/wiring.json' with { type: 'json' };
import cuesWriting from './data/cues/writing.json' with { type: 'json' };
import sensesAviation from './data/senses/aviation.json' with { type: 'json' };
import sensesBusiness from './data/senses/business.json' with { type: 'json' };
import sensesCardiology from './data/senses/cardiology.json' with { type: 'json' };
import sensesChemistry from './data/senses/chemistry.json' with { type: 'json' };
import sensesCloudComputing from './data/senses/cloud-computing.json' with { type: 'json' };
import sensesCurrency from './data/senses/currency.json' with { type: 'json' };
import sensesDosComputing from './data/senses/dos-computing.json' with { type: 'json' };
import sensesEconomics from './data/senses/economics.json' with { type: 'json' };
import sensesEducation from './data/senses/education.json' with { type: 'json' };
import sensesElectronics from './data/senses/electronics.json' with { type: 'json' };
import sensesEmergencyCareAssessments from './data/senses/emergency-care/assessments.json' with {
  type: 'json',
};
import sensesEmergencyCareConditions from './data/senses/emergency-care/conditions.json' with {
  type: 'json',
};
import sensesEmergencyCareCredentials from './data/senses/emergency-care/credentials.json' with {
  type: 'json',
};
import sensesEmergencyCareDevices from './data/senses/emergency-care/devices.json' with { type: 'json' };
import sensesEmergencyCareDocumentsAndLaws from './data/senses/emergency-care/documents-and-laws.json' with {
  type: 'json',
};
import sensesEmergencyCareOrganizations from './data/senses/emergency-care/organizations.json' with {
  type: 'json',
};
import sensesEmergencyCareProcedures from './data/senses/emergency-care/procedures.json' with {
  type: 'json',
};
import sensesEmergencyCareSystems from './data/senses/emergency-care/systems.json' with { type: 'json' };
import sensesEnergy from './data/senses/energy.json' with { type: 'json' };
import sensesEnvironment from './data/senses/environment.json' with { type: 'json' };
import sensesFinance from './data/senses/finance.json' with { type: 'json' };
import sensesFitness from './data/senses/fitness.json' with { type: 'json' };
import sensesGastroenterology from './data/senses/gastroenterology.json' with { type: 'json' };
import sensesGenetics from './data/senses/genetics.json' with { type: 'json' };
import sensesHealthRecords from './data/senses/health-records.json' with { type: 'json' };
import sensesHospitalCareAssessments from './data/senses/hospital-care/assessments.json' with {
  type: 'json',
};
import sensesHospitalCareConditions from './data/senses/hospital-care/conditions.json' with { type: 'json' };
import sensesHospitalCareCredentials from './data/senses/hospital-care/credentials.json' with {
  type: 'json',
};
import sensesHospitalCareDevices from './data/senses/hospital-care/devices.json' with { type: 'json' };
import sensesHospitalCareDocuments from './data/senses/hospital-care/documents.json' with { type: 'json' };
import sensesHospitalCareOrganizations from './data/senses/hospital-care/organizations.json' with {
  type: 'json',
};
import sensesHospitalCareOther from './data/senses/hospital-care/other.json' with { type: 'json' };
import sensesHospitalCareProcedures from './data/senses/hospital-care/procedures.json' with { type: 'json' };
import sensesHospitalCareRoutesAndDrugs from './data/senses/hospital-care/routes-and-drugs.json' with {
  type: 'json',
};
import sensesImmunology from './data/senses/immunology.json' with { type: 'json' };
import sensesInsurance from './data/senses/insurance.json' with { type: 'json' };
import sensesLaw from './data/senses/law.json' with { type: 'json' };
import sensesLibraries from './data/senses/libraries.json' with { type: 'json' };
import sensesMachineLearning from './data/senses/machine-learning.json' with { type: 'json' };
import sensesManufacturing from './data/senses/manufacturing.json' with { type: 'json' };
import sensesMedia from './data/senses/media.json' with { type: 'json' };
import sensesMentalHealth from './data/senses/mental-health.json' with { type: 'json' };
import sensesMilitary from './data/senses/military.json' with { type: 'json' };
import sensesMolecularBiology from './data/senses/molecular-biology.json' with { type: 'json' };
import sensesNeurology from './data/senses/neurology.json' with { type: 'json' };
import sensesOncology from './data/senses/oncology.json' with { type: 'json' };
import sensesPayments from './data/senses/payments.json' with { type: 'json' };
import sensesPharmacology from './data/senses/pharmacology.json' with { type: 'json' };
import sensesPhysics from './data/senses/physics.json' with { type: 'json' };
import sensesPolitics from './data/senses/politics.json' with { type: 'json' };
import sensesPost from './data/senses/post.json' with { type: 'json' };
import sensesPublicHealth from './data/senses/public-health.json' with { type: 'json' };
import sensesSecurity from './data/senses/security.json' with { type: 'json' };
import sensesSoftware from './data/senses/software.json' with { type: 'json' };
import sensesSpace from './data/senses/space.json' with { type: 'json' };
import sensesStandards from './data/senses/standards.json' with { type: 'json' };
import sensesStatistics from './data/senses/statistics.json' with { type: 'json' };
import sensesSurveying from './data/senses/surveying.json' with { type: 'json' };
import sensesTelecommunications from './data/senses/telecommunications.json' with { type: 'json' };
import sensesTransport from './data/senses/transport.json' with { type: 'json' };
import sensesVeterinary from './data/senses/veterinary.json' with { type: 'json' };
import sensesWiring from './data/senses/wiring.json' with { type: 'json' };
import sensesWriting from './data/senses/writing.json' with { type: 'json' };
import sources from './data/sources.json' with { type: 'json' };
import spellingRules from './data/spelling-rules.json' with { type: 'json' };
import { type GlossaryFiles, parseGlossary } from './parse.ts';
import type { Glossary } from './types.ts';

/** The data files as they are bundled; a test holds the list against the folder. */
export const BUNDLED_FILES: GlossaryFiles = {
  'comparisons/bls-and-als.json': comparisonsBlsAndAls,
  'comparisons/certification-license-compact.json': comparisonsCertificationLicenseCompact,
  'comparisons/cpr-and-aed.json': comparisonsCprAndAed,
  'comparisons/ems-and-emt.json': comparisonsEmsAndEmt,
  'comparisons/ems-emt-and-emr.json': comparisonsEmsEmtAndEmr,
  'comparisons/ems-fire-department-first-responder.json': comparisonsEmsFireDepartmentFirstResponder,
  'comparisons/emt-and-emr.json': comparisonsEmtAndEmr,
  'comparisons/emt-and-paramedic.json': comparisonsEmtAndParamedic,
  'comparisons/first-level-in-four-countries.json': comparisonsFirstLevelInFourCountries,
  'comparisons/four-levels.json': comparisonsFourLevels,
  'comparisons/nremt-naemt-and-state-office.json': comparisonsNremtNaemtAndStateOffice,
  'comparisons/old-and-new-names.json': comparisonsOldAndNewNames,
  'comparisons/pcr-epcr-and-emr.json': comparisonsPcrEpcrAndEmr,
  'comparisons/start-and-salt.json': comparisonsStartAndSalt,
  'comparisons/tccc-and-tecc.json': comparisonsTcccAndTecc,
  'cues/aviation.json': cuesAviation,
  'cues/business.json': cuesBusiness,
  'cues/cardiology.json': cuesCardiology,
  'cues/chemistry.json': cuesChemistry,
  'cues/cloud-computing.json': cuesCloudComputing,
  'cues/currency.json': cuesCurrency,
  'cues/dos-computing.json': cuesDosComputing,
  'cues/economics.json': cuesEconomics,
  'cues/education.json': cuesEducation,
  'cues/electronics.json': cuesElectronics,
  'cues/emergency-care.json': cuesEmergencyCare,
  'cues/energy.json': cuesEnergy,
  'cues/environment.json': cuesEnvironment,
  'cues/finance.json': cuesFinance,
  'cues/fitness.json': cuesFitness,
  'cues/gastroenterology.json': cuesGastroenterology,
  'cues/genetics.json': cuesGenetics,
  'cues/health-records.json': cuesHealthRecords,
  'cues/hospital-care.json': cuesHospitalCare,
  'cues/immunology.json': cuesImmunology,
  'cues/insurance.json': cuesInsurance,
  'cues/law.json': cuesLaw,
  'cues/libraries.json': cuesLibraries,
  'cues/machine-learning.json': cuesMachineLearning,
  'cues/manufacturing.json': cuesManufacturing,
  'cues/media.json': cuesMedia,
  'cues/mental-health.json': cuesMentalHealth,
  'cues/military.json': cuesMilitary,
  'cues/molecular-biology.json': cuesMolecularBiology,
  'cues/neurology.json': cuesNeurology,
  'cues/oncology.json': cuesOncology,
  'cues/payments.json': cuesPayments,
  'cues/pharmacology.json': cuesPharmacology,
  'cues/physics.json': cuesPhysics,
  'cues/politics.json': cuesPolitics,
  'cues/post.json': cuesPost,
  'cues/public-health.json': cuesPublicHealth,
  'cues/security.json': cuesSecurity,
  'cues/software.json': cuesSoftware,
  'cues/space.json': cuesSpace,
  'cues/standards.json': cuesStandards,
  'cues/statistics.json': cuesStatistics,
  'cues/surveying.json': cuesSurveying,
  'cues/telecommunications.json': cuesTelecommunications,
  'cues/transport.json': cuesTransport,
  'cues/veterinary.json': cuesVeterinary,
  'cues/wiring.json': cuesWiring,
  'cues/writing.json': cuesWriting,
  'senses/aviation.json': sensesAviation,
  'senses/business.json': sensesBusiness,
  'senses/cardiology.json': sensesCardiology,
  'senses/chemistry.json': sensesChemistry,
  'senses/cloud-computing.json': sensesCloudComputing,
  'senses/currency.json': sensesCurrency,
  'senses/dos-computing.json': sensesDosComputing,
  'senses/economics.json': sensesEconomics,
  'senses/education.json': sensesEducation,
  'senses/electronics.json': sensesElectronics,
  'senses/emergency-care/assessments.json': sensesEmergencyCareAssessments,
  'senses/emergency-care/conditions.json': sensesEmergencyCareConditions,
  'senses/emergency-care/credentials.json': sensesEmergencyCareCredentials,
  'senses/emergency-care/devices.json': sensesEmergencyCareDevices,
  'senses/emergency-care/documents-and-laws.json': sensesEmergencyCareDocumentsAndLaws,
  'senses/emergency-care/organizations.json': sensesEmergencyCareOrganizations,
  'senses/emergency-care/procedures.json': sensesEmergencyCareProcedures,
  'senses/emergency-care/systems.json': sensesEmergencyCareSystems,
  'senses/energy.json': sensesEnergy,
  'senses/environment.json': sensesEnvironment,
  'senses/finance.json': sensesFinance,
  'senses/fitness.json': sensesFitness,
  'senses/gastroenterology.json': sensesGastroenterology,
  'senses/genetics.json': sensesGenetics,
  'senses/health-records.json': sensesHealthRecords,
  'senses/hospital-care/assessments.json': sensesHospitalCareAssessments,
  'senses/hospital-care/conditions.json': sensesHospitalCareConditions,
  'senses/hospital-care/credentials.json': sensesHospitalCareCredentials,
  'senses/hospital-care/devices.json': sensesHospitalCareDevices,
  'senses/hospital-care/documents.json': sensesHospitalCareDocuments,
  'senses/hospital-care/organizations.json': sensesHospitalCareOrganizations,
  'senses/hospital-care/other.json': sensesHospitalCareOther,
  'senses/hospital-care/procedures.json': sensesHospitalCareProcedures,
  'senses/hospital-care/routes-and-drugs.json': sensesHospitalCareRoutesAndDrugs,
  'senses/immunology.json': sensesImmunology,
  'senses/insurance.json': sensesInsurance,
  'senses/law.json': sensesLaw,
  'senses/libraries.json': sensesLibraries,
  'senses/machine-learning.json': sensesMachineLearning,
  'senses/manufacturing.json': sensesManufacturing,
  'senses/media.json': sensesMedia,
  'senses/mental-health.json': sensesMentalHealth,
  'senses/military.json': sensesMilitary,
  'senses/molecular-biology.json': sensesMolecularBiology,
  'senses/neurology.json': sensesNeurology,
  'senses/oncology.json': sensesOncology,
  'senses/payments.json': sensesPayments,
  'senses/pharmacology.json': sensesPharmacology,
  'senses/physics.json': sensesPhysics,
  'senses/politics.json': sensesPolitics,
  'senses/post.json': sensesPost,
  'senses/public-health.json': sensesPublicHealth,
  'senses/security.json': sensesSecurity,
  'senses/software.json': sensesSoftware,
  'senses/space.json': sensesSpace,
  'senses/standards.json': sensesStandards,
  'senses/statistics.json': sensesStatistics,
  'senses/surveying.json': sensesSurveying,
  'senses/telecommunications.json': sensesTelecommunications,
  'senses/transport.json': sensesTransport,
  'senses/veterinary.json': sensesVeterinary,
  'senses/wiring.json': sensesWiring,
  'senses/writing.json': sensesWriting,
  'sources.json': sources,
  'spelling-rules.json': spellingRules,
};

/** The bundled glossary. The build has checked it, so a problem here is a bug. */
export function bundledGlossary(): Glossary {
  const parsed = parseGlossary(BUNDLED_FILES);
  if (!parsed.ok)
    throw new Error(
      parsed.problems.map(({ file, key, message }) => `${file}: ${key}: ${message}`).join('\n'),
    );
  return parsed.glossary;
}
