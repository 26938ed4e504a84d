"""Report identities and mappings by source, in pandas and in polars."""

import polars as pl
import sailpoint
from sailpoint.v2024 import ApiClient, IdentityProfilesApi, Paginator

with ApiClient() as api_client:
    profiles = Paginator.paginate(IdentityProfilesApi(api_client).list_identity_profiles, sorters="priority")

frame = sailpoint.to_pandas(profiles)
print(frame.groupby("authoritative_source.name")["identity_count"].sum().to_string())

mappings = pl.DataFrame(sailpoint.to_arrow(sailpoint.mapping_table(profiles)))
print(mappings.group_by("source_name").len().sort("len", "source_name", descending=[True, False]).head(3))
