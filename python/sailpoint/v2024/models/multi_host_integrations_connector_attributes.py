# Generated from schema/.
"""Multi host integrations connector attributes."""

__all__ = ["MultiHostIntegrationsConnectorAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.multi_host_integrations_connector_attributes_connector_file_upload_history import MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory
    from sailpoint.v2024.models.multi_host_integrations_connector_attributes_multi_host_attributes import MultiHostIntegrationsConnectorAttributesMultiHostAttributes

    class MultiHostIntegrationsConnectorAttributes(Model):
        """Multi host integrations connector attributes."""

        max_allowed_sources: int | None
        last_source_upload_count: int | None
        connector_file_upload_history: MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory | None
        multihost_status: str | None
        """Known values: ready, processing, fileUploadInProgress, sourceCreationInProgress,
        aggregationGroupingInProgress, aggregationScheduleInProgress, deleteInProgress, deleteFailed.
        """
        show_account_schema: bool | None
        show_entitlement_schema: bool | None
        multi_host_attributes: MultiHostIntegrationsConnectorAttributesMultiHostAttributes | None
        def __init__(
            self,
            *,
            max_allowed_sources: int | None = ...,
            last_source_upload_count: int | None = ...,
            connector_file_upload_history: MultiHostIntegrationsConnectorAttributesConnectorFileUploadHistory
            | Mapping[str, Any]
            | None = ...,
            multihost_status: Literal[
                "ready",
                "processing",
                "fileUploadInProgress",
                "sourceCreationInProgress",
                "aggregationGroupingInProgress",
                "aggregationScheduleInProgress",
                "deleteInProgress",
                "deleteFailed",
            ]
            | None = ...,
            show_account_schema: bool | None = ...,
            show_entitlement_schema: bool | None = ...,
            multi_host_attributes: MultiHostIntegrationsConnectorAttributesMultiHostAttributes
            | Mapping[str, Any]
            | None = ...,
            **members: Any,
        ) -> None: ...
else:
    from sailpoint._core import model

    MultiHostIntegrationsConnectorAttributes = model("v2024", "MultiHostIntegrationsConnectorAttributes")
