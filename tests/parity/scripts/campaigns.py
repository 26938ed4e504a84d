"""Creates a campaign, starts it, and reports those that are active."""

from datetime import datetime, timezone

import sailpoint.v3 as v3
from sailpoint.configuration import Configuration
from sailpoint.v3.rest import ApiException

with v3.ApiClient(Configuration()) as api_client:
    api = v3.CertificationCampaignsApi(api_client)
    campaign = v3.Campaign(
        name="Managers, fourth quarter",
        description="All employees with a manager",
        type="MANAGER",
        deadline=datetime(2030, 1, 31, 12, 0, tzinfo=timezone.utc),
        email_notification_enabled=False,
        recommendations_enabled=True,
    )
    created = api.create_campaign(campaign)
    print(f"created {created.id}: {created.name}, {created.status}")
    try:
        api.start_campaign(created.id, v3.ActivateCampaignOptions(time_zone="Z"))
        print("started")
    except ApiException as error:
        print(f"not started: {error.status} {error.reason}")

    for certification in v3.CertificationsApi(api_client).list_identity_certifications(limit=10):
        done = f"{certification.identities_completed} of {certification.identities_total}"
        print(f"{certification.name}: {done}, due {certification.due:%Y-%m-%d}, {certification.reviewer.name}")
