# Generated from schema/.
"""Org config."""

__all__ = ["OrgConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v2024.models.report_config_dto import ReportConfigDTO

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
else:
    from sailpoint._core import model

    OrgConfig = model("v2024", "OrgConfig")
