# Generated from schema/.
"""The models of the schema file org_config, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.beta.models._shared import JsonPatchOperation

class OrgConfig(Tracked[JsonPatchOperation], Model):
    """Org config."""

    org_name: str | None
    time_zone: str | None
    lcs_change_honors_source_enable_feature: bool | None
    arm_customer_id: str | None
    arm_sap_system_id_mappings: str | None
    arm_auth: str | None
    arm_db: str | None
    arm_sso_url: str | None
    iai_enable_certification_recommendations: bool | None
    ai_agent_delete_request_enabled: bool | None
    sod_report_configs: list[ReportConfigDTO] | None
    def __init__(
        self,
        *,
        org_name: str | None = ...,
        time_zone: str | None = ...,
        lcs_change_honors_source_enable_feature: bool | None = ...,
        arm_customer_id: str | None = ...,
        arm_sap_system_id_mappings: str | None = ...,
        arm_auth: str | None = ...,
        arm_db: str | None = ...,
        arm_sso_url: str | None = ...,
        iai_enable_certification_recommendations: bool | None = ...,
        ai_agent_delete_request_enabled: bool | None = ...,
        sod_report_configs: Sequence[ReportConfigDTO | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ReportConfigDTO(Model):
    """Report config DTO."""

    column_name: str | None
    required: bool | None
    included: bool | None
    order: int | None
    def __init__(
        self,
        *,
        column_name: str | None = ...,
        required: bool | None = ...,
        included: bool | None = ...,
        order: int | None = ...,
    ) -> None: ...
