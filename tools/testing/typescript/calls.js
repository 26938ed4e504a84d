// Calls the embedded tenant with the official TypeScript SDK: create, get, list, patch, delete, and the error of a missing document.
"use strict";
const assert = require("node:assert/strict");
const sdk = require("sailpoint-api-client");

// It reads the variables SAIL_BASE_URL, SAIL_CLIENT_ID and SAIL_CLIENT_SECRET.
const configuration = new sdk.Configuration();
configuration.experimental = true;

async function main() {
  const profiles = new sdk.IdentityProfilesV2024Api(configuration);
  const listed = await profiles.listIdentityProfiles({limit: 2, count: true, sorters: "name"});
  assert.equal(listed.data.length, 2);
  assert.equal(listed.headers["x-total-count"], "6");
  const [first] = listed.data;
  assert.equal((await profiles.getIdentityProfile({identityProfileId: first.id})).data.name, first.name);

  const segments = new sdk.SegmentsV2024Api(configuration);
  const {data: made} = await segments.createSegment({segmentV2024: {name: "From TypeScript", description: "New"}});
  assert.equal(made.name, "From TypeScript");
  const change = [{op: "replace", path: "/description", value: "Changed"}];
  await segments.patchSegment({id: made.id, requestBody: change});
  assert.equal((await segments.getSegment({id: made.id})).data.description, "Changed");
  const all = await sdk.Paginator.paginate(segments, segments.listSegments, {limit: 1}, 100);
  assert.equal(all.data.filter(segment => segment.id === made.id).length, 1);
  await segments.deleteSegment({id: made.id});
  const missing = await segments.getSegment({id: made.id}).catch(error => error.response);
  assert.equal(missing.status, 404);
  assert.equal(missing.data.detailCode, "404 Not found");

  const older = new sdk.IdentityProfilesApi(configuration);
  const status = await older.listIdentityProfiles({limit: 1}).then(response => response.status, error => error.response?.status);
  console.log(`the official TypeScript SDK made 8 calls of v2024; list_identity_profiles of v3 has the status ${status}`);
}

main().catch(error => {
  console.error(error.response?.data ?? error);
  process.exitCode = 1;
});
